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

    [Fact]
    public void Operands_without_a_path_are_refused() =>
        Assert.Throws<ArgumentException>(() => new RelationSet(Relation.Equal(Figure.Parse("5元"), At("b", "5元"))));

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
        }).QuickCheckThrowOnFailure();

    private static Fact At(string path, string print) => new(Figure.Parse(print), Path: path);
}
