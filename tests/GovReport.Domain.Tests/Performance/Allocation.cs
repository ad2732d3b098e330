namespace GovReport.Domain.Tests.Performance;

/// <summary>What a call allocates on this thread once everything that is made only once has been made and its code is compiled to the end.</summary>
internal static class Allocation
{
    private const int Enough = 40;
    private static readonly TimeSpan CompilerAtWork = TimeSpan.FromMilliseconds(50);

    internal static void IsNone<T>(string what, Func<T> call)
    {
        long allocated = Least(() => _ = call());

        Assert.True(allocated == 0, $"{what} allocated {allocated} bytes.");
    }

    /// <summary>The least of several calls: code that is not yet optimized boxes numbers, and a collection in between may empty a pool.</summary>
    internal static long Least(Action call)
    {
        long least = long.MaxValue;
        for (int same = 0, round = 0; same < Enough && round < 400 && least > 0; same++, round++)
        {
            long now = Once(call);
            if (now < least)
            {
                (least, same) = (now, 0);
            }

            if (least > 0)
            {
                Thread.Sleep(CompilerAtWork);
            }
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
