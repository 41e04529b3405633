using System.Text.Encodings.Web;
using System.Text.Json;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Web.Catalog;

/// <summary><c>catalog search "words" [--top N] [--from FILE] [--json]</c>: what the desk would find.</summary>
internal sealed class CatalogSearchVerb(ICallTypeSearch search)
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="words">One query; null with <paramref name="fromFile"/>.</param>
    /// <param name="fromFile">A file with one query a line; every line is answered, so that the n-th answer is the n-th line's.</param>
    /// <param name="json">One JSON object a line, <c>{query, results:[{code,title,department,kind,score,emergency}]}</c>. A danger is the
    /// first result, with <c>emergency</c> true, its key as code, an empty department and the kind <c>emergency</c>; it is not counted in <paramref name="top"/>.</param>
    /// <returns>0, or 2 when there is nothing to search for.</returns>
    public async Task<int> RunAsync(string? words, int top, string? fromFile, bool json, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (fromFile is null)
        {
            if (string.IsNullOrWhiteSpace(words))
            {
                await error.WriteLineAsync("Give the caller's words in quotation marks, or --from FILE with one query a line.");
                return 2;
            }
            await AnswerAsync(words, top, json, output);
            return 0;
        }
        if (!File.Exists(fromFile))
        {
            await error.WriteLineAsync($"There is no file {fromFile}.");
            return 2;
        }
        await foreach (var line in File.ReadLinesAsync(fromFile, cancel)) await AnswerAsync(line, top, json, output);
        return 0;
    }

    private async Task AnswerAsync(string words, int top, bool json, TextWriter output)
    {
        var findings = search.Find(words, top);
        if (json)
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(new Answer(words, [.. Results(findings)]), Shape));
            return;
        }
        await output.WriteLineAsync(words);
        foreach (var result in Results(findings))
        {
            await output.WriteLineAsync(result.Emergency ? $"  EMERGENCY  {result.Title} ({result.Code})" : $"  {result.Score,7:0.00}  {result.Code}  {result.Title}  [{result.Department}, {result.Kind}]");
        }
        if (findings is { Emergency: null, Matches: [] }) await output.WriteLineAsync("  nothing found");
    }

    private static IEnumerable<Result> Results(CallTypeFindings findings)
    {
        if (findings.Emergency is { } danger) yield return new Result(danger.Key, danger.Title, "", "emergency", findings.Matches is [var best, ..] ? best.Score + 1 : 1, true);
        foreach (var (type, score) in findings.Matches)
        {
            yield return new Result(type.Code.ToString(), type.Title, type.Department, KindName(type.Kind), score, false);
        }
    }

    private static string KindName(CallTypeKind kind) => kind switch
    {
        CallTypeKind.Information => "information",
        CallTypeKind.Request => "request",
        CallTypeKind.Referral => "referral",
    };

    private sealed record Answer(string Query, IReadOnlyList<Result> Results);

    private sealed record Result(string Code, string Title, string Department, string Kind, float Score, bool Emergency);
}
