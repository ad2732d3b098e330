using NodaTime;
using static GovReport.Domain.Tests.Targets.Promises;

namespace GovReport.Domain.Tests.Targets;

/// <summary>序时进度.</summary>
public class PaceTests
{
    private static readonly Pace Season = Pace.Along(
        new PacePoint(new(2024, 9, 30), Percentage.Of(90)),
        new PacePoint(new(2024, 3, 31), Percentage.Of(10)),
        new PacePoint(new(2024, 11, 30), Percentage.Of(100)));

    [Theory]
    [InlineData("2024", 2023, 12, 31, 0, 12)]
    [InlineData("2024", 2024, 1, 30, 0, 12)]
    [InlineData("2024", 2024, 1, 31, 1, 12)]
    [InlineData("2024", 2024, 6, 29, 5, 12)]
    [InlineData("2024", 2024, 6, 30, 6, 12)]
    [InlineData("2024", 2024, 8, 31, 8, 12)]
    [InlineData("2024", 2025, 3, 1, 12, 12)]
    [InlineData("2024-Q1", 2024, 2, 29, 2, 3)]
    [InlineData("2024-H2", 2024, 9, 30, 3, 6)]
    [InlineData("FYP14", 2023, 12, 31, 36, 60)]
    [InlineData("FYP14", 2024, 6, 30, 42, 60)]
    public void By_months_only_whole_months_count(string period, int year, int month, int day, int passed, int all) =>
        Assert.Equal(new Rational(passed, all), Pace.ByMonths.Due(ReportingPeriod.Parse(period), new LocalDate(year, month, day)).Ratio);

    [Theory]
    [InlineData("2024", 2023, 12, 31, 0, 366)]
    [InlineData("2024", 2024, 1, 1, 1, 366)]
    [InlineData("2024", 2024, 6, 30, 182, 366)]
    [InlineData("2023", 2023, 6, 30, 181, 365)]
    [InlineData("2024", 2025, 1, 1, 366, 366)]
    [InlineData("FYP14", 2023, 12, 31, 1095, 1826)]
    public void By_days_the_day_itself_and_leap_days_count(string period, int year, int month, int day, int passed, int all) =>
        Assert.Equal(new Rational(passed, all), Pace.ByDays.Due(ReportingPeriod.Parse(period), new LocalDate(year, month, day)).Ratio);

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-02")]
    [InlineData("2024-01/2024-10")]
    [InlineData("2021/2025")]
    [InlineData("2024-06-30")]
    [InlineData("2024-01-15/2024-03-20")]
    public void All_is_due_at_the_end_of_any_period(string code)
    {
        ReportingPeriod period = ReportingPeriod.Parse(code);

        Assert.Equal(Percentage.Of(100), Pace.ByMonths.Due(period, period.End));
        Assert.Equal(Percentage.Of(100), Pace.ByDays.Due(period, period.End));
        Assert.Equal(Percentage.Of(0), Pace.ByMonths.Due(period, period.Start.PlusDays(-1)));
        Assert.Equal(Percentage.Of(0), Pace.ByDays.Due(period, period.Start.PlusDays(-1)));
    }

    [Fact]
    public void A_curve_runs_straight_between_its_points()
    {
        Assert.Equal(Percentage.Of(0), Season.Due(Promise.Year, new(2023, 12, 31)));
        Assert.Equal(new Rational(10, 91 * 100), Season.Due(Promise.Year, new(2024, 1, 1)).Ratio);
        Assert.Equal(Percentage.Of(10), Season.Due(Promise.Year, new(2024, 3, 31)));
        Assert.Equal(Percentage.Of(10 + new Rational(80 * 91, 183)), Season.Due(Promise.Year, Promise.MidYear));
        Assert.Equal(Percentage.Of(90 + new Rational(10 * 30, 61)), Season.Due(Promise.Year, new(2024, 10, 30)));
        Assert.Equal(Percentage.Of(100), Season.Due(Promise.Year, new(2024, 12, 1)));
        Assert.Equal(Percentage.Of(100), Season.Due(Promise.Year, new(2025, 6, 1)));
    }

    [Fact]
    public void A_curve_is_sorted_and_says_what_it_is()
    {
        Assert.Equal(PaceKind.Curve, Season.Kind);
        Assert.Equal([10, 90, 100], Season.Points.Select(point => point.Due.Percent));
        Assert.Empty(Pace.ByDays.Points);
        Assert.Equal(Season, Pace.Along(Season.Points));
        Assert.NotEqual(Pace.ByDays, Pace.ByMonths);
    }

    [Fact]
    public void Nothing_is_due_before_the_period()
    {
        var early = Pace.Along(new PacePoint(new(2023, 11, 30), Percentage.Of(20)), new PacePoint(new(2024, 6, 30), Percentage.Of(100)));

        Assert.Equal(Percentage.Of(0), early.Due(Promise.Year, new(2023, 12, 15)));
        Assert.True(early.Due(Promise.Year, new(2024, 1, 1)) > Percentage.Of(20));
    }

    [Fact]
    public void A_curve_may_end_below_all() =>
        Assert.Equal(Percentage.Of(60), Pace.Along(new PacePoint(Promise.MidYear, Percentage.Of(60))).Due(Promise.Year, Promise.YearEnd));

    [Theory]
    [InlineData]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(-1, 50)]
    [InlineData(50, 101)]
    [InlineData(50, 40)]
    public void A_curve_that_falls_or_leaves_its_range_is_refused(params int[] shares) =>
        Assert.Contains("shares from 0% to 100% that do not fall", Assert.Throws<ArgumentException>(() => Daily(shares)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 100)]        // nothing is due before the season
    [InlineData(50, 50, 100)]   // nor in the middle of the winter
    [InlineData(0)]
    public void A_curve_may_begin_at_0_and_stand_still(params int[] shares) =>
        Assert.Equal(shares.Select(share => Percentage.Of(share)), shares.Select((_, n) => Daily(shares).Due(Promise.Year, Promise.MidYear.PlusDays(n))));

    [Fact]
    public void One_day_has_one_point() =>
        Assert.Throws<ArgumentException>(() => Pace.Along(new PacePoint(Promise.MidYear, Percentage.Of(10)), new PacePoint(Promise.MidYear, Percentage.Of(20))));

    [Fact]
    public void A_pace_names_its_kind_and_its_points()
    {
        Assert.Equal("ByMonths", Pace.ByMonths.ToString());
        Assert.Equal("2024-09-30 90%", Season.Points[1].ToString());
        Assert.Equal("Curve: 2024-03-31 10%, 2024-09-30 90%, 2024-11-30 100%", Season.ToString());
    }

    [Fact]
    public void Nothing_is_due_without_a_period() =>
        Assert.Throws<ArgumentNullException>("period", () => Pace.ByMonths.Due(null!, Promise.MidYear));

    [Fact]
    public void A_stock_follows_a_straight_path()
    {
        Assert.Equal("350亩", Pace.ByMonths.LinearPath(Unit.Hectare.Of(20), Unit.Mu.Of(400), Promise.Year, Promise.MidYear).ToString());
        Assert.Equal("15户", Pace.ByMonths.LinearPath(Unit.Household.Of(20), Unit.Household.Of(10), Promise.Year, Promise.MidYear).ToString());
        Assert.Equal("84%", Pace.ByMonths.LinearPath(Unit.Percent.Of(80), Unit.Percent.Of(90), ReportingPeriod.FiveYearPlan(14), new(2022, 12, 31)).ToString());
        Assert.Throws<UnitMismatchException>(() => Pace.ByDays.LinearPath(Unit.Household.Of(20), Unit.Mu.Of(10), Promise.Year, Promise.MidYear));
    }

    [Fact]
    public void Or_a_geometric_one()
    {
        Quantity from = Unit.Yuan.Of(100), to = Unit.Yuan.Of(144);

        Assert.Equal(120, Pace.ByMonths.GeometricPath(from, to, Promise.Year, Promise.MidYear).Round(10));
        Assert.Equal(100, Pace.ByMonths.GeometricPath(from, to, Promise.Year, new(2023, 12, 31)).Round(10));
        Assert.Equal(144, Pace.ByMonths.GeometricPath(from, to, Promise.Year, Promise.YearEnd).Round(10));
        Assert.Equal(112.9243m, Pace.ByMonths.GeometricPath(from, to, Promise.Year, new(2024, 4, 30)).Round(4));   // 100 × 1.44^(1/3)
        Assert.Equal(80, Pace.ByMonths.GeometricPath(from, Unit.Yuan.Of(64), ReportingPeriod.FiveYearPlan(14), new(2023, 6, 30)).Round(10));
    }

    [Fact]
    public void A_geometric_path_has_no_0_and_no_step_that_is_too_fine()
    {
        Quantity one = Unit.Yuan.Of(1), nothing = Unit.Yuan.Of(0);

        Assert.Throws<ArgumentOutOfRangeException>("baseline", () => Pace.ByMonths.GeometricPath(nothing, one, Promise.Year, Promise.MidYear));
        Assert.Throws<ArgumentOutOfRangeException>("goal", () => Pace.ByMonths.GeometricPath(one, nothing, Promise.Year, Promise.MidYear));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => Pace.ByDays.GeometricPath(one, one, ReportingPeriod.FiveYearPlan(14), new(2023, 12, 31)));
    }

    [Fact]
    public void The_lead_is_the_rate_less_the_share_due()
    {
        Promise promise = Farmland.AtLeast("5000亩");

        Assert.Equal("+15个百分点", promise.On(Promise.MidYear, "3250亩", Pace.ByMonths).Lead.ToString());
        Assert.Equal("15.3个百分点", promise.On(Promise.MidYear, "3250亩", Pace.ByDays).Lead?.ToString("0.0"));
        Assert.Equal(65 - new Rational(18200, 366), promise.On(Promise.MidYear, "3250亩", Pace.ByDays).Lead?.Points);
    }

    [Fact]
    public void At_the_end_of_August_77_2_percent_is_10_5_points_ahead() =>
        Assert.Equal("10.5个百分点", Gdp.AtLeast("1.0亿元").On(new LocalDate(2024, 8, 31), "7720万元", Pace.ByMonths).Lead?.ToString("0.0"));

    [Fact]
    public void The_lead_comes_from_the_rate_before_rounding()
    {
        // 2/3 done and 2/3 due.
        Assert.Equal(0, Farmland.AtLeast("3000亩").On(new LocalDate(2024, 8, 31), "2000亩", Pace.ByMonths).Lead?.Sign);
    }

    [Fact]
    public void A_seasonal_promise_has_its_own_lead() =>
        Assert.Equal("-10个百分点", Farmland.AtLeast("5000亩").On(new LocalDate(2024, 9, 30), "4000亩", Season).Lead.ToString());

    [Fact]
    public void Only_flows_that_are_to_reach_a_goal_have_a_lead()
    {
        Assert.Null(Cropland.AtLeast("30万亩").On(Promise.MidYear, "29万亩", Pace.ByMonths).Lead);
        Assert.Null(Dust.AtMost("40微克/立方米").On(Promise.MidYear, "38微克/立方米", Pace.ByMonths, CompletionMethod.Linear).Lead);
        Assert.Null(Spending.AtMost("2000万元").On(Promise.MidYear, "800万元", Pace.ByMonths).Lead);
        Assert.Null(Farmland.AtLeast("5000亩").From("4000亩").On(Promise.MidYear, "4500亩", Pace.ByMonths, CompletionMethod.FromBaseline).Lead);
        Assert.Null(Gdp.To(Comparator.AtLeast, "6%", Aspect.Growth).On(Promise.MidYear, "3%", Pace.ByMonths, CompletionMethod.Ratio).Lead);
        Assert.Null(Farmland.AtLeast("5000亩").On(Promise.MidYear, "3250亩").Lead);
    }

    [Fact]
    public void The_share_due_is_told_for_every_promise_with_a_pace()
    {
        Assert.Equal("50%", Spending.AtMost("2000万元").On(Promise.MidYear, "800万元", Pace.ByMonths).Elapsed.ToString());
        Assert.Equal("50%", Farmland.AtLeast("5000亩").On(Promise.MidYear, null, Pace.ByMonths).Elapsed.ToString());
        Assert.Null(Farmland.AtLeast("5000亩").On(Promise.MidYear, "3250亩").Elapsed);
    }

    // A curve with a point on each day from the middle of the year on.
    private static Pace Daily(int[] shares) => Pace.Along(shares.Select((share, n) => new PacePoint(Promise.MidYear.PlusDays(n), Percentage.Of(share))));
}
