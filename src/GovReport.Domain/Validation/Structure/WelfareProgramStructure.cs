namespace GovReport.Domain.Validation;

/// <summary>GR1 of a welfare program: names, and counts of what they are said to count.</summary>
internal static class WelfareProgramStructure
{
    internal static IEnumerable<Finding> Check(WelfareProgram program, RuleScope scope) =>
    [
        .. Findings.Of(
            scope.Blank(nameof(WelfareProgram.Code), program.Code),
            scope.Blank(nameof(WelfareProgram.Name), program.Name),
            scope.UnknownSection(program.Section, program.Name)),
        .. Standards(program, scope),
        .. Beneficiaries(program, scope),
        .. Coverages(program, scope),
        .. WorkItemStructure.Measures(program.Measures, program.Name, scope),
    ];

    private static IEnumerable<Finding> Standards(WelfareProgram program, RuleScope scope) =>
        Findings.Each(scope, nameof(WelfareProgram.Standards), program.Standards, (standard, here) =>
            standard.Figure.Unit is var unit && (unit == Unit.None || UnitFit.IsMoneyPerHead(unit) || unit.IsPercentLike)
                ? null
                : here.Found("GR103", nameof(BenefitStandard.Figure), program.Name, places: [standard.Figure, Unit.YuanPerPersonMonth]));

    private static IEnumerable<Finding> Beneficiaries(WelfareProgram program, RuleScope scope) =>
        Findings.EachOf(scope, nameof(WelfareProgram.Beneficiaries), program.Beneficiaries, (who, here) => Findings.Of(
            here.OtherUnit(nameof(who.Households), program.Name, who.Households, Unit.Household),
            here.OtherUnit(nameof(who.Persons), program.Name, who.Persons, Unit.Person),
            here.OtherUnit(nameof(who.PersonTimes), program.Name, who.PersonTimes, Unit.PersonTime),
            here.InFuture(nameof(who.Period), program.Name, who.Period)));

    private static IEnumerable<Finding> Coverages(WelfareProgram program, RuleScope scope) =>
        Findings.EachOf(scope, nameof(WelfareProgram.Coverage), program.Coverage, (coverage, here) => Findings.Of(
            here.Missing(string.Empty, program.Name, coverage is { Rate: null, Enrolled: null, Eligible: null }, "Coverage"),
            here.OtherUnit(nameof(coverage.Rate), program.Name, coverage.Rate, Unit.Percent),
            here.InFuture(nameof(coverage.Period), program.Name, coverage.Period)));
}
