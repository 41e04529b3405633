using System.Text.Json;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogSearch;
using Des.Crs.Web.Catalog;
using Xunit;

namespace Des.Crs.Tests.CatalogSearch;

public sealed class CatalogEvaluationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void An_example_does_not_find_itself()
    {
        var alone = SmallCity.Made(types => types.Select((type, i) => type with { Title = $"Matter {(char)('a' + i % 26)}{i}", Keywords = [], Answer = "-", Examples = [$"unrepeatable{i}x"], Translations = Translations.None }));
        Assert.Equal(0, CatalogEvaluation.Run(alone, Cancel).Own.First);
    }

    [Fact]
    public void Every_example_is_asked_once_and_those_like_their_title_apart()
    {
        var report = CatalogEvaluation.Run(SmallCity.Catalog, Cancel);
        Assert.Equal(SmallCity.Catalog.CallTypes.Sum(type => type.Examples.Count), report.Own.Asked + report.LikeTitle.Asked);
        Assert.True(report.LikeTitle.Asked > 0);
        Assert.Equal(report.Own.Asked, report.ByDepartment.Values.Sum(rate => rate.Asked));
        Assert.Equal(report.Own.Asked - report.Own.First, report.Misses.Count);
    }

    [Fact]
    public async Task The_verb_prints_the_shares_and_the_worst()
    {
        var output = new StringWriter();
        Assert.Equal(0, await new CatalogEvaluateVerb(SmallCity.Catalog).RunAsync(3, json: false, output, TextWriter.Null, Cancel));
        Assert.Contains("in callers' own words", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("language es", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_danger_is_the_first_result_in_json()
    {
        var output = new StringWriter();
        Assert.Equal(0, await new CatalogSearchVerb(new CatalogIndex(SmallCity.Catalog)).RunAsync("i smell gas by the pothole", 3, null, json: true, output, TextWriter.Null, Cancel));
        var results = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("results");
        Assert.Equal(4, results.GetArrayLength());
        Assert.Equal("gas", results[0].GetProperty("code").GetString());
        Assert.Equal("emergency", results[0].GetProperty("kind").GetString());
        Assert.True(results[0].GetProperty("emergency").GetBoolean());
        Assert.False(results[1].GetProperty("emergency").GetBoolean());
        Assert.Equal("request", results[1].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Every_line_of_a_file_is_answered_on_its_line()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, ["pothole", "", "graffiti"], Cancel);
        var output = new StringWriter();
        Assert.Equal(0, await new CatalogSearchVerb(new CatalogIndex(SmallCity.Catalog)).RunAsync(null, 3, file, json: true, output, TextWriter.Null, Cancel));
        File.Delete(file);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"query\":\"graffiti\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_words_the_verb_says_what_it_needs()
    {
        var error = new StringWriter();
        Assert.Equal(2, await new CatalogSearchVerb(new CatalogIndex(SmallCity.Catalog)).RunAsync(" ", 3, null, json: true, TextWriter.Null, error, Cancel));
        Assert.NotEqual("", error.ToString());
    }
}
