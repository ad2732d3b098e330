namespace GovReport.Domain.Tests.Performance;

/// <summary>What a call allocates on this thread once everything that is made only once has been made.</summary>
internal static class Allocation
{
    private const int Rounds = 20;

    internal static void IsNone<T>(string what, Func<T> call)
    {
        long allocated = Least(() => _ = call());

        Assert.True(allocated == 0, $"{what} allocated {allocated} bytes.");
    }

    /// <summary>The least of several calls: the first ones make what is made only once, and a collection in between may empty a pool.</summary>
    internal static long Least(Action call)
    {
        long least = Once(call);
        for (int round = 1; round < Rounds && least > 0; round++)
        {
            least = Math.Min(least, Once(call));
        }

        return least;
    }

    private static long Once(Action call)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
