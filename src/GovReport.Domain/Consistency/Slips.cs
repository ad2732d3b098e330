namespace GovReport.Domain.Consistency;

/// <summary>
/// Proposes what may have gone wrong (差错推测): only where exactly one slip makes the statement right and all others leave it wrong.
/// </summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class Slips
{
    // Factors that any measured figure may be off by, and those of units of its kind: 斤 and 公斤, 吨; 亩, 公顷 and 平方公里; month and year.
    private static readonly Rational[] AnyKind = [10, 100, 1000, 10_000];
    private static readonly (string Kind, Rational[] Factors)[] OfKind =
    [
        ("mass", [2, 2000]),
        ("area", [15, 1500]),
        ("months", [12]),
        ("CNY/person·months", [12]),
        ("CNY/months", [12]),
        ("CNY/person", [12]),
    ];

    /// <summary>
    /// Among how many operands of a statement a slip is looked for; of more it is not, and <see cref="CheckNote.NoSlipSought"/> says so.
    /// </summary>
    public const int MostOperands = 1000;

    // A print in another unit is tested with the whole statement: for each of hundreds
    // of operands that would cost the square of their number.
    private const int MostOfOtherUnit = 64;

    /// <summary>
    /// The one slip that makes an inconsistent statement right: of a stated rate, share, average or number of points, else of any operand;
    /// null where there is none or more than one, or where the statement has
    /// more than <see cref="MostOperands"/> operands; a slip of the unit is looked for among 64 at most.
    /// The usual confusion of 增长n倍 with 是…的n倍 comes first, also where other slips would do.
    /// </summary>
    public static Slip? Mending(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return AreFew(relation) && relation.Test() == Outcome.Inconsistent ? Usual(relation) ?? Likeliest(relation) : null;
    }

    /// <summary>Whether a slip is looked for among the operands.</summary>
    internal static bool AreFew(Relation relation) => relation.Facts.Count <= MostOperands;

    // The others allow some values only: where a corrected print stands for none of them, the whole statement need not be tested again.
    private static bool MayMend(Relation relation, int index, Fact corrected, Bounds? allowed)
    {
        bool isReadAlike = !relation.IsDoubling(index) && !corrected.Figure.IsDoubling
            && corrected.Figure.Unit == relation.Facts[index]!.Value.Figure.Unit;
        return isReadAlike ? allowed?.Overlaps(relation.Read(index, corrected.Bounds)) != false : relation.Facts.Count <= MostOfOtherUnit;
    }

    // Of a figure that somebody calculated (a rate, a share, points, an average) the
    // slip comes before those of what it was calculated from.
    private static Slip? Likeliest(Relation relation)
    {
        Bounds?[] allowed = relation.Allowed();
        IEnumerable<Slip> all = Enumerable.Range(0, relation.Facts.Count).SelectMany(index => AllMending(relation, index, allowed));
        bool isCalculated = OperandRoles.At(relation.Kind, relation.StatedIndex).IsCalculated;
        Slip[] ofStated = isCalculated ? [.. AllMending(relation, relation.StatedIndex, allowed).Take(2)] : [];
        return Only(ofStated.Length > 0 ? ofStated : all);
    }

    private static IEnumerable<Slip> AllMending(Relation relation, int index, Bounds?[] allowed) => relation.Facts[index] is not { } printed
        ? []
        : AllMending(printed, corrected => MayMend(relation, index, corrected, allowed[index])
            && relation.With(index, corrected).Test() is Outcome.Consistent or Outcome.Weak);

    /// <summary>The one slip of a figure that makes it right; null where there is none or more than one.</summary>
    /// <param name="fact">The implausible figure.</param>
    /// <param name="isRight">Whether a corrected figure would be right.</param>
    public static Slip? Mending(Fact fact, Predicate<Fact> isRight)
    {
        ArgumentNullException.ThrowIfNull(isRight);
        return Only(AllMending(fact, isRight));
    }

    /// <summary>Every slip of a figure that makes it right.</summary>
    internal static IEnumerable<Slip> AllMending(Fact fact, Predicate<Fact> isRight) => Candidates(fact)
        .DistinctBy(slip => (slip.Corrected.Number, slip.Corrected.Unit))
        .Where(slip => (slip.Corrected.Number, slip.Corrected.Unit) != (fact.Figure.Number, fact.Figure.Unit)
            && isRight(fact with { Figure = slip.Corrected }));

    // The usual confusion, whatever else would mend the statement: 增长3倍 for 是…的3倍, which is growth by 2, and the other way.
    private static Slip? Usual(Relation relation)
    {
        if (UsualOf(relation.Kind) is not { } kind
            || relation.Facts[relation.StatedIndex] is not
            {
                Figure:
                {
                    Upper: null, IsDoubling: false,
                    Qualifier: not (Qualifier.Several or Qualifier.Upwards)
                } said
            } stated)
        {
            return null;
        }

        if (OnceIn(said.Unit) is not { } once || said.Scale != Scale.One || said.Number < once)
        {
            return null;
        }

        Figure meant = Like(said, kind == SlipKind.TimesForGrowth ? said.Number - once : said.Number + once);
        bool mends = relation.With(relation.StatedIndex, stated with { Figure = meant }).Test() is Outcome.Consistent or Outcome.Weak;
        return mends ? new(kind, stated.Path, said, meant, Rational.One) : null;
    }

    private static SlipKind? UsualOf(RelationKind kind) => kind switch
    {
        RelationKind.Growth or RelationKind.Triangle => SlipKind.TimesForGrowth,
        RelationKind.Ratio => SlipKind.GrowthForTimes,
        _ => null,
    };

    // What says as much again: 1倍, 100%.
    private static decimal? OnceIn(Unit unit)
    {
        if (unit == Unit.Multiple)
        {
            return 1;
        }

        return unit == Unit.Percent ? 100 : null;
    }

    private static Slip? Only(IEnumerable<Slip> slips) => slips.Take(2).ToArray() is [var only] ? only : null;

    private static IEnumerable<Slip> Candidates(Fact fact)
    {
        Figure figure = fact.Figure;
        if (figure.Upper is not null)
        {
            yield break;
        }

        // A count in its own unit has no unit to mistake.
        foreach (Rational factor in figure.IsExactCount ? [] : Factors(figure.Unit))
        {
            foreach (Rational by in (Rational[])[1 / factor, factor])
            {
                if (TryScale(figure.Number, by, out decimal scaled))
                {
                    yield return new(SlipKind.Scale, fact.Path, figure, Like(figure, scaled), by);
                }
            }
        }

        foreach ((SlipKind kind, decimal number) in DigitSlips(figure.Number))
        {
            yield return new(kind, fact.Path, figure, Like(figure, number), Rational.One);
        }

        if (!figure.Unit.IsNonNegative && figure.Number != 0)
        {
            yield return new(SlipKind.Sign, fact.Path, figure, Like(figure, -figure.Number), Rational.One);
        }

        if (figure.Unit == Unit.Percent || figure.Unit.IsPoints)
        {
            Unit other = figure.Unit == Unit.Percent ? Unit.Points : Unit.Percent;
            yield return new(SlipKind.PointsForPercent, fact.Path, figure, Figure.Of(figure.Number, other, figure.Scale, figure.Qualifier),
                Rational.One);
        }
    }

    private static IEnumerable<(SlipKind Kind, decimal Number)> DigitSlips(decimal number)
    {
        string print = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        return Misprints(print).Where(slip => IsNumber(slip.Digits)).Select(slip => (slip.Kind, Signed(slip.Digits, number)));
    }

    // What the print may have been before a digit was swapped, added or dropped; its decimal places stay.
    private static IEnumerable<(SlipKind Kind, string Digits)> Misprints(string print)
    {
        int whole = print.AsSpan().IndexOf('.') is >= 0 and int point ? point : print.Length;
        for (int i = 0; i + 1 < print.Length; i++)
        {
            if (i != whole)
            {
                int next = i + 1 == whole ? i + 2 : i + 1;
                char[] swapped = print.ToCharArray();
                (swapped[i], swapped[next]) = (swapped[next], swapped[i]);
                yield return (SlipKind.SwappedDigits, new(swapped));
            }
        }

        for (int i = 0; i < whole; i++)
        {
            yield return (SlipKind.ExtraDigit, print.Remove(i, 1));
        }

        for (int i = 0; i <= whole; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return (SlipKind.DroppedDigit, print.Insert(i, digit.ToString()));
            }
        }
    }

    private static bool IsNumber(string digits) => digits is not ([] or ['.', ..] or ['0', not '.', ..]);

    private static decimal Signed(string digits, decimal like)
    {
        bool read = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
        if (!read)
        {
            return like;
        }

        return like < 0 ? -number : number;
    }

    private static IEnumerable<Rational> Factors(Unit unit) =>
        AnyKind.Concat(OfKind.Where(row => row.Kind == unit.Kind).SelectMany(row => row.Factors));

    private static bool TryScale(decimal number, Rational by, out decimal scaled)
    {
        Rational exact = by * number;
        bool fits = exact.TryGetDecimal(out scaled);
        if (!fits && exact.Abs() < 1_000_000_000_000)
        {
            scaled = exact.Round(Math.Min(number.Scale + 4, 12));
            fits = true;
        }

        return fits;
    }

    private static Figure Like(Figure figure, decimal number) =>
        figure.Qualifier is Qualifier.Several or Qualifier.Upwards
            ? Figure.Of(number, figure.Unit, figure.Scale)
            : Figure.Of(number, figure.Unit, figure.Scale, figure.Qualifier);
}
