namespace GovReport.Domain.Validation;

/// <summary>GR1 of money paid out: the programs it belongs to, units, time.</summary>
internal static class DisbursementStructure
{
    internal static IEnumerable<Finding> Check(Disbursement disbursement, RuleScope scope)
    {
        string subject = string.Join('、', disbursement.Programs);
        foreach (Finding finding in Findings.Of(
            scope.Missing(nameof(Disbursement.Programs), subject: null, disbursement.Programs.Count == 0, "Programs"),
            scope.NoMoney(nameof(Disbursement.Paid), subject, disbursement.Paid),
            scope.NoMoney(nameof(Disbursement.Due), subject, disbursement.Due),
            scope.NoMoney(nameof(Disbursement.Arrears), subject, disbursement.Arrears),
            scope.InFuture(nameof(Disbursement.Period), subject, disbursement.Period),
            scope.UnknownSection(disbursement.Section, subject)))
        {
            yield return finding;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < disbursement.Programs.Count; i++)
        {
            string code = disbursement.Programs[i];
            RuleScope here = scope.Of(nameof(Disbursement.Programs), i);
            if (here.Blank(string.Empty, code) is { } blank)
            {
                yield return blank;
            }
            else if (scope.Report is { } report && report.FindProgram(code) is null)
            {
                yield return here.Found("GR111", string.Empty, subject: null, "Program", code);
            }

            if (here.Duplicate(seen, string.Empty, code) is { } twice)
            {
                yield return twice;
            }
        }
    }
}
