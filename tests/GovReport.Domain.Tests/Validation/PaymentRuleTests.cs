using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

/// <summary>Due and paid, months and the year, standards that change.</summary>
public class PaymentRuleTests
{
    private static readonly WelfareProgram OldAge = Program("高龄津贴", ProgramKind.FlatRate, "50元/人·月", "612人");

    // calculation D1
    [Fact]
    public void What_was_due_and_not_paid_is_told_with_its_amount()
    {
        Disbursement money = Paid("2024-09", "2.06万元") with { Due = Figure.Parse("3.06万元") };

        Finding finding = Assert.Single(new WorkReportValidator().Validate(Aid(OldAge, money)).Findings());

        Assert.Equal(("GR415", "Disbursements[0].Paid"), (finding.Rule.Code, finding.Path));
        Assert.Equal("高龄津贴：应发3.06万元，实发2.06万元，应发未发1万元", finding.Explain());
        Assert.Equal(Unit.Yuan.Of(10000), money.Shortfall.Value);
    }

    // calculation D1
    [Fact]
    public void Rounding_and_arrears_are_no_shortfall()
    {
        Assert.Empty(Findings(Paid("2024-09", "3.06万元") with { Due = Figure.Parse("30600元") }));
        Assert.Equal(["GR415"], Findings(Paid("2024-09", "3.06万元", arrears: "0.5万元") with { Due = Figure.Parse("3.56万元") }).Select(one => one.Rule.Code));
        Assert.Empty(Findings(Paid("2024-09", "3.56万元", arrears: "0.5万元") with { Due = Figure.Parse("3.06万元") }));
        Assert.Equal(NoRate.Missing, Paid("2024-09", "3.06万元").Shortfall.Reason);
        Assert.Equal(Unit.Yuan.Of(-1000), (Paid("2024-09", "3.16万元") with { Due = Figure.Parse("3.06万元") }).Shortfall.Value);
    }

    // calculation D2
    [Theory]
    [InlineData("297.2万元", true)]
    [InlineData("277.2万元", false)]
    public void Twelve_months_make_up_the_year(string year, bool isFound)
    {
        Disbursement[] money = [.. Enumerable.Range(1, 12).Select(month => Paid($"2024-{month:00}", "23.1万元")), Paid("2024", year)];

        IReadOnlyList<Finding> findings = Check(Aid(Program("城乡低保", ProgramKind.TopUp), money));

        Assert.Equal(isFound ? ["GR227 Disbursements[12].Paid"] : [], findings.Select(finding => $"{finding.Rule.Code} {finding.Path}"));
        Assert.All(findings, finding => Assert.Contains("277.2万元", finding.Explain(), StringComparison.Ordinal));
    }

    // calculation D2
    [Fact]
    public void Two_halves_make_up_the_year_and_a_month_that_is_missing_proves_nothing()
    {
        WelfareProgram program = Program("城乡低保", ProgramKind.TopUp);

        Assert.Equal(["GR227"], Codes(Aid(program, Paid("2024", "280万元"), Paid("2024-H2", "138.6万元"), Paid("2024-H1", "138.6万元"))));
        Assert.Empty(Codes(Aid(program, Paid("2024", "280万元"), Paid("2024-H1", "138.6万元"), Paid("2024-07", "23.1万元"))));
    }

    // calculation D2
    [Theory]
    [InlineData("330万元", true)]
    [InlineData("320万元", false)]
    public void Standards_one_after_the_other_allow_so_much_and_no_more(string paid, bool isFound)
    {
        WelfareProgram program = HalfYears(ProgramKind.TopUp);

        IReadOnlyList<Finding> findings = Check(Aid(program, Paid("2024", paid)));

        Assert.Equal(isFound ? ["城乡低保：发放330万元，超过378人×700元/人·月×6个月+378人×740元/人·月×6个月，共326.592万元"] : [], findings.Select(finding => finding.Explain()));
        Assert.All(findings, finding => Assert.Equal("GR222", finding.Rule.Code));
        Assert.Equal(isFound ? ["GR221"] : [], Codes(Aid(HalfYears(ProgramKind.FlatRate), Paid("2024", paid))));
    }

    // calculation D2
    [Fact]
    public void Town_and_country_with_standards_of_their_own_allow_their_sum()
    {
        WelfareProgram program = Program("城乡低保", ProgramKind.TopUp) with
        {
            Standards = [new() { Figure = Figure.Parse("800元/人·月"), Group = "城市" }, new() { Figure = Figure.Parse("700元/人·月"), Group = "农村" }],
            Beneficiaries = [new() { Persons = Figure.Parse("10人"), Group = "城市" }, new() { Persons = Figure.Parse("100人"), Group = "农村" }],
        };

        Assert.Equal(["GR222"], Codes(Aid(program, Paid("2024", "95万元"))));
        Assert.Empty(Codes(Aid(program, Paid("2024", "93万元"))));
        Assert.Empty(Codes(Aid(program with { Standards = [program.Standards[1]] }, Paid("2024", "95万元"))));
    }

    // calculation D3
    [Fact]
    public void What_is_due_is_called_due_and_stands_at_its_own_path()
    {
        WelfareProgram program = Program("城乡低保", ProgramKind.TopUp, "580元/人·月", "378人");

        Finding finding = Assert.Single(Check(Aid(program, Paid("2024", "262万元") with { Due = Figure.Parse("270万元") })));

        Assert.Equal(("GR222", "Disbursements[0].Due"), (finding.Rule.Code, finding.Path));
        Assert.Equal("城乡低保：应发270万元，超过378人×580元/人·月×12个月", finding.Explain());
        Assert.Equal("城乡低保: due 270万元, more than 378人 × 580元/人·月 × 12个月", finding.Explain(Language.En));
        Assert.Equal("Disbursements[0].Due", Assert.Single(Check(Aid(OldAge, Paid("2024-09", "3.06万元") with { Due = Figure.Parse("3.16万元") }))).Path);
    }

    private static IReadOnlyList<Finding> Findings(Disbursement money) => new WorkReportValidator().Validate(Aid(OldAge, money)).Findings();

    private static WelfareProgram HalfYears(ProgramKind kind) => Program("城乡低保", kind, persons: "378人") with
    {
        Standards =
        [
            new() { Figure = Figure.Parse("740元/人·月"), Period = ReportingPeriod.Half(2024, 2) },
            new() { Figure = Figure.Parse("700元/人·月"), Period = ReportingPeriod.Half(2024, 1) },
        ],
    };
}
