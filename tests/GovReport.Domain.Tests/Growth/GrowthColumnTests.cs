using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class GrowthColumnTests
{
    // 5 of 1000 with one place more or less: rates that end in a 5 just behind the last place, and their neighbours.
    private static Gen<(decimal Previous, decimal Current)> NearTie { get; } =
        from places in Gen.Choose(0, 4)
        from half in Gen.Choose(-2100, 40_000)
        from times in Gen.Choose(1, 999)
        from off in Gen.Elements(-1, 0, 0, 0, 1)
        select (new decimal(2000 * times, 0, 0, false, (byte)places), new decimal(Math.Abs(((2000 + half) * times) + off), 0, 0, ((2000 + half) * times) + off < 0, (byte)places));

    // Anything that 28 digits hold: 0, −0, the limits, 28 places, and what reports print.
    private static Gen<decimal> Wide { get; } = Gen.Frequency(
        (3, Any.Printed),
        (1, Any.Printed.Select(number => -number)),
        (1, Gen.Elements(0m, -0.0m, 0.00m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, ulong.MaxValue, long.MaxValue, 1e28m, 1.00000000000000000000m)),
        (2, from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue)))
            from places in Gen.Choose(0, 28)
            from negative in Gen.Elements(false, false, true)
            select new decimal(low, middle, high, negative, (byte)places)));

    private static Gen<(Unit Unit, Scale Scale)[]> Units { get; } = Gen.Elements<(Unit, Scale)[]>(
        [(Unit.Yuan, Scale.One), (Unit.Yuan, Scale.One)],
        [(Unit.Yuan, Scale.Wan), (Unit.Yuan, Scale.Wan)],
        [(Unit.Yuan, Scale.Yi), (Unit.Yuan, Scale.Wan)],
        [(Unit.Yuan, Scale.One), (Unit.Yuan, Scale.WanYi)],
        [(Unit.Mu, Scale.Wan), (Unit.Hectare, Scale.One)],
        [(Unit.SquareKilometre, Scale.One), (Unit.Mu, Scale.One)],
        [(Unit.Ton, Scale.One), (Unit.Jin, Scale.Yi)]);

    [Fact]
    public void Every_township_has_its_rate_or_none()
    {
        decimal?[] previous = [20922m, 0m, null, -30m, 914m, 50m, 100m], current = [22282m, 88m, 5m, 12m, null, -10m, 106m];
        decimal?[] rates = new decimal?[7];

        Assert.Equal(3, Growth.YearOnYear(Column.Of(previous, Unit.Yuan), Column.Of(current, Unit.Yuan), rates));

        Assert.Equal([6.5m, null, null, null, null, -120.0m, 6.0m], rates);
        Assert.Equal("6.0", Invariant(rates[6]));
    }

    [Fact]
    public void Period_on_period_is_the_same_arithmetic()
    {
        decimal?[] rates = new decimal?[1];

        Assert.Equal(1, Growth.PeriodOnPeriod(Column.Of([8m], Unit.Ton), Column.Of([9m], Unit.Ton), rates, decimals: 2));
        Assert.Equal("12.50", Invariant(rates[0]));
    }

    [Theory]
    [InlineData("2000", "2001", "0.1")]
    [InlineData("2000", "1999", "-0.1")]
    [InlineData("20000", "20009", "0.05")] // calculation B11: 0.0 would say that nothing changed
    [InlineData("20000", "19991", "-0.05")]
    [InlineData("20000", "20000", "0.0")]
    [InlineData("400", "399.8", "-0.1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000002", "100.0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", "0.0")] // no place of six shows it
    public void A_tie_goes_away_from_zero_and_what_rounds_to_zero_has_no_sign(string previous, string current, string rate)
    {
        decimal?[] rates = new decimal?[1];
        Growth.YearOnYear(Column.Of([Number(previous)], Unit.Yuan), Column.Of([Number(current)], Unit.Yuan), rates);

        Assert.Equal(rate, Invariant(rates[0]));
    }

    [Fact]
    public void Columns_in_other_units_and_scales_are_calculated_exactly()
    {
        decimal?[] rates = new decimal?[2];
        Column wan = Column.Of([12000m, 999.95m], Unit.Yuan, Scale.Wan), yi = Column.Of([1.2m, 0.1m], Unit.Yuan, Scale.Yi);

        Growth.YearOnYear(wan, yi, rates, decimals: 3);
        Assert.Equal(["0.000", "0.005"], rates.Select(Invariant));

        Growth.YearOnYear(Column.Of([15m, 30m], Unit.Mu), Column.Of([1m, 3m], Unit.Hectare), rates);
        Assert.Equal(["0.0", "50.0"], rates.Select(Invariant));
    }

    [Fact]
    public void A_rate_is_that_of_two_figures_rounded_at_every_tie() => Prop.ForAll(NearTie.ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (pair, decimals) =>
        IsTheRate(pair.Previous, pair.Current, [(Unit.Yuan, Scale.One), (Unit.Yuan, Scale.One)], decimals)).Check(Often);

    [Fact]
    public void A_rate_is_that_of_two_figures_rounded_for_all_that_a_decimal_holds() => Prop.ForAll(
        Wide.Two().ToArbitrary(), Units.ToArbitrary(), Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(0, 28))).ToArbitrary(), (pair, units, decimals) =>
            IsTheRate(pair.Item1, pair.Item2, units, decimals)).Check(Often);

    [Fact]
    public void Unlike_units_percentages_unlike_lengths_and_a_short_result_are_refused()
    {
        decimal?[] rates = new decimal?[2];

        Assert.Throws<UnitMismatchException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Mu), rates));
        Assert.Throws<UnitMismatchException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Percent), Column.Of([1m], Unit.Yuan), rates));
        Assert.Throws<UnitMismatchException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Percent), rates));
        Assert.Contains("points", Assert.Throws<ArgumentException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Percent), Column.Of([1m], Unit.PerMille), rates)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Yuan), Column.Of([1m, 2m], Unit.Yuan), rates));
        Assert.Throws<ArgumentException>(() => Growth.YearOnYear(Column.Of([1m, 2m, 3m], Unit.Yuan), Column.Of([1m, 2m, 3m], Unit.Yuan), rates));
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.YearOnYear(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Yuan), rates, decimals: 29));
        Assert.Equal(0, Growth.YearOnYear(default, default, rates));
    }

    [Fact]
    public void Rates_may_take_the_place_of_their_values()
    {
        decimal?[] values = [100m, 50m];
        Growth.YearOnYear(Column.Of([80m, 40m], Unit.Yuan), Column.Of(values, Unit.Yuan), values);

        Assert.Equal([25.0m, 25.0m], values);
    }

    // Against the growth of two figures, and against an oracle in big integers that knows nothing of the library.
    private static bool IsTheRate(decimal previous, decimal current, (Unit Unit, Scale Scale)[] units, int decimals)
    {
        Column before = Column.Of([previous], units[0].Unit, units[0].Scale), now = Column.Of([current], units[1].Unit, units[1].Scale);
        Percentage? exact = Growth.YearOnYear(before[0]!.Value, now[0]!.Value).Rate;
        BigInteger? oracle = previous > 0 ? Oracle(previous, current, units, decimals) : null;
        decimal?[] rates = [-7m];
        try
        {
            int count = Growth.YearOnYear(before, now, rates, decimals);
            if (rates[0] is not { } rate)
            {
                return count == 0 && (oracle is null ? exact is null : BigInteger.Abs(oracle.Value) >= BigInteger.Pow(2, 96));
            }

            // A rate that would read as 0 or 100% and is neither has more places.
            BigInteger finer = Oracle(previous, current, units, rate.Scale)!;
            bool isWhole = new Fraction(oracle!.Value, BigInteger.Pow(10, decimals)) is var coarse && (coarse == new Fraction(0, 1) || coarse == new Fraction(100, 1) || coarse == new Fraction(-100, 1));
            return count == 1 && rate.Scale >= decimals && (rate.Scale == decimals || isWhole) && Fraction.Of(rate) == new Fraction(finer, BigInteger.Pow(10, rate.Scale));
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static BigInteger Oracle(decimal previous, decimal current, (Unit Unit, Scale Scale)[] units, int decimals)
    {
        Fraction before = Fraction.Of(previous) * InBase(units[0]), now = Fraction.Of(current) * InBase(units[1]);
        return ((now - before) / before * new Fraction(BigInteger.Pow(10, decimals + 2), 1)).Round(MidpointRounding.AwayFromZero);
    }

    private static Fraction InBase((Unit Unit, Scale Scale) unit) => Fraction.Of(unit.Unit.Factor) * new Fraction(BigInteger.Pow(10, (int)unit.Scale), 1);

    private static Config Often => Trials.On(5000);

    private static decimal Number(string print) => decimal.Parse(print, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Invariant(decimal? rate) => rate?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void Checks_go_by_the_places_of_the_print_which_a_database_does_not_keep()
    {
        decimal[] before = [20922.0000m], now = [22282.0000m], stated = [6.5000m];
        Outcome[] outcomes = new Outcome[1];
        Relation growth = Relation.Growth(null, null, null);

        Assert.Equal(1, growth.Test(Column.Of(before, Unit.Yuan), Column.Of(now, Unit.Yuan), Column.Of(stated, Unit.Percent), outcomes));
        Assert.Equal(0, growth.Test(Column.Of(before, Unit.Yuan, decimals: 0), Column.Of(now, Unit.Yuan, decimals: 0), Column.Of(stated, Unit.Percent, decimals: 1), outcomes));
        Assert.Equal([Outcome.Consistent], outcomes);
    }

    [Fact]
    public void A_quotient_gets_back_the_places_of_its_print()
    {
        decimal[] hundredMillions = [1100.00m / 10000m];

        Assert.Equal("0.11亿元", Column.Of(hundredMillions, Unit.Yuan, Scale.Yi)[0].ToString());
        Assert.Equal("0.1100亿元", Column.Of(hundredMillions, Unit.Yuan, Scale.Yi, decimals: 4)[0].ToString());
    }
}
