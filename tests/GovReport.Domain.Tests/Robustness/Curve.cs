using System.Diagnostics;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>A public call and its input of any size: what ten times the size may cost is a law.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Least">A small size, from which the law doubles until a run can be measured.</param>
/// <param name="Of">Makes the input of a size, which is not measured, and gives the call.</param>
/// <param name="Most">The largest size that there is.</param>
internal sealed record Curve(string Name, int Least, Func<int, Action> Of, int Most = int.MaxValue)
{
    /// <summary>Ten times the size costs ten times as much, and half as much again for what hardly matters; of a square it is a hundred times.</summary>
    internal const double MostTimes = 25;

    // A run that can be measured, and what is not worth measuring at ten times the size.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan TooShort = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(2);
    private const long SmallChange = 1 << 18;
    private const int Doublings = 9;
    private const int QuickDoublings = 3;
    private const int Attempts = 3;

    public override string ToString() => Name;

    /// <summary>What the call costs at this size: its time and what it allocates on this thread.</summary>
    internal Cost At(int size)
    {
        Action call = Of(size);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        call();
        return new(watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>How it grows from a size whose run can be measured to ten times of it; the best of several attempts, as the machine is shared.</summary>
    /// <param name="isLong">Whether the size grows until a run takes as long as can be measured well; otherwise memory is compared, and time where it is long anyway.</param>
    internal Growth Measured(bool isLong = true)
    {
        _ = At(Least); // what is made once
        int size = Least;
        Cost small = At(size);
        for (int doubled = 0; doubled < (isLong ? Doublings : QuickDoublings) && small.Time < Measurable && size <= Most / 20; doubled++)
        {
            size *= 2;
            small = At(size);
            small = small.Time < Measurable ? small : small.Or(At(size));
        }

        Growth best = new(size, small, At(size * 10));
        for (int attempt = 1; attempt < Attempts && !best.IsBounded && best.Large.Time < TooLong; attempt++)
        {
            Growth again = new(size, At(size), At(size * 10));
            best = again.Time < best.Time ? again : best;
        }

        return best;
    }

    /// <summary>What a run costs.</summary>
    internal readonly record struct Cost(TimeSpan Time, long Bytes)
    {
        /// <summary>The less of two runs.</summary>
        internal Cost Or(Cost other) => Time <= other.Time ? this : other;
    }

    /// <summary>What a size costs, and ten times of it.</summary>
    internal sealed record Growth(int Size, Cost Small, Cost Large)
    {
        internal double Time => Large.Time / Small.Time;

        internal double Bytes => (double)Large.Bytes / Math.Max(Small.Bytes, SmallChange);

        /// <summary>Whether both grow with the size; a time too short to be measured says nothing.</summary>
        internal bool IsBounded => Bytes <= MostTimes && (Time <= MostTimes || Large.Time < (Small.Time >= Measurable ? Measurable * 2 : TooShort));

        public override string ToString() => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Size}: {Small.Time.TotalMilliseconds:0.0} ms, {Small.Bytes / 1e6:0.0} MB; ten times: {Large.Time.TotalMilliseconds:0} ms ({Time:0.0}), {Large.Bytes / 1e6:0} MB ({Bytes:0.0})");
    }
}
