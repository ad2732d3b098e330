using BenchmarkDotNet.Running;
using GovReport.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(GrowthBenchmarks).Assembly).Run(args);
