using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

public class GrowthLaws
{
    private static readonly Config Often = Trials.On(1000);
    private static readonly Fraction One = new(1, 1);

    /// <summary>A printed figure with one of the true values that it stands for.</summary>
    private static Gen<(Fact Print, Fraction True)> Measured(Unit unit, Gen<decimal> numbers) =>
        from number in numbers
        from off in Gen.Choose(-500, 500)
        let place = new Fraction(1, System.Numerics.BigInteger.Pow(10, number.Scale))
        select ((Fact)Figure.Of(number, unit), Fraction.Of(number) + (place * new Fraction(off, 1000)));

    private static Gen<(Fact Print, Fraction True)> Money { get; } = Measured(Unit.Yuan, Any.Positive);

    private static Gen<(Fact Print, Fraction True)> Rate { get; } = Measured(
        Unit.Percent, from tenths in Gen.Choose(-985, 4000) from places in Gen.Choose(1, 3) select new decimal(Math.Abs(tenths), 0, 0, tenths < 0, (byte)places)).Select(
            pair => (pair.Print, pair.True / new Fraction(100, 1)));

    [Fact]
    public void Base_current_increase_and_rate_give_each_other_exactly() => Prop.ForAll(Any.Positive.ToArbitrary(), Gen.Choose(-9999, 30_000).ToArbitrary(), (amount, hundredths) =>
    {
        Rational rate = new(hundredths, 10_000);
        Quantity before = Unit.Yuan.Of(amount), now = Unit.Yuan.Of(amount * (1 + rate)), increase = now - before;
        Fact rateFact = Unit.Percent.Of(rate * 100);
        return Growth.YearOnYear(before, now) is var growth && growth.Rate!.Value.Ratio == rate && growth.Increase == increase && growth.RateBounds == Bounds.Point(rate * 100)
            && Derive.CurrentFromRate(before, rateFact).Value == now
            && Derive.BaseFromRate(now, rateFact).Value == before
            && Derive.IncreaseFromRate(now, rateFact).Value == increase
            && Derive.RateFromIncrease(now, increase).Value!.Value.Ratio == rate
            && Derive.BaseFromIncrease(now, increase).Value == before
            && Derive.Increase(before, now).Value == increase;
    }).Check(Often);

    [Fact]
    public void The_sign_of_the_increase_is_the_sign_of_the_rate_and_of_the_word() => Prop.ForAll(Any.Positive.ToArbitrary(), Any.Printed.ToArbitrary(), (before, now) =>
    {
        Growth growth = Growth.YearOnYear(Figure.Of(before, Unit.Yuan), Figure.Of(now, Unit.Yuan));
        GrowthStatus expected = now > before ? GrowthStatus.Grew : now < before ? GrowthStatus.Fell : GrowthStatus.Unchanged;
        return growth.Status == expected && growth.Rate!.Value.Sign == growth.Increase!.Value.Sign && growth.Rate.Value.Ratio == ((Rational)now / before) - 1;
    }).Check(Often);

    [Fact]
    public void The_rate_is_that_of_fractions_up_to_the_longest_numbers_and_over_any_scales()
    {
        Gen<decimal> number = Gen.OneOf(Any.Printed, from digits in Gen.Elements<decimal>(long.MaxValue, ulong.MaxValue, 1L << 61, decimal.MaxValue) from less in Gen.Choose(0, 1) select digits - less);
        Gen<Figure> figure = from n in number from sign in Gen.Elements(1, 1, 1, -1) from scale in Gen.Elements(Scale.One, Scale.Wan, Scale.Yi) select Figure.Of(sign * n, Unit.Yuan, scale);
        Prop.ForAll(figure.Two().ToArbitrary(), pair =>
        {
            Fraction before = Fraction.Of(pair.Item1.Value.Value), now = Fraction.Of(pair.Item2.Value.Value);
            Growth growth = Growth.YearOnYear(pair.Item1, pair.Item2);
            return before.Numerator.Sign > 0 ? Fraction.Of(growth.Rate!.Value.Ratio) == (now / before) - One : growth.Rate is null;
        }).Check(Often);
    }

    [Fact]
    public void The_average_of_equal_rates_is_that_rate() => Prop.ForAll(Gen.Choose(-990, 2000).ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), (tenths, years) =>
    {
        Figure rate = Figure.Of(tenths / 10m, Unit.Percent);
        AverageGrowth average = AverageGrowth.Of([.. Enumerable.Repeat((Fact)rate, years)]);
        return average.Rate!.Within(20) == Bounds.Point(new(tenths, 1000)) && average.Print(1)!.Value.Number == rate.Number && average.Years == years;
    }).Check(Trials.On(100));

    [Fact]
    public void An_average_compounds_back_to_the_multiple() => Prop.ForAll(Any.Positive.Two().ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (ends, years) =>
    {
        var (first, last) = ends;
        Bounds rate = AverageGrowth.Between(Figure.Of(first, Unit.Yuan), Figure.Of(last, Unit.Yuan), years).Rate!.Within(30);
        return ((rate + Bounds.Point(1)).Pow(years) * Bounds.Point(first)).Contains(last);
    }).Check(Trials.On(100));

    [Fact]
    public void Pulls_of_complete_parts_add_up_to_the_growth_and_contributions_to_1() => Prop.ForAll(Any.Positive.Two().ArrayOf(4).ToArbitrary(), parts =>
    {
        Quantity before = Unit.Yuan.Of(parts.Select(part => (Rational)part.Item1).Aggregate((a, b) => a + b));
        Quantity now = Unit.Yuan.Of(parts.Select(part => (Rational)part.Item2).Aggregate((a, b) => a + b));
        Rational pulls = parts.Select(part => Derive.Pull(Unit.Yuan.Of(part.Item1), Unit.Yuan.Of(part.Item2), before).Value!.Value.Points).Aggregate((a, b) => a + b);
        bool pullsAddUp = pulls == Growth.YearOnYear(before, now).Rate!.Value.Percent;
        return pullsAddUp && (now <= before
            || parts.Select(part => Derive.Contribution(Unit.Yuan.Of(part.Item1), Unit.Yuan.Of(part.Item2), before, now).Value!.Value.Ratio).Aggregate((a, b) => a + b) == 1);
    }).Check(Often);

    [Fact]
    public void The_bounds_of_a_growth_contain_the_true_rate() => Law(Money, Money, (before, now) =>
        new(Growth.YearOnYear(before.Print, now.Print).RateBounds, before.True.Numerator.Sign == 0 ? null : Percent((now.True / before.True) - One)));

    [Fact]
    public void The_bounds_of_an_implied_base_contain_the_true_base() => Law(Money, Rate, (now, rate) =>
        new(Derive.BaseFromRate(now.Print, rate.Print).Bounds, rate.True == new Fraction(-1, 1) ? null : now.True / (One + rate.True)));

    [Fact]
    public void The_bounds_of_an_implied_level_contain_the_true_level() => Law(Money, Rate, (before, rate) =>
        new(Derive.CurrentFromRate(before.Print, rate.Print).Bounds, before.True * (One + rate.True)));

    [Fact]
    public void The_bounds_of_an_implied_increase_contain_the_true_increase() => Law(Money, Rate, (now, rate) =>
        new(Derive.IncreaseFromRate(now.Print, rate.Print).Bounds, rate.True == new Fraction(-1, 1) ? null : now.True - (now.True / (One + rate.True))));

    [Fact]
    public void The_bounds_of_a_rate_from_an_increase_contain_the_true_rate() => Law(Money, Measured(Unit.Yuan, Any.Printed), (now, increase) =>
    {
        Fraction before = now.True - increase.True;
        return new(Derive.RateFromIncrease(now.Print, increase.Print).Bounds, before.Numerator.Sign == 0 ? null : Percent(increase.True / before));
    });

    [Fact]
    public void The_bounds_of_a_real_rate_contain_the_true_one() => Law(Rate, Rate, (nominal, prices) =>
        new(Derive.RealRate(nominal.Print, prices.Print).Bounds, prices.True == new Fraction(-1, 1) ? null : Percent(((One + nominal.True) / (One + prices.True)) - One)));

    [Fact]
    public void The_bounds_of_a_chain_contain_the_true_rate() => Law(Rate, Rate, (first, second) =>
        new(Derive.Chain(first.Print, second.Print).Bounds, Percent(((One + first.True) * (One + second.True)) - One)));

    [Fact]
    public void The_bounds_of_points_contain_the_true_difference() => Law(Rate, Rate, (before, now) =>
        new(Derive.Points(before.Print, now.Print).Bounds, Percent(now.True - before.True)));

    [Fact]
    public void The_bounds_of_a_share_contain_the_true_share() => Law(Money, Money, (part, total) =>
        new(Derive.Share(part.Print, total.Print).Bounds, total.True.Numerator.Sign == 0 ? null : Percent(part.True / total.True)));

    [Fact]
    public void The_bounds_of_a_sum_contain_the_true_sum() => Law(Money, Money, (one, other) =>
        new(Derive.Sum(one.Print, other.Print).Bounds, one.True + other.True));

    [Fact]
    public void The_bounds_of_a_contribution_and_of_a_pull_contain_the_true_ones() => Prop.ForAll(Money.Four().ToArbitrary(), four =>
    {
        var (partBefore, part, before, total) = four;
        Fraction rise = part.True - partBefore.True, all = total.True - before.True;
        return Contains(Derive.Contribution(partBefore.Print, part.Print, before.Print, total.Print).Bounds, all.Numerator.Sign == 0 ? null : Percent(rise / all))
            && Contains(Derive.Pull(partBefore.Print, part.Print, before.Print).Bounds, before.True.Numerator.Sign == 0 ? null : Percent(rise / before.True));
    }).Check(Often);

    private static void Law(
        Gen<(Fact Print, Fraction True)> first, Gen<(Fact Print, Fraction True)> second,
        Func<(Fact Print, Fraction True), (Fact Print, Fraction True), (Bounds? Bounds, Fraction? True)> derive) =>
        Prop.ForAll(first.ToArbitrary(), second.ToArbitrary(), (a, b) => derive(a, b) is var result && Contains(result.Bounds, result.True)).Check(Often);

    private static bool Contains(Bounds? bounds, Fraction? value) => bounds is not { } known || value is not { } number || known.Contains(number.ToRational());

    private static Fraction Percent(Fraction ratio) => ratio * new Fraction(100, 1);
}
