using System.Diagnostics;
using System.Runtime.InteropServices;
using Des.Crs.Integrations.CatalogSearch;

namespace Des.Crs.Benchmarks;

/// <summary>The slowest searches, which a mean hides.</summary>
internal static class SearchPercentiles
{
    public static void Print(TextWriter output)
    {
        var city = new GeneratedCity(1280);
        var watch = Stopwatch.StartNew();
        var search = CatalogSearchServices.SearchOver(city.Catalog);
        output.WriteLine($"{city.Catalog.CallTypes.Count:N0} call types in two languages, indexed in {watch.Elapsed.TotalMilliseconds:N0} ms");
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors");

        foreach (var query in city.Queries(1000)) search.Find(query);
        var queries = city.Queries(5000);
        var took = new double[queries.Length];
        for (var i = 0; i < queries.Length; i++)
        {
            watch.Restart();
            search.Find(queries[i]);
            took[i] = watch.Elapsed.TotalMilliseconds;
        }
        Array.Sort(took);
        output.WriteLine($"{took.Length:N0} queries: mean {took.Average():0.00} ms, p50 {At(0.50):0.00}, p95 {At(0.95):0.00}, p99 {At(0.99):0.00}, worst {took[^1]:0.00}");

        double At(double share) => took[(int)(share * (took.Length - 1))];
    }
}
