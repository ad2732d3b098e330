using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>What the check promises: no false alarm from rounding, no miss beyond it.</summary>
public class RelationLaws
{
    private static readonly int Cases = Trials.Of(2000);

    [Fact]
    public void True_values_honestly_printed_are_never_inconsistent() =>
        Hold(Row.Honest, one => one.Relation.Test() is Outcome.Consistent or Outcome.Weak or Outcome.Undecided);

    [Fact]
    public void The_quick_answer_is_that_of_the_explained_one() =>
        Hold(from one in Row.Honest from off in Slipped(one) select off, relation => relation.Test() == relation.Check().Outcome);

    [Fact]
    public void Off_by_more_than_rounding_allows_is_always_inconsistent_and_by_less_never()
    {
        int inside = 0, outside = 0;
        Hold(
            from one in Row.Honest
            from off in Gen.Choose(-60, 60)
            select (one, off),
            drawn =>
            {
                (Case one, int off) = drawn;
                Fact[] facts = [.. one.Printed];
                Fact stated = facts[^1];
                decimal step = new(1, 0, 0, isNegative: false, stated.Figure.Number.Scale);
                facts[^1] = stated with { Figure = Figure.Of(stated.Figure.Number + (off * step), stated.Figure.Unit) };
                if (one.Kind == RelationKind.Equal || MayBeAllLost(one.Kind, facts[^1]) || Oracle(one.Kind, facts) is not { } image)
                {
                    return true;
                }

                bool disjoint = !Overlap(image, Oracle(facts[^1]));
                _ = disjoint ? outside++ : inside++;
                return one.Make(facts).Test() == Outcome.Inconsistent == disjoint;
            });

        Assert.True(inside > Cases / 20 && outside > Cases / 20, $"{inside} inside, {outside} outside");
    }

    [Fact]
    public void What_the_others_imply_contains_the_truth() =>
        Hold(Row.Honest, one =>
        {
            for (int i = 0; i < one.Relation.Facts.Count; i++)
            {
                int at = i;
                int among = Array.FindIndex(one.Printed, fact => fact.Equals(one.Relation.Facts[at]));
                Fraction truth = one.True[among] / Fraction.Of(one.Printed[among].Figure.Unit.Factor);
                bool ambiguous = one.Printed.Count(fact => fact.Equals(one.Relation.Facts[at])) > 1;
                if (!ambiguous && one.Relation.Implied(i) is { } implied && !implied.Contains(truth.ToRational()))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void An_average_that_follows_from_its_levels_is_never_inconsistent() =>
        Hold(
            from first in Gen.Choose(10, 100_000)
            from rate in Gen.Choose(-300, 600)
            from years in Gen.Choose(1, 12)
            select (First: (Rational)first, Rate: new Rational(rate, 1000), Years: years),
            drawn =>
            {
                Rational last = drawn.First * (1 + drawn.Rate).Pow(drawn.Years);
                Figure printed = Unit.Yuan.Of(last).Print(decimals: 1);
                return Relation.AverageGrowth(Unit.Yuan.Of(drawn.First).Print(), printed, new Percentage(drawn.Rate).Print(), drawn.Years).Test() != Outcome.Inconsistent
                    && (last < 1000 || Relation.AverageGrowth(Unit.Yuan.Of(drawn.First * 100).Print(), Unit.Yuan.Of(last * 100).Print(), new Percentage(drawn.Rate + new Rational(5, 1000)).Print(), drawn.Years).Test() == Outcome.Inconsistent);
            });

    private static Gen<Relation> Slipped(Case one) =>
        from at in Gen.Choose(0, one.Printed.Length - 1)
        from off in Gen.Choose(-3, 3)
        select one.Make([.. one.Printed.Select((fact, i) => i == at ? fact with { Figure = Figure.Of(fact.Figure.Number + off, fact.Figure.Unit) } : fact)]);

    private static void Hold<T>(Gen<T> generator, Func<T, bool> law) =>
        Prop.ForAll(generator.ToArbitrary(), law).Check(Trials.On(2000));

    // The ends of a print in base units, by the rule as written in the design; closed where rounded.
    private static (Fraction Low, Fraction High, bool HighClosed, bool LowClosed) Oracle(Fact fact)
    {
        Fraction factor = Fraction.Of(fact.Figure.Unit.Factor), v = Fraction.Of(fact.Figure.Number);
        Fraction u = new(1, System.Numerics.BigInteger.Pow(10, fact.Figure.Number.Scale)), half = u / new Fraction(2, 1);
        var (low, high, lowClosed, highClosed) = fact.Rounding == Rounding.Rounded ? (v - half, v + half, true, true)
            : fact.Figure.Number > 0 ? (v, v + u, true, false)
            : fact.Figure.Number < 0 ? (v - u, v, false, true)
            : (v - u, v + u, false, false);
        if (fact.Figure.Unit.IsNonNegative && low.Against(new(0, 1)) < 0)
        {
            (low, lowClosed) = (new(0, 1), true);
        }

        return (low * factor, high * factor, highClosed, lowClosed);
    }

    // Every formula is monotone in each operand over these boxes, so that the corners hold the extremes; null where a divisor may be 0.
    private static (Fraction Low, Fraction High, bool HighClosed, bool LowClosed)? Oracle(RelationKind kind, Fact[] facts)
    {
        Row row = Row.All.First(one => one.Kind == kind);
        var ends = facts.SkipLast(1).Select(Oracle).ToArray();
        if (ends.Any(end => !end.LowClosed || !end.HighClosed) || MayDivideByZero(kind, ends))
        {
            return null;
        }

        Fraction? low = null, high = null;
        for (int corner = 0; corner < 1 << ends.Length; corner++)
        {
            Fraction value = row.Formula([.. ends.Select((end, i) => (corner & (1 << i)) == 0 ? end.Low : end.High)]);
            low = low is { } l && l.Against(value) <= 0 ? low : value;
            high = high is { } h && h.Against(value) >= 0 ? high : value;
        }

        return (low!.Value, high!.Value, true, true);
    }

    private static bool MayDivideByZero(RelationKind kind, (Fraction Low, Fraction High, bool HighClosed, bool LowClosed)[] x)
    {
        Fraction zero = new(0, 1);
        bool Holds(Fraction low, Fraction high) => low.Against(zero) <= 0 && high.Against(zero) >= 0;
        return kind switch
        {
            RelationKind.Growth => Holds(x[0].Low, x[0].High),
            RelationKind.Triangle => Holds(x[0].Low - x[1].High, x[0].High - x[1].Low) || Holds(x[0].Low, x[0].High),
            RelationKind.Share or RelationKind.PerHead or RelationKind.Ratio => Holds(x[1].Low, x[1].High),
            RelationKind.Composition => Holds(x[0].Low, x[0].High),
            RelationKind.Contribution => Holds(x[3].Low - x[2].High, x[3].High - x[2].Low),
            RelationKind.Pull => Holds(x[2].Low, x[2].High),
            _ => false,
        };
    }

    // A rate of −100% leaves nothing, so that it says nothing of what there was.
    private static bool MayBeAllLost(RelationKind kind, Fact rate) => kind == RelationKind.Triangle && rate.Bounds.Contains(-100);

    private static bool Overlap((Fraction Low, Fraction High, bool HighClosed, bool LowClosed) a, (Fraction Low, Fraction High, bool HighClosed, bool LowClosed) b) =>
        Before(a, b) && Before(b, a);

    private static bool Before((Fraction Low, Fraction High, bool HighClosed, bool LowClosed) a, (Fraction Low, Fraction High, bool HighClosed, bool LowClosed) b) =>
        a.Low.Against(b.High) is < 0 || (a.Low.Against(b.High) == 0 && a.LowClosed && b.HighClosed);
}
