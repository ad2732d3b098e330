using static GovReport.Domain.Tests.Validation.Drafts;

namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    private static IEnumerable<(string Code, WorkReport Broken, WorkReport Sound)> Plausibility()
    {
        yield return ("GR301",
            Built("屋顶光伏", null, [], Counted("装机容量", "超过270万千瓦"), Counted("安装农户", "125户")),
            Built("屋顶光伏", null, [], Counted("装机容量", "超过2700千瓦"), Counted("安装农户", "125户")));
        yield return ("GR302",
            Report(Says("RETAIL-SALES", "2023", "28110万元"), Says("RETAIL-SALES", "2024", "298740万元")),
            Report(Says("RETAIL-SALES", "2023", "28110万元"), Says("RETAIL-SALES", "2024", "29874万元")));
        yield return ("GR303",
            Counting("脱贫户", Counted("脱贫户", "8912户", "9020人")),
            Counting("脱贫户", Counted("脱贫户", "8912户", "20920人")));
        yield return ("GR304", Aid(Covering("101.2%", null, null)), Aid(Covering("100%", null, null)));
        yield return ("GR305", Report(Says("FOREST-COVER", "2024", "132.4%")), Report(Says("FOREST-COVER", "2024", "32.4%")));
        yield return ("GR306",
            Report(Says("TOILETS", "2024-01/2024-07", "246户"), Says("TOILETS", "2024-01/2024-08", "207户")),
            Report(Says("TOILETS", "2024-01/2024-07", "246户"), Says("TOILETS", "2024-01/2024-08", "270户")));
        yield return ("GR307", Report(Says("FISCAL-REVENUE", "2024", "0.000000000000000000000001元")), Report(Says("FISCAL-REVENUE", "2024", "1286万元")));
    }
}
