using NodaTime;

namespace GovReport.Domain.Tests;

public class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024", PeriodKind.Year, "2024-01-01", "2024-12-31", 366, 12)]
    [InlineData("2024-H1", PeriodKind.Half, "2024-01-01", "2024-06-30", 182, 6)]
    [InlineData("2023-H2", PeriodKind.Half, "2023-07-01", "2023-12-31", 184, 6)]
    [InlineData("2024-Q1", PeriodKind.Quarter, "2024-01-01", "2024-03-31", 91, 3)]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29", 29, 1)]
    [InlineData("2024-01/2024-10", PeriodKind.Cumulative, "2024-01-01", "2024-10-31", 305, 10)]
    [InlineData("2021/2025", PeriodKind.Years, "2021-01-01", "2025-12-31", 1826, 60)]
    [InlineData("FYP14", PeriodKind.FiveYearPlan, "2021-01-01", "2025-12-31", 1826, 60)]
    [InlineData("FYP6", PeriodKind.FiveYearPlan, "1981-01-01", "1985-12-31", 1826, 60)]
    [InlineData("2024-06-30", PeriodKind.AsOf, "2024-06-30", "2024-06-30", 1, 1)]
    [InlineData("2024-01-05/2024-03-07", PeriodKind.Days, "2024-01-05", "2024-03-07", 63, 3)]
    public void A_code_names_these_days(string code, PeriodKind kind, string start, string end, int days, int months)
    {
        ReportingPeriod period = ReportingPeriod.Parse(code);

        Assert.Equal(kind, period.Kind);
        Assert.Equal((Day(start), Day(end)), (period.Start, period.End));
        Assert.Equal((days, months), (period.DayCount, period.MonthCount));
        Assert.Equal(period.End.Year, period.EndYear);
        Assert.Equal(kind == PeriodKind.AsOf, period.IsAsOf);
        Assert.Equal(code, period.ToString());
    }

    [Theory]
    [InlineData("2024", "2024年", "2024")]
    [InlineData("2024-H1", "2024年上半年", "H1 2024")]
    [InlineData("2024-H2", "2024年下半年", "H2 2024")]
    [InlineData("2024-Q1", "2024年一季度", "Q1 2024")]
    [InlineData("2024-Q4", "2024年四季度", "Q4 2024")]
    [InlineData("2024-02", "2024年2月", "2024-02")]
    [InlineData("2024-01/2024-10", "2024年1—10月", "January to 10/2024")]
    [InlineData("2024-01/2024-01", "2024年1月累计", "January 2024")]
    [InlineData("2021/2025", "2021—2025年", "2021 to 2025")]
    [InlineData("FYP14", "“十四五”时期", "five-year plan 14")]
    [InlineData("FYP10", "“十五”时期", "five-year plan 10")]
    [InlineData("2024-06-30", "截至2024年6月30日", "as of 2024-06-30")]
    [InlineData("2024-01-05/2024-03-07", "2024年1月5日—2024年3月7日", "2024-01-05 to 2024-03-07")]
    public void A_period_has_words_that_are_read_back(string code, string zh, string en)
    {
        ReportingPeriod period = ReportingPeriod.Parse(code);

        Assert.Equal(zh, period.InWords());
        Assert.Equal(zh, period.ToString("zh"));
        Assert.Equal(en, period.InWords(Language.En));
        Assert.Equal(en, period.ToString("en"));
        Assert.Equal(period, ReportingPeriod.Parse(zh));
        Assert.Throws<FormatException>(() => period.ToString("yyyy"));
    }

    [Theory]
    [InlineData("2024年全年", "2024")]
    [InlineData("2024年第二季度", "2024-Q2")]
    [InlineData("2024年3季度", "2024-Q3")]
    [InlineData("2024年3月份", "2024-03")]
    [InlineData("2024年1-10月", "2024-01/2024-10")]
    [InlineData("2024年1～10月份", "2024-01/2024-10")]
    [InlineData("2024年1月至10月", "2024-01/2024-10")]
    [InlineData("2024年1—10月累计", "2024-01/2024-10")]
    [InlineData("2024年10月累计", "2024-01/2024-10")]
    [InlineData("2024年前三季度", "2024-01/2024-09")]
    [InlineData("2024年前三个季度", "2024-01/2024-09")]
    [InlineData("2024年末", "2024-12-31")]
    [InlineData("2024年年底", "2024-12-31")]
    [InlineData("截至2024年底", "2024-12-31")]
    [InlineData("2021-2025年", "2021/2025")]
    [InlineData("2021至2025年", "2021/2025")]
    [InlineData("“十四五”", "FYP14")]
    [InlineData("十四五时期", "FYP14")]
    [InlineData("\"十四五\"时期", "FYP14")]
    [InlineData("2024年1月5日至2024年3月7日", "2024-01-05/2024-03-07")]
    public void Other_words_of_reports_are_read(string words, string code) => Assert.Equal(code, ReportingPeriod.Parse(words).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-H3")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-03/2024-10")]
    [InlineData("2024-01/2025-10")]
    [InlineData("2025/2021")]
    [InlineData("2024/2024")]
    [InlineData("2024-03-07/2024-01-05")]
    [InlineData("FYP5")]
    [InlineData("FYP20")]
    [InlineData("2024 ")]
    [InlineData("2024年13月")]
    [InlineData("2024年五季度")]
    [InlineData("2024年3—10月")]
    [InlineData("截至2024年")]
    [InlineData("截至2024年3月")]
    [InlineData("2024年末底")]
    [InlineData("2024年3—10月累计")]
    [InlineData("2024年13月累计")]
    [InlineData("2024年前五季度")]
    [InlineData("2024年二至三季度")]
    [InlineData("2024年前十三个月")]
    [InlineData("2024年头零个月")]
    [InlineData("2025-0")]
    [InlineData("2025-13")]
    [InlineData("2025Q5")]
    [InlineData("1-9月")]
    [InlineData("2025—2021")]
    [InlineData("2024年3月7日至5日")]
    [InlineData(" 2024年")]
    [InlineData("20 24")]
    [InlineData("2024年2月30日—2024年3月1日")]
    [InlineData("2024年下个月")]
    [InlineData("去年")]
    public void Other_text_is_no_period(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, null, out ReportingPeriod? period));
        Assert.Null(period);
        Assert.Throws<PrintFormatException>(() => ReportingPeriod.Parse(text));
    }

    [Fact]
    public void Parts_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(1899));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(2201));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Half(2024, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2024, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Cumulative(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Years(2024, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FiveYearPlan(5));
        Assert.Throws<ArgumentException>(() => ReportingPeriod.Days(new LocalDate(2024, 2, 2), new LocalDate(2024, 2, 1)));
    }

    [Theory]
    [InlineData("2024", "2023", "2025")]
    [InlineData("2024-H1", "2023-H2", "2024-H2")]
    [InlineData("2024-Q1", "2023-Q4", "2024-Q2")]
    [InlineData("2024-03", "2024-02", "2024-04")]
    [InlineData("2024-01", "2023-12", "2024-02")]
    [InlineData("2021/2023", "2018/2020", "2024/2026")]
    [InlineData("FYP14", "FYP13", "FYP15")]
    [InlineData("2024-03-01/2024-03-10", "2024-02-20/2024-02-29", "2024-03-11/2024-03-20")]
    public void The_period_before_and_the_period_after_are_of_the_same_kind(string code, string before, string after)
    {
        Assert.Equal(ReportingPeriod.Parse(before), ReportingPeriod.Parse(code).Previous());
        Assert.Equal(ReportingPeriod.Parse(after), ReportingPeriod.Parse(code).Next());
    }

    [Theory]
    [InlineData("2024-01/2024-10")]
    [InlineData("2024-06-30")]
    public void A_cumulative_period_and_a_state_have_no_period_before(string code)
    {
        Assert.Null(ReportingPeriod.Parse(code).Previous());
        Assert.Null(ReportingPeriod.Parse(code).Next());
    }

    [Theory]
    [InlineData("FYP6", "“七五”时期")]
    [InlineData("FYP19", "“十八五”时期")]
    public void A_neighbour_is_a_period_that_has_words(string code, string inside)
    {
        ReportingPeriod?[] neighbours = [ReportingPeriod.Parse(code).Previous(), ReportingPeriod.Parse(code).Next()];

        Assert.Contains(neighbours, period => period?.InWords() == inside);
        Assert.All(neighbours, period => Assert.True(period is null || ReportingPeriod.Parse(period.InWords()) == period));
    }

    [Fact]
    public void The_first_and_the_last_year_have_one_neighbour()
    {
        Assert.Null(ReportingPeriod.Year(1900).Previous());
        Assert.Null(ReportingPeriod.Month(2200, 12).Next());
        Assert.Null(ReportingPeriod.FiveYearPlan(6).Previous());
        Assert.Equal("1976/1980", ReportingPeriod.FiveYearPlan(6).SamePeriod(-5)!.ToString());
    }

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-H2", "2023-H2")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-01/2024-02", "2023-01/2023-02")]
    [InlineData("2025-01/2025-02", "2024-01/2024-02")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2024-06-30", "2023-06-30")]
    [InlineData("2024-02-10/2024-02-29", "2023-02-10/2023-02-28")]
    [InlineData("2025-02-10/2025-02-28", "2024-02-10/2024-02-29")]
    [InlineData("2021/2025", "2020/2024")]
    [InlineData("FYP14", "2020/2024")]
    public void The_same_period_last_year_ends_where_its_month_ends(string code, string lastYear) =>
        Assert.Equal(ReportingPeriod.Parse(lastYear), ReportingPeriod.Parse(code).SamePeriodLastYear());

    [Fact]
    public void The_same_period_five_years_later_of_a_plan_is_the_next_plan() =>
        Assert.Equal(ReportingPeriod.FiveYearPlan(15), ReportingPeriod.FiveYearPlan(14).SamePeriod(5));

    [Fact]
    public void A_period_contains_days_and_periods()
    {
        ReportingPeriod year = ReportingPeriod.Year(2024);

        Assert.True(year.Contains(new LocalDate(2024, 1, 1)) && year.Contains(new LocalDate(2024, 12, 31)));
        Assert.False(year.Contains(new LocalDate(2023, 12, 31)) || year.Contains(new LocalDate(2025, 1, 1)));
        Assert.True(year.Contains(ReportingPeriod.Quarter(2024, 3)) && ReportingPeriod.FiveYearPlan(14).Contains(year) && year.Contains(year));
        Assert.False(ReportingPeriod.Quarter(2024, 3).Contains(year));
    }

    [Fact]
    public void The_first_quarter_covers_the_days_of_January_to_March_under_another_name()
    {
        ReportingPeriod quarter = ReportingPeriod.Quarter(2024, 1), cumulative = ReportingPeriod.Cumulative(2024, 3);

        Assert.True(quarter.CoversSameDays(cumulative));
        Assert.Equal(quarter, cumulative);
        Assert.Equal(("2024-Q1", "2024-01/2024-03"), (quarter.ToString(), cumulative.ToString()));
        Assert.False(quarter.CoversSameDays(ReportingPeriod.Quarter(2024, 2)));
    }

    // calculation A6
    [Theory]
    [InlineData("2025-01/2025-01", "2025-01")]
    [InlineData("2025-01/2025-03", "2025-Q1")]
    [InlineData("2025-01/2025-06", "2025-H1")]
    [InlineData("2025-01/2025-12", "2025")]
    [InlineData("2021/2025", "FYP14")]
    [InlineData("2025-02-01/2025-02-28", "2025-02")]
    [InlineData("2025-04-01/2025-06-30", "2025-Q2")]
    public void The_same_days_are_the_same_period_under_every_name(string one, string other)
    {
        ReportingPeriod a = ReportingPeriod.Parse(one), b = ReportingPeriod.Parse(other);

        Assert.True(a == b && a.Equals(b) && b == a);
        Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal(a.Previous(), b.Previous());
        Assert.Equal(a.Next(), b.Next());
        Assert.Equal(a.SamePeriodLastYear(), b.SamePeriodLastYear());
        Assert.Equal((one, other), (a.ToString(), b.ToString()));
    }

    [Fact]
    public void The_state_on_a_day_is_not_what_happened_on_it()
    {
        ReportingPeriod state = ReportingPeriod.AsOf(new LocalDate(2024, 12, 31)), day = ReportingPeriod.Days(state.Start, state.End);

        Assert.NotEqual(state, day);
        Assert.True(state.CoversSameDays(day));
    }

    // calculation F: periods
    [Theory]
    [InlineData("2025-9", "2025-09")]
    [InlineData("2025Q1", "2025-Q1")]
    [InlineData("2025年Q3", "2025-Q3")]
    [InlineData("2025H2", "2025-H2")]
    [InlineData("2025年一至三季度", "2025-01/2025-09")]
    [InlineData("2025年1-3季度", "2025-01/2025-09")]
    [InlineData("2025年第一到第二季度", "2025-01/2025-06")]
    [InlineData("2024年前两个月", "2024-01/2024-02")]
    [InlineData("2024年前2个月", "2024-01/2024-02")]
    [InlineData("2024年头三个月", "2024-01/2024-03")]
    [InlineData("2024年前十一个月", "2024-01/2024-11")]
    [InlineData("2024年前两个季度", "2024-01/2024-06")]
    [InlineData("2024年前3季度", "2024-01/2024-09")]
    [InlineData("2024年第1季度", "2024-Q1")]
    [InlineData("2024年二季度", "2024-Q2")]
    [InlineData("2024年元月至10月", "2024-01/2024-10")]
    [InlineData("2024年元月", "2024-01")]
    [InlineData("2024年九月份", "2024-09")]
    [InlineData("2024年1-9月", "2024-01/2024-09")]
    [InlineData("2024年1月—2024年9月", "2024-01/2024-09")]
    [InlineData("２０２４年１—９月", "2024-01/2024-09")]
    [InlineData("2024 年 1 — 9 月", "2024-01/2024-09")]
    [InlineData("2024　年", "2024")]
    [InlineData("２０２４", "2024")]
    [InlineData("二〇二四年", "2024")]
    [InlineData("2024年度", "2024")]
    [InlineData("2021—2025", "2021/2025")]
    [InlineData("2021-2025年", "2021/2025")]
    [InlineData("2021年——2025年", "2021/2025")]
    [InlineData("2021年至2025年", "2021/2025")]
    [InlineData("2021到2025年", "2021/2025")]
    [InlineData("“十四五”期间", "FYP14")]
    [InlineData("十五五规划", "FYP15")]
    [InlineData("第十四个五年规划时期", "FYP14")]
    [InlineData("2024年9月末", "2024-09-30")]
    [InlineData("截至2024年9月底", "2024-09-30")]
    [InlineData("截止到2024年6月30日", "2024-06-30")]
    [InlineData("2024年6月30日", "2024-06-30")]
    [InlineData("2024年1月5日至3月7日", "2024-01-05/2024-03-07")]
    [InlineData("2024年1月5日—7日", "2024-01-05/2024-01-07")]
    public void Prints_of_every_kind_are_read(string words, string code) => Assert.Equal(code, ReportingPeriod.Parse(words).ToString());

    // ledger 11
    [Theory]
    [InlineData("2024-07/2024-12", "2024-H2")]
    [InlineData("2024年7—12月", "2024-H2")]
    [InlineData("2024年7月至12月", "2024-H2")]
    [InlineData("2024年7月—2024年12月", "2024-H2")]
    [InlineData("2024年七至十二月", "2024-H2")]
    [InlineData("2024-04/2024-06", "2024-Q2")]
    [InlineData("2024年10-12月", "2024-Q4")]
    [InlineData("2024-01/2024-12", "2024-01/2024-12")]
    public void Months_that_are_a_quarter_or_a_half_are_read_as_it(string words, string code) => Assert.Equal(code, ReportingPeriod.Parse(words).ToString());

    // ledger 11
    [Theory]
    [InlineData("2024-03/2024-10")]
    [InlineData("2024年9—11月")]
    [InlineData("2024-12/2024-07")]
    [InlineData("7—12月")]
    [InlineData("2024年7月1日起")]
    [InlineData("2024年7月起")]
    public void What_has_no_code_is_refused_with_the_forms_that_have_one(string text) => Assert.All(
        ["2024-H1", "2024年7—12月", "截至2024年6月30日", "2024-03-01/2024-10-31"],
        form => Assert.Contains(form, Assert.Throws<PrintFormatException>(() => ReportingPeriod.Parse(text)).Message, StringComparison.Ordinal));

    // robustness C4
    [Fact]
    public void Years_that_no_code_has_are_refused_or_missing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.AsOf(new LocalDate(1850, 6, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.AsOf(new LocalDate(2201, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Days(new LocalDate(1899, 12, 31), new LocalDate(1900, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Days(new LocalDate(2200, 12, 31), new LocalDate(9999, 12, 31)));
        Assert.Null(ReportingPeriod.Year(1900).SamePeriodLastYear());
        Assert.Null(ReportingPeriod.Years(1899 + 1, 1905).SamePeriod(-1));
        Assert.Null(ReportingPeriod.Year(2024).SamePeriod(int.MaxValue));
        Assert.Null(ReportingPeriod.Year(2024).SamePeriod(int.MinValue));
    }

    // robustness C5
    [Fact]
    public void Days_near_the_last_year_have_no_neighbour()
    {
        Assert.Null(ReportingPeriod.Days(new LocalDate(2200, 12, 1), new LocalDate(2200, 12, 30)).Next());
        Assert.Null(ReportingPeriod.Days(new LocalDate(1900, 1, 2), new LocalDate(2200, 12, 30)).Next());
        Assert.Null(ReportingPeriod.Days(new LocalDate(1900, 1, 2), new LocalDate(2200, 12, 30)).Previous());
    }

    // robustness C5
    [Theory]
    [InlineData("2024-01-15/2024-07-14", "2024-07-13", "5/6")]
    [InlineData("2024-01-15/2024-07-14", "2024-04-14", "3/6")]
    [InlineData("2024-01-15/2024-07-14", "2024-07-14", "1")]
    [InlineData("2024-01-05/2024-03-07", "2024-03-06", "2/3")]
    [InlineData("2024-03-10/2024-03-20", "2024-03-19", "0")]
    [InlineData("2024-03-10/2024-04-09", "2024-04-08", "0")]
    public void A_span_that_begins_within_a_month_has_the_months_since_its_first_day(string code, string asOf, string share) =>
        Assert.Equal(Rational.Parse(share), ReportingPeriod.Parse(code).ElapsedByMonths(Day(asOf)));

    // robustness C5
    [Theory]
    [InlineData("2023-02-01/2023-02-28", 1, "2024-02-01/2024-02-29")]
    [InlineData("2024-02-01/2024-02-29", 1, "2025-02-01/2025-02-28")]
    [InlineData("2023-02", 1, "2024-02")]
    [InlineData("2023-02-28", 1, "2024-02-29")]
    [InlineData("2024-02-29", 1, "2025-02-28")]
    [InlineData("2024-04-30", 1, "2025-04-30")]
    public void A_month_stays_a_month_and_its_end_stays_its_end(string code, int years, string later) =>
        Assert.Equal(later, ReportingPeriod.Parse(code).SamePeriod(years)!.ToString());

    [Fact]
    public void Days_of_a_whole_month_are_followed_by_the_whole_next_month() =>
        Assert.Equal("2024-03-01/2024-03-31", ReportingPeriod.Parse("2024-02-01/2024-02-29").Next()!.ToString());

    [Fact]
    public void Only_whole_months_are_listed()
    {
        Assert.Equal(["2024-04", "2024-05", "2024-06"], ReportingPeriod.Quarter(2024, 2).Months().Select(month => month.ToString()));
        Assert.Empty(ReportingPeriod.AsOf(new LocalDate(2024, 6, 30)).Months());
        Assert.Empty(ReportingPeriod.Days(new LocalDate(2024, 6, 2), new LocalDate(2024, 6, 30)).Months());
    }

    [Theory]
    [InlineData("2024", "2024-06-30", "6/12", "182/366")]
    [InlineData("2024", "2024-08-31", "8/12", "244/366")]
    [InlineData("2023", "2023-08-31", "8/12", "243/365")]
    [InlineData("2024", "2024-07-15", "6/12", "197/366")]
    [InlineData("2024", "2023-12-31", "0", "0")]
    [InlineData("2024", "2024-01-01", "0", "1/366")]
    [InlineData("2024", "2024-12-30", "11/12", "365/366")]
    [InlineData("2024", "2024-12-31", "1", "1")]
    [InlineData("2024", "2025-03-01", "1", "1")]
    [InlineData("FYP14", "2024-12-31", "48/60", "1461/1826")]
    [InlineData("2024-01-05/2024-03-07", "2024-03-07", "1", "1")]
    [InlineData("2024-06-30", "2024-06-30", "1", "1")]
    [InlineData("2024-06-30", "2024-06-29", "0", "0")]
    public void The_elapsed_share_counts_whole_months_or_days(string code, string asOf, string byMonths, string byDays)
    {
        ReportingPeriod period = ReportingPeriod.Parse(code);

        Assert.Equal(Rational.Parse(byMonths), period.ElapsedByMonths(Day(asOf)));
        Assert.Equal(Rational.Parse(byDays), period.ElapsedByDays(Day(asOf)));
    }

    private static LocalDate Day(string iso) => ReportingPeriod.Parse(iso).Start;
}
