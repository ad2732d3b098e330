namespace GovReport.Domain.Tests.Work;

public class WorkTests
{
    [Fact]
    public void A_run_on_pair_of_households_and_persons_is_one_measure()
    {
        var watch = new WorkItem
        {
            Name = "防返贫排查",
            Measures =
            [
                new() { Name = "排查农户", Role = MeasureRole.Output, Figure = Figure.Parse("1800户") },
                new() { Name = "新增监测户", Role = MeasureRole.Beneficiary, Figure = Figure.Parse("5户"), Second = Figure.Parse("17人") },
            ],
        };

        Assert.Equal(Unit.Household, watch.Measures[1].Figure?.Unit);
        Assert.Equal(Unit.Person, watch.Measures[1].Second?.Unit);
    }

    [Fact]
    public void Work_is_equal_by_its_measures()
    {
        WorkItem one = Cleared("清理沟渠"), other = Cleared("清理沟渠");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Cleared("清理池塘"));
    }

    [Fact]
    public void A_breakdown_adds_up_only_where_it_is_complete_and_disjoint()
    {
        var revenue = new Breakdown { Name = "财政收入", Total = Figure.Parse("900万元"), Parts = [new() { Name = "税收", Figure = Figure.Parse("700万元") }] };

        Assert.False(revenue.AddsUp);
        Assert.False((revenue with { Completeness = Completeness.Complete }).AddsUp);
        Assert.True((revenue with { Completeness = Completeness.Complete, Overlap = Overlap.Disjoint }).AddsUp);
    }

    [Fact]
    public void A_composition_names_its_parts_and_a_ratio_is_one_figure()
    {
        var industries = new Composition
        {
            Name = "三次产业结构",
            Parts = [Part("第一产业", "21.4"), Part("第二产业", "40.1"), Part("第三产业", "38.5")],
        };
        var incomes = new Composition { Name = "城乡居民收入比", Parts = [new() { Name = "城镇" }, new() { Name = "农村" }], Ratio = Figure.Parse("1.86∶1") };

        Assert.Equal("21.4∶40.1∶38.5", string.Join('∶', industries.Parts.Select(p => p.Figure)));
        Assert.Equal(1.86m, incomes.Ratio?.Number);
    }

    [Fact]
    public void A_place_is_a_number_or_words()
    {
        var third = new Rank { Subject = "招商引资", Place = Figure.Parse("3"), Among = "全区9个乡镇" };
        var front = new Rank { Subject = "优良天数比例", IndicatorCode = "GOOD-AIR", Words = "第一梯队", Among = "全市" };

        Assert.Equal(3m, third.Place?.Number);
        Assert.Null(front.Place);
    }

    [Fact]
    public void An_honour_has_the_year_it_was_awarded_for() =>
        Assert.Equal(2023, new Honour { Title = "示范家庭农场", Level = HonourLevel.Provincial, Year = 2023, Count = Figure.Parse("2家") }.Year);

    private static WorkItem Cleared(string name) =>
        new() { Name = name, Measures = [new() { Name = "沟渠", Role = MeasureRole.Output, Figure = Figure.Parse("40条") }] };

    private static CompositionPart Part(string name, string share) => new() { Name = name, Figure = Figure.Parse(share) };
}
