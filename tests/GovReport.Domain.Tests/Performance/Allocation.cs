namespace GovReport.Domain.Tests.Performance;

/// <summary>What a call allocates on this thread, once everything that is made only once has been made.</summary>
internal static class Allocation
{
    internal static void IsNone<T>(string what, Func<T> call)
    {
        _ = call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = call();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated == 0, $"{what} allocated {allocated} bytes.");
    }
}
