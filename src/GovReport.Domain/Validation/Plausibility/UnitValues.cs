namespace GovReport.Domain.Validation;

/// <summary>GR301 and GR303: amounts for each of a count against the ranges of the options.</summary>
internal static class UnitValues
{
    /// <summary>The figures of one element under its names: a figure in a range's unit, or its one amount over its one count.</summary>
    internal static void Of(RuleScope scope, string subject, IReadOnlyList<string> names, IReadOnlyList<Fact> facts)
    {
        foreach (UnitValueRange range in scope.Options.Thresholds.UnitValues)
        {
            if (!names.Any(range.Means))
            {
                continue;
            }

            Fact[] direct = [.. facts.Where(fact => fact.Figure.Unit.ConvertsTo(range.Lower.Unit))];
            Array.ForEach(direct, fact => Direct(scope, "GR301", subject, fact, range.Bounds, range.Lower.Unit));
            if (direct.Length == 0 && range.Lower.Unit is { Numerator: { } of, Divisor: { } each }
                && facts.PlaceOfOnly(fact => fact.Figure.Unit.ConvertsTo(of)) is { } amount && facts.PlaceOfOnly(fact => fact.Figure.Unit.ConvertsTo(each)) is { } count)
            {
                Quotient(scope, "GR301", subject, facts[amount], facts[count], range.Bounds, range.Lower.Unit);
            }
        }
    }

    /// <summary>A figure that is itself a value for each: a standard in 元/人·月, a yield.</summary>
    internal static void Direct(RuleScope scope, string code, string subject, Fact fact, Bounds range, Unit unit)
    {
        Bounds said = fact.Bounds * Bounds.Point(fact.Figure.Unit.Factor / unit.Factor);
        if (!said.Overlaps(range))
        {
            Slip? slip = Slips.Mending(fact, corrected => corrected.Figure.Unit.ConvertsTo(unit) && range.Contains(corrected.Value.In(unit).Value));
            Add(scope, code, ".Value", subject, [fact], fact.Value.In(unit), range, slip);
        }
    }

    /// <summary>An amount over a count; a slip is proposed where exactly one of either mends the value.</summary>
    internal static void Quotient(RuleScope scope, string code, string subject, Fact amount, Fact count, Bounds range, Unit unit, Rational? each = null)
    {
        Rational factor = each ?? Rational.One;
        if (count.Value.Sign <= 0 || (Formulas.BoundsOf(amount) / (Formulas.BoundsOf(count) * Bounds.Point(unit.Factor * factor))).Overlaps(range))
        {
            return;
        }

        List<Slip> slips = [.. Slips.AllMending(amount, corrected => IsRight(corrected, count)), .. Slips.AllMending(count, corrected => IsRight(amount, corrected))];
        Add(scope, code, string.Empty, subject, [amount, count], new(ValueOf(amount, count), unit), range, slips is [var slip] ? slip : null);

        Rational ValueOf(Fact one, Fact by) => Formulas.Number(one.Figure) / (Formulas.Number(by.Figure) * factor) / unit.Factor;

        bool IsRight(Fact one, Fact by) => by.Value.Sign > 0 && range.Contains(ValueOf(one, by));
    }

    /// <summary>Persons a household, of a pair or of one record.</summary>
    internal static void Household(RuleScope scope, string subject, Fact? households, Fact? persons)
    {
        Thresholds limits = scope.Options.Thresholds;
        if (households is { Figure.Unit.Family: CountFamily.Household } few && persons is { Figure.Unit.Family: CountFamily.Person } many && few.Value.Value >= limits.HouseholdsFrom)
        {
            Quotient(scope, "GR303", subject, many, few, Bounds.Closed(limits.PersonsPerHouseholdAtLeast, limits.PersonsPerHouseholdAtMost), Unit.Person.Per(Unit.Household));
        }
    }

    private static void Add(RuleScope scope, string code, string suffix, string subject, Fact[] facts, Quantity found, Bounds range, Slip? slip)
    {
        object?[] places = [.. facts, found.ToString("0.##"), range.Lower?.Format("0.####"), range.Upper?.Format("0.####")];
        scope.Add(scope.Root.Found(code, facts[0].Path ?? scope.Path, subject, suffix, places) with { Facts = facts, Found = found, Plausible = range, Suggestion = slip });
    }
}
