// Made from the code blocks of README.zh-CN.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Json;
using GovReport.Domain.Prose;
using GovReport.Domain.Validation;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class ReadmeInChineseProgram
{
    public static void Run()
    {
        Indicator toilets = IndicatorCatalogue.Standard.Find("农村改厕户数")!;
        Target goal = Target.Parse("完成300户", toilets, ReportingPeriod.Year(2025));
        Console.WriteLine(goal.Evaluate(toilets, Figure.Parse("110户"), asOf: new LocalDate(2025, 5, 31), Pace.ByMonths));

        Console.WriteLine(Relation.FlatPayment(paid: Figure.Parse("28050元"), Figure.Parse("417人"), Figure.Parse("50元/人·月"), Figure.Parse("1个月")).Check());

        Console.WriteLine(ReportReader.Read("财政收入1286万元，比上年增加372万元，增长35%。").Claims[0].Check);

        Figure rebuilt = Figure.Parse("2000余万元");
        Console.WriteLine(rebuilt);                                         // 原样保留
        Console.WriteLine(rebuilt.Bounds());                                // 真实值所在区间，单位元
        Console.WriteLine(Figure.Parse("近50%").Bounds());
        Console.WriteLine(Unit.Yuan.Of(2772476m).Print(Scale.Wan, decimals: 4)); // 数据库里的金额，按万元写出

        if (!Figure.TryParse("1,2,3亩", null, out _, out PrintError error))
        {
            Console.WriteLine(error);
        }

        WorkReport report = GovReportJson.Parse("""
            {
              "version": "1.0",
              "header": { "title": "政府工作报告", "issuer": "柳河镇人民政府", "date": "2025-01-09", "reviewPeriod": "2024", "planPeriod": "2025" },
              "observations": [
                { "indicatorCode": "RURAL-INCOME", "period": "2024", "value": "22282元", "changes": [ { "kind": "Rate", "value": "6.5%" } ] },
                { "indicatorCode": "FISCAL-REVENUE", "period": "2024", "value": "1286万元",
                  "changes": [ { "kind": "Increase", "value": "372万元" }, { "kind": "Rate", "value": "35%" } ] }
              ],
              "projects": [ { "name": "柳树村粮仓", "statements": [ { "stage": "Completed", "date": "2024-05-06" } ] } ]
            }
            """);
        Observation income = report.Observations[0];
        Console.WriteLine($"{report.IndicatorOf(income).Name} {income.Value} {income.Changes[0].Value}");
        Console.WriteLine(GovReportJson.Parse(GovReportJson.Write(report)) == report);

        Growth growth = Growth.YearOnYear(previous: Figure.Parse("20922元"), current: Figure.Parse("22282元"));
        Console.WriteLine($"{growth} {growth.Rate}");
        Console.WriteLine(Growth.YearOnYear(Figure.Parse("-30万元"), Figure.Parse("12万元")));

        Derived<Quantity> implied = Derive.BaseFromRate(Figure.Parse("22282元"), Figure.Parse("6.5%"));
        Console.WriteLine($"{implied.Value?.Print()} {implied.Bounds?.ToString("0.0")}");
        Console.WriteLine(Growth.AverageAnnual(Figure.Parse("120.5亿元"), Figure.Parse("213.6亿元"), years: 5));

        Indicator farmland = IndicatorCatalogue.Standard.Find("新建高标准农田")!;
        Target target = Target.Promise(farmland, ReportingPeriod.Year(2024), Figure.Parse("5000亩以上"));
        Completion completion = target.Evaluate(farmland, Figure.Parse("3250亩"), asOf: new LocalDate(2024, 6, 30), Pace.ByMonths);
        Console.WriteLine($"{completion.Rate} {completion.Lead} {completion.Verdict}");
        Console.WriteLine(completion.Explain());
        Console.WriteLine(completion.Explain(Language.En));

        Relation stated = Relation.Triangle(Figure.Parse("1286万元"), Figure.Parse("372万元"), Figure.Parse("35%"));
        Console.WriteLine(stated.Test());
        Console.WriteLine(stated.Check());

        foreach (Finding finding in new WorkReportValidator().Validate(report).Findings())
        {
            Console.WriteLine($"{finding.Severity} {finding.Path} {finding}");
        }

        ReportText draft = ReportReader.Read("2024年，全镇财政收入1286万元，比上年增加372万元，增长35%；新增监测户7户25人，投入2000余万元改造500千伏线路。");
        foreach (TextFigure read in draft.Figures.Where(read => read.IsQuantity))
        {
            Console.WriteLine($"{draft.PrintOf(read)} {read.Role} {draft.SubjectOf(read)} {read.Period}");
        }

        foreach (Claim claim in draft.Claims)
        {
            Console.WriteLine($"{claim.Kind} {claim.Outcome}: {claim.Check}");
        }
    }
}
