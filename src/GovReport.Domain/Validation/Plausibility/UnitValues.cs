namespace GovReport.Domain.Validation;

/// <summary>GR301 and GR303: amounts for each of a count against the ranges of the options.</summary>
internal static class UnitValues
{
    /// <summary>The figures of one element under its names: a figure in a range's unit, or its one amount over its one count.</summary>
    internal static IEnumerable<Finding> Of(RuleScope scope, string subject, IReadOnlyList<string> names, IReadOnlyList<Fact> facts)
    {
        foreach (UnitValueRange range in scope.Options.Thresholds.UnitValues)
        {
            if (!names.Any(range.Means))
            {
                continue;
            }

            bool direct = false;
            foreach (Fact fact in facts)
            {
                if (fact.Figure.Unit.ConvertsTo(range.Lower.Unit))
                {
                    direct = true;
                    if (Direct(scope, "GR301", subject, fact, range.Bounds, range.Lower.Unit) is { } finding)
                    {
                        yield return finding;
                    }
                }
            }

            if (!direct && range.Lower.Unit is { Numerator: { } of, Divisor: { } each } && Only(facts, of) is { } amount && Only(facts, each) is { } count
                && Quotient(scope, "GR301", subject, amount, count, range.Bounds, range.Lower.Unit) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>A figure that is itself a value for each: a standard in 元/人·月, a yield.</summary>
    internal static Finding? Direct(RuleScope scope, string code, string subject, Fact fact, Bounds range, Unit unit)
    {
        Bounds said = fact.Bounds * Bounds.Point(fact.Figure.Unit.Factor / unit.Factor);
        if (said.Overlaps(range))
        {
            return null;
        }

        Slip? slip = Slips.Mending(fact, corrected => corrected.Figure.Unit.ConvertsTo(unit) && range.Contains(corrected.Value.In(unit).Value));
        return Found(scope, code, ".Value", subject, [fact], fact.Value.In(unit), range, slip, [fact]);
    }

    /// <summary>An amount over a count; a slip is proposed where exactly one of either mends the value.</summary>
    internal static Finding? Quotient(RuleScope scope, string code, string subject, Fact amount, Fact count, Bounds range, Unit unit, Rational? each = null)
    {
        Rational factor = each ?? Rational.One;
        if (count.Value.Sign <= 0 || (Formulas.BoundsOf(amount) / (Formulas.BoundsOf(count) * Bounds.Point(unit.Factor * factor))).Overlaps(range))
        {
            return null;
        }

        List<Slip> slips = [.. Slips.AllMending(amount, corrected => IsRight(corrected, count)), .. Slips.AllMending(count, corrected => IsRight(amount, corrected))];
        Quantity found = new(ValueOf(amount, count), unit);
        return Found(scope, code, string.Empty, subject, [amount, count], found, range, slips.Count == 1 ? slips[0] : null, [amount, count]);

        Rational ValueOf(Fact one, Fact by) => Formulas.Number(one.Figure) / (Formulas.Number(by.Figure) * factor) / unit.Factor;

        bool IsRight(Fact one, Fact by) => by.Value.Sign > 0 && range.Contains(ValueOf(one, by));
    }

    /// <summary>Persons a household, of a pair or of one record.</summary>
    internal static Finding? Household(RuleScope scope, string subject, Fact? households, Fact? persons)
    {
        Thresholds limits = scope.Options.Thresholds;
        return households is { Figure.Unit.Family: CountFamily.Household } few && persons is { Figure.Unit.Family: CountFamily.Person } many && few.Value.Value >= limits.HouseholdsFrom
            ? Quotient(scope, "GR303", subject, many, few, Bounds.Closed(limits.PersonsPerHouseholdAtLeast, limits.PersonsPerHouseholdAtMost), Unit.Person.Per(Unit.Household))
            : null;
    }

    internal static Finding Found(RuleScope scope, string code, string suffix, string subject, Fact[] facts, Quantity found, Bounds range, Slip? slip, object?[] places) =>
        (scope with { Path = string.Empty }).Found(code, facts[0].Path ?? scope.Path, subject, suffix, [.. places, found.ToString("0.##"), range.Lower?.Format("0.####"), range.Upper?.Format("0.####")]) with
        {
            Facts = facts,
            Found = found,
            Plausible = range,
            Suggestion = slip,
        };

    /// <summary>The one figure of a kind; null where there is none or are several.</summary>
    private static Fact? Only(IReadOnlyList<Fact> facts, Unit unit)
    {
        Fact? found = null;
        foreach (Fact fact in facts)
        {
            if (fact.Figure.Unit.ConvertsTo(unit))
            {
                if (found is not null)
                {
                    return null;
                }

                found = fact;
            }
        }

        return found;
    }
}
