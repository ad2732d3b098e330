using FsCheck;
using FsCheck.Fluent;

namespace GovReport.Domain.Tests.Consistency;

/// <summary>Statements over the same figures tighten each other.</summary>
public class RelationSetTests
{
    [Fact]
    public void What_one_statement_says_narrows_a_figure_for_the_others()
    {
        RelationSet set = new(
            Relation.Growth(At("last", "20922元"), At("now", "22282元"), At("rate", "6.5%")),
            Relation.Increase(At("last", "20922元"), At("now", "22282元"), At("increase", "1360元")));

        Assert.True(set.IsConsistent);
        Assert.Empty(set.Conflict);
        Assert.Equal("[6.495, 6.505]", set.Tightened["rate"].ToString("0.000"));
        Assert.Equal("[1359.5, 1360.5]", set.Tightened["increase"].ToString());
    }

    [Fact]
    public void Figures_that_agree_in_pairs_may_contradict_together()
    {
        // Each statement holds alone: a rounded base allows both increases, but not at once.
        Relation one = Relation.Sum(At("total", "10万元"), At("a", "5万元"), At("b", "5万元"));
        Relation two = Relation.Increase(At("b", "5万元"), At("a", "5万元"), At("difference", "9000元"));
        Relation three = Relation.Equal(At("total", "10万元"), At("exact", "109990元"));

        Assert.All((Relation[])[one, two], relation => Assert.NotEqual(Outcome.Inconsistent, relation.Test()));
        Assert.True(new RelationSet(one, two).IsConsistent);
        Assert.Equal(["total", "exact"], new RelationSet(one, two, three).Conflict);
    }

    [Fact]
    public void The_smallest_set_that_cannot_be_true_is_named()
    {
        RelationSet set = new(
            Relation.Triangle(At("now", "1286万元"), At("increase", "372万元"), At("rate", "35%")),
            Relation.Increase(At("last", "914万元"), At("now", "1286万元"), At("increase", "372万元")),
            Relation.Share(At("now", "1286万元"), At("all", "5000万元"), At("share", "25.7%")));

        Assert.False(set.IsConsistent);
        Assert.Equal(["now", "increase", "rate"], set.Conflict);
        Assert.Empty(set.Tightened);
    }

    // robustness A2: each round doubled the digits of the ends, and no round ended the search.
    [Theory]
    [InlineData("100万元以上", "150万元", "20%以上")]
    [InlineData("100万元以上", "180万元", "30%以上")]
    [InlineData("50亿元以上", "60亿元", "15%以上")]
    public void Ends_that_run_away_are_rounded_outwards_and_the_contradiction_is_found(string first, string last, string rate)
    {
        Fact a = At("a", first), b = At("b", last), r = At("r", rate);
        RelationSet set = new(Relation.AverageGrowth(a, b, r, 2), Relation.Growth(a, b, r));

        Assert.False(set.IsConsistent);
        Assert.Equal(["b", "r"], set.Conflict.Where(path => path != "a"));
    }

    // robustness A2
    [Fact]
    public void What_does_not_come_to_rest_says_so()
    {
        Fact a = At("a", "1元以上"), b = At("b", "2元以上"), r = At("r", "0.0001%以上");
        RelationSet runaway = new(Relation.Growth(a, b, r), Relation.Growth(b, a, r));
        RelationSet settled = new(Relation.Growth(At("x", "20922元"), At("y", "22282元"), At("z", "6.5%")));

        Assert.True(runaway.IsConsistent);
        Assert.True(runaway.StoppedEarly);
        Assert.False(settled.StoppedEarly);
    }

    // robustness A2: a chain of statements is through in two rounds in whatever order it comes.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_long_chain_of_statements_is_followed_to_its_end(bool isReversed)
    {
        Relation[] chain = [.. Enumerable.Range(0, 300).Select(i => Relation.Equal(At($"f{i}", i == 0 ? "5.00万元" : "5万元"), At($"f{i + 1}", "5万元")))];
        RelationSet set = new(isReversed ? chain.Reverse() : chain);

        Assert.False(set.StoppedEarly);
        Assert.Equal("[49950, 50050]", (set.Tightened["f300"] * Bounds.Point(1)).ToString());
    }

    [Fact]
    public void Operands_without_a_path_are_refused() => Assert.Contains(
        "has a path", Assert.Throws<ArgumentException>(() => new RelationSet(Relation.Equal(Figure.Parse("5元"), At("b", "5元")))).Message, StringComparison.Ordinal);

    [Fact]
    public void One_figure_printed_in_two_ways_is_a_conflict_of_its_own() =>
        Assert.Equal(["a"], new RelationSet(Relation.Order(At("b", "3户"), At("a", "5户")), Relation.Order(At("c", "4户"), At("a", "6户"))).Conflict);

    [Fact]
    public void Narrowing_goes_on_from_statement_to_statement_until_nothing_changes()
    {
        // Said in the order in which each statement needs the one after it.
        Relation[] chain = [.. Enumerable.Range(0, 6).Select(i => Relation.Equal(At($"f{i}", $"{(i < 5 ? "5万元" : "5.0万元")}"), At($"f{i + 1}", i < 5 ? (i < 4 ? "5万元" : "5.0万元") : "50001元")))];
        RelationSet set = new(chain);

        Assert.True(set.IsConsistent);
        Assert.All(set.Tightened.Values, bounds => Assert.Equal("[50000.5, 50001.5]", bounds.ToString()));
    }

    [Fact]
    public void Bounds_are_told_in_the_unit_of_each_figure()
    {
        RelationSet set = new(Relation.Equal(At("mu", "6000亩"), At("hectare", "400.0公顷")));

        Assert.Equal("[5999.5, 6000.5]", set.Tightened["mu"].ToString());
        Assert.Equal("[399.97, 400.03]", set.Tightened["hectare"].ToString("0.00"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    public void A_total_contradicts_as_many_parts_as_it_takes(int figures)
    {
        Fact[] parts = [.. Enumerable.Range(1, figures - 1).Select(i => At($"part{i}", "10户"))];
        RelationSet set = new(
            Relation.Sum(At("total", $"{(10 * parts.Length) + 1}户"), [.. parts]),
            Relation.Order(At("other", "3户"), At("more", "4户")));

        Assert.Equal(["total", .. parts.Select(part => part.Path!)], set.Conflict);
    }

    [Fact]
    public void A_constant_meant_exactly_needs_no_path()
    {
        RelationSet set = new(Relation.Completion(At("actual", "520公里"), Fact.Exactly(Figure.Parse("500公里")), At("rate", "104%")));

        Assert.Equal("[103.9, 104.1]", set.Tightened["rate"].ToString());
        Assert.Equal(["actual", "rate"], set.Tightened.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Statements_that_are_not_comparable_take_no_part() =>
        Assert.Empty(new RelationSet(Relation.Equal(At("a", "5亩"), At("b", "5吨"))).Tightened);

    [Fact]
    public void True_values_always_lie_in_the_tightened_bounds() => Prop.ForAll(
        Gen.Choose(1_000, 2_000_000).Select(n => new Rational(n, 7)).ToArbitrary(),
        Gen.Choose(-300, 900).Select(n => new Rational(n, 1000)).ToArbitrary(),
        Gen.Choose(0, 2).ToArbitrary(),
        (last, rate, places) =>
        {
            Rational now = last * (1 + rate);
            Fact Print(string path, Rational value, Unit unit) => new(unit.Of(value).Print(decimals: places), Path: path);
            Fact first = Print("last", last, Unit.Yuan), second = Print("now", now, Unit.Yuan), growth = Print("rate", rate * 100, Unit.Percent), more = Print("increase", now - last, Unit.Yuan);
            RelationSet set = new(Relation.Growth(first, second, growth), Relation.Increase(first, second, more), Relation.Triangle(second, more, growth));
            return set.IsConsistent && set.Tightened["last"].Contains(last) && set.Tightened["now"].Contains(now)
                && set.Tightened["rate"].Contains(rate * 100) && set.Tightened["increase"].Contains(now - last);
        }).Check(Trials.On(100));

    private static Fact At(string path, string print) => new(Figure.Parse(print), Path: path);
}
