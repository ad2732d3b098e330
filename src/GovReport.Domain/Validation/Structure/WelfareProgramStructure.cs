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

    private static IEnumerable<Finding> Standards(WelfareProgram program, RuleScope scope)
    {
        for (int i = 0; i < program.Standards.Count; i++)
        {
            Figure standard = program.Standards[i].Figure;
            if (standard.Unit != Unit.None && !UnitFit.IsMoneyPerHead(standard.Unit) && !standard.Unit.IsPercentLike)
            {
                yield return scope.Of(nameof(WelfareProgram.Standards), i).Found("GR103", nameof(BenefitStandard.Figure), program.Name, places: [standard, Unit.YuanPerPersonMonth]);
            }
        }
    }

    private static IEnumerable<Finding> Beneficiaries(WelfareProgram program, RuleScope scope)
    {
        for (int i = 0; i < program.Beneficiaries.Count; i++)
        {
            Beneficiaries who = program.Beneficiaries[i];
            RuleScope here = scope.Of(nameof(WelfareProgram.Beneficiaries), i);
            foreach (Finding finding in Findings.Of(
                here.OtherUnit("Households", program.Name, who.Households, Unit.Household),
                here.OtherUnit("Persons", program.Name, who.Persons, Unit.Person),
                here.OtherUnit("PersonTimes", program.Name, who.PersonTimes, Unit.PersonTime),
                here.InFuture("Period", program.Name, who.Period)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Coverages(WelfareProgram program, RuleScope scope)
    {
        for (int i = 0; i < program.Coverage.Count; i++)
        {
            Coverage coverage = program.Coverage[i];
            RuleScope here = scope.Of(nameof(WelfareProgram.Coverage), i);
            bool isEmpty = coverage is { Rate: null, Enrolled: null, Eligible: null };
            foreach (Finding finding in Findings.Of(
                here.Missing(string.Empty, program.Name, isEmpty, "Coverage"),
                here.OtherUnit("Rate", program.Name, coverage.Rate, Unit.Percent),
                here.InFuture("Period", program.Name, coverage.Period)))
            {
                yield return finding;
            }
        }
    }
}
