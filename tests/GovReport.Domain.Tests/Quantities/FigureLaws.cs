using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class FigureLaws
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(3000);

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
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));

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
