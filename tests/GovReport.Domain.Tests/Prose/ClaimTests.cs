namespace GovReport.Domain.Tests.Prose;

/// <summary>Each kind of claim: what agrees, what contradicts itself, and what must not be called either.</summary>
public class ClaimTests
{
    [Theory]
    [InlineData("财政收入1286万元，比上年增加372万元，增长40.7%。", ClaimKind.Growth, Outcome.Consistent)]
    [InlineData("财政收入1286万元，比上年增加372万元，增长35%。", ClaimKind.Growth, Outcome.Inconsistent)]
    [InlineData("地区生产总值由上年的205.3亿元增加到218.6亿元，按可比价格计算增长5.5%。", ClaimKind.Growth, Outcome.NotComparable)]
    [InlineData("工业总产值由2018年的120.5亿元增加到2023年的213.6亿元，年均增长12.1%。", ClaimKind.Average, Outcome.Consistent)]
    [InlineData("工业总产值由2018年的120.5亿元增加到2023年的213.6亿元，年均增长12.4%。", ClaimKind.Average, Outcome.Inconsistent)]
    [InlineData("粮食总产量12.63万吨，其中夏粮4.91万吨、秋粮7.72万吨。", ClaimKind.Sum, Outcome.Consistent)]
    [InlineData("粮食总产量12.63万吨，其中夏粮4.91万吨、秋粮7.92万吨。", ClaimKind.Sum, Outcome.Inconsistent)]
    [InlineData("服务业增加值84.3亿元，占全县地区生产总值163.2亿元的51.7%。", ClaimKind.Share, Outcome.Consistent)]
    [InlineData("服务业增加值84.3亿元，占全县地区生产总值163.2亿元的57.1%。", ClaimKind.Share, Outcome.Inconsistent)]
    [InlineData("财政收入3743万元，完成年度目标3800万元的98.5%。", ClaimKind.Completion, Outcome.Consistent)]
    [InlineData("财政收入3473万元，完成年度目标3800万元的98.5%。", ClaimKind.Completion, Outcome.Inconsistent)]
    [InlineData("全县一般公共预算收入完成21.36亿元。一般公共预算收入达21.4亿元。", ClaimKind.Restated, Outcome.Consistent)]
    [InlineData("全县一般公共预算收入完成21.36亿元。一般公共预算收入达21.3亿元。", ClaimKind.Restated, Outcome.Inconsistent)]
    [InlineData("城乡低保259户378人。", ClaimKind.Households, Outcome.Consistent)]
    [InlineData("城乡低保378户259人。", ClaimKind.Households, Outcome.Inconsistent)]
    [InlineData("为378名低保对象发放保障金277.2万元，人均7333元。", ClaimKind.PerHead, Outcome.Consistent)]
    [InlineData("为519名残疾人发放补贴43.47万元，人均8376元。", ClaimKind.PerHead, Outcome.Inconsistent)]
    [InlineData("建成高标准农田4000亩（266.7公顷）。", ClaimKind.Conversion, Outcome.Consistent)]
    [InlineData("建成高标准农田4000亩（合2667公顷）。", ClaimKind.Conversion, Outcome.Inconsistent)]
    [InlineData("年初确定的农村改厕目标为260户，全年实际完成265户，超额完成年度任务。", ClaimKind.Target, Outcome.Consistent)]
    [InlineData("年初确定的农村改厕目标为306户，全年实际完成285户，超额完成年度任务。", ClaimKind.Target, Outcome.Inconsistent)]
    [InlineData("石桥、双河、官塘、柳林4个村获评和美乡村。", ClaimKind.Count, Outcome.Consistent)]
    [InlineData("石桥、双河、官塘、柳林5个村获评和美乡村。", ClaimKind.Count, Outcome.Inconsistent)]
    [InlineData("三次产业结构为8.2∶51.3∶40.5。", ClaimKind.Composition, Outcome.Consistent)]
    [InlineData("三次产业结构为8.2∶53.1∶40.5。", ClaimKind.Composition, Outcome.Inconsistent)]
    [InlineData("居民消费价格指数（上年=100）为100.2，上涨0.2%。", ClaimKind.Index, Outcome.Consistent)]
    [InlineData("居民消费价格指数（上年=100）为102.3，上涨3.2%。", ClaimKind.Index, Outcome.Inconsistent)]
    [InlineData("地区生产总值增长5.3%，一、二、三产业分别拉动经济增长0.4、2.3、2.6个百分点。", ClaimKind.Pull, Outcome.Consistent)]
    [InlineData("地区生产总值增长5.3%，一、二、三产业分别拉动经济增长0.4、2.3、3.6个百分点。", ClaimKind.Pull, Outcome.Inconsistent)]
    [InlineData("2023年全镇财政收入3862万元。2024年预期目标是：财政收入增长7%，达到4132万元。", ClaimKind.Promise, Outcome.Consistent)]
    [InlineData("2023年全镇财政收入3862万元。2024年预期目标是：财政收入增长7%，达到4312万元。", ClaimKind.Promise, Outcome.Inconsistent)]
    [InlineData("城镇化率达58.63%，比上年末的57.91%提高0.72个百分点。", ClaimKind.RateChange, Outcome.Consistent)]
    [InlineData("城镇化率达58.63%，比上年末的57.91%提高0.27个百分点。", ClaimKind.RateChange, Outcome.Inconsistent)]
    public void A_statement_is_checked_with_what_its_rounding_allows(string text, ClaimKind kind, Outcome outcome)
    {
        Claim claim = Assert.Single(ReportReader.Read(text).Claims);
        Assert.Equal((kind, outcome), (claim.Kind, claim.Outcome));
    }

    [Theory]
    [InlineData("财政收入3915万元，固定资产投资增长6.5%。")]
    [InlineData("粮食总产量12.63万吨，其中水稻6.85万吨、小麦3.12万吨。")]
    [InlineData("固定资产投资62.9亿元，其中工业投资28.4亿元、民间投资35.7亿元。")]
    [InlineData("地区生产总值163.2亿元，按可比价格计算增长5.1%。")]
    [InlineData("高标准农田面积3.8万亩，占比67.2%。")]
    [InlineData("税收收入、非税收入分别增长6.2%、1.5%、3.8%。")]
    [InlineData("失业率由4.2%下降到3.6%，低于控制目标0.9个百分点。")]
    [InlineData("新增规上企业126家，亿元以上312家，占规上企业的25.2%。")]
    [InlineData("投入资金3260万元，受益群众4.6万人；城镇居民人均可支配收入32650元。")]
    [InlineData("全年计划投资35亿元，一季度完成6亿元，超额完成目标。")]
    [InlineData("前三季度财政收入完成62.4亿元。全年财政收入完成86.7亿元。")]
    [InlineData("社会消费品零售总额18.7亿元，同比增长11.2%，两年平均增长4.8%。")]
    public void A_doubtful_link_gives_no_claim(string text) => Assert.Empty(ReportReader.Read(text).Claims);

    [Theory]
    [InlineData("2024年，粮食产量12.63万吨，比上年12.41万吨增长1.8%，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，比上年的12.41万吨增长1.8%。其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，上年为12.41万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，去年12.41万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨（上年12.41万吨），其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨（全市62.5万吨），其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，较2023年的12.41万吨增长1.8%，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，比全市平均10.2万吨高，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，高于全市平均10.2万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，占全市62.5万吨的20.2%，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，为预算12.4万吨的101.9%，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，前年、去年分别为12.21万吨、12.41万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，而上年只有12.41万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("去年粮食产量12.63万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，由上年的12.41万吨增加到12.63万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    [InlineData("2024年，粮食产量12.63万吨，其中夏粮4.91万吨（上年4.88万吨）、秋粮7.72万吨（上年7.53万吨）。")]
    public void Parts_are_of_the_statement_s_own_level_not_of_one_that_it_is_compared_with(string text)
    {
        Assert.Equal([Outcome.Consistent], Sums(text));
        Assert.Equal([Outcome.Inconsistent], Sums(text.Replace("7.72", "7.92", StringComparison.Ordinal)));
        Assert.DoesNotContain(ReportReader.Read(text).Claims, claim => claim.Outcome == Outcome.Inconsistent);
    }

    [Theory]
    [InlineData("财政收入1286万元，支出2410万元，其中税收收入912万元、非税收入374万元。")]
    [InlineData("粮食产量12.63万吨，油料产量1.2万吨，其中夏粮4.91万吨、秋粮7.72万吨。")]
    public void Parts_that_add_up_to_another_level_contradict_none(string text) => Assert.Empty(Sums(text));

    [Theory]
    [InlineData("粮食产量12.63万吨，上年为12.41万吨，其中夏粮4.91万吨，占比38.9%。", ClaimKind.Share)]
    [InlineData("服务业增加值84.3亿元，比上年80亿元增加4.3亿元，占全县地区生产总值163.2亿元的51.7%。", ClaimKind.Share)]
    [InlineData("财政收入3743万元，比上年增加151万元，增长4.2%，完成年度目标3800万元的98.5%。", ClaimKind.Growth)]
    [InlineData("社会消费品零售总额35.57亿元，由上年的33.59亿元增加到35.57亿元，增长5.9%。", ClaimKind.Growth)]
    [InlineData("调查失业率由5.5%降低1.2个百分点至4.3%。", ClaimKind.RateChange)]
    [InlineData("城镇化率由56.5%提高1.2个百分点到57.7%。", ClaimKind.RateChange)]
    public void What_stands_between_the_figures_of_a_statement_does_not_part_them(string text, ClaimKind kind)
    {
        Assert.Contains(ReportReader.Read(text).Claims, claim => claim.Kind == kind);
        Assert.All(ReportReader.Read(text).Claims, claim => Assert.Equal(Outcome.Consistent, claim.Outcome));
    }

    [Theory]
    [InlineData("社会消费品零售总额35.57亿元，由上年的33.59亿元增加到35.57亿元，增长8.9%。")]
    [InlineData("调查失业率由5.5%降低1.2个百分点至4.6%。")]
    public void Nor_does_it_hide_their_contradiction(string text) => Assert.Equal(Outcome.Inconsistent, Assert.Single(ReportReader.Read(text).Claims).Outcome);

    [Fact]
    public void A_rate_that_is_hoped_for_is_not_the_end_of_a_way() =>
        Assert.Empty(ReportReader.Read("城镇化率由56.5%提高1.2个百分点，力争达到60%。").Claims);

    [Fact]
    public void A_rate_that_may_be_said_of_the_total_is_not_held_against_the_last_part() =>
        Assert.Equal([ClaimKind.Sum], ReportReader.Read("税收12.6亿元，其中国税8.2亿元，地税4.4亿元，同比增加1.3亿元，增长11.5%。").Claims.Select(claim => claim.Kind));

    [Fact]
    public void A_claim_says_where_it_stands_which_figures_it_ties_and_what_would_fit()
    {
        ReportText text = ReportReader.Read("一年来，财政收入1286万元，比上年增加372万元，增长35%。");
        Claim claim = Assert.Single(text.Claims);
        Assert.Equal("财政收入1286万元，比上年增加372万元，增长35%", text.Text.Substring(claim.Start, claim.Length));
        Assert.Equal(["1286万元", "372万元", "35%"], claim.Figures.Select(place => text.PrintOf(text.Figures[place]).ToString()));
        Assert.Equal("1286万元，比上年增加372万元，应增长40.7%，报告写35%", claim.Check.Explain());
    }

    private static IEnumerable<Outcome> Sums(string text) => ReportReader.Read(text).Claims.Where(claim => claim.Kind == ClaimKind.Sum).Select(claim => claim.Outcome == Outcome.Weak ? Outcome.Consistent : claim.Outcome);
}
