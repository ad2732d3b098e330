namespace GovReport.Domain.Validation;

/// <summary>GR4 of a welfare program: units left out.</summary>
internal static class WelfareProgramState
{
    internal static IEnumerable<Finding> Check(WelfareProgram program, RuleScope scope)
    {
        for (int i = 0; i < program.Standards.Count; i++)
        {
            if (UnitState.NoCurrency(nameof(BenefitStandard.Figure), program.Name, program.Standards[i].Figure, scope.Of(nameof(WelfareProgram.Standards), i)) is { } finding)
            {
                yield return finding;
            }
        }

        for (int i = 0; i < program.Beneficiaries.Count; i++)
        {
            Beneficiaries who = program.Beneficiaries[i];
            RuleScope here = scope.Of(nameof(WelfareProgram.Beneficiaries), i);
            foreach (Finding finding in Findings.Of(
                UnitState.NoUnit(nameof(Domain.Beneficiaries.Households), program.Name, who.Households, here),
                UnitState.NoUnit(nameof(Domain.Beneficiaries.Persons), program.Name, who.Persons, here),
                UnitState.NoUnit(nameof(Domain.Beneficiaries.PersonTimes), program.Name, who.PersonTimes, here)))
            {
                yield return finding;
            }
        }

        foreach (Finding finding in UnitState.Measures(program.Measures, program.Name, scope))
        {
            yield return finding;
        }
    }
}
