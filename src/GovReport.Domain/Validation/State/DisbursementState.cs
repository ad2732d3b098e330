namespace GovReport.Domain.Validation;

/// <summary>GR4 of money paid out: more paid than due, units left out.</summary>
internal static class DisbursementState
{
    internal static IEnumerable<Finding> Check(Disbursement disbursement, RuleScope scope)
    {
        string? subject = Names(disbursement, scope);
        return Findings.Of(
            UnitState.NoCurrency(nameof(Disbursement.Paid), subject, disbursement.Paid, scope),
            UnitState.NoCurrency(nameof(Disbursement.Due), subject, disbursement.Due, scope),
            UnitState.NoCurrency(nameof(Disbursement.Arrears), subject, disbursement.Arrears, scope),
            AboveDue(disbursement, subject, scope));
    }

    // What makes up for earlier periods may come on top of what is due for this one.
    private static Finding? AboveDue(Disbursement disbursement, string? subject, RuleScope scope)
    {
        if (disbursement.Due is not { } due || !due.Unit.ConvertsTo(disbursement.Paid.Unit)
            || InYuan(disbursement.Paid).Lower is not { } paid || InYuan(due).Upper is not { } most)
        {
            return null;
        }

        Rational? arrears = disbursement.Arrears is { } printed ? InYuan(printed).Upper : Rational.Zero;
        return arrears is { } more && paid > most + more
            ? scope.Found("GR407", nameof(Disbursement.Paid), subject, disbursement.Arrears is null ? string.Empty : "Arrears", disbursement.Paid, due, disbursement.Arrears) with
            {
                Facts = [new(disbursement.Paid, disbursement.Period), new(due, disbursement.Period)],
            }
            : null;
    }

    private static Bounds InYuan(Figure figure) => figure.Bounds() * Bounds.Point(figure.Unit.Factor);

    private static string? Names(Disbursement disbursement, RuleScope scope) =>
        disbursement.Programs.Count == 0 ? null : string.Join('、', disbursement.Programs.Select(code => scope.Report?.FindProgram(code)?.Name ?? code));
}
