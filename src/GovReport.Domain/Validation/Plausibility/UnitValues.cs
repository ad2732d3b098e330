namespace GovReport.Domain.Validation;

/// <summary>
/// The plausible values of an amount for each of a count (单位量合理范围): 3 to 100千瓦/户 of rooftop solar. The unit of the ends
/// says which figures of an element are divided; a figure in that unit itself is checked as it stands.
/// </summary>
/// <remarks>Equal by content; unordered; immutable and safe to share between threads.</remarks>
public sealed record UnitValueRange
{
    /// <summary>What it is of (名称).</summary>
    public required string Name { get; init => field = Argument.NotNull(value); }

    /// <summary>Words of which a name contains one, or codes (关键词): 改厕, <c>GRAIN-YIELD</c>.</summary>
    public required IReadOnlyList<string> Keywords { get; init => field = Content.List(value); }

    /// <summary>The least plausible value (下限), such as <c>100元/人·月</c>.</summary>
    public required Figure Lower { get; init; }

    /// <summary>The greatest plausible value (上限).</summary>
    public required Figure Upper { get; init; }

    /// <summary>The plausible values, both ends included, in the unit of <see cref="Lower"/>.</summary>
    internal Bounds Bounds => Domain.Bounds.Closed(Lower.Value.Value, Upper.Value.In(Lower.Unit).Value);

    /// <summary>Whether a name or a code is meant.</summary>
    internal bool Means(string? name) =>
        name is not null && Keywords.Find(name, static (word, text) => text.Contains(word, StringComparison.Ordinal)) is not null;
}

/// <summary>GR301 and GR303: amounts for each of a count against the ranges of the options.</summary>
internal static class UnitValues
{
    /// <summary>The figures of one element under its names: a figure in a range's unit, or its one amount over its one count.</summary>
    internal static void Of(RuleScope scope, string subject, IReadOnlyList<string> names, IReadOnlyList<Fact> facts)
    {
        for (int i = 0; facts.Count > 0 && i < scope.Options.Thresholds.KnownUnitValues.Count; i++)
        {
            UnitValueRange range = scope.Options.Thresholds.KnownUnitValues[i];
            if (names.Find(range, static (name, known) => known.Means(name)) is not null)
            {
                Of(scope, subject, range, facts);
            }
        }
    }

    private static void Of(RuleScope scope, string subject, UnitValueRange range, IReadOnlyList<Fact> facts)
    {
        Fact[] direct = [.. facts.Where(fact => fact.Figure.Unit.ConvertsTo(range.Lower.Unit))];
        Array.ForEach(direct, fact => Direct(scope, "GR301", subject, fact, range.Bounds, range.Lower.Unit));
        if (direct.Length == 0 && range.Lower.Unit is { Numerator: { } of, Divisor: { } each }
            && facts.PlaceOfOnly(fact => fact.Figure.Unit.ConvertsTo(of)) is { } amount
            && facts.PlaceOfOnly(fact => fact.Figure.Unit.ConvertsTo(each)) is { } count)
        {
            Quotient(scope, "GR301", subject, facts[amount], facts[count], range.Bounds, range.Lower.Unit);
        }
    }

    /// <summary>A figure that is itself a value for each: a standard in 元/人·月, a yield.</summary>
    internal static void Direct(RuleScope scope, string code, string subject, Fact fact, Bounds range, Unit unit)
    {
        bool isIn = (IsPlain(fact) && range.Contains(fact.Value.In(unit).Value))
            || (fact.Bounds * Bounds.Point(fact.Figure.Unit.Factor / unit.Factor)).Overlaps(range);
        if (!isIn)
        {
            Add(scope, code, ".Value", subject, [fact], fact.Value.In(unit), range, SlipInto(fact, range, unit));
        }
    }

    private static Slip? SlipInto(Fact fact, Bounds range, Unit unit) =>
        Slips.Mending(fact, corrected => corrected.Figure.Unit.ConvertsTo(unit) && range.Contains(corrected.Value.In(unit).Value));

    /// <summary>An amount over a count; a slip is proposed where exactly one of either mends the value.</summary>
    internal static void Quotient(RuleScope scope, string code, string subject, Fact amount, Fact count, Bounds range, Unit unit,
        Rational? each = null)
    {
        Rational factor = each ?? Rational.One;
        if (count.Figure.Number <= 0 || (IsPlain(amount) && IsPlain(count) && range.Contains(ValueOf(amount, count, unit, factor)))
            || (Formulas.BoundsOf(amount) / (Formulas.BoundsOf(count) * Bounds.Point(unit.Factor * factor))).Overlaps(range))
        {
            return;
        }

        Outside(scope, code, subject, amount, count, range, unit, factor);
    }

    private static void Outside(RuleScope scope, string code, string subject, Fact amount, Fact count, Bounds range, Unit unit,
        Rational factor)
    {
        List<Slip> slips = [.. Slips.AllMending(amount, corrected => IsRight(corrected, count)),
            .. Slips.AllMending(count, corrected => IsRight(amount, corrected))];
        Add(scope, code, string.Empty, subject, [amount, count], new(ValueOf(amount, count, unit, factor), unit), range,
            slips is [var slip] ? slip : null);

        bool IsRight(Fact one, Fact by) => by.Value.Sign > 0 && range.Contains(ValueOf(one, by, unit, factor));
    }

    private static Rational ValueOf(Fact amount, Fact count, Unit unit, Rational factor) =>
        Formulas.Number(amount.Figure) / (Formulas.Number(count.Figure) * factor * unit.Factor);

    // Whether the number printed is among the values that the print may stand for:
    // where it is in range, nothing else needs to be looked at.
    private static bool IsPlain(Fact fact) => fact.Figure is { Qualifier: Qualifier.None, Upper: null, Number: >= 0 };

    /// <summary>Persons a household, of a pair or of one record, by the range of the program that the names say.</summary>
    internal static void Household(RuleScope scope, string subject, IReadOnlyList<string> names, Fact? households, Fact? persons)
    {
        Thresholds limits = scope.Options.Thresholds;
        if (households is { Figure.Unit.Family: CountFamily.Household } few && persons is { Figure.Unit.Family: CountFamily.Person } many
            && few.Value.Value >= limits.HouseholdsFrom)
        {
            UnitValueRange? own =
                limits.KnownHouseholdSizes.Find(names,
                    static (range, called) => called.Find(range, static (name, known) => known.Means(name)) is not null);
            Bounds range = own?.Bounds ?? Bounds.Closed(limits.PersonsPerHouseholdAtLeast, limits.PersonsPerHouseholdAtMost);
            Quotient(scope, "GR303", subject, many, few, range, Unit.Person.Per(Unit.Household));
        }
    }

    private static void Add(RuleScope scope, string code, string suffix, string subject, Fact[] facts, Quantity found, Bounds range,
        Slip? slip)
    {
        object?[] places = [.. facts, found.ToString("0.##"), range.Lower?.Format("0.####"), range.Upper?.Format("0.####")];
        scope.Add(scope.Root.Found(code, facts[0].Path ?? scope.Path, subject, suffix, places) with
        { Facts = facts, Found = found, Plausible = range, Suggestion = slip });
    }
}
