using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using GovReport.Benchmarks;
using Perfolizer.Horology;

// Short iterations keep a short run of everything below five minutes; ratios within a class are what counts.
IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(200)).AsMutator());
BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args, config);
