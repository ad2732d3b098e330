namespace GovReport.Domain.Tests.Consistency;

/// <summary>翻番: exactly twice as a promise, at least twice as a result, and growth by one time.</summary>
public class DoublingTests
{
    [Theory] // calculation B4
    [InlineData("翻番", 2)]
    [InlineData("翻一番", 2)]
    [InlineData("翻了一番", 2)]
    [InlineData("翻倍", 2)]
    [InlineData("实现翻番", 2)]
    [InlineData("翻两番", 4)]
    [InlineData("翻了两番", 4)]
    [InlineData("翻三番", 8)]
    [InlineData("翻四番", 16)]
    public void A_word_is_no_rounded_number(string print, int times)
    {
        Figure figure = Figure.Parse(print);

        Assert.Equal((times, Unit.Multiple, print), ((int)figure.Number, figure.Unit, figure.ToString()));
        Assert.Equal(Bounds.Point(times), figure.Bounds());
        Assert.Equal(Bounds.Point(times), figure.Bounds(Rounding.LastSignificant));
        Assert.Equal(figure, System.Text.Json.JsonSerializer.Deserialize<Figure>(System.Text.Json.JsonSerializer.Serialize(figure)));
    }

    [Theory] // calculation B4, B5
    [InlineData("1200万元", "2400万元", "翻番", Outcome.Consistent)]
    [InlineData("1200万元", "2900万元", "翻番", Outcome.Consistent)]
    [InlineData("1200万元", "2000万元", "实现翻番", Outcome.Inconsistent)]
    [InlineData("1000万元", "1500万元", "翻了一番", Outcome.Inconsistent)]
    [InlineData("100万元", "156万元", "翻一番", Outcome.Inconsistent)]
    [InlineData("100万元", "200万元", "翻一番", Outcome.Consistent)]
    [InlineData("100万元", "198万元", "翻一番", Outcome.Inconsistent)]
    [InlineData("100户", "199户", "翻一番", Outcome.Inconsistent)]
    [InlineData("100万元", "400万元", "翻两番", Outcome.Consistent)]
    [InlineData("100万元", "300万元", "翻两番", Outcome.Inconsistent)]
    [InlineData("100万元", "195万元", "近翻番", Outcome.Consistent)]
    [InlineData("100万元", "235万元", "翻一番以上", Outcome.Consistent)]
    [InlineData("100万元", "156万元", "翻一番以上", Outcome.Inconsistent)]
    public void A_result_reaches_it_or_has_not_doubled(string before, string now, string times, Outcome outcome)
    {
        Relation[] statements = [Relation.Growth(Of(before), Of(now), Of(times)), Relation.Ratio(Of(now), Of(before), Of(times))];

        Assert.All(statements, statement => Assert.Equal((outcome, outcome), (statement.Test(), statement.Check().Outcome)));
        Assert.Equal(outcome, Relation.Growth(null, null, null).Test(Of(before), Of(now), Of(times)));
        Assert.Equal(outcome, Relation.AverageGrowth(Of(before), Of(now), Of(times), 1).Test());
    }

    [Fact] // calculation B4
    public void An_increase_as_large_as_the_base_doubles_it()
    {
        Assert.Equal(Outcome.Consistent, Relation.Triangle(Of("1560套"), Of("780套"), Of("翻了一番")).Test());
        Assert.Equal(Outcome.Inconsistent, Relation.Triangle(Of("1560套"), Of("480套"), Of("翻了一番")).Test());
        Assert.Equal(Outcome.Consistent, Relation.Growth(Of("1200万元"), Of("2400万元"), Of("1.0倍")).Test()); // growth by so many times, and
        Assert.Equal(Outcome.Inconsistent, Relation.Growth(Of("1200万元"), Of("2400万元"), Of("2倍")).Test());  // not to so many
    }

    [Fact] // calculation B4
    public void Meant_exactly_it_is_twice() =>
        Assert.Equal(Outcome.Inconsistent, Relation.Ratio(Of("260万元"), Of("100万元"), Fact.Exactly(Figure.Parse("翻番"))).Test());

    [Fact] // calculation B4, B5
    public void It_says_what_it_should_be_in_both_languages()
    {
        Assert.Equal("由1200万元到2000万元，应增长66.7%，报告写翻番", Relation.Growth(Of("1200万元"), Of("2000万元"), Of("翻番")).Check().Explain());
        Assert.Equal("由1200万元到2400万元，翻番，相符", Relation.Growth(Of("1200万元"), Of("2400万元"), Of("翻番")).Check().Explain());
        Assert.Equal("156万元与100万元之比应为1.6倍，报告写翻一番", Relation.Ratio(Of("156万元"), Of("100万元"), Of("翻一番")).Check().Explain());
        Assert.Equal("from 1200万元 to 2000万元 is up 66.7%, the report says 翻番", Relation.Growth(Of("1200万元"), Of("2000万元"), Of("翻番")).Check().Explain(Language.En));
    }

    [Fact]
    public void Several_statements_with_it_hold_together()
    {
        Fact before = Of("1200万元") with { Path = "a" }, now = Of("2400万元") with { Path = "b" }, times = Of("翻番") with { Path = "c" };

        Assert.True(new RelationSet(Relation.Growth(before, now, times), Relation.Ratio(now, before, times)).IsConsistent);
        Assert.False(new RelationSet(Relation.Growth(before, Of("2000万元") with { Path = "b" }, times)).IsConsistent);
    }

    private static Fact Of(string print) => Figure.Parse(print);
}
