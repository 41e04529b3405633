using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Des.Crs.Domain.Places;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Des.Crs.Integrations.Places;

/// <summary>
/// GeoJSON: points with a house number are addresses, with two streets crossings, else named places; polygons are parks, zones or the city
/// limits, as asked; lines are streets. A feature that cannot be used is listed by its number; the others are taken.
/// </summary>
internal static class GeoJsonPlaces
{
    private static readonly string[] TitleNames = ["title", "name", "label", "townnamemc", "fullname"];
    private static readonly string[] KeyNames = ["key", "id", "ward", "district", "day", "zone", "name"];
    private static readonly JsonSerializerOptions Options = new() { Converters = { new GeoJsonConverterFactory() } };

    public static PlaceFileReading Read(string text, PlaceFileOptions options)
    {
        var source = options.Source ?? (options.CityLimits ? MapLayers.CityLimits : options.Layer is { } layer ? $"layer:{layer}" : null);
        var troubles = new List<PlaceFileTrouble>();
        var (addresses, places, areas, lines) = (new List<RawAddress>(), new List<PlaceEntry>(), new List<ZoneArea>(), new List<MapLine>());
        var feature = 0;
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException broken)
        {
            return new(new(source ?? "places", CityMap.Empty), 0, 0, [new((int)(broken.LineNumber ?? 0) + 1, "the file is not JSON from here on")]);
        }
        using (document)
        {
            if (!document.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
                return new(new(source ?? "places", CityMap.Empty), 0, 0, [new(1, "this is no GeoJSON FeatureCollection")]);
            foreach (var element in features.EnumerateArray())
            {
                feature++;
                if (Take(element) is { } reason) troubles.Add(new(feature, reason));
            }
        }
        places.AddRange(StreetCrossings.Of(lines, options.City ?? ""));
        var (kept, repeats) = PlaceFile.Merge(PlaceFile.Entries(addresses, options.City).Concat(places));
        source ??= areas is not [] ? "parks" : lines is not [] ? "streets" : addresses is not [] ? "addresses" : "places";
        return new(new(source, new(kept, areas, lines)), feature, repeats, troubles);

        string? Take(JsonElement element)
        {
            Geometry? geometry;
            try
            {
                geometry = element.GetProperty("geometry").Deserialize<Geometry>(Options);
            }
            catch (Exception broken) when (broken is JsonException or KeyNotFoundException or ArgumentException or InvalidOperationException)
            {
                return "its geometry cannot be read";
            }
            if (geometry is null || geometry.IsEmpty) return "it has no geometry";
            if (geometry.Coordinates.Select(at => PlaceFile.Wrong(at.Y, at.X)).FirstOrDefault(wrong => wrong is not null) is { } outside) return outside;
            var properties = Properties(element);
            return geometry switch
            {
                Point point => TakePoint(Geo(point.Coordinate), properties),
                Polygon or MultiPolygon => TakeArea(geometry, properties),
                LineString or MultiLineString => TakeLine(geometry, properties),
                _ => $"a {geometry.GeometryType} is no place",
            };
        }

        string? TakePoint(GeoPoint point, Dictionary<string, string> properties)
        {
            var street = First(properties, "street", "addr:street", "streetname");
            if (First(properties, "housenumber", "number", "addr:housenumber") is { } digits && street is not null)
            {
                if (HouseNumber.Parse(digits) is not { } number) return $"'{digits}' is no house number";
                addresses.Add(new(number, street, First(properties, "unit", "addr:unit") ?? "", First(properties, "city", "town", "addr:city") ?? "", point));
            }
            else if (street is not null && First(properties, "cross", "crossstreet", "cross_street", "street2") is { } cross)
                places.Add(PlaceEntry.Intersection(street, cross, First(properties, "city", "town") ?? "", point));
            else if (First(properties, TitleNames) is { } name) places.Add(PlaceEntry.Named(Bounded(name), point));
            else return "a point needs a name, a house number and street, or two streets";
            return null;
        }

        string? TakeArea(Geometry geometry, Dictionary<string, string> properties)
        {
            var rings = Enumerable.Range(0, geometry.NumGeometries).Select(i => (Polygon)geometry.GetGeometryN(i))
                .SelectMany(polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing)).Select(ring => ring.Coordinates.Select(Geo).ToImmutableArray()).ToList();
            if (rings.Exists(ring => ring.Distinct().Count() < 3)) return "a ring of its polygon has fewer than three points";
            var title = First(properties, TitleNames);
            var key = options.KeyProperty is { } property ? First(properties, property.ToLowerInvariant()) : First(properties, KeyNames);
            var area = new Area(rings);
            if (options.CityLimits) areas.Add(new(MapLayers.CityLimits, Slug(title ?? "city"), Bounded(title ?? "City limits"), area));
            else if (options.Layer is { } layer)
            {
                if (key is null) return options.KeyProperty is { } missing ? $"it has no property '{missing}'" : "it has no property that could be its key; name one with --key-property";
                areas.Add(new(layer, Slug(key), Bounded(title ?? key), area));
            }
            else
            {
                if (title is null) return "a park needs a name";
                areas.Add(new(MapLayers.Park, Slug(title), Bounded(title), area));
                places.Add(PlaceEntry.Park(Bounded(title), area.LabelPoint));
            }
            return null;
        }

        string? TakeLine(Geometry geometry, Dictionary<string, string> properties)
        {
            var name = First(properties, "street", "fullname", "name", "title") ?? "";
            for (var i = 0; i < geometry.NumGeometries; i++)
                lines.Add(new(MapLayers.Street, name is "" ? "" : PlaceEntry.StreetLabel(name), 30, [.. geometry.GetGeometryN(i).Coordinates.Select(Geo)]));
            return null;
        }
    }

    private static Dictionary<string, string> Properties(JsonElement feature)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!feature.TryGetProperty("properties", out var given) || given.ValueKind != JsonValueKind.Object) return properties;
        foreach (var property in given.EnumerateObject())
        {
            var value = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : property.Value.ValueKind == JsonValueKind.Number ? property.Value.GetRawText() : null;
            if (!string.IsNullOrWhiteSpace(value)) properties[property.Name.ToLowerInvariant()] = value.Trim();
        }
        return properties;
    }

    private static string? First(Dictionary<string, string> properties, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (properties.TryGetValue(name, out var value)) return value;
        return null;
    }

    private static GeoPoint Geo(Coordinate at) => new(at.Y, at.X);

    private static string Bounded(string text) => text.Length <= 160 ? text : text[..160];

    /// <summary>Zone keys are made of lower-case letters, digits and single hyphens.</summary>
    private static string Slug(string text) => string.Join('-', PlaceText.Words(text)).Replace('/', '-') is { Length: > 0 } slug ? slug[..Math.Min(slug.Length, 80)]
        : string.Create(CultureInfo.InvariantCulture, $"{text.Length}");
}
