namespace GovReport.Domain.Validation;

/// <summary>Months of a payment for which one standard held for one group of persons (同一标准执行的月份).</summary>
internal sealed record Stretch(Fact Persons, Fact Standard, int Months)
{
    /// <summary>
    /// The stretches that make up a period, group by group; null where standards leave a gap, overlap, or a group has no count. A
    /// standard from a day on holds until the next one.
    /// </summary>
    internal static IReadOnlyList<Stretch>? Of(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        BenefitStandard[] standards = [.. program.Standards.Where(one => one.Period is null || Overlaps(one.Period, period))];
        HashSet<string?> groups = [.. standards.Select(one => one.Group)];
        bool fit = groups.Contains(null)
            ? groups.Count == 1
            : groups.SetEquals(program.Beneficiaries.Where(who => who.Group is not null && who.Persons is not null)
                .Select(who => who.Group));
        if (!fit || period.IsAsOf)
        {
            return null;
        }

        List<Stretch> all = [];
        foreach (string? group in groups)
        {
            BenefitStandard[] own = [.. standards.Where(one => one.Group == group).OrderBy(one => one.Period?.Start ?? period.Start)];
            if (!Add(all, own, program, period, at))
            {
                return null;
            }
        }

        return all;
    }

    /// <summary>A count of persons with its path.</summary>
    internal static Fact PersonsOf(WelfareProgram program, Beneficiaries who, RuleScope at) =>
        at.Of(nameof(program.Beneficiaries), program.Beneficiaries.PlaceOf(who)).FactAt(who.Persons, nameof(who.Persons),
            who.Period)!.Value;

    /// <summary>A standard with its path: set by the authority, not measured.</summary>
    internal static Fact StandardOf(WelfareProgram program, BenefitStandard standard, RuleScope at) =>
        at.Of(nameof(program.Standards), program.Standards.PlaceOf(standard)).FactAt(standard.Figure, nameof(standard.Figure),
            standard.Period)!.Value with
        { Rounding = Rounding.Exact };

    private static bool Add(List<Stretch> all, BenefitStandard[] own, WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        LocalDate next = period.Start;
        for (int i = 0; i < own.Length; i++)
        {
            ReportingPeriod? held = own[i].Period;
            LocalDate start = held is null ? period.Start : LocalDate.Max(held.Start, period.Start);
            LocalDate end = held is { IsAsOf: false } ? LocalDate.Min(held.End, period.End)
                : i + 1 < own.Length && own[i + 1].Period is { } later ? later.Start.PlusDays(-1)
                : period.End;
            if (start != next || MonthsOf(start, end) is not { } months
                || Counted(program, own[i].Group, start, end, period) is not { } who)
            {
                return false;
            }

            all.Add(new(PersonsOf(program, who, at), StandardOf(program, own[i], at), months));
            next = end.PlusDays(1);
        }

        return next == period.End.PlusDays(1);
    }

    // Those counted for the stretch itself, else the most that were counted within the period.
    private static Beneficiaries? Counted(WelfareProgram program, string? group, LocalDate start, LocalDate end, ReportingPeriod period)
    {
        Beneficiaries[] counted =
            [.. program.Beneficiaries.Where(who => who.Group == group && who.Persons is not null
                && (who.Period is null || period.Contains(who.Period)))];
        return Array.Find(counted, who => who.Period is { } own && own.End == end && (own.IsAsOf || own.Start == start))
            ?? counted.MaxBy(who => who.Persons!.Value.Number * who.Persons.Value.Scale.Factor());
    }

    private static bool Overlaps(ReportingPeriod held, ReportingPeriod period) =>
        held.Start <= period.End && (held.IsAsOf || held.End >= period.Start);

    // Whole months from a day to a day; null where they are none.
    private static int? MonthsOf(LocalDate start, LocalDate end) => start.Day == 1 && end.PlusDays(1).Day == 1 && start < end
        ? ((end.Year - start.Year) * 12) + end.Month - start.Month + 1
        : null;
}
