namespace GovReport.Domain;

/// <summary>What a check found, with its evidence (核对结果与依据).</summary>
/// <remarks>
/// Equality: by reference. No order. Thread safety: immutable. JSON: refused with a
/// <see cref="JsonException"/>, since it is calculated again
/// from its figures.
/// </remarks>
[JsonConverter(typeof(ResultConverter<CheckResult>))]
public sealed class CheckResult
{
    private const int MostPlaces = 12;

    private readonly Bounds? _said;
    private readonly Bounds? _image;

    private readonly Fact? _rounded;

    internal CheckResult(Relation relation, Outcome outcome, Bounds? said = null, Bounds? image = null, Fact? rounded = null,
        bool hasResidue = false, NoRate? reason = null)
    {
        Relation = relation;
        Outcome = outcome;
        Reason = reason;
        Notes = [.. NotesOf(rounded is not null, hasResidue)];
        (_said, _image, _rounded) = (said, image, rounded);
    }

    private IEnumerable<CheckNote> NotesOf(bool looksRounded, bool hasResidue)
    {
        if (looksRounded)
        {
            yield return CheckNote.LooksRounded;
        }

        if (hasResidue)
        {
            yield return CheckNote.Residue;
        }

        if (Outcome == Outcome.Inconsistent && !Slips.AreFew(Relation))
        {
            yield return CheckNote.NoSlipSought;
        }
    }

    /// <summary>The statement that was checked.</summary>
    public Relation Relation { get; }

    /// <summary>What the check found.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why the figures are not comparable (不可比的原因); else null.</summary>
    public NoRate? Reason { get; }

    /// <summary>What a reader should know.</summary>
    public IReadOnlyList<CheckNote> Notes { get; }

    /// <summary>The figure that the statement is about (报告数).</summary>
    public Fact? Stated => Relation.Facts[Relation.StatedIndex];

    /// <summary>All values that the stated print may stand for, in its unit; null where it is missing.</summary>
    public Bounds? StatedBounds =>
        Stated is { } stated ? Relation.Read(Relation.StatedIndex, stated.Bounds).Scaled(Rational.One / StatedFactor) : null;

    /// <summary>All values that the other figures allow for it, in its unit; null where they do not bound it.</summary>
    public Bounds? AllowedBounds => Outcome == Outcome.NotComparable && _image is null ? null : Relation.Implied(Relation.StatedIndex);

    /// <summary>What both sides of the statement have in common, in base units; null where they have nothing.</summary>
    public Bounds? Overlap => _said is { } said && _image is { } image ? said.Intersect(image) : null;

    /// <summary>
    /// What should stand in the place of the stated figure (应为), by one rule for every relation and outcome: the value that the other
    /// figures give at their printed numbers (where the statement is a limit, the limit), in the unit, scale and places of the stated one.
    /// </summary>
    /// <remarks>
    /// It has more places while it would say 0 of what is not, and of a contradiction while the two would read the same. Where words or
    /// ranges leave the others open, a contradiction has the nearer end of <see cref="AllowedBounds"/> with 以上 or 以内. A change of
    /// percentages is told in 百分点, a share beside 三分之一 in %. Null where a figure is missing, the figures are not comparable, another one
    /// is a range, the divisor is 0 or no figure holds the value.
    /// </remarks>
    public Figure? Expected => Stated is { } stated && _image is not null ? LimitOfWrong ?? AtPrints(stated.Figure) : null;

    private Figure? LimitOfWrong => Outcome == Outcome.Inconsistent ? Limit : null;

    private Figure? AtPrints(Figure stated)
    {
        bool areOne = !Others.Any(fact => fact is { Figure.Upper: not null });
        return areOne && Relation.Expected(Relation.StatedIndex) is { } value ? PrintLike(stated, ExpectedUnit(stated), value) : null;
    }

    private IEnumerable<Fact?> Others => Relation.Facts.Where((_, i) => i != Relation.StatedIndex);

    private Unit ExpectedUnit(Figure stated) => Relation.StatedUnit ?? (stated.Unit.Parts > 0 ? Unit.Percent : stated.Unit);

    private Rational StatedFactor => Relation.FactorAt(Relation.StatedIndex);

    /// <summary>The allowed value nearest to the stated one, in its unit; null where nothing is known.</summary>
    public Rational? Nearest =>
        Stated is not null && AllowedBounds is { } allowed ? allowed.Nearest(Relation.NumberAt(Relation.StatedIndex) / StatedFactor) : null;

    /// <summary>The sum written out: 1286万元，比上年增加372万元，应增长40.7%，报告写35%.</summary>
    public string Explain(Language language = Language.Zh) =>
        Statement(language) + string.Concat(
            Notes.Select(note => Phrases.Get("Relation.Note", language, Phrases.Get($"CheckNote.{note}", language, null, _rounded))));

    // Places: 0 the operands after the first, 1 to 6 the operands, 7 what should stand there, 8 what stands there.
    private string Statement(Language language)
    {
        string[] operands = [.. Relation.Facts.Select((fact, i) => Operand(fact, i, language))];
        Figure? expected = Outcome == Outcome.Inconsistent && !Relation.IsLimit ? Expected : null;
        object?[] places =
        [
            AllButFirst(operands, language),
            .. operands.Take(6),
            .. Enumerable.Repeat((object?)null, Math.Max(0, 6 - operands.Length)),
            ShouldStand(expected, language),
            Stands(expected, language),
        ];
        string? wrong = Outcome == Outcome.Inconsistent && (expected is not null || Relation.IsLimit)
            ? Phrases.Find(Code + ".Wrong", language, places)
            : null;
        return wrong ?? Phrases.Get(Code, language, places) + Verdict(expected, language);
    }

    // The sentence of the statement; arrears that nobody stated are not spoken of.
    private string Code
    {
        get
        {
            bool hasArrears = Relation.Kind is RelationKind.FlatPayment or RelationKind.GroupPayment;
            bool isPlain = hasArrears && Relation.Facts[1] is { Path: null, Value.Sign: 0 };
            return $"Relation.{Relation.Kind}{(isPlain ? ".Plain" : string.Empty)}";
        }
    }

    private string Operand(Fact? fact, int index, Language language)
    {
        if (fact is not { } known)
        {
            return Phrases.Get("Relation.Missing", language);
        }

        return MovesAt(index) ? Moved(known.Figure, language) : known.ToString();
    }

    // Parts with a joint between them; of groups persons×standard, after the months.
    private string AllButFirst(string[] operands, Language language) => Relation.Kind == RelationKind.GroupPayment
        ? string.Join('+', operands.Skip(3).Chunk(2).Select(pair => string.Join('×', pair)))
        : string.Join(Phrases.Get("Relation.Joint", language), operands.Skip(1));

    private object? ShouldStand(Figure? expected, Language language) =>
        expected is { } right && MovesAt(Relation.StatedIndex) ? Moved(right, language) : expected;

    // The stated figure; of a change its size alone, unless it also went the other way.
    private object? Stands(Figure? expected, Language language)
    {
        if (Stated is not { Figure: var stated })
        {
            return null;
        }

        if (!MovesAt(Relation.StatedIndex))
        {
            return stated;
        }

        bool wentOtherWay = expected is { } right && (stated.Number < 0) != (right.Number < 0);
        return wentOtherWay ? Moved(stated, language) : stated.Unsigned;
    }

    private string Verdict(Figure? expected, Language language)
    {
        if (expected is { } value)
        {
            return Phrases.Get("Relation.Expected", language, value, Stated);
        }

        string reason = Reason is { } why ? Phrases.Get("Relation.Reason", language, Phrases.Of(why, language)) : string.Empty;
        return Phrases.Get("Relation.Outcome", language, Phrases.Of(Outcome, language)) + reason;
    }

    // Operands that say a change: they are read as up or down.
    private bool MovesAt(int index) => Relation.Kind switch
    {
        RelationKind.Growth or RelationKind.AverageGrowth or RelationKind.Increase or RelationKind.Points => index == 2,
        RelationKind.Triangle => index > 0,
        RelationKind.Index => index == 1,
        RelationKind.RealRate => index != 1,
        RelationKind.Chain => true,
        _ => false,
    };

    private static string Moved(Figure figure, Language language)
    {
        if (figure.IsDoubling)
        {
            return figure.ToString();
        }

        string way = figure.Number < 0 ? "Down" : "Up";
        return Phrases.Get($"Moved.{ChangeIn(figure.Unit)}.{way}", language, figure.Unsigned);
    }

    private static string ChangeIn(Unit unit)
    {
        if (unit.IsPoints)
        {
            return "Points";
        }

        return unit.IsPercentLike || unit == Unit.Multiple ? "Rate" : "Amount";
    }

    /// <summary>The sum written out, in Chinese.</summary>
    public override string ToString() => Explain();

    // What words beside the numbers allow (近100户) ends at a bound and not at a value: 应增加20户以上.
    private Figure? Limit
    {
        get
        {
            bool isVague = Others.Any(fact => fact is { Figure.Qualifier: not Qualifier.None } or { Figure.Upper: not null });
            if (!isVague || AllowedBounds is not { } allowed || StatedBounds is not { } said || Stated is not { } stated)
            {
                return null;
            }

            bool isBelow = allowed.Lower is { } least && said.Upper is { } most && most <= least;
            return isBelow
                ? PrintEnd(stated.Figure, allowed.Lower, Qualifier.AtLeast)
                : PrintEnd(stated.Figure, allowed.Upper, Qualifier.AtMost);
        }
    }

    private Figure? PrintEnd(Figure stated, Rational? end, Qualifier word) =>
        end is { } value && PrintLike(stated, ExpectedUnit(stated), value * StatedFactor) is { } print
            ? Figure.Of(print.Number, print.Unit, print.Scale, word)
            : null;

    // With the places of the stated print, of points those of the percentages (a percentage
    // with one at least), and more while the two would look the same.
    private Figure? PrintLike(Figure stated, Unit unit, Rational value)
    {
        Rational number = value / (unit == stated.Unit ? StatedFactor : unit.Factor) / stated.Scale.Factor();
        if (number.Abs() > 1_000_000_000_000_000)
        {
            return null;
        }

        int least = LeastPlaces(unit, (unit.IsPercentLike || stated.IsDoubling) && !number.IsInteger);
        int places = Math.Min(Math.Max(stated.Number.Scale, least), MostPlaces);
        decimal printed = number.Round(places);
        decimal? taken = Outcome == Outcome.Inconsistent && unit == stated.Unit ? stated.Number : null;
        while ((printed == 0 || printed == taken) && printed != number && places < MostPlaces)
        {
            printed = number.Round(++places);
        }

        return Figure.Of(printed, unit, stated.Scale);
    }

    private int LeastPlaces(Unit unit, bool isBroken)
    {
        bool ofPercentages = unit == Unit.Points && Relation.Kind is RelationKind.Points or RelationKind.Increase;
        IEnumerable<Fact?> levels = Relation.Facts.Where(fact => ofPercentages && fact is { Figure.Unit.IsPercentLike: true });
        return Math.Max(isBroken && !ofPercentages ? 1 : 0, levels.Max(level => (int?)level!.Value.Figure.Number.Scale) ?? 0);
    }
}

/// <summary>What a reader of a check should know (核对说明).</summary>
[JsonConverter(typeof(NameConverter<CheckNote>))]
public enum CheckNote
{
    /// <summary>分项合计与总计差系四舍五入所致: parts and total differ by what rounding allows.</summary>
    Residue,
    /// <summary>若为取整数则相符: a count that ends in zeros would agree if it were rounded there.</summary>
    LooksRounded,
    /// <summary>数字过多，未推测差错: no slip is looked for among more than <see cref="Slips.MostOperands"/> figures.</summary>
    NoSlipSought,
}

/// <summary>What a check of printed figures found (核对结果).</summary>
[JsonConverter(typeof(NameConverter<Outcome>))]
public enum Outcome
{
    /// <summary>无法判定: a figure is missing, or what is printed allows too much.</summary>
    Undecided,
    /// <summary>相符: some true values make the statement true as printed.</summary>
    Consistent,
    /// <summary>相符但说明力弱: the figures agree, but so would nearly any: one is only 约, or the others allow too wide a span.</summary>
    Weak,
    /// <summary>矛盾: no true values make the statement true.</summary>
    Inconsistent,
    /// <summary>不可比: price basis, scope, vintage, period or unit are stated and differ.</summary>
    NotComparable,
    /// <summary>不适用: the conditions of the check do not hold.</summary>
    NotApplicable,
}
