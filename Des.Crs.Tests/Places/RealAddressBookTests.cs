using System.Diagnostics;
using System.IO.Compression;
using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Places;
using Xunit;

namespace Des.Crs.Tests.Places;

/// <summary>44,303 E911 addresses of a real area. They are not part of the project: the tests are skipped where the data is not there.</summary>
public sealed class RealAddressBookTests(ITestOutputHelper output)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string File(string name)
    {
        var folder = Environment.GetEnvironmentVariable("CRS_SHARED");
        for (var up = new DirectoryInfo(AppContext.BaseDirectory); folder is null && up is not null; up = up.Parent)
            if (System.IO.File.Exists(Path.Combine(up.FullName, "CRS.sln"))) folder = Path.Combine(up.FullName, "..", "shared");
        var file = Path.Combine(folder ?? "", "data", "addresses", name);
        Assert.SkipUnless(System.IO.File.Exists(file), $"The real address data is not there ({name}); set CRS_SHARED to its folder.");
        return file;
    }

    private static Task<PlaceFileReading> Read(string name, PlaceFileOptions? options = null) => PlaceFile.ReadAsync(File(name), options ?? new(), Cancel);

    private static async Task<AddressIndex> Book()
    {
        var addresses = (await Read("burlington_vt_area_addresses.csv.gz")).Import.Map;
        var limits = (await Read("burlington.geojson.gz", new() { CityLimits = true })).Import.Map;
        var parks = (await Read("btv_parks.geojson.gz")).Import.Map;
        return new(new([.. addresses.Places, .. parks.Places], [.. limits.Areas, .. parks.Areas], []));
    }

    [Fact]
    public async Task Every_address_is_imported_once_and_kept()
    {
        var reading = await Read("burlington_vt_area_addresses.csv.gz");
        Assert.Equal((44_303, 478, 0, 43_825), (reading.Rows, reading.Repeats, reading.Troubles.Count, reading.Import.Map.Places.Count));

        using var database = new PlacesDatabase();
        var from = Stopwatch.GetTimestamp();
        await database.Store.ReplaceAsync(reading.Import, Cancel);
        output.WriteLine($"stored in {Stopwatch.GetElapsedTime(from).TotalSeconds:F1} s");
        from = Stopwatch.GetTimestamp();
        var stored = await database.Store.LoadAsync(Cancel);
        output.WriteLine($"loaded in {Stopwatch.GetElapsedTime(from).TotalSeconds:F1} s");
        Assert.True(reading.Import.Map.Places.SequenceEqual(stored.Places));
        from = Stopwatch.GetTimestamp();
        output.WriteLine($"{new AddressIndex(stored).StreetCount} streets indexed in {Stopwatch.GetElapsedTime(from).TotalSeconds:F1} s");
        await database.Store.ReplaceAsync((await Read("burlington_vt_area_addresses.csv.gz")).Import, Cancel);
        Assert.True(stored.Places.SequenceEqual((await database.Store.LoadAsync(Cancel)).Places));
    }

    [Fact]
    public async Task Boundaries_parks_and_towns_are_read()
    {
        Assert.Single((await Read("burlington.geojson.gz", new() { CityLimits = true })).Import.Map.Areas);
        var parks = await Read("btv_parks.geojson.gz");
        output.WriteLine($"{parks.Import.Map.Areas.Count} parks, troubles: {string.Join("; ", parks.Troubles)}");
        Assert.Equal(40, parks.Import.Map.Areas.Count + parks.Troubles.Count);
        Assert.Equal(18, (await Read("chittenden_towns.geojson.gz", new() { Layer = "town", KeyProperty = "TOWNNAMEMC" })).Import.Map.Areas.Count);
        Assert.Equal(441, (await Read("btv_census_blocks_2010.geojson.gz", new() { Layer = "block", KeyProperty = "GEOID10" })).Import.Map.Areas.Count);
    }

    [Fact]
    public async Task Every_fiftieth_address_is_verified_as_it_is_written()
    {
        var book = await Book();
        using var text = new StreamReader(new GZipStream(System.IO.File.OpenRead(File("burlington_vt_area_addresses.csv.gz")), CompressionMode.Decompress));
        var missed = new List<string>();
        var (row, asked) = (0, 0);
        await text.ReadLineAsync(Cancel);
        while (await text.ReadLineAsync(Cancel) is { } line)
        {
            if (row++ % 50 != 0) continue;
            asked++;
            var fields = line.Split(',');
            var town = fields[4] is "" ? "Essex Town" : fields[4];
            var place = book.Verify($"{fields[1]} {fields[2]}, {town}");
            if (place?.Point is null || !place.Label.StartsWith(fields[1].ToUpperInvariant(), StringComparison.Ordinal)) missed.Add(line);
            else Assert.Equal(town == "Burlington", !place.Label.Contains(',', StringComparison.Ordinal));
        }
        output.WriteLine($"{asked} asked, missed: {string.Join(" | ", missed)}");
        Assert.Empty(missed);
    }

    [Fact]
    public async Task Addresses_inside_and_outside_the_city_are_told_apart()
    {
        var book = await Book();
        Assert.Equal(PlaceStanding.Verified, book.Verify("375 North Avenue, Burlington")!.Standing);
        var outside = book.Map.Places.First(place => place.Town == "Colchester");
        Assert.Equal(PlaceStanding.Outside, book.Verify(outside.Label)!.Standing);
    }

    [Fact]
    public async Task Misspelt_streets_are_recovered()
    {
        var book = await Book();
        var (asked, first, three, missed) = (0, 0, 0, new List<string>());
        var sample = book.Map.Places.Where(place => place.Kind == PlaceKind.Address && place.Town == "Burlington").Where((_, i) => i % 25 == 0).ToList();
        for (var i = 0; i < sample.Count; i++)
        {
            foreach (var (kind, typed) in Misspelling.Of($"{sample[i].Number} {sample[i].Street}", i))
            {
                asked++;
                var keys = book.Suggest(typed, 3).Select(suggestion => suggestion.Key).ToList();
                if (keys is [var best, ..] && best == sample[i].Key) first++;
                if (keys.Contains(sample[i].Key)) three++;
                else missed.Add($"{typed} ({sample[i].Label})");
            }
        }
        output.WriteLine($"{asked} misspellings: first {100.0 * first / asked:F1} %, first three {100.0 * three / asked:F1} %; missed {string.Join("; ", missed.Take(25))}");
        Assert.True(three >= 0.9 * asked, $"{three} of {asked}");
    }

    [Fact]
    public async Task How_long_a_suggestion_takes_is_printed()
    {
        var lines = new StringWriter();
        new PlaceSuggestionBenchmark(await Book()).Run(lines);
        output.WriteLine(lines.ToString());
        Assert.Equal(3, lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
