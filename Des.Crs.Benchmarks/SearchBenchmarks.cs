using BenchmarkDotNet.Attributes;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogSearch;

namespace Des.Crs.Benchmarks;

[MemoryDiagnoser, ShortRunJob]
public class SearchBenchmarks
{
    private readonly GeneratedCity _city = new(1280);
    private ICallTypeSearch _search = null!;
    private string[] _queries = [];
    private int _next;

    [GlobalSetup]
    public void Index()
    {
        _search = CatalogSearchServices.SearchOver(_city.Catalog);
        _queries = _city.Queries(1000);
    }

    [Benchmark]
    public CallTypeFindings Find() => _search.Find(_queries[_next++ % _queries.Length]);

    [Benchmark]
    public ICallTypeSearch Build() => CatalogSearchServices.SearchOver(_city.Catalog);
}
