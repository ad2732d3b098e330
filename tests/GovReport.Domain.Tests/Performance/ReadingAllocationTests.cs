namespace GovReport.Domain.Tests.Performance;

/// <summary>What reading a text leaves on the heap: nothing for words, the list of figures for figures.</summary>
public class ReadingAllocationTests
{
    [Fact]
    public void Words_without_a_number_cost_nothing_however_many_they_are()
    {
        const string Words = "坚持以人民为中心的发展思想，统筹发展和安全，不断提高治理能力和水平。\n";

        Assert.Equal(Allocated(Words), Allocated(string.Concat(Enumerable.Repeat(Words, 1000))));
    }

    [Theory]
    [InlineData("其中1元，")]
    [InlineData("分别1、2、")]
    [InlineData("数十")]
    public void A_figure_costs_no_more_than_its_place_in_the_list(string scrap)
    {
        string text = string.Concat(Enumerable.Repeat(scrap, 10_000));
        int figures = ReportReader.Read(text).Figures.Count;

        Assert.InRange(Allocated(text) / figures, 1, 128);
    }

    private static long Allocated(string text) => Allocation.Least(() => _ = ReportReader.Read(text));
}
