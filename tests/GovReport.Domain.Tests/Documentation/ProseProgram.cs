// Made from the code blocks of docs/prose.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Prose;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Documentation;

internal static class ProseProgram
{
    public static void Run()
    {
        ReportText text = ReportReader.Read("2024年，全镇财政收入1286万元，比上年增加372万元，增长35%；新建草莓大棚200余亩，获评第八届先进集体。");
        foreach (TextFigure figure in text.Figures.Where(figure => figure.IsQuantity))
        {
            Console.WriteLine($"{figure.Start}+{figure.Length} {text.PrintOf(figure)} {figure.Role} {figure.Direction} {text.SubjectOf(figure)} {figure.Period}");
        }

        Claim claim = text.Claims[0];
        Console.WriteLine($"{claim.Kind} {claim.Outcome} {string.Join('、', claim.Figures.Select(index => text.PrintOf(text.Figures[index]).ToString()))}");
        Console.WriteLine(claim.Check);

        foreach (Finding finding in new ReportTextValidator().Validate(text).Findings())
        {
            Console.WriteLine($"{finding.Source?.Start} {finding}");
            Console.WriteLine(finding.Path);
        }

        WorkReport report = GovReportJson.Parse("""
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024" },
              "observations": [
                { "indicatorCode": "FISCAL-REVENUE", "period": "2024", "value": "1268万元" },
                { "indicatorCode": "TOILETS", "period": "2024", "value": "300户" } ] }
            """);
        Reconciliation reconciliation = text.Reconcile(report);
        foreach (ReconciledFigure figure in reconciliation.Figures)
        {
            Console.WriteLine($"{text.PrintOf(figure.Figure)} {figure.Agreement} {string.Join(' ', figure.Data.Select(data => data.Fact.Path))}");
        }

        Console.WriteLine(string.Join('、', reconciliation.Unstated));
        foreach (Finding finding in new DraftValidator().Validate(reconciliation).Findings().Where(finding => finding.Severity == FluentValidation.Severity.Error))
        {
            Console.WriteLine($"{finding.Source?.Start} {finding}");
        }

        ReportText draft = ReportReader.Read("2024年，农村居民人均可支配收入22282元，同比增长6.5%；固定资产投资3180万元，下降3.2%。2025年力争财政收入增长8%。");
        foreach (Observation observation in draft.ToObservations(IndicatorCatalogue.Standard))
        {
            Console.WriteLine($"{observation.IndicatorCode} {observation.Period} {observation.Value} {string.Join('、', observation.Changes)} @{observation.Source?.Start}");
        }
    }
}
