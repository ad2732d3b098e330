namespace GovReport.Domain.Tests.Performance;

public class ColumnAllocationTests
{
    private const int Rows = 500;

    private static readonly decimal?[] Previous = [.. Enumerable.Range(0, Rows).Select(row => row % 50 == 7 ? (decimal?)null : 20_000m + (row / 4m))];
    private static readonly decimal[] Current = [.. Enumerable.Range(0, Rows).Select(row => 2.1m + (row * row * 0.000001m))];
    private static readonly decimal[] Rate = [.. Enumerable.Range(0, Rows).Select(row => row / 10m)];
    private static readonly decimal?[] Rates = new decimal?[Rows];
    private static readonly Outcome[] Outcomes = new Outcome[Rows];
    private static readonly Relation Form = Relation.Growth(null, null, null);

    private static Column Before => Column.Of(Previous, Unit.Yuan);

    private static Column Now => Column.Of(Current, Unit.Yuan, Scale.Wan);

    public static TheoryData<string, Func<int>> Columns => new()
    {
        { "growth", () => Growth.YearOnYear(Before, Now, Rates) },
        { "growth in 28 places", () => Growth.YearOnYear(Before, Now, Rates, decimals: 24) },
        { "completion", () => Completion.Rates(Now, Before, Rates) },
        { "checks", () => Form.Test(Before, Now, Column.Of(Rate, Unit.Percent), Outcomes) },
        { "checks row by row", () => (int)Form.Test(Before[0], Now[0], Figure.Of(6.5m, Unit.Percent)) },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Columns_allocate_nothing(string what, Func<int> calculate)
    {
        Allocation.IsNone(what, calculate);
        Assert.True(calculate() > 0, what);
    }
}
