namespace GovReport.Domain.Welfare;

/// <summary>Among how many the money of a period is divided (发放人数).</summary>
/// <param name="Count">Those counted; where they were counted month by month the sum of the months.</param>
/// <param name="Months">Over how many months they are summed; 1 where they are not.</param>
/// <param name="Counted">Who was counted, in order.</param>
internal sealed record Headcount(Fact Count, int Months, IReadOnlyList<Beneficiaries> Counted)
{
    /// <summary>Whether it is the sum of several months.</summary>
    internal bool IsByMonth => Months > 1;

    /// <summary>The average of the months; those counted where they were counted once.</summary>
    internal Fact Average => IsByMonth ? Scaled(Count.Figure.Unit, (Rational)Months) : Count;

    /// <summary>The sum in 人月.</summary>
    internal Fact PersonMonths => Scaled(Unit.PersonMonth, Rational.One);

    /// <summary>
    /// All beneficiaries of a program: those counted for the period, else without one, else in each of its months, else last within it;
    /// where nobody counted all of them, its groups together.
    /// </summary>
    internal static Headcount? Of(WelfareProgram program, ReportingPeriod period, Func<Beneficiaries, Figure?> count)
    {
        if (program.Beneficiaries is [] or [{ Group: null }])
        {
            return OfGroup(program.Beneficiaries.Where(who => count(who) is not null), program, period, count);
        }

        ILookup<string?, Beneficiaries> byGroup = program.Beneficiaries.Where(who => count(who) is not null)
            .ToLookup(who => who.Group, StringComparer.Ordinal);
        if (OfGroup(byGroup[null], program, period, count) is { } all)
        {
            return all;
        }

        Headcount?[] groups = [.. byGroup.Where(group => group.Key is not null).Select(group => OfGroup(group, program, period, count))];
        return groups.Length > 1 && Array.TrueForAll(groups, group => group?.Months == groups[0]?.Months && group is not null)
            ? Together(groups, period)
            : null;
    }

    /// <summary>Those of one group who were counted in each of some months, one for each; null where a month is not counted.</summary>
    internal static IReadOnlyList<Beneficiaries>? ByMonth(IEnumerable<Beneficiaries> group, IReadOnlyList<ReportingPeriod> months)
    {
        ILookup<LocalDate, Beneficiaries> byMonth = group.Where(who => who.Period is { MonthCount: 1 })
            .ToLookup(who => who.Period!.Start.With(DateAdjusters.StartOfMonth));
        Beneficiaries?[] counted = [.. months.Select(month =>
            byMonth[month.Start].OrderBy(who => who.Period == month).ThenBy(who => who.Period!.End).LastOrDefault())];
        return months.Count > 0 && Array.TrueForAll(counted, who => who is not null) ? [.. counted.OfType<Beneficiaries>()] : null;
    }

    /// <summary>Those of one group.</summary>
    internal static Headcount? OfGroup(
        IEnumerable<Beneficiaries> group, WelfareProgram program, ReportingPeriod period, Func<Beneficiaries, Figure?> count)
    {
        Beneficiaries[] all = [.. group];
        if ((Array.Find(all, who => who.Period == period) ?? Array.Find(all, who => who.Period is null)) is { } once)
        {
            return One(once, count);
        }

        Beneficiaries[] within =
            [.. all.Where(who => who.Period is not null && period.Contains(who.Period)).OrderBy(who => who.Period!.End)];
        if (program.Kind == ProgramKind.OneOff && AreApart(within))
        {
            return Sum(within, period, count);
        }

        if (within.Length > 1 && period.Months() is { Count: > 1 } months && ByMonth(within, months) is { } each)
        {
            return Sum(each, period, count, months.Count);
        }

        return within.Length > 0 ? One(within[^1], count) : null;
    }

    // Who is helped once is another in every span.
    private static bool AreApart(Beneficiaries[] inOrder) => inOrder.Length > 1 && Array.TrueForAll(inOrder, who => !who.Period!.IsAsOf)
        && inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.Period!.End < pair.Second.Period!.Start);

    private static Headcount? Sum(
        IEnumerable<Beneficiaries> counted, ReportingPeriod period, Func<Beneficiaries, Figure?> count, int months = 1)
    {
        Beneficiaries[] all = [.. counted];
        Fact?[] facts = [.. all.Select(who => (Fact?)FactOf(who, count))];
        return Derive.Sum(facts).ToFact(period) is { } sum ? new(sum, months, all) : null;
    }

    // Each group is summed over its months before the groups are added: a month stands in a sum once.
    private static Headcount? Together(Headcount?[] groups, ReportingPeriod period)
    {
        Fact?[] counts = [.. groups.Select(group => (Fact?)group!.Count)];
        return Derive.Sum(counts).ToFact(period) is { } sum
            ? new(sum, groups[0]!.Months, [.. groups.SelectMany(group => group!.Counted)])
            : null;
    }

    private static Headcount One(Beneficiaries who, Func<Beneficiaries, Figure?> count) => new(FactOf(who, count), 1, [who]);

    private static Fact FactOf(Beneficiaries who, Func<Beneficiaries, Figure?> count) => new(count(who)!.Value, who.Period);

    private Fact Scaled(Unit unit, Rational by)
    {
        Rational printed = Count.Figure.Value.Value / by / Count.Figure.Scale.Factor();
        Figure figure = Prints.Fitting(printed, unit, Count.Figure.Scale, printed.TryGetPlaces(out int places) ? places : 10);
        return new Fact(figure, Count.Period) { Calculation = new(figure, Count.Bounds / Bounds.Point(by)) };
    }
}
