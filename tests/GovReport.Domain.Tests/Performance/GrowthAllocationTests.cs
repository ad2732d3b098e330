namespace GovReport.Domain.Tests.Performance;

public class GrowthAllocationTests
{
    [Theory]
    [InlineData("20922元", "22282元")]
    [InlineData("0.9亿元", "10020.35万元")]
    [InlineData("-30万元", "12万元")]
    public void Growth_and_its_rate_rounded_allocate_nothing(string previous, string current)
    {
        Figure before = Figure.Parse(previous), now = Figure.Parse(current);

        Allocation.IsNone($"{previous} to {current}", () => Growth.YearOnYear(before, now).Rate?.Percent.Round(1));
    }
}
