using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using GovReport.Desk.Output;
using GovReport.Domain;
using GovReport.Domain.Rollups;

namespace GovReport.Desk.Commands.Places;

/// <summary>A roll-up of made-up townships, with what it took.</summary>
internal sealed record SimulationRun(Simulation Simulation, Rollup Rollup, long Observations, TimeSpan Time, long PeakMemory, string Hash, int? Orders)
{
    private const long Megabyte = 1_000_000;

    public static SimulationRun Of(Simulation simulation, (int Part, int Of) share, int? parts, Language language, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        Rollup[] rolled = new Rollup[parts ?? 1];
        long observations = 0;
        terminal.WithProgress(new Label("汇总", "rolling up").In(language), simulation.Townships / share.Of, done => Parallel.For(0, rolled.Length, part =>
        {
            RollupBuilder builder = new(simulation.Indicators);
            int count = 0;
            foreach (int township in simulation.Of((share.Part + (part * share.Of), share.Of * rolled.Length)))
            {
                foreach (Observation observation in simulation.Reports(township))
                {
                    count += builder.Add(observation) ? 1 : 0;
                }

                done(1);
            }

            rolled[part] = builder.Take();
            Interlocked.Add(ref observations, count);
        }));

        Rollup all = rolled.Length == 1 ? rolled[0] : Rollup.Merge(rolled);

        // What it took to make the roll-up; writing it and comparing orders comes after.
        (TimeSpan time, long peak) = (watch.Elapsed, Process.GetCurrentProcess().PeakWorkingSet64);
        string hash = HashOf(all);
        return new(simulation, all, observations, time, peak, hash, parts is null ? null : SameIn(rolled, simulation.Seed, hash));
    }

    public ISection Section() => new Section<SimulationRun>(
        "simulation",
        new("模拟汇总", "Simulated roll-up"),
        [this],
        new("townships", new("乡镇", "townships"), run => Cell.Of(run.Simulation.Townships)),
        new("indicators", new("指标", "indicators"), run => Cell.Of(Simulation.IndicatorCount)),
        new("observations", new("观测值", "observations"), run => Cell.Of(run.Observations)),
        new("sums", new("汇总项", "sums"), run => Cell.Of(run.Rollup.Count)),
        new("seconds", new("用时（秒）", "seconds"), run => run.Time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
        new("peakMegabytes", new("内存峰值（MB）", "peak memory (MB)"), run => Cell.Of(run.PeakMemory / Megabyte)),
        new("sha256", new("状态的SHA-256", "SHA-256 of the state"), run => run.Hash),
        new("sameInOrders", new("逐字节相同的合并顺序", "orders of merging with the same bytes"), run => Cell.Of(run.Orders)))
    { IsList = true };

    // In turn, backwards, in pairs, shuffled.
    private static int SameIn(Rollup[] parts, int seed, string hash)
    {
        Rollup[] shuffled = [.. parts];
        new Random(seed).Shuffle(shuffled);
        Func<Rollup>[] orders =
        [
            () => parts.Aggregate(Rollup.Empty, (all, part) => all.Merge(part)),
            () => parts.Reverse().Aggregate(Rollup.Empty, (all, part) => all.Merge(part)),
            () => Rollup.Merge(parts.Chunk(2).Select(pair => Rollup.Merge(pair))),
            () => Rollup.Merge(shuffled),
        ];
        return orders.Count(order => HashOf(order()) == hash);
    }

    private static string HashOf(Rollup rollup) => Convert.ToHexStringLower(SHA256.HashData(RollupFile.Bytes(rollup)));
}
