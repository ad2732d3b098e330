using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>The quick answer takes a way of its own for plain prints; the explained one never does. Both must agree, where ends touch and where numbers are too long as well.</summary>
public class QuickAnswerLaws
{
    private static readonly Func<Fact?[], Relation>[] Forms =
    [
        f => Relation.Growth(f[0], f[1], f[2]), f => Relation.Growth(f[0], f[1], f[2], PriceBasis.Real), f => Relation.Triangle(f[0], f[1], f[2]), f => Relation.Increase(f[0], f[1], f[2]),
        f => Relation.AverageGrowth(f[0], f[1], f[2], 3), f => Relation.Chain(f[0], f[1], f[2]), f => Relation.RealRate(f[0], f[1], f[2]), f => Relation.Index(f[0], f[2]),
        f => Relation.Points(f[0], f[1], f[2]), f => Relation.Sum(f[0], f[1], f[2], f[3]), f => Relation.WeightedSum(f[0], [f[1], f[2]], [-1, new Rational(1, 3)]),
        f => Relation.PartialSum(f[0], f[1], f[2]), f => Relation.StockFlow(f[0], f[1], f[2], f[3]), f => Relation.Share(f[0], f[1], f[2]), f => Relation.Completion(f[0], f[1], f[2]),
        f => Relation.Ratio(f[0], f[1], f[2]), f => Relation.PerHead(f[0], f[1], f[2]), f => Relation.Composition(f[2], f[0], f[1], f[3]), f => Relation.Product(f[0], f[1], f[2]),
        f => Relation.FlatPayment(f[0], f[1], f[2], f[3]), f => Relation.TopUpPayment(f[0], f[1], f[2], f[3]), f => Relation.Contribution(f[0], f[1], f[0], f[2], f[3]),
        f => Relation.Pull(f[0], f[1], f[2], f[3]), f => Relation.Order(f[0], f[1]), f => Relation.Equal(f[0], f[1]), f => Relation.ListCount(3, f[0], andOthers: true),
        f => Relation.Sum(f[0], f[1], f[2], f[3], f[0], f[1], f[2], f[3], f[1]),
    ];

    // Few digits, so that ends touch often, and digits at which machine numbers end.
    private static readonly Gen<decimal> Number = Gen.Frequency(
        (8, from digits in Gen.Choose(-3, 40) from places in Gen.Choose(0, 2) select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places)),
        (3, Any.Printed),
        (1, from digits in Gen.Elements<decimal>(long.MaxValue, ulong.MaxValue, 1L << 61, (1L << 61) - 1, 1L << 62, decimal.MaxValue)
            from less in Gen.Choose(0, 1)
            from places in Gen.Choose(0, 28)
            select (digits - less) * new decimal(1, 0, 0, isNegative: false, (byte)places)));

    private static readonly Gen<Fact?> AnyFact =
        from number in Number
        from unit in Gen.Frequency((16, Gen.Constant(Unit.Yuan)), (2, Gen.Elements(Unit.Percent, Unit.Person, Unit.None)), (1, Gen.Elements(Unit.Mu, Unit.Hectare, Unit.Points, Unit.YuanPerPerson)))
        from scale in Gen.Frequency((6, Gen.Constant(Scale.One)), (2, Gen.Elements(Scale.Wan, Scale.Yi, Scale.WanYi)))
        from qualifier in Gen.Frequency((12, Gen.Constant(Qualifier.None)), (1, Gen.Elements(Qualifier.About, Qualifier.Over, Qualifier.AtLeast, Qualifier.Nearly)))
        from rounding in Gen.Frequency((8, Gen.Constant(Rounding.Rounded)), (2, Gen.Elements(Enum.GetValues<Rounding>())))
        from missing in Gen.Frequency((30, Gen.Constant(false)), (1, Gen.Constant(true)))
        select missing ? (Fact?)null : new Fact(Figure.Of(number, unit, scale, qualifier), Rounding: rounding);

    [Fact]
    public void The_quick_answer_is_the_exact_one_for_any_prints()
    {
        Dictionary<Outcome, int> seen = [];
        Prop.ForAll((from form in Gen.Elements(Forms) from facts in Gen.ArrayOf(AnyFact, 4) select form(facts)).ToArbitrary(), relation =>
        {
            Outcome quick = relation.Test();
            seen[quick] = seen.GetValueOrDefault(quick) + 1;
            return quick == relation.Check().Outcome;
        }).Check(Trials.On(20_000));

        int enough = (Trials.Of(20_000) / 200) - 10; // in a short run chance may leave one out
        Assert.All([Outcome.Consistent, Outcome.Weak, Outcome.Inconsistent, Outcome.Undecided, Outcome.NotComparable], outcome => Assert.True(seen.GetValueOrDefault(outcome) >= enough, $"{outcome}"));
    }
}
