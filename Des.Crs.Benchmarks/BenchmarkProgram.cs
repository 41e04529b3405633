using BenchmarkDotNet.Running;
using Des.Crs.Benchmarks;

// "search" prints percentiles in seconds; anything else is BenchmarkDotNet's own command line.
if (args is ["search", ..]) SearchPercentiles.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(SearchBenchmarks).Assembly).Run(args);
