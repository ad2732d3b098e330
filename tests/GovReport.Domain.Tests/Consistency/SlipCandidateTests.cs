using System.Globalization;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>Which slips are thought of for a figure (差错推测), and how they are told.</summary>
public class SlipCandidateTests
{
    [Theory]
    [InlineData("21公里", "2.1 210 0.21 2100 0.021 21000 0.0021 210000 12 1 2 121 221 321 421 521 621 721 821 921 201 211 231 241 251 261 271 281 291 212 213 214 215 216 217 218 219")]
    [InlineData("20户", "0 2 120 220 320 420 520 620 720 820 920 200 210 230 240 250 260 270 280 290 201 202 203 204 205 206 207 208 209")]
    [InlineData("1.5公顷", "0.15 15 0.015 150 0.0015 1500 0.00015 15000 0.1 22.5 0.001 2250 5.1 11.5 21.5 31.5 41.5 51.5 61.5 71.5 81.5 91.5 10.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5")]
    public void A_figure_may_be_off_by_a_factor_or_by_a_digit(string print, string candidates) =>
        Assert.Equal(candidates.Split(' '), Tried(print).Select(figure => figure.Number.ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("60斤", "30", true)]          // 斤 and 公斤
    [InlineData("60斤", "0.03", true)]        // 斤 and 吨
    [InlineData("4公顷", "60", true)]         // 公顷 and 亩
    [InlineData("4公顷", "6000", true)]
    [InlineData("600元/人·月", "7200", true)] // month and year
    [InlineData("600元/人·月", "50", true)]
    [InlineData("600元/人", "7200", true)]
    [InlineData("600元/月", "7200", true)]
    [InlineData("6个月", "72", true)]
    [InlineData("600元", "7200", false)]
    [InlineData("60公里", "30", false)]
    public void Units_of_one_kind_are_taken_for_each_other(string print, string number, bool isTried) =>
        Assert.Equal(isTried, Tried(print).Any(figure => figure.Number == decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_percentage_may_be_of_either_sign_and_be_meant_in_points()
    {
        Assert.Contains(Tried("-1.2%"), figure => figure.ToString() == "1.2%");
        Assert.Contains(Tried("-1.2%"), figure => figure.ToString() == "-2.1%");
        Assert.Contains(Tried("1.2%"), figure => figure.ToString() == "1.2个百分点");
        Assert.Contains(Tried("1.2个百分点"), figure => figure.ToString() == "1.2%");
        Assert.DoesNotContain(Tried("1.2亩"), figure => figure.Number < 0 || figure.Unit != Unit.Mu);
        Assert.DoesNotContain(Tried("0%"), figure => figure.Number == 0 && figure.Unit == Unit.Percent);
    }

    [Theory]
    [InlineData("约21公里", "约12公里")]
    [InlineData("21公里以上", "12公里以上")]
    [InlineData("21万公里", "12万公里")]
    public void What_is_said_around_the_number_stays(string print, string corrected) =>
        Assert.Equal(corrected, Slips.Mending(Figure.Parse(print), fact => fact.Figure.Number == 12)?.Corrected.ToString());

    [Theory]
    [InlineData("数十公里")]
    [InlineData("21—23公里")]
    public void A_range_or_a_vague_number_has_no_digit_to_mistake(string print) => Assert.DoesNotContain(Tried(print), figure => figure.Number == 12);

    [Fact]
    public void A_slip_says_what_changed_and_how()
    {
        Assert.Equal("21公里若为2.1公里则相符（÷10）", Mended("21公里", 2.1m)?.Explain());
        Assert.Equal("21公里若为210公里则相符（×10）", Mended("21公里", 210)?.Explain());
        Assert.Equal("21公里若为12公里则相符（数字颠倒）", Mended("21公里", 12)?.Explain());
        Assert.Equal("21公里若为1公里则相符（多写一位）", Mended("21公里", 1)?.Explain());
        Assert.Equal("21公里若为231公里则相符（漏写一位）", Mended("21公里", 231)?.Explain());
        Assert.Equal((SlipKind.Scale, new Rational(1, 10), "21公里", "2.1公里"), (Mended("21公里", 2.1m)!.Value.Kind, Mended("21公里", 2.1m)!.Value.Factor, Mended("21公里", 2.1m)!.Value.Printed.ToString(), Mended("21公里", 2.1m)!.Value.Corrected.ToString()));
        Assert.Equal("Values[2]", Slips.Mending(new Fact(Figure.Parse("21公里"), Path: "Values[2]"), fact => fact.Figure.Number == 12)?.Path);
        Assert.Equal(Rational.One, Mended("21公里", 12)?.Factor);
    }

    [Fact]
    public void A_number_of_many_digits_is_divided_as_far_as_twelve_places_show_it()
    {
        Assert.Contains(Tried("1.23456789公顷"), figure => figure.Number == 0.082304526m);
        Assert.Contains(Tried("1公顷"), figure => figure.Number == 0.0667m);
        Assert.Contains(Tried("1公顷"), figure => figure.Number == 0.0007m);
    }

    [Fact]
    public void A_digit_too_many_for_a_decimal_is_not_thought_of()
    {
        decimal[] tried = [.. Tried("9999999999999999999999999999户").Select(figure => figure.Number)];

        Assert.DoesNotContain(9999999999999999999999999999m, tried);
        Assert.DoesNotContain(tried, number => number < 0);
        Assert.Contains(999999999999999999999999999m, tried);
    }

    [Fact]
    public void Nothing_is_asked_without_a_question()
    {
        Assert.Throws<ArgumentNullException>(() => Slips.Mending(null!));
        Assert.Throws<ArgumentNullException>(() => Slips.Mending(Figure.Parse("21公里"), null!));
        Assert.Null(Slips.Mending(Figure.Parse("21公里"), _ => false));
        Assert.Null(Slips.Mending(Figure.Parse("21公里"), _ => true));
    }

    private static Slip? Mended(string print, decimal number) => Slips.Mending(Figure.Parse(print), fact => fact.Figure.Number == number);

    private static List<Figure> Tried(string print)
    {
        List<Figure> tried = [];
        _ = Slips.Mending(Figure.Parse(print), fact =>
        {
            tried.Add(fact.Figure);
            return false;
        });
        return tried;
    }
}
