using FluentValidation;
using GovReport.Domain.Validation;
using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

/// <summary>A ledger of monthly counts, standards and payments: what is paid is held against who was there in each month.</summary>
public class LedgerRuleTests
{
    // ledger 1
    [Theory]
    [InlineData("59.50万元", false)]
    [InlineData("60.48万元", true)] // 72人 all year
    [InlineData("58.80万元", true)] // 70人 all year
    [InlineData("40万元", true)]
    public void Months_in_each_of_which_persons_are_counted_are_added_up(string paid, bool isFound)
    {
        WelfareProgram program = Counted(ProgramKind.FlatRate, [Standard("700元/人·月")], month => month <= 10 ? 71 : 70);

        IReadOnlyList<Finding> findings = Check(Aid(program, Paid("2024", paid)));

        Assert.Equal(isFound ? ["GR221 Disbursements[0].Paid"] : [], findings.Select(one => $"{one.Rule.Code} {one.Path}"));
        Assert.All(findings, one => Assert.Equal(Severity.Error, one.Severity));
        Assert.All(findings, one => Assert.StartsWith("护理津贴：71人×700元/人·月×10个月+70人×700元/人·月×2个月，应为59.5", one.Explain(), StringComparison.Ordinal));
    }

    // ledger 1
    [Fact]
    public void Counts_of_some_months_allow_what_the_most_of_them_would_have_got()
    {
        WelfareProgram program = Counted(ProgramKind.FlatRate, [Standard("700元/人·月")], month => 73 - month);
        program = program with { Beneficiaries = [program.Beneficiaries[0], program.Beneficiaries[11]] };

        Assert.Empty(Check(Aid(program, Paid("2024", "56万元"))));
        Assert.Equal(Severity.Warning, Assert.Single(Check(Aid(program, Paid("2024", "61万元")))).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Check(Aid(Program("护理津贴", ProgramKind.FlatRate, "700元/人·月", "72人"), Paid("2024", "61万元")))).Severity);
    }

    // ledger 1
    [Fact]
    public void The_average_a_month_is_that_of_all_months()
    {
        WelfareProgram program = Counted(ProgramKind.TopUp, [], month => month <= 6 ? 40 : 60);

        Assert.Equal("24万元÷600人月=400元/人·月", program.PerPersonMonth(Paid("2024", "24万元")).Explain());
        Assert.Equal(Unit.YuanPerPerson.Of(4800), program.PerPerson(Paid("2024", "24万元")).Value);
        Assert.Equal(Unit.YuanPerPersonMonth.Of(1000), program.PerPersonMonth(Paid("2024-02", "4万元")).Value);
        Assert.Empty(Check(Aid(program with { Name = "低保" }, Paid("2024", "70万元"))));
        Assert.Equal(["GR301"], Codes(Aid(program with { Name = "低保" }, Paid("2024", "240万元"))));
    }

    [Fact]
    public void An_average_of_months_that_does_not_end_divides_exactly()
    {
        WelfareProgram program = Counted(ProgramKind.TopUp, [], month => month <= 10 ? 71 : 70);

        Assert.Equal(Unit.YuanPerPerson.Of(new Rational(12 * 12075, 850)), program.PerPerson(Paid("2024", "12075元")).Value);
    }

    // ledger 1
    [Fact]
    public void Whoever_is_helped_once_is_another_person_in_every_month()
    {
        WelfareProgram program = Counted(ProgramKind.OneOff, [Standard("1000元/人")], month => month);

        Assert.Equal(Unit.YuanPerPerson.Of(1000), program.PerPerson(Paid("2024", "7.8万元")).Value);
        Assert.Empty(Check(Aid(program, Paid("2024", "7.8万元"), Paid("2024-05", "0.5万元"))));
        Assert.Equal(["GR221"], Codes(Aid(program, Paid("2024", "9.8万元"))));
    }

    // ledger 2
    [Theory]
    [InlineData(ProgramKind.TopUp, "2024-06", "5.1万元", true)] // 100 × 500
    [InlineData(ProgramKind.TopUp, "2024-07", "5.1万元", false)] // 100 × 520
    [InlineData(ProgramKind.TopUp, "2024", "61.3万元", true)] // 61.2
    [InlineData(ProgramKind.TopUp, "2024", "61.1万元", false)]
    [InlineData(ProgramKind.FlatRate, "2024", "61.2万元", false)]
    [InlineData(ProgramKind.FlatRate, "2024", "62.4万元", true)]
    [InlineData(ProgramKind.FlatRate, "2024", "60.0万元", true)]
    [InlineData(ProgramKind.FlatRate, "2024-Q3", "15.6万元", false)]
    [InlineData(ProgramKind.FlatRate, "2024-Q3", "15.0万元", true)]
    public void Each_month_is_measured_by_the_standard_that_holds_then(ProgramKind kind, string period, string paid, bool isFound)
    {
        string rule = kind == ProgramKind.TopUp ? "GR222" : "GR221";
        foreach (string[] held in (string[][])[["2023-07-01", "2024-07-01"], ["2024-H1", "2024-H2"], ["2024-01-01", "2024-07-01/2024-12-31"]])
        {
            WelfareProgram program = Counted(kind, [Standard("500元/人·月", held[0]), Standard("520元/人·月", held[1])], _ => 100);

            Assert.Equal(isFound ? [rule] : [], Codes(Aid(program, Paid(period, paid))));
        }
    }

    // ledger 2
    [Fact]
    public void Standards_for_the_same_days_are_an_error_with_both_places()
    {
        WelfareProgram program = Counted(ProgramKind.FlatRate, [Standard("50元/人·月", "2024"), Standard("60元/人·月", "2024-H2")], _ => 100);

        Finding finding = Assert.Single(Check(Aid(program, Paid("2024-08", "0.5万元"))));

        Assert.Equal(("GR219", Severity.Error, "Programs[0].Standards[1].Figure"), (finding.Rule.Code, finding.Severity, finding.Path));
        Assert.Equal("护理津贴：标准50元/人·月（2024年）与60元/人·月（2024年下半年）执行期重叠", finding.Explain());
        Assert.Equal(["Programs[0].Standards[0].Figure", "Programs[0].Standards[1].Figure"], finding.Facts.Select(fact => fact.Path));
        Assert.Equal(["GR219"], Codes(Aid(program with { Standards = [Standard("50元/人·月", "2024-07-01"), Standard("60元/人·月", "2024-07-01")] })));
        Assert.Empty(Codes(Aid(program with { Standards = [Standard("50元/人·月", "2024"), Standard("600元/人·年", "2024")] })));
        Assert.Empty(Codes(Aid(program with { Standards = [Standard("50元/人·月", "2023-07-01"), Standard("60元/人·月", "2024-07-01")] })));
        Assert.Empty(Codes(Aid(program with { Standards = [Standard("50元/人·月", "2024", "甲"), Standard("60元/人·月", "2024", "乙")] })));
    }

    // ledger 2
    [Fact]
    public void A_standard_of_a_year_is_converted_and_one_that_is_no_amount_for_a_time_is_told()
    {
        WelfareProgram program = Program("高龄津贴", ProgramKind.FlatRate, "600元/人·年", "100人");

        Assert.Empty(All(Aid(program, Paid("2024-03", "0.5万元"))));
        Assert.Equal(["GR221"], Codes(Aid(program, Paid("2024-03", "6万元"))).Take(1));
        Assert.Contains("GR412 Programs[0].Standards[0].Figure", All(Aid(Program("高龄津贴", ProgramKind.FlatRate, "50元", "100人"), Paid("2024-03", "0.5万元"))));
        Assert.Contains("GR103 Programs[0].Standards[0].Figure", All(Aid(Program("高龄津贴", ProgramKind.FlatRate, "50%", "100人"), Paid("2024-03", "0.5万元"))));
        Assert.Empty(All(Aid(Program("居民医保", ProgramKind.Reimbursement, "70%", "100人"))));
    }

    // ledger 5
    [Fact]
    public void Groups_that_nobody_counted_together_are_added_up()
    {
        WelfareProgram program = Grouped(ProgramKind.TopUp, ("一人户", "30户", "30人"), ("二人户", "20户", "40人"), ("三人及以上户", "10户", "35人"));

        Assert.Equal(Unit.YuanPerPerson.Of(1000), program.PerPerson(Paid("2024", "10.5万元")).Value);
        Assert.Equal(Unit.YuanPerHousehold.Of(1750), program.PerHousehold(Paid("2024", "10.5万元")).Value);
        Assert.Equal(Unit.YuanPerPersonMonth.Of(100), program.PerPersonMonth(Paid("2024-03", "1.05万元")).Value);
        Assert.Equal(["GR222"], Codes(Aid(program with { Standards = [Standard("650元/人·月")] }, Paid("2024-03", "7.00万元"))));
        Assert.Empty(Codes(Aid(program with { Standards = [Standard("650元/人·月")] }, Paid("2024-03", "6.8万元"))));
    }

    // ledger 5
    [Theory]
    [InlineData("5.5万元", false)]
    [InlineData("6.5万元", true)]
    public void A_standard_for_a_household_is_measured_by_households(string paid, bool isFound)
    {
        WelfareProgram program = Grouped(ProgramKind.FlatRate, ("一人户", "30户", "30人"), ("二人户", "20户", "40人")) with
        {
            Standards = [Standard("900元/户·月", null, "一人户"), Standard("1400元/户·月", null, "二人户")],
        };

        Assert.Equal(isFound ? ["GR221"] : [], Codes(Aid(program, Paid("2024-03", paid))));
        Assert.Equal(isFound ? ["GR221"] : [], Codes(Aid(
            Grouped(ProgramKind.OneOff, ("甲", "30户", "30人"), ("乙", "20户", "40人")) with { Standards = [Standard("900元/户", null, "甲"), Standard("700元/人", null, "乙")] },
            Paid("2024-03", paid))));
    }

    // ledger 6
    [Fact]
    public void A_month_that_is_missing_among_others_is_named()
    {
        WelfareProgram program = Program("高龄津贴", ProgramKind.FlatRate, persons: "100人");
        Disbursement[] months = [.. Enumerable.Range(1, 12).Where(month => month is not (4 or 9)).Select(month => Paid($"2024-{month:00}", "0.5万元"))];

        Assert.Equal(["高龄津贴：其间缺2024年4月、2024年9月的发放"], Told(Aid(program, months)));
        Assert.Equal(["高龄津贴：其间缺2024年11月、2024年12月的发放"], Told(Aid(program, [.. Enumerable.Range(1, 10).Select(month => Paid($"2024-{month:00}", "0.5万元")), Paid("2024", "6万元")])));
        Assert.Empty(Told(Aid(program, [.. Enumerable.Range(1, 10).Select(month => Paid($"2024-{month:00}", "0.5万元"))])));
        Assert.Empty(Told(Aid(program, Paid("2024-11", "0.5万元"), Paid("2024-12", "0.5万元"), Paid("2024", "6万元"))));
        Assert.Empty(Told(Aid(program with { Kind = ProgramKind.OneOff }, months)));
    }

    // ledger 6
    [Theory]
    [InlineData("4.8万元", true)]
    [InlineData("4.9万元", false)] // rounded
    [InlineData("6.1万元", false)]
    public void Parts_above_the_whole_are_an_error(string year, bool isFound)
    {
        WelfareProgram program = Program("医疗救助", ProgramKind.Reimbursement);
        Disbursement[] money = [.. Enumerable.Range(2, 10).Select(month => Paid($"2024-{month:00}", "0.50万元")), Paid("2024", year)];

        Assert.Equal(isFound ? ["GR208 Disbursements[10].Paid"] : [], Check(Aid(program, money)).Select(one => $"{one.Rule.Code} {one.Path}"));
        Assert.Equal(["GR208"], Codes(Aid(program, Paid("2024-05", "8万元"), Paid("2024", "6万元"))));
    }

    // ledger 6
    [Fact]
    public void A_payment_entered_twice_is_found()
    {
        WelfareProgram program = Program("临时救助", ProgramKind.OneOff);

        Assert.Equal(["GR101 Disbursements[2]"], All(Aid(program, Paid("2024-03", "0.5万元"), Paid("2024-04", "0.5万元"), Paid("2024-03", "0.5万元"))));
        Assert.Empty(All(Aid(program, Paid("2024-03", "0.5万元"), Paid("2024-03", "0.6万元"))));
    }

    // ledger 7
    [Fact]
    public void Half_a_person_and_an_amount_that_is_not_written_are_refused()
    {
        Assert.Equal(["GR305 Programs[0].Beneficiaries[0].Persons"], All(Aid(Program("高龄津贴", ProgramKind.FlatRate, persons: "52.5人"))));
        Assert.Empty(All(Aid(Program("高龄津贴", ProgramKind.FlatRate, persons: "0.25万人"))));
        Assert.Equal(["GR305 Programs[0].Coverage[0].Enrolled"], All(Aid(Covering(null, "1234.5人", "2000人"))));

        Disbursement unwritten = new() { Programs = ["P"], Period = ReportingPeriod.Parse("2024-03"), Paid = default, Due = Figure.Parse("1万元") };
        Assert.Equal(["GR113 Disbursements[0].Paid"], All(Aid(Program("高龄津贴", ProgramKind.FlatRate), unwritten)));
        Assert.Null(unwritten.Shortfall.Value);
    }

    // ledger 7
    [Fact]
    public void Arrears_paid_later_settle_what_was_short_before()
    {
        WelfareProgram program = Program("高龄津贴", ProgramKind.FlatRate);
        Disbursement october = Owed("2024-10", "1.00万元", "1.20万元"), november = Owed("2024-11", "0.90万元", "1.20万元");

        Assert.Empty(All(Aid(program, october, november, Owed("2024-12", "1.70万元", "1.20万元", "0.50万元"))));
        Assert.Equal(["GR415 Disbursements[1].Paid"], All(Aid(program, october, november, Owed("2024-12", "1.40万元", "1.20万元", "0.20万元"))));
        Assert.Equal(
            ["高龄津贴（2024年11月）：应发1.20万元，实发0.90万元，应发未发0.3万元，其后补发不足，仍欠0.1万元"],
            Told(Aid(program, october, november, Owed("2024-12", "1.60万元", "1.20万元", "0.40万元")), "GR415"));
        Assert.Equal(["GR415 Disbursements[1].Paid"], All(Aid(program, Owed("2024-09", "1.40万元", "1.20万元", "0.20万元"), october)));
        Assert.Equal("应发1.20万元，实发0.90万元，应发未发0.3万元", november.Shortfall.Explain());
        Assert.Equal("1.20万元 due, 0.90万元 paid: short of 0.3万元", november.Shortfall.Explain(Language.En));
    }

    // ledger 7
    [Fact]
    public void A_year_with_a_month_that_was_short_is_not_told_twice()
    {
        WelfareProgram program = Counted(ProgramKind.FlatRate, [Standard("100元/人·月")], _ => 100);
        Disbursement[] months = [.. Enumerable.Range(1, 12).Select(month => month == 5 ? Owed("2024-05", "0.90万元", "1.00万元") : Paid($"2024-{month:00}", "1.00万元"))];

        Assert.Equal(["GR415 Disbursements[4].Paid"], All(Aid(program, [.. months, Paid("2024", "11.90万元")])));
    }

    // ledger 9
    [Fact]
    public void What_is_found_of_one_of_several_payments_names_the_program_and_the_month()
    {
        WelfareProgram program = Program("高龄津贴", ProgramKind.FlatRate, "50元/人·月", "612人");
        WorkReport With(string month, string paid) => Aid(program, Paid("2024-08", "3.06万元"), Paid(month, paid));

        Assert.StartsWith("高龄津贴（2024年9月）：", Assert.Single(Check(With("2024-09", "3.16万元"))).Explain(), StringComparison.Ordinal);
        Assert.StartsWith("高龄津贴 (2024-09): ", Assert.Single(Check(With("2024-09", "3.16万元"))).Explain(Language.En), StringComparison.Ordinal);
        Assert.StartsWith("高龄津贴（2024年9月）：3.16万人的单位", Assert.Single(Told(With("2024-09", "3.16万人"), "GR103")), StringComparison.Ordinal);
        Assert.StartsWith("高龄津贴（2026年9月）：“2026年9月”", Assert.Single(Told(With("2026-09", "3.06万元"), "GR105")), StringComparison.Ordinal);
        Assert.StartsWith("高龄津贴：612人", Assert.Single(Check(Aid(program, Paid("2024-09", "3.16万元")))).Explain(), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> All(WorkReport report) => [.. new WorkReportValidator().Validate(report).Findings().Select(one => $"{one.Rule.Code} {one.Path}")];

    private static IReadOnlyList<string> Told(WorkReport report, string rule = "GR113") =>
        [.. new WorkReportValidator().Validate(report).Findings().Where(one => one.Rule.Code == rule).Select(one => one.Explain())];

    private static Disbursement Owed(string period, string paid, string due, string? arrears = null) => Paid(period, paid, arrears) with { Due = Figure.Parse(due) };

    private static BenefitStandard Standard(string figure, string? period = null, string? group = null) =>
        new() { Figure = Figure.Parse(figure), Period = period is null ? null : ReportingPeriod.Parse(period), Group = group };

    private static WelfareProgram Counted(ProgramKind kind, BenefitStandard[] standards, Func<int, int> persons) => Program("护理津贴", kind) with
    {
        Standards = standards,
        Beneficiaries =
        [
            .. Enumerable.Range(1, 12).Select(month => new Beneficiaries { Persons = Figure.Of(persons(month), Unit.Person), Period = ReportingPeriod.Month(2024, month) }),
        ],
    };

    private static WelfareProgram Grouped(ProgramKind kind, params (string Group, string Households, string Persons)[] groups) => Program("低保", kind) with
    {
        Beneficiaries = [.. groups.Select(one => new Beneficiaries { Group = one.Group, Households = Figure.Parse(one.Households), Persons = Figure.Parse(one.Persons) })],
    };
}
