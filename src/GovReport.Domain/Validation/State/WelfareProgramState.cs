namespace GovReport.Domain.Validation;

/// <summary>GR4 of a welfare program: units left out.</summary>
internal static class WelfareProgramState
{
    internal static IEnumerable<Finding> Check(WelfareProgram program, RuleScope scope) =>
    [
        .. Findings.Each(scope, nameof(WelfareProgram.Standards), program.Standards, (standard, here) => UnitState.NoCurrency(nameof(standard.Figure), program.Name, standard.Figure, here)),
        .. Findings.EachOf(scope, nameof(WelfareProgram.Beneficiaries), program.Beneficiaries, (who, here) => Findings.Of(
            UnitState.NoUnit(nameof(who.Households), program.Name, who.Households, here),
            UnitState.NoUnit(nameof(who.Persons), program.Name, who.Persons, here),
            UnitState.NoUnit(nameof(who.PersonTimes), program.Name, who.PersonTimes, here))),
        .. UnitState.Measures(program.Measures, program.Name, scope),
    ];
}
