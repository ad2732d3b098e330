// Made from the code blocks of docs/continuity.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Continuity;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Documentation;

internal static class ContinuityProgram
{
    public static void Run()
    {
        WorkReport last = GovReportJson.Parse("""
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2024-01-11", "reviewPeriod": "2023", "planPeriod": "2024" },
              "observations": [ { "indicatorCode": "RURAL-INCOME", "period": "2023", "value": "20922元" } ],
              "targets": [
                { "indicatorCode": "RURAL-INCOME", "period": "2024", "goal": "6%", "aspect": "Growth", "comparator": "AtLeast" },
                { "indicatorCode": "TOILETS", "period": "2024", "goal": "300户", "comparator": "AtLeast", "strength": "Ensured" },
                { "indicatorCode": "VILLAGE-INCOME", "period": "2024", "goal": "650万元", "comparator": "AtLeast" } ],
              "projects": [ { "name": "滨河路改造提升工程", "statements": [ { "stage": "UnderConstruction" } ] }, { "name": "敬老院", "statements": [ { "stage": "Started" } ] } ] }
            """);
        WorkReport report = GovReportJson.Parse("""
            { "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024", "planPeriod": "2025" },
              "observations": [
                { "indicatorCode": "RURAL-INCOME", "period": "2024", "value": "22282元", "changes": [ { "kind": "Rate", "value": "7.5%" } ] },
                { "indicatorCode": "TOILETS", "period": "2024", "value": "265户" } ],
              "projects": [ { "name": "滨河路改造项目", "statements": [ { "stage": "Completed" } ] } ] }
            """);
        ReportComparison comparison = new(last, report);
        foreach (PromiseResult promise in comparison.Promises)
        {
            Console.WriteLine($"{promise.Promise} {promise.Verdict}");
        }

        foreach (ProjectCourse project in comparison.Projects)
        {
            Console.WriteLine($"{project.Fate} {project}");
        }

        foreach (Finding finding in new ContinuityValidator().Validate(comparison).Findings())
        {
            Console.WriteLine($"{finding.Severity} {finding.Path} {finding}");
        }

        ReportChain chain = new(report, last); // any number, in any order
        Console.WriteLine(chain.Promises.Count);
        Console.WriteLine(chain.Projects[1]);
    }
}
