using BenchmarkDotNet.Running;
using GovReport.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DecimalBaseline).Assembly).Run(args);
