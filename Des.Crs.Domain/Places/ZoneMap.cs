using System.Collections.Immutable;

namespace Des.Crs.Domain.Places;

/// <summary>One area of a layer: a ward, a collection day, a park, the city itself.</summary>
/// <param name="Layer">A zone layer's key, or one of <see cref="MapLayers"/>.</param>
/// <param name="Key">What the zone is called in catalogs and routes: <c>1</c>, <c>monday</c>, <c>old-town</c>.</param>
/// <param name="Title">What people read: <c>Ward 1</c>.</param>
public sealed record ZoneArea(string Layer, string Key, string Title, Area Area);

/// <summary>Layers that are no zones: they are drawn and asked for by name, and no place carries them.</summary>
public static class MapLayers
{
    public const string CityLimits = "city-limits";
    public const string Park = "park";
    public const string Water = "water";
    public const string Street = "street";

    public static bool IsZone(string layer) => layer is not (CityLimits or Park or Water or Street);
}

/// <summary>Which zones a point lies in. Holds a grid over each layer, so that a look-up tests only the few areas near the point.</summary>
public sealed class ZoneMap
{
    private readonly ImmutableArray<LayerGrid> _layers;
    private readonly ImmutableArray<Area> _limits;

    public ZoneMap(IEnumerable<ZoneArea> areas)
    {
        Areas = [.. areas];
        _limits = [.. Areas.Where(area => area.Layer == MapLayers.CityLimits).Select(area => area.Area)];
        _layers = [.. Areas.Where(area => MapLayers.IsZone(area.Layer)).GroupBy(area => area.Layer, StringComparer.Ordinal)
            .OrderBy(layer => layer.Key, StringComparer.Ordinal).Select(layer => new LayerGrid(layer.Key, [.. layer]))];
    }

    public static ZoneMap Empty { get; } = new([]);

    public ImmutableArray<ZoneArea> Areas { get; }

    /// <summary>Zone key by layer; a layer in none of whose areas the point lies is left out. Of overlapping areas the first one counts.</summary>
    public ImmutableSortedDictionary<string, string> At(GeoPoint point)
    {
        var zones = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var layer in _layers)
            if (layer.At(point) is { } area) zones.Add(layer.Layer, area.Key);
        return zones.ToImmutable();
    }

    /// <summary>Whether a point is in the city; a map without limits knows no outside.</summary>
    public bool InCity(GeoPoint point) => _limits.IsEmpty || _limits.Any(limits => limits.Contains(point));

    private sealed class LayerGrid
    {
        private const int Side = 48;
        private readonly ZoneArea[]?[] _cells = new ZoneArea[]?[Side * Side];
        private readonly Box _bounds;

        public LayerGrid(string layer, IReadOnlyList<ZoneArea> areas)
        {
            Layer = layer;
            _bounds = Box.Around(areas.SelectMany(area => (GeoPoint[])[new(area.Area.Bounds.South, area.Area.Bounds.West), new(area.Area.Bounds.North, area.Area.Bounds.East)]));
            var cells = new List<ZoneArea>?[Side * Side];
            foreach (var area in areas)
            {
                var (box, low, high) = (area.Area.Bounds, 0, 0);
                (low, high) = (Row(box.South), Row(box.North));
                for (var row = low; row <= high; row++)
                    for (var column = Column(box.West); column <= Column(box.East); column++)
                        (cells[row * Side + column] ??= []).Add(area);
            }
            for (var i = 0; i < cells.Length; i++) _cells[i] = cells[i]?.ToArray();
        }

        public string Layer { get; }

        public ZoneArea? At(GeoPoint point) => _bounds.Contains(point) && _cells[Row(point.Latitude) * Side + Column(point.Longitude)] is { } near
            ? Array.Find(near, area => area.Area.Contains(point)) : null;

        private int Row(double latitude) => Cell(latitude, _bounds.South, _bounds.North);
        private int Column(double longitude) => Cell(longitude, _bounds.West, _bounds.East);
        private static int Cell(double value, double low, double high) => high > low ? Math.Clamp((int)((value - low) / (high - low) * Side), 0, Side - 1) : 0;
    }
}
