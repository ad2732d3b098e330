using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class FigureLaws
{
    private static readonly Config Often = Trials.On(3000);

    [Fact]
    public void A_figure_is_read_back_from_its_print_in_every_culture() => Prop.ForAll(Any.Figure.ToArbitrary(), Any.Culture.ToArbitrary(), (figure, culture) =>
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            string print = figure.ToString();
            Figure back = Figure.Parse(print, culture);
            return back == figure && back.ToString() == print && back.GetHashCode() == figure.GetHashCode() && Figure.Parse(print.AsSpan(), culture) == figure;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }).Check(Often);

    [Fact]
    public void Any_text_is_a_figure_that_prints_back_or_an_error_within_the_text() => Prop.ForAll(Any.NearlyFigure.ToArbitrary(), text =>
    {
        bool read = Figure.TryParse(text.AsSpan(), null, out Figure figure, out PrintError error);
        return read
            ? figure.ToString() == text && error == default && figure.Bounds() is var _ && Figure.Parse(text) == figure
            : error.Reason != PrintErrorReason.None && error.Position >= 0 && error.Position <= text.Length && figure == default;
    }).Check(Trials.On(20_000));

    // A full-width digit in front keeps the parser from its way for plain prints.
    [Fact]
    public void Half_width_and_full_width_digits_read_alike() => Prop.ForAll(Gen.OneOf(Any.NearlyFigure, Any.Figure.Select(figure => figure.ToString())).ToArbitrary(), text =>
    {
        string wide = text.Length > 0 && char.IsAsciiDigit(text[0]) ? (char)(text[0] - '0' + '０') + text[1..] : text;
        return Figure.TryParse(text, null, out Figure figure) == Figure.TryParse(wide, null, out Figure same)
            && figure.Number == same.Number && figure.Number.Scale == same.Number.Scale && figure.Upper == same.Upper && figure.Unit == same.Unit
            && figure.Scale == same.Scale && figure.Qualifier == same.Qualifier && figure.SecondQualifier == same.SecondQualifier;
    }).Check(Trials.On(20_000));

    [Theory]
    [InlineData("个亿元", "5个亿元")]
    [InlineData("万客次", "5万客次")]
    [InlineData("近海船", "5近海船")]
    public void A_unit_of_ones_own_changes_no_rule_of_reading(string symbol, string text)
    {
        UnitCatalogue units = new([new Unit(symbol, "own", 1)]);
        string wide = text.Replace('5', '５');
        bool read = Figure.TryParse(wide, units, out Figure same);

        Assert.Equal(read, Figure.TryParse(text, units, out Figure figure));
        Assert.Equal((same.Number, same.Unit, same.Scale, same.Qualifier), (figure.Number, figure.Unit, figure.Scale, figure.Qualifier));
    }

    [Fact]
    public void Random_text_fails_with_a_print_format_exception_and_no_other() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            try
            {
                return text is null || Figure.Parse(text).ToString() == text;
            }
            catch (PrintFormatException e)
            {
                return e.Text == text;
            }
        }).Check(Often);

    [Fact]
    public void The_number_printed_is_possible_unless_a_word_excludes_it() => Prop.ForAll(Any.Figure.ToArbitrary(), figure =>
        figure.Qualifier is Qualifier.Exceeds or Qualifier.Nearly or Qualifier.Below or Qualifier.Several
            || (figure.Unit.IsNonNegative && figure.Number < 0)
            || figure.Bounds().Contains(figure.Value.Value)).Check(Often);

    [Fact]
    public void Rounded_bounds_have_just_the_values_that_round_to_the_print() => Prop.ForAll(
        Any.Positive.ToArbitrary(), Gen.Choose(-1500, 1500).ToArbitrary(), (number, thousandths) =>
        {
            Figure print = Figure.Of(number, Unit.Yuan, Scale.Wan);
            Fraction place = new(1, System.Numerics.BigInteger.Pow(10, number.Scale));
            Fraction value = Fraction.Of(number) + (place * new Fraction(thousandths, 1000));
            bool isTie = Math.Abs(thousandths) == 500;
            bool prints = value.ToRational().Round(number.Scale) == number;
            return print.Bounds().Contains(value.ToRational() * 10_000) == (prints || isTie);
        }).Check(Often);
}
