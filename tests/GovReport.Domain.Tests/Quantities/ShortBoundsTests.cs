using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

/// <summary>The quick way of bounds in 64-bit numbers: taken for what reports print, equal to the exact way, void where it does not fit.</summary>
public class ShortBoundsTests
{
    private static readonly Type Short = typeof(Bounds).Assembly.GetType("GovReport.Domain.Quantities.ShortBounds", throwOnError: true)!;

    private static readonly Unit[] Units = [Unit.Yuan, Unit.Percent, Unit.Mu, Unit.Points, Unit.Household, Unit.YuanPerPerson];

    private static Gen<Fact> Plain { get; } =
        from digits in Gen.OneOf(Gen.Choose(1, 999), Gen.Choose(1, 9_999_999))
        from places in Gen.Choose(0, 2)
        from unit in Gen.Elements(Units)
        from scale in Gen.Elements(Scale.One, Scale.Wan)
        let sign = unit.IsNonNegative ? 1 : -1
        from negative in Gen.Elements(1, 1, sign)
        select new Fact(Figure.Of(negative * digits * new decimal(1, 0, 0, isNegative: false, (byte)places), unit, scale));

    [Theory]
    [InlineData("6.5%")]
    [InlineData("-6.5%")]
    [InlineData("20922元")]
    [InlineData("1286.35万元")]
    [InlineData("213.6亿元")]
    [InlineData("6000亩")]
    [InlineData("125户")]
    [InlineData("0户")]
    [InlineData("1.2个百分点")]
    [InlineData("775元/人·月")]
    [InlineData("0.000001元")]
    [InlineData("1000000000000000元")]
    public void What_reports_print_is_read_in_the_quick_way(string print)
    {
        Figure figure = Figure.Parse(print);

        Assert.Equal(Exact(figure), Value(Read(figure)!));
        Assert.Equal(Exact(Fact.Exactly(figure)), Value(Read(figure, Rounding.Exact)!));
    }

    [Theory]
    [InlineData("约6.5%", Rounding.Rounded)]
    [InlineData("5—6%", Rounding.Rounded)]
    [InlineData("6000余亩", Rounding.Rounded)]
    [InlineData("0元", Rounding.Rounded)]      // its bounds end at 0 where nothing is below it
    [InlineData("6.5%", Rounding.Truncated)]
    [InlineData("125户", Rounding.LastSignificant)]
    [InlineData("9999999999999999999元", Rounding.Rounded)]
    [InlineData("1000000000000000000元", Rounding.Rounded)]
    [InlineData("0.0000000000000000001元", Rounding.Rounded)]
    [InlineData("1000000000000000000亿元", Rounding.Exact)]
    public void A_word_a_range_a_cut_or_many_digits_need_the_exact_way(string print, Rounding rounding)
    {
        object? read = Read(Figure.Parse(print), rounding);

        Assert.True(read is null || Value(read) == Exact(new Fact(Figure.Parse(print), Rounding: rounding)), print);
        Assert.Equal(print.StartsWith("1000000000000000000元", StringComparison.Ordinal), read is not null);
    }

    [Fact]
    public void A_sum_a_difference_and_a_product_are_the_exact_ones() => Prop.ForAll(Plain.ToArbitrary(), Plain.ToArbitrary(), (one, other) =>
    {
        object a = Read(one.Figure)!, b = Read(other.Figure)!;
        Bounds x = Exact(one), y = Exact(other);
        return Is(x + y, Apply("op_Addition", a, b)) && Is(x - y, Apply("op_Subtraction", a, b)) && Is(x * y, Apply("op_Multiply", a, b));

        bool Is(Bounds exact, object quick) => IsVoid(quick) ? !AreSmall(one, other) : Value(quick) == exact;
    }).Check(Trials.On(2000));

    [Fact]
    public void A_quotient_is_the_exact_one_and_void_where_the_divisor_may_be_0() => Prop.ForAll(Plain.ToArbitrary(), Plain.ToArbitrary(), (one, other) =>
    {
        object quotient = Apply("op_Division", Read(one.Figure)!, Read(other.Figure)!);
        Bounds y = Exact(other);
        return IsVoid(quotient) ? y.Contains(0) || !AreSmall(one, other) : !y.Contains(0) && Value(quotient) == Exact(one) / y;
    }).Check(Trials.On(2000));

    [Fact]
    public void A_divisor_on_one_side_of_0_divides()
    {
        object ten = Read(Figure.Parse("10元"))!;

        Assert.Equal(Exact(Figure.Parse("10元")) / Exact(Figure.Parse("-4元")), Value(Apply("op_Division", ten, Read(Figure.Parse("-4元"))!)));
        Assert.Equal(Exact(Figure.Parse("10元")) / Bounds.Point(-4), Value(Apply("op_Division", ten, Read(Figure.Parse("-4元"), Rounding.Exact)!)));
        Assert.Equal(Exact(Figure.Parse("10元")) / Bounds.Point(4), Value(Apply("op_Division", ten, Read(Figure.Parse("4户"))!)));
        Assert.True(IsVoid(Apply("op_Division", ten, Read(Figure.Parse("0户"))!)));
        Assert.True(IsVoid(Apply("op_Division", ten, Read(Figure.Parse("0.5元"))!)) == Exact(Figure.Parse("0.5元")).Contains(0));
        Assert.True(IsVoid(Apply("op_Division", ten, Read(Figure.Of(1, Unit.Yuan, Scale.One), Rounding.Rounded)!)) == Exact(Figure.Parse("1元")).Contains(0));
    }

    [Fact]
    public void What_leaves_62_bits_is_void_and_stays_so()
    {
        object large = Read(Figure.Parse("1000000000000000000户"))!, one = Read(Figure.Parse("1户"))!;
        object four = Apply("op_Addition", Apply("op_Addition", large, large), Apply("op_Addition", large, large));

        Assert.Equal(Bounds.Point(4_000_000_000_000_000_000), Value(four));
        object five = Apply("op_Addition", four, large), product = Apply("op_Multiply", four, Read(Figure.Parse("2户"))!);
        Assert.True(IsVoid(five) && IsVoid(product) && IsVoid(Apply("op_Multiply", large, large)));
        Assert.All((string[])["op_Addition", "op_Subtraction", "op_Multiply"], operation => Assert.True(IsVoid(Apply(operation, five, one)) && IsVoid(Apply(operation, one, five)), operation));
        Assert.True(IsVoid(Apply("op_Division", one, five)) && IsVoid(Apply("op_Division", five, one)));
        Assert.Equal(Bounds.Point(-4_000_000_000_000_000_000), Value(Apply("op_Subtraction", Read(Figure.Parse("0户"))!, four)));
        Assert.Equal(Bounds.Point(new Rational(1, 1_000_000_000_000_000_000)), Value(Apply("op_Division", one, large)));
    }

    [Fact]
    public void A_sum_of_unlike_places_is_brought_to_the_larger_denominator() => Assert.All(
        (string[])["0.5元", "0.25元", "3元", "1.125元", "2亩", "0.1亩", "7%", "0.07%"],
        one => Assert.All(
            (string[])["0.5元", "0.2元", "3元", "0.001元", "5亩", "0.3亩", "9%"],
            other => Assert.Equal(Exact(Figure.Parse(one)) + Exact(Figure.Parse(other)), Value(Apply("op_Addition", Read(Figure.Parse(one))!, Read(Figure.Parse(other))!)))));

    [Theory]
    [InlineData("50%", true)]
    [InlineData("0%", true)]
    [InlineData("100%", true)]
    [InlineData("100.1%", false)]
    [InlineData("-0.1%", false)]
    public void A_share_lies_between_0_and_1(string print, bool isShare) =>
        Assert.Equal(isShare, (bool)Short.GetProperty("IsShare", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(Read(Figure.Parse(print), Rounding.Exact))!);

    [Theory]
    [InlineData("1元", "1元", true)]
    [InlineData("1元", "2元", true)]          // 1.5 is both
    [InlineData("1元", "2.1元", false)]
    [InlineData("2.1元", "1元", false)]
    [InlineData("2元", "1元", true)]
    [InlineData("-5元", "5元", false)]
    public void Bounds_that_share_an_end_overlap(string one, string other, bool overlap) =>
        Assert.Equal(overlap, (bool)Call("Overlaps", Read(Figure.Parse(one))!, Read(Figure.Parse(other))!));

    [Theory]
    [InlineData("10元", "0.5元", true)]       // 1元 wide, against 0.55元
    [InlineData("10元", "1.5元", false)]
    [InlineData("10元", "-0.5元", true)]
    [InlineData("10元", "-1.5元", false)]
    [InlineData("10.0元", "0.05元", true)]
    [InlineData("10.0元", "0.5元", false)]
    [InlineData("10元", "0.95元", true)]      // against 0.955元
    [InlineData("10元", "0.995元", true)]
    [InlineData("10元", "1.0元", false)]
    public void What_spans_more_than_a_print_is_from_0_allows_nearly_any(string wide, string other, bool isWider) =>
        Assert.Equal(isWider, (bool)Call("ArePermissiveFor", Read(Figure.Parse(wide))!, Read(Figure.Parse(other))!));

    // Of three digits at most: what is made of two such numbers always fits.
    private static bool AreSmall(params Fact[] facts) => facts.All(fact => Math.Abs(fact.Figure.Number) * (decimal)Math.Pow(10, fact.Figure.Number.Scale) <= 999 && fact.Figure.Scale == Scale.One);

    private static Bounds Exact(Fact fact) => fact.Bounds * Bounds.Point(fact.Figure.Unit.Factor);

    private static object? Read(Figure figure, Rounding rounding = Rounding.Rounded)
    {
        object?[] arguments = [figure, rounding, null];
        return (bool)Short.GetMethod("TryRead", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, arguments)! ? arguments[2] : null;
    }

    private static object Apply(string operation, object left, object right) => Short.GetMethod(operation)!.Invoke(null, [left, right])!;

    private static object Call(string method, object one, params object[] others) =>
        Short.GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(one, others)!;

    private static Bounds Value(object bounds)
    {
        Assert.False(IsVoid(bounds));
        return (Bounds)Call("Exact", bounds);
    }

    private static bool IsVoid(object bounds) => (bool)Short.GetProperty("IsVoid", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(bounds)!;
}
