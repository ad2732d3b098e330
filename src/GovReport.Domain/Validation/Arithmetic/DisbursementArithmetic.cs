namespace GovReport.Domain.Validation;

/// <summary>GR2 of money paid by one program: persons × standard × months for flat rates, a limit for top-ups.</summary>
internal static class DisbursementArithmetic
{
    internal static IEnumerable<Finding> Check(Disbursement money, RuleScope scope) => ReportRelations.Contradictions(Relations(money, scope));

    internal static IEnumerable<ReportRelation> Relations(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report || IndexOf(report, money.Programs[0]) is not { } index)
        {
            return [];
        }

        WelfareProgram program = report.Programs[index];
        RuleScope at = (scope with { Path = string.Empty }).Of(nameof(report.Programs), index);
        Group[] groups = GroupsOf(program, money.Period, at);
        return groups.Length == 0 ? [] : program.Kind switch
        {
            ProgramKind.FlatRate => Flat(money, program, groups, scope),
            ProgramKind.TopUp => TopUp(money, program, groups, scope),
            ProgramKind.OneOff => OneOff(money, program, groups, scope),
            _ => [],
        };
    }

    // Persons are counted at one moment and may have been paid for a part of the months only.
    private static IEnumerable<ReportRelation> Flat(Disbursement money, WelfareProgram program, Group[] groups, RuleScope scope)
    {
        int months = money.Period.Months().Count;
        if (months > 0 && Array.TrueForAll(groups, group => IsMonthly(group.Standard)))
        {
            Fact span = Fact.Exactly(months == 1 ? Figure.Of(1, Unit.Month) : Figure.Range(1, months, Unit.Month));
            Fact? arrears = scope.FactAt(money.Arrears, nameof(money.Arrears), money.Period);
            Relation relation = groups.Length == 1
                ? Relation.FlatPayment(Paid(money, scope), groups[0].Persons, groups[0].Standard, span, arrears)
                : Relation.GroupPayment(Paid(money, scope), [.. groups.Select(group => ((Fact?)group.Persons, (Fact?)group.Standard))], span, arrears);
            yield return scope.Relates("GR221", program.Name, nameof(money.Paid), relation);
        }
    }

    // What a household lacks up to the standard is never more than the standard.
    private static IEnumerable<ReportRelation> TopUp(Disbursement money, WelfareProgram program, Group[] groups, RuleScope scope)
    {
        int months = money.Period.Months().Count;
        if (months > 0 && groups.Length == 1 && money.Arrears is null && IsMonthly(groups[0].Standard))
        {
            Fact span = Fact.Exactly(Figure.Of(months, Unit.Month));
            yield return scope.Relates("GR222", program.Name, nameof(money.Paid), Relation.TopUpPayment(Paid(money, scope), groups[0].Persons, groups[0].Standard, span));
        }
    }

    private static IEnumerable<ReportRelation> OneOff(Disbursement money, WelfareProgram program, Group[] groups, RuleScope scope)
    {
        if (groups.Length == 1 && groups[0].Standard.Figure.Unit.ConvertsTo(Unit.YuanPerPerson))
        {
            yield return scope.Relates("GR221", program.Name, nameof(money.Paid), Relation.Product(Paid(money, scope), groups[0].Persons, groups[0].Standard));
        }
    }

    // Where less was paid than is due, the standards say what is due.
    private static Fact? Paid(Disbursement money, RuleScope scope) =>
        money.Due is { } due ? scope.FactAt(due, nameof(money.Due), money.Period) : scope.FactAt(money.Paid, nameof(money.Paid), money.Period);

    private static bool IsMonthly(Fact standard) =>
        standard.Figure.Unit.ConvertsTo(Unit.YuanPerPersonMonth) || standard.Figure.Unit.ConvertsTo(Unit.Yuan.Per(Unit.Month));

    // Every group with its one standard; none where a group or a standard stands alone, or stands twice.
    private static Group[] GroupsOf(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        List<Group> groups = [];
        string?[] names = [.. program.Beneficiaries.Where(who => who.Persons is not null && IsIn(who.Period, period)).Select(who => who.Group).Distinct(StringComparer.Ordinal)];
        BenefitStandard[] standards = [.. program.Standards.Where(one => one.Period is null || one.Period.Contains(period) || period.Contains(one.Period))];
        bool whole = standards.Length == 1 && standards[0].Group is null;
        foreach (string? name in names.Where(name => !whole || name is null))
        {
            BenefitStandard[] own = [.. standards.Where(one => one.Group == name)];
            if (own.Length == 0 && name is null && names.Length > 1)
            {
                continue; // all together, beside its groups
            }

            if (own.Length != 1)
            {
                return [];
            }

            Beneficiaries latest = program.Beneficiaries.Where(who => who.Group == name && who.Persons is not null && IsIn(who.Period, period)).MaxBy(who => who.Period?.End ?? LocalDate.MaxIsoValue)!;
            groups.Add(new(
                at.Of(nameof(program.Beneficiaries), IndexOf(program.Beneficiaries, latest)).FactAt(latest.Persons, nameof(latest.Persons), latest.Period)!.Value,
                at.Of(nameof(program.Standards), IndexOf(program.Standards, own[0])).FactAt(own[0].Figure, nameof(BenefitStandard.Figure), own[0].Period)!.Value with { Rounding = Rounding.Exact })); // set by the authority, not measured
        }

        return groups.Count == standards.Length ? [.. groups] : [];
    }

    private static bool IsIn(ReportingPeriod? counted, ReportingPeriod period) => counted is null || period.Contains(counted);

    private static int? IndexOf(WorkReport report, string code)
    {
        for (int i = 0; i < report.Programs.Count; i++)
        {
            if (report.Programs[i].Code == code)
            {
                return i;
            }
        }

        return null;
    }

    private static int IndexOf<T>(IReadOnlyList<T> list, T element)
        where T : class
    {
        int index = 0;
        while (!ReferenceEquals(list[index], element))
        {
            index++;
        }

        return index;
    }

    private readonly record struct Group(Fact Persons, Fact Standard);
}
