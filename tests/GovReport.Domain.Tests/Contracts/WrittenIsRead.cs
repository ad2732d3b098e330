using System.ComponentModel;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace GovReport.Domain.Tests;

/// <summary>Whatever the library can make is written only where it reads back as the same: print, span, JSON value, JSON name and type converter, at every limit.</summary>
public class WrittenIsRead
{
    private static readonly Config Often = Trials.On(600);

    private static readonly decimal[] Limits =
        [0m, 0.0m, 0.00m, 1m, 10m, 100m, 1000m, 0.5m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue / 10, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 9999999999999999999999999999m, 12345678901234567890.5m];

    private static readonly Gen<decimal> Numbers = Gen.Frequency((3, Any.Printed), (1, Any.Printed.Select(number => -number)), (1, Gen.Elements(Limits)));

    private static readonly Gen<Rational> Rationals = Gen.Frequency((4, Any.Fraction.Select(fraction => fraction.ToRational())), (1, Numbers.Select(number => (Rational)number)), (1,
        from power in Gen.Choose(30, 90)
        from fraction in Any.Fraction
        select fraction.ToRational().Pow(power % 7) + new Rational(1, 7).Pow(power * 3)));

    private static readonly Gen<Unit> Units = Gen.Frequency((4, Any.Unit), (2,
        from unit in Any.Unit
        from below in Gen.Elements(UnitCatalogue.Standard.Units.Where(one => !one.Kind.Contains('/') || one.Symbol == "吨标准煤/万元").ToArray()).ListOf()
        select Made(unit, below.Take(4))));

    private static readonly Gen<Figure> Figures = Gen.Frequency((2, Any.Figure), (4,
        from number in Numbers
        from upper in Numbers
        from unit in Units
        from scale in Gen.Elements(Enum.GetValues<Scale>())
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
        from isRange in Gen.Elements(false, false, true)
        select Made(() => isRange ? Figure.Range(Math.Min(number, upper), Math.Max(number, upper), unit, scale) : Figure.Of(number, unit, scale, qualifier))));

    private static readonly Gen<LocalDate> Dates = Gen.Frequency(
        (4, Any.Date), (1, Gen.Elements(new LocalDate(1900, 1, 1), new LocalDate(2200, 12, 31), new LocalDate(2000, 2, 29), new LocalDate(2100, 2, 28), new LocalDate(2200, 1, 31))));

    private static readonly Gen<ReportingPeriod> Periods = Gen.Frequency((4, Any.Period), (2,
        from a in Dates
        from b in Dates
        from month in Gen.Choose(1, 12)
        from year in Gen.Elements(1900, 1901, 2024, 2199, 2200)
        from period in Gen.Elements<Func<ReportingPeriod?>>(
            () => ReportingPeriod.AsOf(a), () => ReportingPeriod.Days(a < b ? a : b, a < b ? b : a), () => ReportingPeriod.Year(year), () => ReportingPeriod.Month(year, month),
            () => ReportingPeriod.Cumulative(year, month), () => ReportingPeriod.Years(1900, 1900 + month), () => ReportingPeriod.FiveYearPlan(7 + month), () => ReportingPeriod.Year(year).SamePeriodLastYear(),
            () => ReportingPeriod.AsOf(a).SamePeriod(month - 6), () => ReportingPeriod.Days(a < b ? a : b, a < b ? b : a).Next(), () => ReportingPeriod.Days(a < b ? a : b, a < b ? b : a).Previous())
        select period() ?? ReportingPeriod.Year(year)));

    private static readonly Gen<AdministrativeCode> Codes =
        from digits in Gen.Elements('0', '0', '1', '2', '9').ArrayOf(12)
        from length in Gen.Elements(2, 4, 6, 9, 12)
        select AdministrativeCode.TryParse(new string(digits)[..length], out AdministrativeCode? code) ? code : Samples.AdministrativeCode;

    private static readonly Dictionary<Type, object> Generators = new()
    {
        [typeof(Rational)] = Rationals,
        [typeof(Percentage)] = Rationals.Select(ratio => new Percentage(ratio)),
        [typeof(PercentagePoints)] = Rationals.Select(points => new PercentagePoints(points)),
        [typeof(Unit)] = Units,
        [typeof(Quantity)] = from value in Rationals from unit in Units select new Quantity(value, unit),
        [typeof(Figure)] = Figures,
        [typeof(PrintedUnit)] = Figures.Select(figure => Made(() => new PrintedUnit(figure.Unit, figure.Scale))),
        [typeof(ReportingPeriod)] = Periods,
        [typeof(AdministrativeCode)] = Codes,
    };

    public static TheoryData<Type> Types => [.. PublicTypes.All.Where(PublicTypes.HasPrintForm)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_of_every_type_with_a_print_form_reads_back_from_whatever_it_is_written_to(Type type)
    {
        Assert.True(Generators.ContainsKey(type), $"{type.Name} has a print form and no generator here");
        PublicTypes.Call(typeof(WrittenIsRead), nameof(ReadsBack), type);
    }

    // robustness C4
    [Fact]
    public void What_is_too_long_to_be_read_is_not_written()
    {
        Rational long1 = new Rational(1, 7).Pow(1000);

        Assert.True(long1.ToString().Length > 400);
        Assert.False(Rational.TryParse(long1.ToString(), out _));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(long1));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Percentage(long1)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Unit.Yuan.Of(long1)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<Rational, int> { [long1] = 1 }));
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Rational)).ConvertToInvariantString(long1));
    }

    private static void ReadsBack<T>()
        where T : ISpanParsable<T>, ISpanFormattable, IEquatable<T> =>
        Prop.ForAll(((Gen<T>)Generators[typeof(T)]).ToArbitrary(), value =>
        {
            string print = value.ToString("R", null);
            if (!T.TryParse(print.AsSpan(), null, out T? read))
            {
                Assert.True(print.Length > 400, $"{print} is refused");
                Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value));
                return;
            }

            char[] exact = new char[print.Length];
            Assert.True(value.TryFormat(exact, out int written, "R", null) && written == print.Length, print);
            Assert.Equal(print, new string(exact));
            Is(value, print, read);
            string json = JsonSerializer.Serialize(value);
            Is(value, print, JsonSerializer.Deserialize<T>(json)!);
            Is(value, print, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!).Key);
            TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
            Is(value, print, (T)converter.ConvertFromInvariantString(converter.ConvertToInvariantString(value)!)!);
        }).Check(Often);

    private static void Is<T>(T value, string print, T read)
        where T : ISpanFormattable, IEquatable<T>
    {
        Assert.True(value.Equals(read), $"{print} is read as {read.ToString("R", null)}");
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(print, read.ToString("R", null));
    }

    private static Unit Made(Unit unit, IEnumerable<Unit> below)
    {
        try
        {
            return below.Aggregate(unit, (made, one) => made.Per(one));
        }
        catch (ArgumentException)
        {
            return unit;
        }
    }

    // What cannot be printed cannot be made.
    private static T Made<T>(Func<T> make)
        where T : struct
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return default;
        }
    }
}
