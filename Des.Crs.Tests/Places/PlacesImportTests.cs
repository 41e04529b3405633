using System.IO.Compression;
using System.Text;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Places.Sample;
using Des.Crs.Integrations.Places;
using Des.Crs.Web.Places;
using Xunit;

namespace Des.Crs.Tests.Places;

public sealed class PlacesImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("places").FullName;
    private readonly PlacesDatabase _database = new();
    private readonly StringWriter _output = new(), _errors = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<int> Import(string text, PlaceFileOptions? options = null, bool gzip = false, bool json = false)
    {
        var path = Path.Combine(_folder, "file");
        var bytes = Encoding.UTF8.GetBytes(text);
        if (gzip)
        {
            using var packed = new MemoryStream();
            await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await zip.WriteAsync(bytes, Cancel);
            bytes = packed.ToArray();
        }
        await File.WriteAllBytesAsync(path, bytes, Cancel);
        return await new PlacesImportVerb(_database.Store, _output, _errors).RunAsync(path, options ?? new(), json, Cancel);
    }

    private async Task<AddressIndex> Index() => new(await _database.Store.LoadAsync(Cancel));

    [Theory]
    [InlineData("housenumber,street,unit,city,lat,lon\n12,Main Street,,Springfield,41.5,-93.1\n", false)]
    [InlineData("\uFEFFHouseNumber,Street,Unit,City,Lat,Lon\r\n12,\"Main Street\",,Springfield,41.5,-93.1", false)]
    [InlineData("id,number,street,town,latitude,longitude\n7,12,\"Main Street\",\"Springfield\",41.5,-93.1\n\n", true)]
    public async Task Addresses_are_read_from_csv(string csv, bool gzip)
    {
        Assert.Equal(0, await Import(csv, gzip: gzip));
        Assert.Equal("12 Main St", (await Index()).Verify("12 main")?.Label);
    }

    [Fact]
    public async Task Bad_rows_are_listed_by_line_with_the_reason_and_the_rest_is_taken()
    {
        const string Csv = "housenumber,street,lat,lon\n12,Main Street,41.5,-93.1\n,Main Street,41.5,-93.1\nx,Main Street,41.5,-93.1\n14,,41.5,-93.1\n16,\"Main\nStreet\",41.5,-93.1\n18,Main Street,north,-93.1\n20,Main Street,-93.1,141.5\n22,Main Street,0,0\n24,Main\n12,MAIN ST,41.6,-93.1\n";
        Assert.Equal(0, await Import(Csv));
        var told = _output.ToString();
        Assert.Contains("2 addresses", told, StringComparison.Ordinal);
        Assert.Contains("1 repeats merged", told, StringComparison.Ordinal);
        Assert.Contains("7 not usable", told, StringComparison.Ordinal);
        foreach (var line in (string[])["  3: the house number is missing", "  4: 'x' is no house number", "  5: the street is missing", "  8: the coordinates are not numbers", "  9: the coordinates are not on the earth", "  10: the coordinates are 0, 0", "  11: 4 columns were expected, 2 are there"])
            Assert.Contains(line, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("housenumber,street,lat,lon\nx,y,z,q\n")]
    [InlineData("{ \"type\": ")]
    [InlineData("{}")]
    [InlineData("{\"features\":[null,7,{\"geometry\":null},{\"geometry\":{\"type\":\"Point\",\"coordinates\":[\"x\"]}},{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2]]]}}]}")]
    [InlineData("\"unclosed,quote\n1,2")]
    public async Task A_file_without_anything_usable_changes_nothing(string text)
    {
        await Import("housenumber,street,lat,lon\n12,Main Street,41.5,-93.1\n");
        Assert.Equal(1, await Import(text));
        Assert.NotNull((await Index()).Verify("12 main"));
    }

    [Fact]
    public async Task A_missing_or_damaged_file_is_said_plainly()
    {
        Assert.Equal(1, await new PlacesImportVerb(_database.Store, _output, _errors).RunAsync(Path.Combine(_folder, "none"), new(), json: false, Cancel));
        await File.WriteAllBytesAsync(Path.Combine(_folder, "bad.gz"), [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9], Cancel);
        Assert.Equal(1, await new PlacesImportVerb(_database.Store, _output, _errors).RunAsync(Path.Combine(_folder, "bad.gz"), new(), json: false, Cancel));
        Assert.Contains("There is no file", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("cannot be read", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_gives_the_same_book_and_a_shorter_one_replaces_it()
    {
        const string Csv = "housenumber,street,lat,lon\n12,Main Street,41.5,-93.1\n14,Main Street,41.5,-93.1\n";
        await Import(Csv);
        var first = (await Index()).Map.Places;
        await Import(Csv);
        Assert.Equal(first, (await Index()).Map.Places);
        await Import("housenumber,street,lat,lon\n14,Main Street,41.5,-93.2\n");
        var last = Assert.Single((await Index()).Map.Places);
        Assert.Equal((first[1].Key, -93.2), (last.Key, last.Point.Longitude));
    }

    [Fact]
    public async Task Geojson_brings_wards_limits_parks_names_and_crossings_each_beside_the_other()
    {
        const string Square = "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-94,41],[-93,41],[-93,42],[-94,42],[-94,41]]]}";
        Assert.Equal(0, await Import($$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"W_NO":4,"name":"Fourth"},{{Square}}}]}""", new() { Layer = "ward", KeyProperty = "W_NO" }));
        Assert.Equal(0, await Import($$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},{{Square}}}]}""", new() { CityLimits = true }));
        Assert.Equal(0, await Import($$"""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Oak Park"},{{Square}}}]}"""));
        Assert.Equal(0, await Import("""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"City Hall"},"geometry":{"type":"Point","coordinates":[-93.5,41.5]}},
            {"type":"Feature","properties":{"housenumber":"12","street":"Main Street"},"geometry":{"type":"Point","coordinates":[-93.5,41.5]}},
            {"type":"Feature","properties":{"street":"First Street","cross":"Oak Ave"},"geometry":{"type":"Point","coordinates":[-93.5,41.5]}}]}
            """, new() { Source = "points" }));
        Assert.Equal(0, await Import("""
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"Elm Street"},"geometry":{"type":"LineString","coordinates":[[-93.5,41.5],[-93.4,41.5]]}},
            {"type":"Feature","properties":{"name":"Vine Street"},"geometry":{"type":"LineString","coordinates":[[-93.45,41.49],[-93.45,41.51]]}}]}
            """));
        var index = await Index();
        Assert.Equal("4", index.Verify("city hall")!.Zones["ward"]);
        Assert.Equal(PlaceKind.Park, index.Verify("Oak Park")!.Kind);
        Assert.Equal("12 Main St", index.Verify("12 main st")!.Label);
        Assert.Equal("First St & Oak Ave", index.Verify("1st and oak")!.Label);
        Assert.InRange(index.Verify("elm and vine")!.Point!.Value.FeetTo(new(41.5, -93.45)), 0, 5);
        Assert.Equal(PlaceStanding.Outside, index.At(new(40, -93.5)).Standing);
    }

    [Fact]
    public async Task A_zone_without_its_key_property_is_listed()
    {
        await Import("""{"features":[{"properties":{"a":1},"geometry":{"type":"Polygon","coordinates":[[[-94,41],[-93,41],[-93,42],[-94,41]]]}}]}""", new() { Layer = "ward", KeyProperty = "W_NO" });
        Assert.Contains("1: it has no property 'W_NO'", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_can_be_read_by_a_program()
    {
        await Import("housenumber,street,lat,lon\n12,Main Street,41.5,-93.1\n,x,1,1\n", json: true);
        using var told = System.Text.Json.JsonDocument.Parse(_output.ToString());
        Assert.Equal(("addresses", 2, 1, 3), (told.RootElement.GetProperty("source").GetString(), told.RootElement.GetProperty("rows").GetInt32(),
            told.RootElement.GetProperty("places").GetInt32(), told.RootElement.GetProperty("troubles")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task The_sample_city_survives_the_database_and_can_be_removed()
    {
        var city = ThreeRivers.Build();
        await _database.Store.ReplaceAsync(city, Cancel);
        await Import("housenumber,street,lat,lon\n12,Real Street,41.5,-93.1\n");
        var stored = await _database.Store.LoadAsync(Cancel);
        Assert.Equal(city.Map.Places.Count + 1, stored.Places.Count);
        Assert.Equal(city.Map.Places[77], stored.Places.Single(place => place.Key == city.Map.Places[77].Key));
        Assert.Equal(city.Map.Areas.Count, stored.Areas.Count);
        Assert.Equal(city.Map.Areas[0].Area.Rings[0].AsEnumerable(), stored.Areas[0].Area.Rings[0].AsEnumerable());
        Assert.Equal(city.Map.Lines.Count, stored.Lines.Count);
        await _database.Store.ReplaceAsync(new(ThreeRivers.Source, CityMap.Empty), Cancel);
        Assert.Equal("12 Real St", Assert.Single((await _database.Store.LoadAsync(Cancel)).Places).Label);
    }

    [Fact]
    public async Task The_book_is_read_again_after_an_import()
    {
        using var book = new LocalAddressBook(_database.Store);
        Assert.Empty(await book.SuggestAsync("12 main", 5, Cancel));
        await Import("housenumber,street,lat,lon\n12,Main Street,41.5,-93.1\n");
        Assert.Null(await book.VerifyAsync("12 main", Cancel));
        await book.ReloadAsync(Cancel);
        Assert.NotNull(await book.VerifyAsync("12 main", Cancel));
    }
}
