using System.Text.Encodings.Web;
using System.Text.Json;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogSearch;

namespace Des.Crs.Web.Catalog;

/// <summary><c>catalog evaluate [--top N] [--json]</c>: how well callers' words find their call types, on held-out examples.</summary>
internal sealed class CatalogEvaluateVerb(CatalogSnapshot catalog)
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="worst">How many of the worst misses are listed.</param>
    /// <returns>0, or 2 when there is no catalog to evaluate.</returns>
    public async Task<int> RunAsync(int worst, bool json, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (catalog.CallTypes.Count == 0)
        {
            await error.WriteLineAsync("The catalog has no published call types.");
            return 2;
        }
        var report = CatalogEvaluation.Run(catalog, cancel);
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                callTypes = catalog.CallTypes.Count, report.Folds, report.Own, report.LikeTitle, report.ByDepartment, report.ByLanguage,
                worst = report.Misses.Take(worst).Select(miss => new
                {
                    code = miss.CallType.ToString(), miss.Department, miss.Example, rank = miss.Rank == 0 ? (int?)null : miss.Rank, instead = miss.Instead?.ToString(),
                }),
            }, Shape));
            return 0;
        }
        await output.WriteLineAsync($"{catalog.CallTypes.Count:N0} call types, {report.Folds} folds");
        await output.WriteLineAsync($"{"",-28}{"asked",8}{"first",9}{"first 3",9}");
        await RowAsync("in callers' own words", report.Own);
        await RowAsync("like their title (apart)", report.LikeTitle);
        foreach (var (language, rate) in report.ByLanguage) await RowAsync($"language {language}", rate);
        foreach (var (department, rate) in report.ByDepartment) await RowAsync(department, rate);
        foreach (var miss in report.Misses.Take(worst))
        {
            await output.WriteLineAsync($"{(miss.Rank == 0 ? "not found" : $"rank {miss.Rank}"),-10} {miss.CallType}: \"{miss.Example}\"{(miss.Instead is { } instead ? $" found {instead}" : "")}");
        }
        return 0;

        Task RowAsync(string title, HitRate rate) => output.WriteLineAsync(
            $"{title,-28}{rate.Asked,8:N0}{Share(rate.First, rate.Asked),9}{Share(rate.FirstThree, rate.Asked),9}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : $"{100.0 * part / whole:0.0}%";
}
