namespace GovReport.Domain.Tests.Robustness;

/// <summary>
/// Work has bounds: ten times the input costs about ten times as much, in time and in memory, whatever the input is (robustness A2 to A6). The sizes are
/// those whose run can be measured; the laws run alone, since the machine is theirs while they measure.
/// </summary>
[Collection("Alone")]
public class GrowthCurves
{
    // With GOVREPORT_CASES every curve is measured; the quick run takes each where small runs are short.
    private static readonly bool IsLong = Trials.Of(0) > 0;

    public static TheoryData<string> Names => [.. Curves.All.Select(curve => curve.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_times_the_input_costs_about_ten_times_as_much(string name)
    {
        Curve.Growth growth = Curves.All.Single(curve => curve.Name == name).Measured(IsLong);

        Assert.True(growth.IsBounded, $"{name} at size {growth}");
    }

    [Fact]
    public void A_law_sees_what_grows_with_the_square()
    {
        int[] work = [0];
        Curve square = new("pairs", 50, n => () =>
        {
            for (int i = 0; i < n; i++)
            {
                for (int k = 0; k < n; k++)
                {
                    work[0] = unchecked(work[0] + (i ^ k));
                }
            }
        });
        Curve memory = new("lists of lists", 200, n => () => GC.KeepAlive(Enumerable.Range(0, n).Select(_ => new int[n]).ToArray()));

        Assert.False(square.Measured(isLong: true).IsBounded);
        Assert.False(memory.Measured(isLong: true).IsBounded);
    }

    [Fact]
    public void Every_curve_has_a_name_of_its_own() => Assert.Equal(Curves.All.Count, Curves.All.Select(curve => curve.Name).Distinct(StringComparer.Ordinal).Count());
}

/// <summary>What is measured in time runs while nothing else does.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class AloneCollection;
