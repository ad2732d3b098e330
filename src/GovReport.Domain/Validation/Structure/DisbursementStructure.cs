namespace GovReport.Domain.Validation;

/// <summary>GR1 of money paid out: the programs it belongs to, units, time.</summary>
internal static class DisbursementStructure
{
    internal static IEnumerable<Finding> Check(Disbursement disbursement, RuleScope scope)
    {
        string subject = string.Join('、', disbursement.Programs);
        HashSet<string> seen = new(StringComparer.Ordinal);
        return
        [
            .. Findings.Of(
                scope.Missing(nameof(Disbursement.Programs), subject: null, disbursement.Programs.Count == 0, "Programs"),
                scope.NoMoney(nameof(Disbursement.Paid), subject, disbursement.Paid),
                scope.NoMoney(nameof(Disbursement.Due), subject, disbursement.Due),
                scope.NoMoney(nameof(Disbursement.Arrears), subject, disbursement.Arrears),
                scope.InFuture(nameof(Disbursement.Period), subject, disbursement.Period),
                scope.UnknownSection(disbursement.Section, subject)),
            .. Findings.Each(scope, nameof(Disbursement.Programs), disbursement.Programs, (code, here) =>
                here.Blank(string.Empty, code) ?? here.Duplicate(seen, string.Empty, code) ?? Unknown(code, here)),
        ];
    }

    private static Finding? Unknown(string code, RuleScope scope) =>
        scope.Report is { } report && report.FindProgram(code) is null ? scope.Found("GR111", string.Empty, subject: null, "Program", code) : null;
}
