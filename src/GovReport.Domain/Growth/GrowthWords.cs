namespace GovReport.Domain.Calculation;

/// <summary>A change that is told as a number: a value with its bounds, or a range of values.</summary>
internal readonly record struct GrowthChange
{
    private readonly Rational? _value; // null for a range
    private readonly Bounds _within;
    private readonly Unit _unit;
    private readonly Scale _scale;

    internal GrowthChange(Rational value, Bounds within, Unit unit, Scale scale = Scale.One, int decimals = 1) =>
        (_value, _within, _unit, _scale, Decimals) = (value, within, unit, scale, decimals);

    internal GrowthChange(Bounds range, Unit unit, Scale scale = Scale.One) => (_within, _unit, _scale, Decimals) = (range, unit, scale, 1);

    /// <summary>The places that it has where nobody names any.</summary>
    internal int Decimals { get; }

    /// <summary>Whether it is a rate, and not a difference.</summary>
    internal bool IsRate => _unit.IsPercentLike;

    /// <summary>The figure, with its sign.</summary>
    internal Figure? Print(int decimals) => _value is { } value
        ? Prints.Rounded(Enclosure.Of(value), _unit, _scale, decimals, _within)
        : Prints.Span(_within, _unit, _scale, decimals);

    /// <summary>How far it goes up or, of a fall, down: the figure without its sign.</summary>
    internal GrowthChange Magnitude(bool isFall)
    {
        if (!isFall)
        {
            return this;
        }

        return _value is { } value ? new(-value, -_within, _unit, _scale, Decimals) : new(-_within, _unit, _scale);
    }

    /// <summary>Whether nothing is known of it but its direction.</summary>
    internal bool IsNothing => _value is { Sign: 0 };

    /// <summary>Whether it changed, but shows none of that in so many places.</summary>
    internal bool IsHidden(int decimals) => _value is { Sign: not 0 } value && value.RoundTo(decimals).Sign == 0;

    /// <summary>Whether it is told by the end of its bounds and may as well have gone the other way.</summary>
    internal bool MayTurn(int decimals) =>
        Print(decimals) is { Qualifier: not (Qualifier.None or Qualifier.About) } && _within.Contains(0);
}

/// <summary>What a report says of a growth: the word for the movement and, where there is one, its number.</summary>
internal readonly record struct GrowthWords(GrowthStatus Status, GrowthChange? Change, Unit Unit, Language Language)
{
    /// <summary>
    /// The word for a movement. Of money a value below 0 is a loss; of percentages it is a fall; of anything else just less than
    /// nothing.
    /// </summary>
    internal static GrowthStatus StatusOf(Unit unit, int before, int now, int order) => (before, now, order) switch
    {
        (_, _, 0) => GrowthStatus.Unchanged,
        ( > 0, < 0, _) => unit.SaysProfit ? GrowthStatus.TurnedLoss : GrowthStatus.TurnedNegative,
        ( > 0, _, > 0) => GrowthStatus.Grew,
        ( > 0, _, _) => GrowthStatus.Fell,
        (0, > 0, _) => unit.SaysDifference ? GrowthStatus.Grew : GrowthStatus.FromZero,
        (0, _, _) => unit.SaysProfit ? GrowthStatus.FromZeroToLoss : GrowthStatus.FromZeroToNegative,
        (_, > 0, _) => unit.SaysProfit ? GrowthStatus.TurnedProfit : GrowthStatus.TurnedPositive,
        (_, 0, _) => unit.SaysProfit ? GrowthStatus.BrokeEven : GrowthStatus.ReachedZero,
        _ => BelowZero(unit, isUp: order > 0),
    };

    /// <summary>The words after the kind of comparison: 同比增长6.5%.</summary>
    internal string Said(string kind, int? decimals)
    {
        if (Change is not { } change || !HasNumber)
        {
            return Phrases.Get("Growth.WordAlone", Language, kind, Phrases.Of(Status, Language), null);
        }

        if (change.IsNothing)
        {
            return Phrases.Get("Growth.WordAlone", Language, kind, change.IsRate ? Phrases.Of(Status, Language) : Moved, null);
        }

        int places = decimals ?? change.Decimals;
        if (Status is GrowthStatus.Uncertain || change.MayTurn(places))
        {
            return Phrases.Get("Growth.Words", Language, kind, Phrases.Of(GrowthStatus.Uncertain, Language), change.Print(places));
        }

        if (Status is GrowthStatus.Grew or GrowthStatus.Fell && change.IsHidden(places))
        {
            return Phrases.Get("Growth.WordAlone", Language, kind, Phrases.Get("Growth.Nearly", Language), null);
        }

        return Phrases.Get("Growth.Words", Language, kind, Verb(change.IsRate), change.Magnitude(IsFall).Print(places));
    }

    // What the number follows: 增长, 提高, 降幅收窄, 由负转正，增加.
    private string Verb(bool ofRate)
    {
        string word = Phrases.Of(Status, Language);
        return Status switch
        {
            GrowthStatus.FallNarrowed or GrowthStatus.FallWidened => word,
            GrowthStatus.Grew or GrowthStatus.Fell => ofRate ? word : Moved,
            _ => Phrases.Get("Growth.AndMoved", Language, word, Moved),
        };
    }

    private static readonly FrozenSet<GrowthStatus> WordsAlone =
    [
        GrowthStatus.NotComparable, GrowthStatus.Unchanged, GrowthStatus.FromZero,
        GrowthStatus.FromZeroToLoss, GrowthStatus.TurnedProfit, GrowthStatus.BrokeEven,
        GrowthStatus.LossNarrowed, GrowthStatus.LossWidened, GrowthStatus.TurnedLoss,
    ];

    private string Moved => Phrases.Get($"Growth.{(IsLevel ? "Level" : "Amount")}.{(IsFall ? "Down" : "Up")}", Language);

    private bool HasNumber => !WordsAlone.Contains(Status);

    private bool IsFall =>
        Status is GrowthStatus.Fell or GrowthStatus.FallWidened or GrowthStatus.TurnedNegative or GrowthStatus.FromZeroToNegative;

    // Levels are raised and lowered, amounts become more and less.
    private bool IsLevel => Unit.SaysDifference || Unit.Kind == Unit.IndexPoints.Kind;

    private static GrowthStatus BelowZero(Unit unit, bool isUp) => (unit.SaysProfit, unit.IsPercentLike) switch
    {
        (true, _) => isUp ? GrowthStatus.LossNarrowed : GrowthStatus.LossWidened,
        (_, true) => isUp ? GrowthStatus.FallNarrowed : GrowthStatus.FallWidened,
        _ => isUp ? GrowthStatus.Grew : GrowthStatus.Fell,
    };
}
