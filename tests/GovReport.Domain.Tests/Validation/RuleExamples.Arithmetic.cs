using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    private static readonly Indicator Prices = new() { Code = "CPI", Name = "居民消费价格指数（上年=100）", Unit = Unit.None };

    private static readonly Indicator TaxShare = new() { Code = "TAX-FISCAL-SHARE", Name = "税收占财政收入比重", Unit = Unit.Percent, RatioOf = new() { Numerator = "TAX-REVENUE", Denominator = "FISCAL-REVENUE" } };

    private static IEnumerable<(string Code, WorkReport Broken, WorkReport Sound)> Arithmetic()
    {
        yield return ("GR201",
            Report(Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "35%"))),
            Report(Says("FISCAL-REVENUE", "2024", "1286万元", Change(ChangeKind.Increase, "372万元"), Change(ChangeKind.Rate, "40.7%"))));
        yield return ("GR202",
            Report(Says("RURAL-INCOME", "2023", "20922元"), Says("RURAL-INCOME", "2024", "22282元", Change(ChangeKind.Rate, "5.6%"))),
            Report(Says("RURAL-INCOME", "2023", "20922元"), Says("RURAL-INCOME", "2024", "22282元", Change(ChangeKind.Rate, "6.5%"))));
        yield return ("GR203",
            Report(Says("URBAN-JOBS", "2023", "471人"), Says("URBAN-JOBS", "2024", "512人", Change(ChangeKind.Increase, "51人"))),
            Report(Says("URBAN-JOBS", "2023", "471人"), Says("URBAN-JOBS", "2024", "512人", Change(ChangeKind.Increase, "41人"))));
        yield return ("GR204", AverageOf("12.4%"), AverageOf("12.1%"));
        yield return ("GR205",
            Report(Says("VILLAGE-INCOME", "2020", "1200万元"), Says("VILLAGE-INCOME", "2024", "2560万元", Change(ChangeKind.MultipleGrowth, "2.1倍", against: "2020"))),
            Report(Says("VILLAGE-INCOME", "2020", "1200万元"), Says("VILLAGE-INCOME", "2024", "2560万元", Change(ChangeKind.Multiple, "2.1倍", against: "2020"))));
        yield return ("GR206",
            Report(Says("GOOD-AIR", "2023", "84.7%"), Says("GOOD-AIR", "2024", "86.1%", Change(ChangeKind.Points, "2.4个百分点"))),
            Report(Says("GOOD-AIR", "2023", "84.7%"), Says("GOOD-AIR", "2024", "86.1%", Change(ChangeKind.Points, "1.4个百分点"))));
        yield return ("GR207",
            Parts("35126万元", Completeness.Complete, Overlap.Disjoint, "8201万元", "9104万元", "7823万元", "10001万元"),
            Parts("35128万元", Completeness.Complete, Overlap.Disjoint, "8201万元", "9104万元", "7823万元", "10001万元"));
        yield return ("GR208",
            Parts("3512人", Completeness.Partial, Overlap.Overlapping, "3521人", "188人"),
            Parts("3512人", Completeness.Partial, Overlap.Overlapping, "3512人", "188人"));
        yield return ("GR209", Taxes("71.0%"), Taxes("70.0%"));
        yield return ("GR210", Shares("8.2", "51.3", "41.5"), Shares("8.2", "51.3", "40.5"));
        yield return ("GR211",
            Report(Says("URBAN-INCOME", "2024", "40120元"), Says("RURAL-INCOME", "2024", "22640元"), Says("INCOME-RATIO", "2024", "1.87∶1")),
            Report(Says("URBAN-INCOME", "2024", "40120元"), Says("RURAL-INCOME", "2024", "22640元"), Says("INCOME-RATIO", "2024", "1.77∶1")));
        yield return ("GR212",
            Report(Says("GRAIN-OUTPUT", "2024", "1.79万吨"), Says("GRAIN-AREA", "2024", "39600亩"), Says("GRAIN-YIELD", "2024", "542公斤/亩")),
            Report(Says("GRAIN-OUTPUT", "2024", "1.79万吨"), Says("GRAIN-AREA", "2024", "39600亩"), Says("GRAIN-YIELD", "2024", "452公斤/亩")));
        yield return ("GR213",
            Report(Says("CPI", "2024", "100.4", Change(ChangeKind.Rate, "1.4%"))) with { Indicators = [Prices] },
            Report(Says("CPI", "2024", "100.4", Change(ChangeKind.Rate, "0.4%"))) with { Indicators = [Prices] });
        yield return ("GR214",
            Counting("防返贫监测", Counted("年初监测户", "38户"), Counted("新增监测户", "2户", "7人"), Counted("消除风险户", "9户"), Counted("期末监测户", "33户")),
            Counting("防返贫监测", Counted("年初监测户", "38户"), Counted("新增监测户", "2户", "7人"), Counted("消除风险户", "9户"), Counted("期末监测户", "31户")));
        yield return ("GR215",
            Counting("新增监测户", Counted("新增监测户", "17户", "7人")),
            Counting("新增监测户", Counted("新增监测户", "7户", "25人")));
        yield return ("GR216", Aid(Covering(null, "2410人", "2401人")), Aid(Covering(null, "2401人", "2401人")));
        yield return ("GR217", Aid(Covering("98.5%", "1933人", "2003人")), Aid(Covering("98.5%", "1973人", "2003人")));
        yield return ("GR218", Completed("112.9%"), Completed("121.9%"));
        yield return ("GR219",
            Report(Says("TOILETS", "2024", "265户"), Says("TOILETS", "2024", "256户")),
            Report(Says("FIXED-INVESTMENT", "2024", "3500万元"), Says("FIXED-INVESTMENT", "2024", "0.35亿元")));
        yield return ("GR220", Group("2个", andOthers: true, "甲", "乙", "丙"), Group("5个", andOthers: true, "甲", "乙", "丙"));
        yield return ("GR221",
            Aid(Program("高龄津贴", ProgramKind.FlatRate, "50元/人·月", "612人"), Paid("2024-09", "3.16万元")),
            Aid(Program("高龄津贴", ProgramKind.FlatRate, "50元/人·月", "612人"), Paid("2024-09", "3.06万元")));
        yield return ("GR222",
            Aid(Program("城乡低保", ProgramKind.TopUp, "611元/人·月", "378人"), Paid("2024", "278万元")),
            Aid(Program("城乡低保", ProgramKind.TopUp, "775元/人·月", "378人"), Paid("2024", "278万元")));
        yield return ("GR223", Built("灌区改造", "1500万元", ["900万元", "700万元"]), Built("灌区改造", "1500万元", ["900万元", "600万元"]));
        yield return ("GR224", Pulls("3.6个百分点"), Pulls("4.6个百分点"));
        yield return ("GR225",
            Report(Says("BUDGET-REVENUE", "2024", "112500万元")) with { Targets = [Promise("BUDGET-REVENUE", "2025", "12.95亿元"), Promise("BUDGET-REVENUE", "2025", "8%", Aspect.Growth)] },
            Report(Says("BUDGET-REVENUE", "2024", "112500万元")) with { Targets = [Promise("BUDGET-REVENUE", "2025", "12.15亿元"), Promise("BUDGET-REVENUE", "2025", "8%以上", Aspect.Growth)] });
        yield return ("GR226",
            Report(Says("STRONG-VILLAGES", "2024-12-31", "5个")) with { Targets = [Promise("STRONG-VILLAGES", "2025", "8个", baseline: "6个")] },
            Report(Says("STRONG-VILLAGES", "2024-12-31", "5个")) with { Targets = [Promise("STRONG-VILLAGES", "2025", "8个", baseline: "5个")] });
        yield return ("GR227",
            Report(Says("RETAIL-SALES", "2024-01/2024-08", "26150万元"), Says("RETAIL-SALES", "2024-09", "3742万元"), Says("RETAIL-SALES", "2024-01/2024-09", "29874万元")),
            Report(Says("RETAIL-SALES", "2024-01/2024-08", "26150万元"), Says("RETAIL-SALES", "2024-09", "3724万元"), Says("RETAIL-SALES", "2024-01/2024-09", "29874万元")));
    }

    private static WorkReport AverageOf(string rate) => Report(
        Says("GDP", "2019", "120.5亿元") with { Price = PriceBasis.Nominal },
        Says("GDP", "2024", "213.6亿元", Change(ChangeKind.Average, rate, price: PriceBasis.Nominal, against: "2019", years: 5)) with { Price = PriceBasis.Nominal });

    private static WorkReport Taxes(string share) =>
        Report(Says("FISCAL-REVENUE", "2024", "5124万元"), Says("TAX-REVENUE", "2024", "3587万元"), Says("TAX-FISCAL-SHARE", "2024", share)) with { Indicators = [TaxShare] };

    private static WorkReport Completed(string rate) => Report(Says(
        "INVESTMENT-ATTRACTED",
        "2024-01/2024-09",
        "36570万元",
        new StatedChange { Kind = ChangeKind.Completion, Against = ChangeAgainst.Plan, Value = Figure.Parse(rate), AgainstName = "年度目标" })) with
    {
        Targets = [Promise("INVESTMENT-ATTRACTED", "2024", "3亿元")],
    };

    private static WorkReport Pulls(string points) => Report(
        Says("VILLAGE-INCOME", "2023", "61240万元"),
        Says("VILLAGE-INCOME", "2024", "66385万元"),
        Says("VILLAGE-INCOME", "2023", "15820万元") with { Scope = "北岗村" },
        Says("VILLAGE-INCOME", "2024", "18640万元", Change(ChangeKind.Pull, points)) with { Scope = "北岗村" });
}
