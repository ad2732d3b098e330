namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    /// <summary>For each rule about drafts the data, a draft that breaks it and one, much like it, that does not.</summary>
    public static IReadOnlyDictionary<string, (WorkReport Data, string Broken, string Sound)> OfDrafts => field ??=
        Drafts().ToDictionary(one => one.Code, one => (one.Data, one.Broken, one.Sound), StringComparer.Ordinal);

    private static IEnumerable<(string Code, WorkReport Data, string Broken, string Sound)> Drafts()
    {
        Observation revenue = Observed("FISCAL-REVENUE", "1286万元") with
        {
            Changes = [new() { Kind = ChangeKind.Increase, Value = Figure.Parse("372万元") }, new() { Kind = ChangeKind.Rate, Value = Figure.Parse("40.7%") }],
        };
        Observation investment = Observed("FIXED-INVESTMENT", "3180万元") with
        {
            Changes = [new() { Kind = ChangeKind.Rate, Direction = ChangeDirection.Down, Value = Figure.Parse("3.2%") }],
        };
        Project road = new() { Name = "滨河路改造项目", Investments = [new() { Kind = InvestmentKind.PlannedTotal, Amount = Figure.Parse("2200万元") }] };

        yield return ("GR601", Sound.With(Observed("TOILETS", "300户")), "2024年，完成农村改厕300户，栽植香樟1460株。", "2024年，完成农村改厕300户，栽植香樟一批。");
        yield return ("GR602", Sound.With(Observed("RURAL-INCOME", "22282元")), "2024年，农村居民人均可支配收入22828元。", "2024年，农村居民人均可支配收入22282元。");
        yield return ("GR603", Sound.With(Observed("RURAL-INCOME", "22282元"), Observed("TOILETS", "300户")), "2024年，农村居民人均可支配收入22282元。", "2024年，农村居民人均可支配收入22282元，完成农村改厕300户。");
        yield return ("GR604", Sound.With(investment), "2024年，固定资产投资3180万元，同比增长3.2%。", "2024年，固定资产投资3180万元，同比下降3.2%。");
        yield return ("GR605", Sound.With(road), "滨河路改造项目总投资2200万。", "滨河路改造项目总投资2200万元。");
        yield return ("GR606",
            Sound.With(revenue with { Changes = [revenue.Changes[0], revenue.Changes[1] with { Value = Figure.Parse("35%") }] }),
            "2024年，财政收入1286万元，比上年增加372万元，增长35%。",
            "2024年，财政收入1286万元，比上年增加372万元，增长35%左右。");
    }
}
