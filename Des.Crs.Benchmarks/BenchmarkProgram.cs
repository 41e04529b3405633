using BenchmarkDotNet.Running;
using Des.Crs.Benchmarks;

// "search" and "contacts" print percentiles in seconds; anything else is BenchmarkDotNet's own command line.
switch (args)
{
    case ["search", ..]: SearchPercentiles.Print(Console.Out); break;
    case ["contacts", ..]: await ContactPercentiles.PrintAsync(Console.Out); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(SearchBenchmarks).Assembly).Run(args); break;
}
