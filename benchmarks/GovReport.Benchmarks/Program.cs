using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using GovReport.Benchmarks;
using Perfolizer.Horology;

// Short iterations keep a short run of everything below five minutes, and enough of them before measuring let the compiler come to its end.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(200)).WithWarmupCount(12).AsMutator());
BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args, config);
