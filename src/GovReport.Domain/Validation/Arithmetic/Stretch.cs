namespace GovReport.Domain.Validation;

/// <summary>Months of a payment for which one standard held for those of one group who were counted together (同一标准执行的月份).</summary>
/// <param name="Heads">Those counted, in the unit that the standard is for: persons, or households.</param>
/// <param name="Standard">The standard, exact.</param>
/// <param name="Months">For how many months.</param>
/// <param name="IsCounted">Whether they were counted for these very months, so that each of them is paid for all.</param>
internal sealed record Stretch(Fact Heads, Fact Standard, int Months, bool IsCounted)
{
    /// <summary>
    /// The stretches that make up a period, group by group, each month by the standard that holds then; null where standards leave a gap
    /// or overlap, or a group has no count.
    /// </summary>
    internal static IReadOnlyList<Stretch>? Of(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        if (program.Standards.Count == 0 || program.Beneficiaries.Count == 0)
        {
            return null;
        }

        List<Stretch> all = [];
        bool fits = period.WholeMonths > 0 && Groups(program, period) is { Count: > 0 } groups
            && groups.All(group => Add(all, group, program, period, at));
        return fits ? all : null;
    }

    /// <summary>What is paid once to those of each group who were counted for a period; null where a group has no count.</summary>
    internal static IReadOnlyList<Stretch>? Once(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        List<Stretch> all = [];
        foreach (Group group in Groups(program, period))
        {
            if (group.Standards is not [var standard] || !IsOnce(standard.Figure.Unit)
                || Headcount.OfGroup(group.CountedFor(standard), program, period, who => CountOf(who, standard)) is not { } heads)
            {
                return null;
            }

            Fact set = StandardOf(program, standard, at);
            all.AddRange(heads.Counted.Select(who => new Stretch(HeadsOf(program, who, standard, at), set, 1, IsCounted: true)));
        }

        return all.Count > 0 ? all : null;
    }

    /// <summary>Whether both say the same of other months.</summary>
    internal bool GoesOn(Stretch next) =>
        Heads.Figure == next.Heads.Figure && Standard.Figure == next.Standard.Figure && IsCounted == next.IsCounted;

    /// <summary>Whether the standard is paid once to each (元/人), and not every month.</summary>
    internal static bool IsOnce(Unit unit) => unit.Head is { } head && unit.ConvertsTo(Unit.Yuan.Per(head));

    // A standard for all is that of every group where nobody counted all of them; else each group has its own.
    private static IReadOnlyList<Group> Groups(WelfareProgram program, ReportingPeriod period)
    {
        if (program is { Standards: [{ Group: null, Period: null } steady], Beneficiaries: [{ Group: null, Period: null } only] })
        {
            return [new([only], [steady])];
        }

        ILookup<string?, Beneficiaries> counted = program.Beneficiaries
            .Where(who => who.Period is null || period.Contains(who.Period)).ToLookup(who => who.Group, StringComparer.Ordinal);
        ILookup<string?, BenefitStandard> standards = program.Standards.Where(one => one.Period is null || Overlaps(one.Period, period))
            .ToLookup(one => one.Group, StringComparer.Ordinal);
        string?[] named = [.. counted.Select(group => group.Key).Where(name => name is not null)];
        if (standards.Count != 1 || !standards.Contains(null))
        {
            bool fits = named.ToHashSet(StringComparer.Ordinal).SetEquals(standards.Select(group => group.Key));
            return fits ? [.. named.Select(name => new Group([.. counted[name]], [.. standards[name]]))] : [];
        }

        bool isTogether = counted.Contains(null) || named.Length < 2;
        return isTogether
            ? [new([.. counted[null]], [.. standards[null]])]
            : [.. named.Select(name => new Group([.. counted[name]], [.. standards[null]]))];
    }

    // One standard for the whole period, and one count; null where there is more of either.
    private static Stretch? Steady(Group group, WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        if (group is not { Standards: [var standard], Counted: [var who] } || CountOf(who, standard) is null)
        {
            return null;
        }

        bool holds = standard.Period is not { } held || (held.IsAsOf ? held.Start <= period.Start : held.Contains(period));
        return holds && IsMonthly(standard.Figure.Unit)
            ? new(HeadsOf(program, who, standard, at), StandardOf(program, standard, at), period.WholeMonths, period.WholeMonths == 1)
            : null;
    }

    private static bool Add(List<Stretch> all, Group group, WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        if (Steady(group, program, period, at) is { } steady)
        {
            all.Add(steady);
            return true;
        }

        IReadOnlyList<ReportingPeriod> months = period.Months();
        BenefitStandard?[] held = [.. months.Select(month => Holding(group.Standards, month))];
        if (held[0] is not { } first || !Array.TrueForAll(held, one => one is not null && IsMonthly(one.Figure.Unit)))
        {
            return false;
        }

        Beneficiaries[] counted = [.. group.CountedFor(first)];
        IReadOnlyList<Beneficiaries>? each = Headcount.ByMonth(counted, months);
        for (int from = 0, to; from < months.Count; from = to)
        {
            for (to = from + 1; to < months.Count && each is null && held[to] == held[from];)
            {
                to++;
            }

            BenefitStandard standard = held[from]!;
            Beneficiaries? who = each?[from] ?? Counted(counted, standard, months[from].Start, months[to - 1].End);
            if (who is null || CountOf(who, standard) is null)
            {
                return false;
            }

            bool isCounted = each is not null || months.Count == 1;
            all.Add(new(HeadsOf(program, who, standard, at), StandardOf(program, standard, at), to - from, isCounted));
        }

        return true;
    }

    // The standard that holds through a month; one from a day on holds until the next one. Null where none or two do, and in a month in
    // which it changes.
    private static BenefitStandard? Holding(IReadOnlyList<BenefitStandard> standards, ReportingPeriod month)
    {
        BenefitStandard[] begun = [.. standards.Where(one => one.Period is not { } period || Overlaps(period, month))];
        LocalDate? last = begun.Max(one => one.Period?.Start);
        BenefitStandard[] held = [.. begun.Where(one => one.Period is not { IsAsOf: true } || one.Period.Start == last)];
        return held is [var standard] && (standard.Period is not { } whole || HoldsThrough(whole, month)) ? standard : null;
    }

    private static bool HoldsThrough(ReportingPeriod held, ReportingPeriod month) =>
        held.Start <= month.Start && (held.IsAsOf || held.End >= month.End);

    // Those counted for the stretch itself, else the most that were counted within the period.
    private static Beneficiaries? Counted(Beneficiaries[] counted, BenefitStandard standard, LocalDate start, LocalDate end) =>
        Array.Find(counted, who => who.Period is { } own && own.End == end && (own.IsAsOf || own.Start == start))
        ?? counted.MaxBy(who => CountOf(who, standard)?.Value.Value ?? Rational.Zero);

    private static Figure? CountOf(Beneficiaries who, BenefitStandard standard) => MemberOf(standard) switch
    {
        nameof(who.Households) => who.Households,
        nameof(who.PersonTimes) => who.PersonTimes,
        _ => who.Persons,
    };

    // 元/月 is for each person.
    private static string MemberOf(BenefitStandard standard) => standard.Figure.Unit.Head?.Family switch
    {
        CountFamily.Household => nameof(Beneficiaries.Households),
        CountFamily.PersonTime => nameof(Beneficiaries.PersonTimes),
        _ => nameof(Beneficiaries.Persons),
    };

    private static bool IsMonthly(Unit unit) =>
        unit.ConvertsTo(Unit.YuanPerMonth) || (unit.Head is { } head && unit.ConvertsTo(Unit.Yuan.Per(head).Per(Unit.Month)));

    private static Fact HeadsOf(WelfareProgram program, Beneficiaries who, BenefitStandard standard, RuleScope at) =>
        at.Of(nameof(program.Beneficiaries), program.Beneficiaries.PlaceOf(who))
            .FactAt(CountOf(who, standard), MemberOf(standard), who.Period)!.Value;

    // Set by the authority, not measured.
    private static Fact StandardOf(WelfareProgram program, BenefitStandard standard, RuleScope at) =>
        at.Of(nameof(program.Standards), program.Standards.PlaceOf(standard)).FactAt(standard.Figure, nameof(standard.Figure),
            standard.Period)!.Value with
        { Rounding = Rounding.Exact };

    private static bool Overlaps(ReportingPeriod held, ReportingPeriod period) =>
        held.Start <= period.End && (held.IsAsOf || held.End >= period.Start);

    private sealed record Group(IReadOnlyList<Beneficiaries> Counted, IReadOnlyList<BenefitStandard> Standards)
    {
        internal IEnumerable<Beneficiaries> CountedFor(BenefitStandard standard) =>
            Counted.Where(who => CountOf(who, standard) is not null);
    }
}
