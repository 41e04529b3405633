using System.Text.Json;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Web.Catalog;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class CatalogVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crs-catalog-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Checking_a_good_catalog_succeeds()
    {
        await Save(SampleCatalog.Files);
        Assert.Equal(0, await Check(json: false));
        Assert.Contains("2  call types in 1 departments: 1 information, 1 request, 0 referral", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Nothing is wrong.", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_a_spoiled_catalog_fails_and_says_where()
    {
        await Save(SampleCatalog.With(SampleCatalog.Pothole, "- team: road-crew", "- team: road-crews"));
        Assert.Equal(1, await Check(json: false));
        Assert.Matches("(?m)^streets-dept/roads/pothole.yaml:[0-9]+: unknown-team: unknown team 'road-crews'; did you mean 'road-crew'\\?$", _output.ToString());
    }

    [Fact]
    public async Task Scripts_read_the_check_as_json()
    {
        await Save(SampleCatalog.With(SampleCatalog.Pothole, "- team: road-crew", "- team: road-crews"));
        Assert.Equal(1, await Check(json: true));
        var json = JsonDocument.Parse(_output.ToString()).RootElement;
        Assert.Equal(2, json.GetProperty("callTypes").GetInt32());
        Assert.Equal(1, json.GetProperty("departments").GetInt32());
        Assert.Equal(1, json.GetProperty("byKind").GetProperty("request").GetInt32());
        var finding = Assert.Single(json.GetProperty("findings").EnumerateArray());
        Assert.Equal((SampleCatalog.Pothole, "unknown-team"), (finding.GetProperty("file").GetString(), finding.GetProperty("rule").GetString()));
        Assert.True(finding.GetProperty("line").GetInt32() > 0);
        Assert.StartsWith("unknown team", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_decides_which_reviews_are_due()
    {
        await Save(SampleCatalog.Files);
        _clock.SetUtcNow(new DateTimeOffset(2027, 3, 2, 3, 0, 0, TimeSpan.Zero));  // still the evening of March 1 in the city
        Assert.Equal(0, await Check(json: false));
        _clock.SetUtcNow(new DateTimeOffset(2027, 3, 2, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await Check(json: false));
        Assert.Contains("review-passed", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formatting_changes_only_what_is_not_canonical_and_leaves_alone_what_it_cannot_read()
    {
        var broken = SampleCatalog.Text(SampleCatalog.Missed) + "unknown: key\n";
        await Save(SampleCatalog.With(SampleCatalog.Pothole, "title: Pothole", "title:   Pothole").Select(file => file.Path == SampleCatalog.Missed ? file with { Text = broken } : file));
        Assert.Equal(1, await CatalogFormatVerb.RunAsync(_folder, [], _output, _error, TestContext.Current.CancellationToken));
        Assert.StartsWith(SampleCatalog.Pothole + Environment.NewLine + "1 of 11 files", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("unknown key 'unknown'", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(SampleCatalog.Text(SampleCatalog.Pothole), await Stored(SampleCatalog.Pothole));
        Assert.Equal(broken, await Stored(SampleCatalog.Missed));
    }

    [Fact]
    public async Task A_folder_or_code_there_is_none_of_is_refused()
    {
        Assert.Equal(2, await new CatalogCheckVerb(_clock).RunAsync(Path.Combine(_folder, "none"), json: false, _output, _error, TestContext.Current.CancellationToken));
        await Save(SampleCatalog.Files);
        Assert.Equal(2, await CatalogFormatVerb.RunAsync(_folder, ["potholes"], _output, _error, TestContext.Current.CancellationToken));
        Assert.Contains("There is no call type 'potholes'", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalog_is_found_from_any_folder_below()
    {
        var below = Directory.CreateDirectory(Path.Combine(_folder, "calltypes", "library", "cards")).FullName;
        Assert.Equal(Path.Combine(_folder, "calltypes"), CatalogDirectory.Nearest(below));
        Assert.Equal(Path.Combine(_folder, "calltypes"), CatalogDirectory.Nearest(_folder));
    }

    private Task<int> Check(bool json) => new CatalogCheckVerb(_clock).RunAsync(_folder, json, _output, _error, TestContext.Current.CancellationToken);

    private async Task Save(IEnumerable<CatalogFile> files)
    {
        foreach (var file in files) await CatalogFolder.SaveAsync(_folder, file, TestContext.Current.CancellationToken);
    }

    private Task<string> Stored(string path) => File.ReadAllTextAsync(Path.Combine(_folder, path), TestContext.Current.CancellationToken);
}
