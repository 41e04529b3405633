using System.Text.Json;
using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Places;

namespace Des.Crs.Web.Places;

/// <summary>
/// <c>places import FILE [--layer KEY [--key-property NAME]] [--city-limits] [--city NAME] [--source NAME] [--json]</c>. What the file's source said before is
/// replaced; a file without a single usable row changes nothing and gives exit code 1.
/// </summary>
internal sealed class PlacesImportVerb(IPlaceStore store, TextWriter output, TextWriter errors)
{
    private const int MostListed = 50;

    public async Task<int> RunAsync(string file, PlaceFileOptions options, bool json, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            await errors.WriteLineAsync($"There is no file '{file}'.");
            return 1;
        }
        PlaceFileReading reading;
        try
        {
            reading = await PlaceFile.ReadAsync(file, options, cancel);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await errors.WriteLineAsync($"'{file}' cannot be read: it is locked, damaged or not what its name says.");
            return 1;
        }

        var (map, source) = (reading.Import.Map, reading.Import.Source);
        var empty = map.Places.Count + map.Areas.Count + map.Lines.Count == 0;
        if (!empty && source.Length <= PlaceImport.MaxSourceLength) await store.ReplaceAsync(reading.Import, cancel);
        if (json) await WriteJsonAsync(reading);
        else await WriteAsync(reading);
        if (source.Length > PlaceImport.MaxSourceLength) await errors.WriteLineAsync($"A source's name has at most {PlaceImport.MaxSourceLength} characters; nothing was changed.");
        else if (empty) await errors.WriteLineAsync("Nothing in the file can be used; nothing was changed.");
        return empty || source.Length > PlaceImport.MaxSourceLength ? 1 : 0;
    }

    private async Task WriteAsync(PlaceFileReading reading)
    {
        var map = reading.Import.Map;
        await output.WriteLineAsync($"{reading.Rows:N0} rows of source '{reading.Import.Source}': " + string.Join(", ", map.Places.GroupBy(place => place.Kind)
            .Select(kind => $"{kind.Count():N0} {Word(kind.Key)}").Concat(map.Areas.GroupBy(area => area.Layer).Select(layer => $"{layer.Count():N0} areas of layer {layer.Key}"))
            .Append($"{map.Lines.Count:N0} street lines").Append($"{reading.Repeats:N0} repeats merged").Append($"{reading.Troubles.Count:N0} not usable")));
        foreach (var trouble in reading.Troubles.Take(MostListed)) await output.WriteLineAsync($"  {trouble.Line}: {trouble.Reason}");
        if (reading.Troubles.Count > MostListed) await output.WriteLineAsync($"  and {reading.Troubles.Count - MostListed:N0} more");
    }

    private async Task WriteJsonAsync(PlaceFileReading reading) => await output.WriteLineAsync(JsonSerializer.Serialize(new
    {
        source = reading.Import.Source, rows = reading.Rows, places = reading.Import.Map.Places.Count, areas = reading.Import.Map.Areas.Count,
        lines = reading.Import.Map.Lines.Count, repeats = reading.Repeats, troubles = reading.Troubles.Select(trouble => new { line = trouble.Line, reason = trouble.Reason }),
    }));

    private static string Word(PlaceKind kind) => kind switch
    {
        PlaceKind.Address => "addresses",
        PlaceKind.Intersection => "intersections",
        PlaceKind.Named => "named places",
        PlaceKind.Park => "parks",
        PlaceKind.Point => "points",
    };
}
