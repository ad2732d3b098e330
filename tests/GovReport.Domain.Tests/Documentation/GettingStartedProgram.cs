// Made from the code blocks of docs/getting-started.md; a test keeps both the same.
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Validation;
using GovReport.Domain.Welfare;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class GettingStartedProgram
{
    public static void Run()
    {
        Figure relief = Figure.Parse("277.2476万元");
        Console.WriteLine(relief);                     // as printed
        Console.WriteLine(relief.Value);               // the number, in 元
        Console.WriteLine(Figure.Parse("2000余万元").Bounds()); // what 余 leaves open
        Console.WriteLine(Figure.Parse("378人").Unit.ConvertsTo(Unit.Household));

        if (!Figure.TryParse("37.2万圆", null, out _, out PrintError error))
        {
            Console.WriteLine(error);
            Console.WriteLine(error.Explain(Language.En));
        }

        Console.WriteLine(Unit.Yuan.Of(2772476m).Print(Scale.Wan, decimals: 2));

        Indicator income = IndicatorCatalogue.Standard.Find("农村居民人均可支配收入")!;
        Console.WriteLine($"{income.Code} {income.Unit} {income.Polarity}");

        Observation last = new() { IndicatorCode = income.Code, Period = ReportingPeriod.Year(2023), Value = Figure.Parse("20922元") };
        Observation now = new()
        {
            IndicatorCode = income.Code,
            Period = ReportingPeriod.Year(2024),
            Value = Figure.Parse("22282元"),
            Changes = [new StatedChange { Kind = ChangeKind.Rate, Value = Figure.Parse("6.5%") }], // 报告写“增长6.5%”
        };
        Growth growth = Growth.YearOnYear(last.ToFact()!.Value, now.ToFact()!.Value);
        Console.WriteLine(growth);
        Console.WriteLine(growth.Explain());

        Growth loss = Growth.YearOnYear(Figure.Parse("-30万元"), Figure.Parse("12万元"));
        Console.WriteLine($"{loss.Rate?.ToString() ?? "没有增速"}: {loss.Reason}, {loss}");

        Indicator farmland = IndicatorCatalogue.Standard.Find("新建高标准农田")!;
        Target target = Target.Promise(farmland, ReportingPeriod.Year(2024), Figure.Parse("5000亩以上"));
        Completion halfway = target.Evaluate(farmland, Figure.Parse("3250亩"), asOf: new LocalDate(2024, 6, 30), Pace.ByMonths);
        Console.WriteLine($"{halfway.Rate} {halfway.Lead} {halfway.Verdict}");
        Console.WriteLine(halfway.Explain());

        Completion end = target.Evaluate(farmland, Figure.Parse("4860亩"), asOf: new LocalDate(2024, 12, 31));
        Console.WriteLine($"{end.Verdict} {end.Margin?.Print()}");
        Console.WriteLine(end.Explain());

        WelfareProgram subsistence = new()
        {
            Code = "SUBSISTENCE",
            Name = "农村低保",
            Kind = ProgramKind.TopUp, // 补差：按家庭收入与标准的差额发
            Standards = [new BenefitStandard { Figure = Figure.Parse("740元/人·月"), Period = ReportingPeriod.Year(2024) }],
            Beneficiaries = [new Beneficiaries { Households = Figure.Parse("259户"), Persons = Figure.Parse("378人"), Period = ReportingPeriod.Year(2024) }],
        };
        Disbursement paid = new()
        {
            Programs = [subsistence.Code],
            Period = ReportingPeriod.Year(2024),
            Paid = Figure.Parse("277.2476万元"),
        };
        Console.WriteLine(subsistence.PerPerson(paid).Value?.Print(decimals: 2));
        Console.WriteLine(subsistence.PerPersonMonth(paid).Value?.Print(decimals: 2));
        Console.WriteLine(subsistence.PerPersonMonth(paid).Explain());

        WorkReport report = new()
        {
            Header = new ReportHeader
            {
                Title = "政府工作报告",
                Issuer = "柳河镇人民政府",
                Date = new LocalDate(2025, 1, 9),
                ReviewPeriod = ReportingPeriod.Year(2024),
                PlanPeriod = ReportingPeriod.Year(2025),
            },
            Observations =
            [
                last,
                now,
                new Observation
                {
                    IndicatorCode = "FISCAL-REVENUE",
                    Period = ReportingPeriod.Year(2024),
                    Value = Figure.Parse("1286万元"),
                    Changes =
                    [
                        new StatedChange { Kind = ChangeKind.Increase, Value = Figure.Parse("372万元") },
                        new StatedChange { Kind = ChangeKind.Rate, Value = Figure.Parse("35%") },
                    ],
                },
            ],
            Targets = [target],
            Programs = [subsistence],
            Disbursements = [paid with { Paid = Figure.Parse("2772.476万元") }], // 小数点错了一位
        };

        WorkReportValidator validator = new(); // make one and share it
        ValidationResult result = validator.Validate(report);
        foreach (Finding finding in result.Findings())
        {
            Console.WriteLine($"{finding.Severity} {finding.Path}");
            Console.WriteLine($"  {finding}");
        }

        Console.WriteLine(result.HasErrors());

        Console.WriteLine(result.Findings()[0].Explain(Language.En));

        WorkReport corrected = report with
        {
            Observations = [last, now, report.Observations[2] with { Changes = [report.Observations[2].Changes[0], new StatedChange { Kind = ChangeKind.Rate, Value = Figure.Parse("40.7%") }] }],
            Disbursements = [paid],
        };
        Console.WriteLine(validator.Validate(corrected).Errors.Count);
        Console.WriteLine(VerificationCoverage.Of(corrected));

        string json = GovReportJson.Write(corrected);
        Console.WriteLine(string.Join('\n', json.Split('\n')[..13]));
        Console.WriteLine(GovReportJson.Parse(json) == corrected);

        try
        {
            GovReportJson.Parse(json.Replace("277.2476万元", "277.2476万圆"));
        }
        catch (System.Text.Json.JsonException refused)
        {
            Console.WriteLine(refused.Path);
        }
    }
}
