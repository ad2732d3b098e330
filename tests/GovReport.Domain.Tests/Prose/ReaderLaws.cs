using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Prose;

/// <summary>What holds for any text at all: no exception, positions that lie in the text, figures that read the same again, linear time.</summary>
public class ReaderLaws(ITestOutputHelper output)
{
    private const string Alphabet = "0123456789０１２３４５.．,，。；、：:∶％%‰（）() \n\u3000“”—-～约近超过达到为由从比占的了余多几数上第零无未没半一二两三四五六七八九十百千万亿元亩户人次个年月日季度公里吨倍成番位名以上以下左右不低于增长下降提高减少年均同比其中分别完成目标合计拉动指数PMG+·=〔×/㎡\uD800\uDC00𠮷é";

    // Scraps of reports, glued together at random, are nearer to what breaks a reader than random characters.
    private static readonly string[] Scraps =
    [
        "财政收入", "3915万元", "同比增长", "6.5%", "，", "。", "其中", "分别", "、", "（上年=100）", "由2018年的", "增加到", "年均增长", "占", "的", "第八届", "十四五", "G206", "500千伏送出工程", "1—10月", "零发生", "未发生", "近三年", "一万", "数百", "8.2∶51.3∶40.5", "翻两番", "4.5-5%",
        "2×35万千瓦", "40台（套）", "每人每月", "人均", "前3名", "居全市", "合", "折合", "。其中，", "完成年度目标", "的98.5%", "拉动", "个百分点", "由", "从", "到", "甲、乙、丙等3个村", "\n", "99999999999999999999999999999", "0.0000000000000000000000000001", "-", "负", "１２", "，比上年增加", "\uDC00",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
            Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(chars => new string(chars)),
            Gen.Elements(Scraps).ArrayOf().Select(string.Concat))
        .ToArbitrary();

    private static readonly Config Many = Trials.On(3000).WithEndSize(200);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_positions_lie_in_it() => Prop.ForAll(Texts, text =>
    {
        ReportText read = ReportReader.Read(text);
        int end = 0;
        foreach (TextFigure figure in read.Figures)
        {
            Assert.InRange(figure.Start, end, text.Length);
            Assert.InRange(figure.Length, 1, text.Length - figure.Start);
            Assert.InRange(figure.SubjectSpan.Start, 0, text.Length);
            Assert.InRange(figure.SubjectSpan.Length, 0, text.Length - figure.SubjectSpan.Start);
            Assert.InRange(figure.UnitSpan.Length, 0, text.Length - figure.UnitSpan.Start);
            _ = read.SubjectOf(figure);
            _ = read.UnitOf(figure);
            end = figure.End;
        }

        foreach (Claim claim in read.Claims)
        {
            Assert.InRange(claim.Start, 0, text.Length - 1);
            Assert.InRange(claim.Length, 1, text.Length - claim.Start);
            Assert.All(claim.Figures, place => Assert.InRange(place, 0, read.Figures.Count - 1));
            Assert.NotEmpty(claim.Check.Explain());
        }
    }).Check(Many);

    [Fact]
    public void A_figure_reads_the_same_from_its_print_alone() => Prop.ForAll(Texts, text =>
    {
        ReportText read = ReportReader.Read(text);
        foreach (TextFigure found in read.Figures.Where(found => found is { IsQuantity: true, Role: not FigureRole.Rank, Figure: not null }))
        {
            string print = read.PrintOf(found).ToString();
            bool borrows = found.UnitSpan.Length > 0 && found.UnitSpan.Start >= found.End;
            Assert.True(Figure.TryParse(print, null, out Figure again) || print is "无" or "零", print);
            Figure figure = found.Figure!.Value;

            // With a unit from elsewhere 5万3 is told as 53千成: the same amount, with the zeros that nobody spoke in the scale.
            Assert.True(figure.Number == again.Number || (borrows && figure.Value.Value == again.Value.Value), $"{print}: {figure} is not {again}");
            Assert.Equal(figure.Upper, again.Upper);
            Assert.True(borrows || figure == again, $"{print}: {figure} is not {again}");
        }
    }).Check(Many);

    [Theory]
    [InlineData("7")]
    [InlineData("一万")]
    [InlineData("（")]
    [InlineData("、")]
    [InlineData("数十")]
    [InlineData("第")]
    [InlineData("增长")]
    [InlineData("由10%到")]
    [InlineData("1、")]
    [InlineData("1，")]
    [InlineData("分别1、2、")]
    [InlineData("8∶")]
    [InlineData("2×")]
    [InlineData("年均3%")]
    [InlineData("其中1元，")]
    [InlineData("收入9元，其中税2元、费3元，")]
    [InlineData("比上年9元，其中税2元、费3元，")]
    [InlineData("（上年9元），占8元的3%，")]
    [InlineData("收入9元增长2%，")]
    [InlineData("提高2个百分点至")]
    [InlineData("\n")]
    [InlineData("G2-")]
    [InlineData("1234 345 ")]
    [InlineData("1 234 ")]
    [InlineData("1，234，")]
    [InlineData("1,234,")]
    [InlineData("1.\n")]
    [InlineData("1.2")]
    [InlineData("十")]
    [InlineData("零")]
    [InlineData("三")]
    [InlineData("三分之")]
    [InlineData("2/")]
    [InlineData("负")]
    [InlineData("3万5")]
    [InlineData("2 年 ")]
    [InlineData("第 ")]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string scrap)
    {
        string small = string.Concat(Enumerable.Repeat(scrap, 100_000 / scrap.Length)), large = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        _ = ReportReader.Read(small);
        TimeSpan one = Taken(small), again = Taken(small), ten = Taken(large);
        one = one < again ? one : again;
        TimeSpan limit = (one * 60) + TimeSpan.FromMilliseconds(300);
        ten = ten < limit ? ten : Taken(large); // once more, since the machine may have been busy
        output.WriteLine($"{scrap}: {one.TotalMilliseconds:0.0} ms for {small.Length} characters, {ten.TotalMilliseconds:0.0} ms for {large.Length}");
        Assert.True(ten < limit, $"{one} for {small.Length} characters, {ten} for {large.Length}");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("一万")]
    [InlineData("（")]
    public void Ten_megabytes_of_one_scrap_are_read(string scrap) =>
        Assert.NotNull(ReportReader.Read(string.Concat(Enumerable.Repeat(scrap, 10_000_000 / scrap.Length))));

    private static TimeSpan Taken(string text)
    {
        long start = Stopwatch.GetTimestamp();
        _ = ReportReader.Read(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
