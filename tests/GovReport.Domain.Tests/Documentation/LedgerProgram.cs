// Made from the code blocks of docs/ledger.md; a test keeps both the same.
using FluentValidation.Results;
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Prose;
using GovReport.Domain.Validation;
using GovReport.Domain.Welfare;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class LedgerProgram
{
    public static void Run()
    {
        ReportingPeriod first = ReportingPeriod.Quarter(2025, 1), second = ReportingPeriod.Quarter(2025, 2), half = ReportingPeriod.Half(2025, 1);
        WelfareProgram[] programs =
        [
            new()
            {
                Code = "RURAL-DIBAO",
                Name = "农村低保",
                Kind = ProgramKind.TopUp,
                Standards = [new() { Figure = Figure.Parse("640元/人·月"), Period = first }, new() { Figure = Figure.Parse("670元/人·月"), Period = second }],
            },
            new()
            {
                Code = "AGED",
                Name = "高龄津贴",
                Kind = ProgramKind.FlatRate,
                Standards = [new() { Group = "80—89周岁", Figure = Figure.Parse("50元/人·月") }, new() { Group = "90周岁以上", Figure = Figure.Parse("每人每月100元") }],
            },
        ];

        string[] rows = """
            2025-01|农村低保||252户|376人|16.1万元|16.1万元
            2025-02|农村低保||252户|376人|16.1万元|16.1万元
            2025-03|农村低保||251户|374人|16.0万元|16.0万元
            2025-04|农村低保||249户|371人|16.9万元|16.9万元
            2025-05|农村低保||249户|371人|16.9万元|15.7万元
            2025-06|农村低保||248户|369人|16.8万元|18.0万元
            2025-01|高龄津贴|80—89周岁||412人||20600元
            2025-01|高龄津贴|90周岁以上||63人||6300元
            2025-02|高龄津贴|80—89周岁||414人||20700元
            2025-02|高龄津贴|90周岁以上||63人||6300元
            2025-03|高龄津贴|80—89周岁||414人||20700元
            2025-03|高龄津贴|90周岁以上||64人||6400元
            2025-04|高龄津贴|80—89周岁||417人||20850元
            2025-04|高龄津贴|90周岁以上||64人||6400圆
            2025-05|高龄津贴|80—89周岁||417人||28050元
            2025-05|高龄津贴|90周岁以上||65人||6500元
            2025-06|高龄津贴|80—89周岁||419人||20950元
            2025-06|高龄津贴|90周岁以上||65人||
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        List<Row> ledger = [];
        foreach ((int index, string line) in rows.Index())
        {
            string[] cells = line.Trim().Split('|');
            ledger.Add(new Row(ReportingPeriod.Parse(cells[0]), cells[1], cells[2].Length == 0 ? null : cells[2], Cell(3), Cell(4), Cell(5), Cell(6)));

            Figure? Cell(int column)
            {
                if (cells[column].Length == 0)
                {
                    return null;
                }

                if (Figure.TryParse(cells[column], null, out Figure figure, out PrintError error))
                {
                    return figure;
                }

                Console.WriteLine($"第{index + 1}行“{cells[column]}”：{error}");
                return null;
            }
        }

        ledger[13] = ledger[13] with { Paid = Figure.Parse("6400元") };
        ledger[^1] = ledger[^1] with { Paid = Figure.Parse("6500元") };

        List<Disbursement> payments = [];
        foreach (WelfareProgram program in programs)
        {
            foreach (IGrouping<ReportingPeriod, Row> month in ledger.Where(row => row.Program == program.Name).GroupBy(row => row.Month))
            {
                payments.Add(new Disbursement
                {
                    Programs = [program.Code],
                    Period = month.Key,
                    Paid = Derive.Sum([.. month.Select(row => (Fact?)row.Paid)]).ToFact(month.Key)!.Value.Figure,
                    Due = month.All(row => row.Due is not null) ? Derive.Sum([.. month.Select(row => (Fact?)row.Due)]).ToFact(month.Key)!.Value.Figure : null,
                });
            }
        }

        WorkReport report = new()
        {
            Header = new ReportHeader { Title = "民生台账", Issuer = "枫岭镇", Date = new LocalDate(2025, 7, 8), ReviewPeriod = half, PlanPeriod = ReportingPeriod.Half(2025, 2) },
            Programs =
            [
                .. programs.Select(program => program with
                {
                    Beneficiaries =
                    [
                        .. ledger.Where(row => row.Program == program.Name)
                            .Select(row => new Beneficiaries { Group = row.Group, Period = row.Month, Households = row.Households, Persons = row.Persons }),
                    ],
                }),
            ],
            Disbursements = [.. payments],
        };

        WorkReportValidator validator = new();
        ValidationResult result = validator.Validate(report);
        foreach (Finding finding in result.Findings())
        {
            Console.WriteLine($"{finding.Severity} {finding.Path} {finding}");
        }

        Console.WriteLine(VerificationCoverage.Of(report));

        Disbursement[] corrected =
        [
            .. report.Disbursements.Select(payment => (payment.Programs[0], payment.Period.ToString()) switch
            {
                ("AGED", "2025-05") => payment with { Paid = Figure.Parse("27350元") },
                ("RURAL-DIBAO", "2025-06") => payment with { Arrears = Figure.Parse("1.2万元") },
                _ => payment,
            }),
        ];
        report = report with { Disbursements = corrected };
        Console.WriteLine(validator.Validate(report).Findings().Count);
        Console.WriteLine(VerificationCoverage.Of(report));

        Dictionary<string, Fact> totals = [];
        foreach (WelfareProgram program in report.Programs)
        {
            Fact?[] paid = [.. report.Disbursements.Where(payment => payment.Programs[0] == program.Code).Select(payment => (Fact?)new Fact(payment.Paid, payment.Period))];
            Derived<Quantity> sum = Derive.Sum(paid);
            Fact total = totals[program.Name] = sum.ToFact(half)!.Value;
            Derived<Quantity> each = program.PerPersonMonth(new Disbursement { Programs = [program.Code], Period = half, Paid = total.Figure });
            Console.WriteLine($"{program.Name}{sum.Explain()}，人均每月{each.Value?.Print(decimals: 2)}：{each.Explain()}");
        }

        Fact all = Derive.Sum([.. totals.Values.Select(total => (Fact?)total)]).ToFact(half)!.Value;
        Fact lastYear = new(Figure.Parse("101.3万元"), ReportingPeriod.Half(2024, 1));
        Console.WriteLine($"农村低保{Growth.YearOnYear(lastYear, totals["农村低保"])}，占{Derive.Share(totals["农村低保"], all).Value?.Print(1)}");
        Console.WriteLine($"高龄津贴{Growth.YearOnYear(null, totals["高龄津贴"])}");

        Figure Money(Fact fact) => fact.Value.Print(Scale.Wan, 1);
        WorkReport summary = report with
        {
            Disbursements = [.. report.Programs.Select(program => new Disbursement { Programs = [program.Code], Period = half, Paid = Money(totals[program.Name]) })],
        };
        string paragraph = $"2025年上半年，发放农村低保{Money(totals["农村低保"])}，{Growth.YearOnYear(lastYear, totals["农村低保"])}；发放高龄津贴{Money(totals["高龄津贴"])}。";
        Console.WriteLine(paragraph);
        Compare(paragraph);
        Compare(paragraph.Replace("16.3万元", "13.6万元"));

        void Compare(string text)
        {
            Reconciliation draft = ReportReader.Read(text).Reconcile(summary);
            Console.WriteLine(string.Join('、', draft.Figures.Select(figure => $"{draft.Text.PrintOf(figure.Figure)} {figure.Agreement}")));
            foreach (Finding finding in new DraftValidator().Validate(draft).Findings().Where(finding => finding.Severity == FluentValidation.Severity.Error))
            {
                Console.WriteLine(finding);
            }
        }
    }

    internal sealed record Row(ReportingPeriod Month, string Program, string? Group, Figure? Households, Figure? Persons, Figure? Due, Figure? Paid);
}
