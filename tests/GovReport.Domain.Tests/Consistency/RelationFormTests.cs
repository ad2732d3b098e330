using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Consistency;

public class RelationFormTests
{
    // Every relation over as many operands, all of them given by the row.
    private static readonly (int Operands, Func<Fact?[], Relation> Make)[] Forms =
    [
        (3, f => Relation.Growth(f[0], f[1], f[2])),
        (3, f => Relation.Growth(f[0], f[1], f[2], PriceBasis.Real)),
        (3, f => Relation.Triangle(f[0], f[1], f[2], PriceBasis.ComparableBasis)),
        (3, f => Relation.AverageGrowth(f[0], f[1], f[2], 2, PriceBasis.Real)),
        (3, f => Relation.Increase(f[0], f[1], f[2])),
        (3, f => Relation.Chain(f[0], f[1], f[2])),
        (3, f => Relation.RealRate(f[0], f[1], f[2])),
        (2, f => Relation.Index(f[0], f[1])),
        (3, f => Relation.Points(f[0], f[1], f[2])),
        (3, f => Relation.Sum(f[0], f[1], f[2])),
        (10, f => Relation.Sum(f[0], f.AsSpan(1))),
        (3, f => Relation.WeightedSum(f[0], f.AsSpan(1), [2, -1])),
        (3, f => Relation.PartialSum(f[0], f[1], f[2])),
        (4, f => Relation.StockFlow(f[0], f[1], f[2], f[3])),
        (3, f => Relation.Share(f[0], f[1], f[2])),
        (3, f => Relation.Completion(f[0], f[1], f[2])),
        (3, f => Relation.Ratio(f[0], f[1], f[2])),
        (3, f => Relation.PerHead(f[0], f[1], f[2])),
        (3, f => Relation.Composition(f[0], f[1], f[2])),
        (3, f => Relation.Product(f[0], f[1], f[2])),
        (4, f => Relation.FlatPayment(f[0], f[1], f[2], f[3])),
        (4, f => Relation.GroupPayment(f[0], [(f[2], f[3])], f[1])),
        (4, f => Relation.TopUpPayment(f[0], f[1], f[2], f[3])),
        (5, f => Relation.Contribution(f[0], f[1], f[2], f[3], f[4])),
        (4, f => Relation.Pull(f[0], f[1], f[2], f[3])),
        (2, f => Relation.Order(f[0], f[1])),
        (2, f => Relation.Equal(f[0], f[1])),
        (1, f => Relation.ListCount(3, f[0], andOthers: true)),
    ];

    private static Gen<decimal> Number { get; } = Gen.Frequency(
        (5, Gen.Elements(0m, 1m, 5m, 6.5m, 6.50m, 7m, 50m, 93.0m, 100m, 106.5m, 107m, 1360m, 20922m, 22282m, 22300m, -6.5m)), (1, Any.Printed));

    private static Gen<Fact?> Operand { get; } = Gen.Frequency((1, Gen.Constant<Fact?>(null)), (14,
        from number in Number
        from unit in Gen.Frequency((6, Gen.Elements("元", "%")), (1, Gen.Elements("万元", "个百分点", "人", "亩", "倍", string.Empty)))
        from qualifier in Gen.Frequency((8, Gen.Constant(Qualifier.None)), (1, Gen.Elements(Qualifier.Over, Qualifier.Nearly, Qualifier.About, Qualifier.AtLeast)))
        from price in Gen.Frequency((4, Gen.Constant(PriceBasis.Unstated)), (1, Gen.Elements(Enum.GetValues<PriceBasis>())))
        from vintage in Gen.Frequency((6, Gen.Constant(Vintage.Unstated)), (1, Gen.Elements(Vintage.Flash, Vintage.Final)))
        from rounding in Gen.Frequency((4, Gen.Constant(Rounding.Rounded)), (1, Gen.Elements(Enum.GetValues<Rounding>())))
        let printed = Figure.Parse("1" + unit)
        select (Fact?)new Fact(Figure.Of(number, printed.Unit, printed.Scale, qualifier), Basis: new(price, null, vintage), Rounding: rounding)));

    [Fact]
    public void A_row_in_a_form_is_the_relation_of_its_figures() => Prop.ForAll(Gen.Elements(Forms).ToArbitrary(), Operand.ArrayOf(10).ToArbitrary(), (form, all) =>
    {
        Fact?[] row = all[..form.Operands];
        return form.Make(new Fact?[form.Operands]).Test(row) == form.Make(row).Test();
    }).Check(Trials.On(20_000));

    [Fact]
    public void What_a_form_states_itself_stays()
    {
        Relation paid = Relation.FlatPayment(null, null, Figure.Parse("611元"), Figure.Parse("12个月"));

        Assert.Equal(Outcome.Consistent, paid.Test(Figure.Parse("733.2万元"), Figure.Parse("1000人")));
        Assert.Equal(Outcome.Inconsistent, paid.Test(Figure.Parse("733.2万元"), Figure.Parse("1100人")));
        Assert.Equal(Outcome.Undecided, paid.Test(Figure.Parse("733.2万元"), null));
    }

    [Fact]
    public void The_goal_of_a_completion_is_exact_in_every_row()
    {
        Relation completion = Relation.Completion(null, null, null);

        Assert.Equal(Outcome.Consistent, completion.Test(Fact.Exactly(Figure.Parse("520公里")), Figure.Parse("500公里"), Figure.Parse("104.00%")));
        Assert.Equal(Outcome.Inconsistent, completion.Test(Fact.Exactly(Figure.Parse("520公里")), Figure.Parse("500公里"), Figure.Parse("104.05%")));
    }

    [Fact]
    public void A_form_of_customarily_real_growth_is_lenient_row_by_row()
    {
        Relation output = Relation.Growth(null, null, null, customary: PriceBasis.Real);
        Fact nominal = new(Figure.Parse("9.5%"), Basis: new(PriceBasis.Nominal));

        Assert.Equal(Outcome.NotComparable, output.Test(Figure.Parse("20922元"), Figure.Parse("22282元"), Figure.Parse("9.5%")));
        Assert.Equal(Outcome.Inconsistent, output.Test(Figure.Parse("20922元"), Figure.Parse("22282元"), nominal));
    }

    [Fact]
    public void A_form_takes_as_many_figures_as_it_lacks()
    {
        Relation growth = Relation.Growth(null, null, Figure.Parse("6.5%"));

        Assert.Equal(Outcome.Consistent, growth.Test(Figure.Parse("20922元"), Figure.Parse("22282元")));
        Assert.Throws<ArgumentException>(() => growth.Test(Figure.Parse("20922元"), null, null));
        Assert.Throws<ArgumentException>(() => growth.Test([Figure.Parse("20922元")]));
        Assert.Throws<ArgumentException>(() => growth.Test(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Percent), new Outcome[1]));
    }

    [Fact]
    public void Columns_give_an_outcome_for_each_row_and_the_number_of_contradictions()
    {
        Column before = Column.Of([20922m, 914m, null, 0m], Unit.Yuan), now = Column.Of([2.2282m, 0.1286m, 1m, 0.5m], Unit.Yuan, Scale.Wan), rate = Column.Of([6.5m, 35m, 5m, 8m], Unit.Percent);
        Outcome[] outcomes = new Outcome[4];

        Assert.Equal(2, Relation.Growth(null, null, null).Test(before, now, rate, outcomes));

        Assert.Equal([Outcome.Consistent, Outcome.Inconsistent, Outcome.Undecided, Outcome.Inconsistent], outcomes);
    }

    [Fact]
    public void Columns_are_tested_as_their_rows_are() => Prop.ForAll(
        Gen.Elements(Forms.Where(form => form.Operands == 3).ToArray()).ToArbitrary(), Operand.ArrayOf(12).ToArbitrary(), Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary(), (form, facts, rounding) =>
    {
        Figure first = facts[0]?.Figure ?? default, second = facts[1]?.Figure ?? default, third = facts[2]?.Figure ?? default;
        decimal?[] x = Numbers(0), y = Numbers(1), z = Numbers(2);
        Outcome[] outcomes = new Outcome[4];
        int inconsistent = form.Make(new Fact?[3]).Test(
            Column.Of(x, first.Unit, first.Scale, rounding), Column.Of(y, second.Unit, second.Scale), Column.Of(z, third.Unit, third.Scale), outcomes);
        Outcome[] expected = [.. Enumerable.Range(0, 4).Select(row => form.Make([At(x[row], first, rounding), At(y[row], second), At(z[row], third)]).Test())];
        return outcomes.SequenceEqual(expected) && inconsistent == expected.Count(outcome => outcome == Outcome.Inconsistent);

        decimal?[] Numbers(int at) => [.. Enumerable.Range(0, 4).Select(row => facts[(3 * row) + at]?.Figure.Number)];

        static Fact? At(decimal? number, Figure like, Rounding rounding = Rounding.Rounded) => number is { } known ? new Fact(Figure.Of(known, like.Unit, like.Scale), Rounding: rounding) : null;
    }).Check(Trials.On(5000));

    [Fact]
    public void Columns_of_unlike_length_are_refused()
    {
        Relation growth = Relation.Growth(null, null, null);

        Assert.Throws<ArgumentException>(() => growth.Test(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Yuan), Column.Of([1m, 2m], Unit.Percent), new Outcome[2]));
        Assert.Throws<ArgumentException>(() => growth.Test(Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Yuan), Column.Of([1m], Unit.Percent), []));
    }
}
