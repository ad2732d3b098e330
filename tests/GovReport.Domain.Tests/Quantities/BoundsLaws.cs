using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests;

/// <summary>Arithmetic of bounds against members: nothing possible is left out, and nothing impossible let in.</summary>
public class BoundsLaws
{
    private static readonly Config Often = Trials.On(1000);
    private static readonly Rational Tiny = new(1, 1_000_000_000);
    private static readonly Rational Huge = 1_000_000_000;

    [Fact]
    public void A_sum_is_exact() => Check((a, b) => a + b, (x, y) => x + y);

    [Fact]
    public void A_difference_is_exact() => Check((a, b) => a - b, (x, y) => x - y);

    [Fact]
    public void A_product_is_exact() => Check((a, b) => a * b, (x, y) => x * y);

    [Fact]
    public void A_quotient_is_exact_unless_the_divisor_lies_on_both_sides_of_0() => Prop.ForAll(Any.Bounds.Two().ToArbitrary(), pair =>
        LiesOnBothSidesOf0(pair.Item2)
            ? pair.Item1 / pair.Item2 == Bounds.Everything
            : IsImage(pair.Item1 / pair.Item2, from x in Members(pair.Item1) from y in Members(pair.Item2) where !y.Numerator.IsZero select (x / y).ToRational())).Check(Often);

    [Fact]
    public void A_power_is_exact() => Prop.ForAll(Any.Bounds.ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (bounds, exponent) =>
        IsImage(bounds.Pow(exponent), Members(bounds).Select(x => Enumerable.Repeat(x, exponent).Aggregate((p, q) => p * q).ToRational()))).Check(Often);

    [Fact]
    public void A_turned_sign_turns_the_bounds() => Prop.ForAll(Any.Bounds.ToArbitrary(), bounds =>
        IsImage(-bounds, Members(bounds).Select(x => (new Fraction(0, 1) - x).ToRational())) && -(-bounds) == bounds).Check(Often);

    [Fact]
    public void An_intersection_has_what_both_have() => Prop.ForAll(Any.Bounds.Two().ToArbitrary(), pair =>
    {
        var (a, b) = pair;
        Rational[] candidates = [.. Members(a).Concat(Members(b)).Select(member => member.ToRational())];
        Rational[] common = [.. candidates.Where(value => a.Contains(value) && b.Contains(value))];
        Bounds? both = a.Intersect(b);
        return a.Overlaps(b) == both.HasValue && b.Overlaps(a) == both.HasValue && b.Intersect(a) == both
            && (both is { } found
                ? candidates.All(value => found.Contains(value) == (a.Contains(value) && b.Contains(value))) && IsImage(found, common)
                : common.Length == 0);
    }).Check(Often);

    [Fact]
    public void The_nearest_value_is_no_farther_than_any_member() => Prop.ForAll(Any.Bounds.ToArbitrary(), Any.Fraction.ToArbitrary(), (bounds, value) =>
    {
        Rational target = value.ToRational(), nearest = bounds.Nearest(target);
        return Members(bounds).All(member => (member.ToRational() - target).Abs() >= (nearest - target).Abs()) && (!bounds.Contains(target) || nearest == target);
    }).Check(Often);

    private static void Check(Func<Bounds, Bounds, Bounds> ofBounds, Func<Fraction, Fraction, Fraction> ofMembers) =>
        Prop.ForAll(Any.Bounds.Two().ToArbitrary(), pair =>
            IsImage(ofBounds(pair.Item1, pair.Item2), from x in Members(pair.Item1) from y in Members(pair.Item2) select ofMembers(x, y).ToRational())).Check(Often);

    // The image of connected bounds is connected. So it is exact when it has all results, when results come as near to each end
    // as one likes, and when an end is closed just where it is a result itself.
    private static bool IsImage(Bounds image, IEnumerable<Rational> results)
    {
        Rational least = default, most = default;
        bool first = true;
        foreach (Rational result in results)
        {
            if (!image.Contains(result))
            {
                return false;
            }

            (least, most) = first ? (result, result) : (Rational.Min(least, result), Rational.Max(most, result));
            first = false;
        }

        Rational close = new(1, 1000);
        bool low = image.Lower is { } lower ? least - lower < close && image.LowerClosed == (least == lower) : least < -1000;
        bool high = image.Upper is { } upper ? upper - most < close && image.UpperClosed == (most == upper) : most > 1000;
        return low && high;
    }

    private static bool LiesOnBothSidesOf0(Bounds bounds) =>
        Members(bounds).All(x => x.Numerator.IsZero) || (Members(bounds).Any(x => x.Numerator.Sign < 0) && Members(bounds).Any(x => x.Numerator.Sign > 0));

    // The ends, values right beside them or very far out, 0 and the middle, as far as they are members.
    private static IEnumerable<Fraction> Members(Bounds bounds)
    {
        Rational low = bounds.Lower ?? -Huge, high = bounds.Upper ?? Huge;
        return new[] { low, low + Tiny, (low + high) / 2, 0, Tiny, -Tiny, high - Tiny, high }
            .Where(bounds.Contains)
            .Distinct()
            .Select(Fraction.Of);
    }
}
