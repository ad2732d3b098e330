// Made from the code blocks of docs/growth-and-completion.md; a test keeps both the same.
using GovReport.Domain;
using GovReport.Domain.Calculation;
using GovReport.Domain.Projects;
using GovReport.Domain.Targets;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class GrowthProgram
{
    public static void Run()
    {
        Fact From(string print) => Figure.Parse(print);

        Console.WriteLine(Growth.YearOnYear(From("20922元"), From("22282元")).Explain());
        Console.WriteLine(Growth.YearOnYear(From("0元"), From("5元")).Explain(Language.En));
        Console.WriteLine(Growth.YearOnYear(From("-30万元"), From("-12万元")).Explain());

        Fact Month(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Month(2024, month));
        Console.WriteLine(Growth.PeriodOnPeriod(Month(8, "425万元"), Month(9, "459万元")));
        Console.WriteLine(Growth.PeriodOnPeriod(Month(7, "425万元"), Month(9, "459万元")));
        Console.WriteLine(Growth.Against(new Fact(Figure.Parse("38户"), ReportingPeriod.Parse("2023-12-31")), new Fact(Figure.Parse("31户"), ReportingPeriod.Parse("2024-09-30"))));

        Console.WriteLine(Growth.YearOnYear(From("-1.2%"), From("0.5%")));
        Console.WriteLine(Growth.YearOnYear(From("-5%"), From("-3%")));
        Console.WriteLine(Growth.YearOnYear(From("22282元"), From("22283元")));
        Console.WriteLine(Growth.YearOnYear(From("1200余万元"), From("近2400万元")));
        Console.WriteLine(Growth.YearOnYear(From("8—9亿元"), From("10亿元")));
        Console.WriteLine(Growth.YearOnYear(null, From("22282元")));
        Console.WriteLine(Growth.YearOnYear(From("914万元"), From("1286万元")).Print(like: Figure.Parse("35.00%")));
        Console.WriteLine(Unit.Yuan.Of(24_666_667).Print(like: Figure.Parse("5000.00万元")));

        Console.WriteLine(Derive.Increase(From("914万元"), From("1286万元")).Explain());
        Console.WriteLine(Derive.BaseFromRate(From("22282元"), From("6.5%")).Explain());
        Console.WriteLine(Derive.BaseFromRate(From("22282元"), From("6.5%")).Bounds?.ToString("0.0"));
        Console.WriteLine(Derive.BaseFromIncrease(From("1286万元"), From("372万元")).Explain());
        Console.WriteLine(Derive.CurrentFromRate(From("20922元"), From("6.5%")).Explain());
        Console.WriteLine(Derive.IncreaseFromRate(From("22282元"), From("6.5%")).Explain());
        Console.WriteLine(Derive.RateFromIncrease(From("1286万元"), From("372万元")).Explain());
        Console.WriteLine(Derive.RateFromIncrease(From("1286万元"), From("372万元")).Bounds?.ToString("0.00"));

        Fact Through(int month, string print) => new(Figure.Parse(print), ReportingPeriod.Cumulative(2024, month));
        foreach (PeriodValue month in Cumulation.ToMonths([Through(2, "21.5万元"), Through(3, "34.0万元"), Through(4, "33.6万元")]))
        {
            Console.WriteLine($"{month.Period} {month.Value} {(month.IsRevision ? "数据修订" : "")}".TrimEnd());
        }

        Fact FromJanuary(string period, string print) => new(Figure.Parse(print), ReportingPeriod.Parse(period));
        Fact[] published = [FromJanuary("2024-Q1", "30.0万元"), FromJanuary("2024-H1", "70.0万元"), FromJanuary("2024", "150.0万元")];
        foreach (PeriodValue quarter in Cumulation.ToQuarters(published))
        {
            Console.WriteLine(quarter);
        }

        Console.WriteLine(Cumulation.ValueOf(published, ReportingPeriod.Half(2024, 2)).Explain());

        Fact May(int year, string april, string may) => Cumulation.ToMonths(
            [new Fact(Figure.Parse(april), ReportingPeriod.Cumulative(year, 4)), new Fact(Figure.Parse(may), ReportingPeriod.Cumulative(year, 5))])[1].ToFact()!.Value;

        Fact may2023 = May(2023, "9.42亿元", "14.65亿元"), may2024 = May(2024, "9.11亿元", "14.76亿元");
        Console.WriteLine($"{may2024.Period} {may2024} {may2024.Bounds}");
        Console.WriteLine($"{Growth.YearOnYear(may2023, may2024)} {Growth.YearOnYear(may2023, may2024).RateBounds?.ToString("0.00")}");
        Console.WriteLine($"{Relation.Growth(may2023, may2024, From("8.3%")).Test()} {Relation.Growth(may2023, may2024, From("8.5%")).Test()}");

        Console.WriteLine(AverageGrowth.Between(From("120.5亿元"), From("213.6亿元"), years: 5).Print(2));
        Console.WriteLine(AverageGrowth.Of(From("6.1%"), From("2.8%")));
        Console.WriteLine(Derive.Chain(From("6.1%"), From("2.8%")).Explain());
        Console.WriteLine(Derive.RealRate(From("6.3%"), From("0.2%")).Explain());
        Console.WriteLine(Derive.Points(From("5.1%"), From("6.3%")).Explain());
        Console.WriteLine(Derive.Sum(From("4.91万吨"), From("7.72万吨")).Explain());
        Console.WriteLine(Derive.Share(From("6120万元"), From("11850万元")).Explain());
        Console.WriteLine(Derive.Contribution(From("15823万元"), From("18640万元"), From("61241万元"), From("66385万元")).Explain());
        Console.WriteLine(Derive.Pull(From("15823万元"), From("18640万元"), From("61241万元")).Explain());
        Console.WriteLine(Derive.PerHead(From("277.2476万元"), From("378人")).Explain());
        Console.WriteLine(Derive.PerPersonMonth(From("277.2476万元"), From("378人"), months: 12).Explain());
        Console.WriteLine(Derive.FlatPayment(From("54人"), From("988元/人·月"), months: 9).Explain());
        Console.WriteLine(Derive.Ratio(From("31870元"), From("18090元")).Explain());
        Console.WriteLine(Derive.IndexRate(From("100.2")).Explain());
        Console.WriteLine(Derive.RankShift(oldPlace: 5, newPlace: 3));

        LocalDate midYear = new(2024, 6, 30), yearEnd = new(2024, 12, 31);
        Indicator Named(string name) => IndicatorCatalogue.Standard.Find(name)!;

        void Show(string name, Comparator comparator, string goal, string actual, Aspect aspect = Aspect.Level, string? baseline = null, CompletionMethod method = CompletionMethod.Usual)
        {
            Target promise = new()
            {
                IndicatorCode = Named(name).Code,
                Period = ReportingPeriod.Year(2024),
                Comparator = comparator,
                Goal = Figure.Parse(goal),
                Aspect = aspect,
                Baseline = baseline is null ? null : Figure.Parse(baseline),
            };
            Completion result = promise.Evaluate(Named(name), From(actual), yearEnd, method: method);
            Console.WriteLine($"{promise.InWords()}，实际{actual}: {result.Explain()}");
        }

        Show("新建高标准农田", Comparator.AtLeast, "5000亩", "4860亩"); // a/t
        Show("森林覆盖率", Comparator.AtLeast, "34.0%", "33.5%", baseline: "32.0%"); // (a − b)/(t − b)
        Show("一般公共预算支出", Comparator.AtMost, "9860万元", "9640万元"); // 控制在…以内
        Show("细颗粒物(PM2.5)平均浓度", Comparator.AtMost, "32微克/立方米", "33.4微克/立方米", method: CompletionMethod.Reciprocal); // t/a
        Show("细颗粒物(PM2.5)平均浓度", Comparator.AtMost, "32微克/立方米", "33.4微克/立方米", method: CompletionMethod.Linear); // 2 − a/t
        Show("固定资产投资", Comparator.Between, "8～9亿元", "8.6亿元"); // 区间
        Show("粮食总产量", Comparator.About, "1.8万吨", "1.79万吨"); // 左右
        Show("财政收入", Comparator.AtLeast, "6%", "6.5%", Aspect.Growth); // 增长6%以上
        Show("财政收入", Comparator.AtLeast, "8%", "35.57亿元", Aspect.Growth, baseline: "33.59亿元"); // a level
        Show("防返贫监测对象", Comparator.AtLeast, "20%", "18%", Aspect.Reduction, method: CompletionMethod.Logarithmic); // 下降
        Show("网络零售额", Comparator.AtLeast, "2倍", "2184万元", Aspect.Multiple, baseline: "1200万元"); // 翻番
        Show("财政收入", Comparator.AtLeast, "3", "2", Aspect.Rank); // 位次

        Target inStep = new() { IndicatorCode = "RURAL-INCOME", Period = ReportingPeriod.Year(2024), Comparator = Comparator.InStepWith, Aspect = Aspect.Growth, Reference = "URBAN-INCOME" };
        Console.WriteLine(inStep.Evaluate(Named("RURAL-INCOME"), From("6.5%"), yearEnd, reference: From("5.8%")).Explain());
        Target rising = new() { IndicatorCode = "LARGE-INDUSTRY-FIRMS", Period = ReportingPeriod.Year(2024), Comparator = Comparator.Rising, Baseline = Figure.Parse("28家") };
        Console.WriteLine(rising.Evaluate(Named("LARGE-INDUSTRY-FIRMS"), From("31家"), yearEnd).Explain());

        Commitment deeds = new() { Name = "十件民生实事", Kind = CommitmentKind.Items, Items = Figure.Parse("10件"), Period = ReportingPeriod.Year(2024) };
        Console.WriteLine(deeds.Count(done: 9, partlyDone: 1, yearEnd).Explain());
        Commitment granary = new() { Name = "柳树村粮仓建成", Kind = CommitmentKind.Milestone, Stage = Stage.Completed, Period = ReportingPeriod.Year(2024) };
        Console.WriteLine(granary.Reach(Stage.Accepted, since: new LocalDate(2024, 11, 3), yearEnd).Explain());
        Commitment order = new() { Name = "社会治安持续稳定", Kind = CommitmentKind.Qualitative, Period = ReportingPeriod.Year(2024) };
        Console.WriteLine(order.Judge(Judgement.Partly, yearEnd).Explain());

        Indicator farmland = Named("新建高标准农田");
        Target target = Target.Promise(farmland, ReportingPeriod.Year(2024), Figure.Parse("5000亩以上"));
        Completion done = target.Evaluate(farmland, From("4860亩"), yearEnd), missing = target.Evaluate(farmland, actual: null, yearEnd);
        Console.WriteLine(missing.Explain());
        Console.WriteLine(Scorecard.Of(new ScorecardEntry("农田", 60, done), new ScorecardEntry("改厕", 40, done)).Score?.ToString("0.0"));
        Console.WriteLine(Scorecard.Of(new ScorecardEntry("农田", 60, done), new ScorecardEntry("改厕", 40, missing)));

        ReportingPeriod year = ReportingPeriod.Year(2024);
        Console.WriteLine(Target.Parse("控制在9860万元以内", Named("一般公共预算支出"), year));
        Console.WriteLine(Target.Parse("增长6%左右", Named("财政收入"), year));
        Console.WriteLine(Target.Parse("提高0.8个百分点", Named("自来水普及率"), year));
        Console.WriteLine(Target.Parse("进入全市前三", Named("财政收入"), year));
        Console.WriteLine(Target.Parse("与GDP基本同步", Named("RURAL-INCOME"), year).InWords(Language.En));
        Target steps = Target.Parse("确保完成5000亩、力争6000亩", farmland, year);
        Console.WriteLine($"{steps}: {steps.Evaluate(farmland, From("5400亩"), yearEnd)}");
        Console.WriteLine(Target.TryParse("增长5000亩", farmland, year, out _, out PrintError wrong) ? "" : wrong.Explain());

        Completion completion = target.Evaluate(farmland, From("3250亩"), midYear, Pace.ByMonths);
        Console.WriteLine(completion.Explain());
        Console.WriteLine(target.Evaluate(farmland, From("3250亩"), midYear, Pace.ByDays).Lead?.ToString("0.0"));
        Pace season = Pace.Along(new PacePoint(new LocalDate(2024, 3, 31), Percentage.Of(10)), new PacePoint(new LocalDate(2024, 10, 31), Percentage.Of(100)));
        Console.WriteLine(season.Due(ReportingPeriod.Year(2024), midYear).ToString("0.0"));
        Console.WriteLine($"{completion.RequiredPerStep(6)?.Print()} {completion.RequiredGrowth(From("4800亩"), From("3200亩")).Value?.ToString("0.0")} {completion.Projection?.Print()}");

        Fact throughMarch = new(Figure.Parse("1250亩"), ReportingPeriod.Cumulative(2024, 3));
        Console.WriteLine(target.Evaluate(farmland, throughMarch, midYear, Pace.ByMonths).Explain());
        Target monthly = target with { Plan = [new PlanPoint(midYear, Figure.Parse("3000亩"))] };
        Completion planned = monthly.Evaluate(farmland, From("2850亩"), midYear, Pace.ByMonths);
        Console.WriteLine($"{planned.Explain()}: {Glossary.NameOf(planned.State)}");

        ReportingPeriod plan = ReportingPeriod.FiveYearPlan(14); // 2021—2025年
        Console.WriteLine(Pace.ByMonths.LinearPath(Quantity.Parse("32.0%"), Quantity.Parse("34.0%"), plan, yearEnd).ToString("0.0"));
        Console.WriteLine(Pace.ByMonths.GeometricPath(Figure.Parse("1200万元").Value, Figure.Parse("2400万元").Value, plan, yearEnd).Round(0));

        Observation Seen(string name, string period, string value) => new() { IndicatorCode = Named(name).Code, Period = ReportingPeriod.Parse(period), Value = Figure.Parse(value) };
        LocalDate september = new(2024, 9, 30);
        WorkReport ledger = new()
        {
            Header = new ReportHeader { Title = "督办台账", Issuer = "榆树镇", Date = september, ReviewPeriod = ReportingPeriod.Year(2023), PlanPeriod = year },
            Observations =
            [
                Seen("财政收入", "2023", "20000万元"), Seen("财政收入", "2023-01/2023-09", "15000万元"), Seen("财政收入", "2024-01/2024-09", "15600万元"),
                Seen("规模以上工业企业数", "2023-12-31", "28家"), Seen("规模以上工业企业数", "2024-09-30", "30家"),
                Seen("一般公共预算支出", "2024-01/2024-09", "20800万元"), Seen("粮食总产量", "2024-01/2024-09", "1.2万吨"),
            ],
        };
        foreach ((string name, string goal) in new[] { ("财政收入", "增长6%以上"), ("规模以上工业企业数", "净增3家"), ("一般公共预算支出", "控制在26000万元以内"), ("粮食总产量", "不低于上年") })
        {
            Completion result = ledger.Evaluate(Target.Parse(goal, Named(name), year), september, Pace.ByMonths);
            Console.WriteLine($"{name}{goal}【{Glossary.NameOf(result.State)}】{result.Explain()}");
        }

        Completion budget = ledger.Evaluate(Target.Parse("控制在26000万元以内", Named("一般公共预算支出"), year), september, Pace.ByMonths);
        Console.WriteLine($"余量{budget.Print(budget.Margin)}，预计全年{budget.Print(budget.Projection, decimals: 0)}");

        string[] towns = ["柳河镇", "西坪乡", "石桥镇", "东山乡", "新圩镇"];
        decimal?[] lastYear = [914m, 1286.5m, 0m, 730.2m, 505m];
        decimal?[] thisYear = [1286m, 1370.1m, 88.4m, null, 498.95m];
        Column before = Column.Of(lastYear, Unit.Yuan, Scale.Wan), now = Column.Of(thisYear, Unit.Yuan, Scale.Wan);

        decimal?[] rates = new decimal?[towns.Length];
        Console.WriteLine($"{Growth.YearOnYear(before, now, rates)} of {towns.Length}: {string.Join(", ", rates.Select(rate => rate is null ? "—" : $"{rate}%"))}");

        decimal?[] goals = [1200m, 1400m, 80m, 800m, 499m];
        Completion.Rates(now, Column.Of(goals, Unit.Yuan, Scale.Wan), rates);
        Console.WriteLine(string.Join(", ", rates.Select(rate => rate is null ? "—" : $"{rate}%")));

        Column stated = Column.Of([35m, 6.5m, null, 4.1m, -1.2m], Unit.Percent);
        Outcome[] outcomes = new Outcome[towns.Length];
        Relation form = Relation.Growth(null, null, null);
        Console.WriteLine($"{form.Test(before, now, stated, outcomes)}: {string.Join(", ", outcomes)}");
        Console.WriteLine(Relation.Growth(before[0], now[0], stated[0]).Check());
        Console.WriteLine(form.Test(From("1286.5万元"), From("0.13701亿元"), From("6.5%")));
    }
}
