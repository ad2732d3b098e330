namespace GovReport.Domain.Validation;

/// <summary>GR2 of money paid by one program: persons × standard × months for flat rates, a limit for top-ups.</summary>
internal static partial class Arithmetic
{
    internal static void Check(Disbursement money, RuleScope scope)
    {
        if (money.IsShared || money.Programs.Count == 0 || scope.Report is not { } report || report.FindProgram(money.Programs[0]) is not { } program)
        {
            return;
        }

        Group[] groups = GroupsOf(program, money.Period, scope.Root.Of(nameof(report.Programs), report.Programs.PlaceOf(program)));
        if (groups is not [var (persons, standard), ..])
        {
            return;
        }

        // Where less was paid than is due, the standards say what is due.
        Fact? paid = money.Due is { } due ? scope.FactAt(due, nameof(money.Due), money.Period) : scope.FactAt(money.Paid, nameof(money.Paid), money.Period);
        Fact? arrears = scope.FactAt(money.Arrears, nameof(money.Arrears), money.Period);
        int months = money.Period.Months().Count;
        bool isMonthly = months > 0 && Array.TrueForAll(groups, group => group.Standard.Figure.Unit.ConvertsTo(Unit.YuanPerPersonMonth) || group.Standard.Figure.Unit.ConvertsTo(Unit.YuanPerMonth));
        switch (program.Kind)
        {
            // Persons are counted at one moment and may have been paid for a part of the months only.
            case ProgramKind.FlatRate when isMonthly:
                Fact span = Fact.Exactly(months == 1 ? Figure.Of(1, Unit.Month) : Figure.Range(1, months, Unit.Month));
                scope.Relate("GR221", program.Name, nameof(money.Paid), groups.Length == 1
                    ? Relation.FlatPayment(paid, persons, standard, span, arrears)
                    : Relation.GroupPayment(paid, [.. groups.Select(group => ((Fact?)group.Persons, (Fact?)group.Standard))], span, arrears));
                break;

            // What a household lacks up to the standard is never more than the standard.
            case ProgramKind.TopUp when isMonthly && groups.Length == 1 && arrears is null:
                scope.Relate("GR222", program.Name, nameof(money.Paid), Relation.TopUpPayment(paid, persons, standard, Fact.Exactly(Figure.Of(months, Unit.Month))));
                break;
            case ProgramKind.OneOff when groups.Length == 1 && standard.Figure.Unit.ConvertsTo(Unit.YuanPerPerson):
                scope.Relate("GR221", program.Name, nameof(money.Paid), Relation.Product(paid, persons, standard));
                break;
        }
    }

    // Every group with its one standard; none where a group or a standard stands alone, or stands twice.
    private static Group[] GroupsOf(WelfareProgram program, ReportingPeriod period, RuleScope at)
    {
        List<Group> groups = [];
        Beneficiaries[] counted = [.. program.Beneficiaries.Where(who => who.Persons is not null && (who.Period is null || period.Contains(who.Period)))];
        string?[] names = [.. counted.Select(who => who.Group).Distinct(StringComparer.Ordinal)];
        BenefitStandard[] standards = [.. program.Standards.Where(one => one.Period is null || one.Period.Contains(period) || period.Contains(one.Period))];
        bool whole = standards.Length == 1 && standards[0].Group is null;
        foreach (string? name in names.Where(name => !whole || name is null))
        {
            BenefitStandard[] own = [.. standards.Where(one => one.Group == name)];
            if (own.Length == 0 && name is null && names.Length > 1)
            {
                continue; // all together, beside its groups
            }

            if (own is not [var standard])
            {
                return [];
            }

            Beneficiaries latest = counted.Where(who => who.Group == name).MaxBy(who => who.Period?.End ?? LocalDate.MaxIsoValue)!;
            groups.Add(new(
                at.Of(nameof(program.Beneficiaries), program.Beneficiaries.PlaceOf(latest)).FactAt(latest.Persons, nameof(latest.Persons), latest.Period)!.Value,
                at.Of(nameof(program.Standards), program.Standards.PlaceOf(standard)).FactAt(standard.Figure, nameof(standard.Figure), standard.Period)!.Value with { Rounding = Rounding.Exact })); // set by the authority, not measured
        }

        return groups.Count == standards.Length ? [.. groups] : [];
    }

    private readonly record struct Group(Fact Persons, Fact Standard);
}
