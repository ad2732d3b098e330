using NodaTime;

namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    /// <summary>The report of the year before <see cref="Sound"/>, without anything in it.</summary>
    public static WorkReport Last => field ??= Sound.With(header => header with
    {
        Session = new() { Congress = 9, Session = 3 },
        Date = new LocalDate(2024, 1, 11),
        ReviewPeriod = ReportingPeriod.Year(2023),
        PlanPeriod = Year,
    });

    /// <summary>For each rule of continuity last year's report, one that does not fit to it and one that does.</summary>
    public static IReadOnlyDictionary<string, (WorkReport Last, WorkReport Broken, WorkReport Sound)> OfTwoYears => field ??=
        Continuity().ToDictionary(one => one.Code, one => (one.Last, one.Broken, one.Sound), StringComparer.Ordinal);

    private static IEnumerable<(string Code, WorkReport Last, WorkReport Broken, WorkReport Sound)> Continuity()
    {
        Indicator netIncome = new() { Code = "FARM-NET-INCOME", Name = "农民人均纯收入", Unit = Unit.Yuan, CustomaryGrowth = PriceBasis.Nominal };

        yield return ("GR501", Last.With(Observed("RURAL-INCOME", "20922元", "2023")), Sound.With(Grown("RURAL-INCOME", "22282元", "7.5%")), Sound.With(Grown("RURAL-INCOME", "22282元", "6.5%")));
        yield return ("GR502", Last.With(Promised("TOILETS", "300户", Comparator.AtLeast)), Sound, Sound.With(Observed("TOILETS", "312户")));
        yield return ("GR503", Last.With(Promised("TOILETS", "300户", Comparator.AtLeast, Strength.Ensured)), Sound.With(Observed("TOILETS", "265户")), Sound.With(Observed("TOILETS", "300户")));
        yield return ("GR504", Last.With(Stood("滨河路", Stage.UnderConstruction)), Sound, Sound.With(Stood("滨河路", Stage.Completed)));
        yield return ("GR505", Last.With(Stood("滨河路", Stage.Completed)), Sound.With(Stood("滨河路", Stage.UnderConstruction)), Sound.With(Stood("滨河路", Stage.InUse)));
        yield return ("GR506",
            Last.With(Observed("FARM-NET-INCOME", "9806元", "2023")) with { Indicators = [netIncome] },
            Sound.With(Observed("RURAL-INCOME", "22282元")),
            Sound.With(Observed("FARM-NET-INCOME", "10563元")) with { Indicators = [netIncome] });
        yield return ("GR507",
            Last.With(Observed("RETAIL-SALES", "3.1亿元", "2023")),
            Sound.With(Observed("RETAIL-SALES", "1.2亿元") with { Scope = "限上" }),
            Sound.With(Observed("RETAIL-SALES", "3.3亿元")));
        yield return ("GR508", Dredged(Last, "12600立方米"), Dredged(Sound, "8.5公里"), Dredged(Sound, "13400立方米"));
        yield return ("GR509", Last.With(Observed("BUSINESSES-NEW", "412户", "2023")), Sound.With(Observed("BUSINESSES-NEW", "436家")), Sound.With(Observed("BUSINESSES-NEW", "436户")));
        yield return ("GR510", Last.With(Observed("RURAL-INCOME", "20922元", "2023")), Sound.With(Observed("RURAL-INCOME", "20512元", "2023")), Sound.With(Observed("RURAL-INCOME", "20922元", "2023")));
        yield return ("GR511",
            Last.With(Observed("FIXED-INVESTMENT", "3180万元", "2023")),
            Sound.With(Grown("FIXED-INVESTMENT", "3500万元", "12.0%", PriceBasis.ComparableBasis)),
            Sound.With(Grown("FIXED-INVESTMENT", "3500万元", "10.1%", PriceBasis.ComparableBasis)));
        yield return ("GR512", Last.With(Observed("LARGE-INDUSTRY-OUTPUT", "6147万元", "2023")), Sound.With(Observed("LARGE-INDUSTRY-OUTPUT", "6147万元")), Sound.With(Observed("LARGE-INDUSTRY-OUTPUT", "6214万元")));
        yield return ("GR514", Last.With(Planned("2100万元")), Sound.With(Planned("2600万元")), Sound.With(Planned("0.21亿元")));
        yield return ("GR513", Last.With(Stood("王楼和美乡村示范村", Stage.Approved)), Sound.With(Stood("王楼和美乡村精品示范村", Stage.Started)), Sound.With(Stood("王楼和美乡村示范村", Stage.Started)));
    }

    private static Project Planned(string total) =>
        Stood("滨河路", Stage.UnderConstruction) with { Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse(total) }] };

    /// <summary>An observation for 2024 with its rate.</summary>
    public static Observation Grown(string code, string value, string rate, PriceBasis price = PriceBasis.Unstated) =>
        Observed(code, value) with { Changes = [new() { Kind = ChangeKind.Rate, Value = Figure.Parse(rate), Price = price }] };

    private static WorkReport Dredged(WorkReport report, string figure) => report with
    {
        WorkItems = [new() { Name = "河道清淤", Measures = [new() { Name = "清淤", Role = MeasureRole.Output, Figure = Figure.Parse(figure) }] }],
    };
}
