namespace GovReport.Domain.Tests.Repository;

public class PlaceholderTests
{
    [Fact]
    public void The_runner_finds_tests() => Assert.Equal(4, "政府报告".Length);
}
