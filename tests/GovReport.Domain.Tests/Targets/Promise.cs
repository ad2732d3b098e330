using NodaTime;

namespace GovReport.Domain.Tests.Targets;

/// <summary>A target of 2024 with its indicator, as a test reads it: Farmland.AtLeast("5000亩").AtEnd("5100亩").</summary>
internal sealed record Promise(Indicator Indicator, Target Target)
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    public static readonly LocalDate MidYear = new(2024, 6, 30);

    public static readonly LocalDate YearEnd = new(2024, 12, 31);

    /// <summary>Judged after the year.</summary>
    public Completion AtEnd(string? actual, CompletionMethod method = CompletionMethod.Usual, decimal? tolerance = null) =>
        On(YearEnd, actual, method: method, tolerance: tolerance);

    /// <summary>Judged on a day.</summary>
    public Completion On(LocalDate day, string? actual, Pace? pace = null, CompletionMethod method = CompletionMethod.Usual, decimal? tolerance = null) =>
        Target.Evaluate(Indicator, actual is null ? null : Figure.Parse(actual), day, pace, method: method, tolerance: tolerance);

    /// <summary>Judged after the year beside another indicator or area.</summary>
    public Completion Beside(string? reference, string? actual) =>
        Target.Evaluate(Indicator, actual is null ? null : Figure.Parse(actual), YearEnd, reference: reference is null ? null : Figure.Parse(reference));

    public Completion AtEnd(Fact actual, CompletionMethod method = CompletionMethod.Usual) => Target.Evaluate(Indicator, actual, YearEnd, method: method);

    public Promise From(string baseline) => this with { Target = Target with { Baseline = Figure.Parse(baseline) } };

    public Promise In(ReportingPeriod period) => this with { Target = Target with { Period = period } };
}

/// <summary>The indicators of these tests, and promises about them.</summary>
internal static class Promises
{
    /// <summary>新建高标准农田, 亩: a flow, more is better.</summary>
    public static readonly Indicator Farmland = Standard("HIGH-STANDARD-FARMLAND-NEW");

    /// <summary>地区生产总值, 元: a flow whose growth is customarily real.</summary>
    public static readonly Indicator Gdp = Standard("GDP");

    /// <summary>农村居民人均可支配收入, 元: a flow whose growth is customarily nominal.</summary>
    public static readonly Indicator Income = Standard("RURAL-INCOME");

    /// <summary>一般公共预算支出, 元: a flow without a good direction.</summary>
    public static readonly Indicator Spending = Standard("BUDGET-EXPENDITURE");

    /// <summary>耕地保有量, 亩: a stock, more is better.</summary>
    public static readonly Indicator Cropland = Standard("CROPLAND");

    /// <summary>规模以上工业企业数, 家: a stock, more is better.</summary>
    public static readonly Indicator Firms = Standard("LARGE-INDUSTRY-FIRMS");

    /// <summary>常住人口, 人: a stock without a good direction.</summary>
    public static readonly Indicator Population = Standard("RESIDENT-POPULATION");

    /// <summary>防返贫监测对象, 户: a stock, less is better.</summary>
    public static readonly Indicator PovertyWatch = Standard("POVERTY-WATCH");

    /// <summary>生产安全事故起数, 起: a flow, less is better.</summary>
    public static readonly Indicator Accidents = Standard("ACCIDENTS");

    /// <summary>PM2.5平均浓度, 微克/立方米: an average, less is better.</summary>
    public static readonly Indicator Dust = Standard("PM25");

    /// <summary>空气优良天数比例, %: called a flow, but a ratio that does not add up through the year.</summary>
    public static readonly Indicator GoodAir = Standard("GOOD-AIR");

    /// <summary>自来水普及率, %: a stock, more is better.</summary>
    public static readonly Indicator TapWater = Standard("TAP-WATER");

    /// <summary>规模以上工业利润总额, 元: a flow that can be a loss.</summary>
    public static readonly Indicator Profit = Standard("LARGE-INDUSTRY-PROFIT");

    /// <summary>居民消费价格涨幅, %: an average that is good inside a range.</summary>
    public static readonly Indicator Prices = new()
    {
        Code = "CPI",
        Name = "居民消费价格涨幅",
        Unit = Unit.Percent,
        TimeBasis = TimeBasis.Average,
        Polarity = Polarity.WithinRange,
    };

    public static Promise To(this Indicator indicator, Comparator comparator, string? goal = null, Aspect aspect = Aspect.Level) => new(indicator, new()
    {
        IndicatorCode = indicator.Code,
        Period = Promise.Year,
        Comparator = comparator,
        Goal = goal is null ? null : Figure.Parse(goal),
        Aspect = aspect,
    });

    public static Promise AtLeast(this Indicator indicator, string goal) => indicator.To(Comparator.AtLeast, goal);

    public static Promise AtMost(this Indicator indicator, string goal) => indicator.To(Comparator.AtMost, goal);

    private static Indicator Standard(string code) =>
        IndicatorCatalogue.Standard.Find(code) ?? throw new KeyNotFoundException(code);
}
