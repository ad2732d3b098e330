using NodaTime;

namespace GovReport.Domain.Tests.Welfare;

public class WelfareProgramTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly WelfareProgram Subsistence = new()
    {
        Code = "DIBAO",
        Name = "城乡低保",
        Kind = ProgramKind.TopUp,
        Beneficiaries = [new() { Households = Figure.Parse("259户"), Persons = Figure.Parse("378人") }],
    };

    [Fact]
    public void A_payment_is_divided_exactly_among_persons_households_and_months()
    {
        Disbursement paid = Paid("277.2476万元");

        Assert.Equal(new Rational(2772476, 378), Subsistence.PerPerson(paid).Value?.Value);
        Assert.Equal("7334.59元/人", Subsistence.PerPerson(paid).Value?.Print(decimals: 2).ToString());
        Assert.Equal("10704.54元/户", Subsistence.PerHousehold(paid).Value?.Print(decimals: 2).ToString());
        Assert.Equal("611.22元/人·月", Subsistence.PerPersonMonth(paid).Value?.Print(decimals: 2).ToString());
    }

    [Fact]
    public void A_half_year_has_six_months() =>
        Assert.Equal("1222.43元/人·月", Subsistence.PerPersonMonth(Paid("277.2476万元", ReportingPeriod.Half(2024, 1))).Value?.Print(decimals: 2).ToString());

    [Theory]
    [InlineData(true, "DIBAO")]
    [InlineData(false, "DIBAO", "GAOLING")]
    public void Money_that_several_programs_share_has_no_amount_a_head(bool andOthers, params string[] programs)
    {
        Disbursement shared = Paid("92万元") with { Programs = programs, AndOthers = andOthers };

        Assert.True(shared.IsShared);
        Assert.Equal(NoRate.SharedBySeveral, Subsistence.PerPerson(shared).Reason);
        Assert.Equal(NoRate.SharedBySeveral, Subsistence.PerHousehold(shared).Reason);
        Assert.Equal(NoRate.SharedBySeveral, Subsistence.PerPersonMonth(shared).Reason);
        Assert.Null(Subsistence.PerPerson(shared).Value);
    }

    [Fact]
    public void Without_anybody_counted_there_is_no_amount_a_head()
    {
        WelfareProgram relief = Subsistence with { Beneficiaries = [new() { PersonTimes = Figure.Parse("26人次") }] };

        Assert.Equal(NoRate.Missing, relief.PerPerson(Paid("3万元")).Reason);
    }

    [Fact]
    public void One_group_of_several_does_not_stand_for_all()
    {
        WelfareProgram support = Subsistence with { Beneficiaries = [new() { Persons = Figure.Parse("60人"), Group = "分散供养" }] };

        Assert.Equal(NoRate.Missing, support.PerPerson(Paid("50万元")).Reason);
    }

    [Fact]
    public void Groups_that_are_counted_month_by_month_are_added_over_their_months()
    {
        (int Month, string Aged, string Oldest)[] months = [(1, "400人", "60人"), (2, "410人", "60人"), (3, "420人", "60人")];
        WelfareProgram aged = Subsistence with
        {
            Kind = ProgramKind.FlatRate,
            Beneficiaries =
            [
                .. months.Select(month => new Beneficiaries { Group = "80—89周岁", Persons = Figure.Parse(month.Aged), Period = ReportingPeriod.Month(2024, month.Month) }),
                .. months.Select(month => new Beneficiaries { Group = "90周岁以上", Persons = Figure.Parse(month.Oldest), Period = ReportingPeriod.Month(2024, month.Month) }),
            ],
        };
        Disbursement quarter = new() { Programs = ["DIBAO"], Period = ReportingPeriod.Quarter(2024, 1), Paid = Figure.Parse("80500元") };

        Assert.Equal(Unit.YuanPerPersonMonth.Of(new Rational(80500, 1410)), aged.PerPersonMonth(quarter).Value);
        Assert.Equal(Unit.YuanPerPerson.Of(new Rational(80500, 470)), aged.PerPerson(quarter).Value);
    }

    [Fact]
    public void Those_counted_for_the_period_of_the_payment_are_taken()
    {
        WelfareProgram counted = Subsistence with
        {
            Beneficiaries =
            [
                new() { Persons = Figure.Parse("100人"), Period = ReportingPeriod.Year(2023) },
                new() { Persons = Figure.Parse("200人"), Period = Year },
            ],
        };

        Assert.Equal(Unit.YuanPerPerson.Of(50), counted.PerPerson(Paid("1万元")).Value);
    }

    [Fact]
    public void Otherwise_those_counted_last_within_the_period_are_taken()
    {
        WelfareProgram counted = Subsistence with
        {
            Beneficiaries =
            [
                new() { Persons = Figure.Parse("100人"), Period = ReportingPeriod.AsOf(new LocalDate(2024, 6, 30)) },
                new() { Persons = Figure.Parse("250人"), Period = ReportingPeriod.AsOf(new LocalDate(2024, 12, 31)) },
                new() { Persons = Figure.Parse("500人"), Period = ReportingPeriod.AsOf(new LocalDate(2025, 12, 31)) },
            ],
        };

        Assert.Equal(Unit.YuanPerPerson.Of(40), counted.PerPerson(Paid("1万元")).Value);
    }

    [Fact]
    public void Persons_printed_in_another_unit_are_not_divided_by()
    {
        WelfareProgram slip = Subsistence with { Beneficiaries = [new() { Persons = Figure.Parse("259户") }] };

        Assert.Equal(NoRate.UnitsDiffer, slip.PerPerson(Paid("1万元")).Reason);
    }

    [Fact]
    public void A_period_that_is_not_made_of_months_has_no_monthly_amount() =>
        Assert.Equal(
            NoRate.PeriodsDiffer,
            Subsistence.PerPersonMonth(Paid("1万元", ReportingPeriod.Days(new LocalDate(2024, 1, 5), new LocalDate(2024, 3, 7)))).Reason);

    [Fact]
    public void Money_of_another_program_is_refused() =>
        Assert.Throws<ArgumentException>(() => Subsistence.PerPerson(Paid("1万元") with { Programs = ["TEKUN"] }));

    [Fact]
    public void A_coverage_of_more_than_all_can_be_held()
    {
        WelfareProgram insurance = Subsistence with
        {
            Kind = ProgramKind.Contributory,
            Coverage = [new() { Group = "低保对象", Rate = Figure.Parse("105%"), Enrolled = Figure.Parse("420人"), Eligible = Figure.Parse("400人") }],
            Standards = [new() { Figure = Figure.Parse("每人每月611元"), Group = "农村" }],
        };

        Assert.Equal("105%", insurance.Coverage[0].Rate.ToString());
        Assert.Equal(Unit.YuanPerPersonMonth, insurance.Standards[0].Figure.Unit);
    }

    private static Disbursement Paid(string amount, ReportingPeriod? period = null) =>
        new() { Programs = ["DIBAO"], Period = period ?? Year, Paid = Figure.Parse(amount) };
}
