using System.IO.Compression;
using System.Text;
using Des.Crs.Domain.Places;

namespace Des.Crs.Integrations.Places;

/// <summary>What to make of a file of places.</summary>
public sealed record PlaceFileOptions
{
    /// <summary>Polygons become zones of this layer; null: they become parks.</summary>
    public string? Layer { get; init; }

    /// <summary>The property that holds a zone's key; without it the usual names are tried.</summary>
    public string? KeyProperty { get; init; }

    /// <summary>Polygons are the city limits.</summary>
    public bool CityLimits { get; init; }

    /// <summary>The town that labels leave out; without it, the one most addresses of the file are in.</summary>
    public string? City { get; init; }

    /// <summary>Replaces what this source said before; without it, chosen by what the file holds.</summary>
    public string? Source { get; init; }
}

/// <param name="Line">Of the file, from 1; for GeoJSON the number of the feature.</param>
public sealed record PlaceFileTrouble(int Line, string Reason);

/// <summary>What was read from a file.</summary>
/// <param name="Rows">Rows or features met.</param>
/// <param name="Repeats">Rows that say again what an earlier row said.</param>
public sealed record PlaceFileReading(PlaceImport Import, int Rows, int Repeats, IReadOnlyList<PlaceFileTrouble> Troubles);

/// <summary>Reads CSV and GeoJSON, packed with gzip or not.</summary>
public static class PlaceFile
{
    public static async Task<PlaceFileReading> ReadAsync(string path, PlaceFileOptions options, CancellationToken cancel)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancel);
        if (bytes is [0x1f, 0x8b, ..])
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            await packed.CopyToAsync(plain, cancel);
            bytes = plain.ToArray();
        }
        var text = new UTF8Encoding(false).GetString(bytes).TrimStart('\uFEFF');
        return text.AsSpan().TrimStart() is ['{', ..] ? GeoJsonPlaces.Read(text, options) : CsvPlaces.Read(text, options);
    }

    /// <summary>Keeps the first of entries with one key.</summary>
    internal static (List<PlaceEntry> Kept, int Repeats) Merge(IEnumerable<PlaceEntry> entries)
    {
        var kept = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        var repeats = entries.Count(entry => !kept.TryAdd(entry.Key, entry));
        return ([.. kept.Values], repeats);
    }

    /// <summary>Why a point is no place, or null.</summary>
    internal static string? Wrong(double latitude, double longitude) =>
        !double.IsFinite(latitude) || !double.IsFinite(longitude) ? "the coordinates are not numbers"
        : latitude is < -90 or > 90 || longitude is < -180 or > 180 ? "the coordinates are not on the earth (are lat and lon swapped?)"
        : latitude == 0 && longitude == 0 ? "the coordinates are 0, 0"
        : null;

    internal static List<PlaceEntry> Entries(IReadOnlyList<RawAddress> addresses, string? city)
    {
        var home = city ?? addresses.GroupBy(address => address.Town, StringComparer.OrdinalIgnoreCase).OrderByDescending(town => town.Count())
            .ThenBy(town => town.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "";
        return [.. addresses.Select(address => PlaceEntry.Address(address.Number, address.Street, address.Unit, address.Town, home, address.Point))];
    }
}

internal sealed record RawAddress(HouseNumber Number, string Street, string Unit, string Town, GeoPoint Point);
