using System.Collections.Immutable;

namespace Des.Crs.Domain.Places;

/// <summary>A box of degrees; edges belong to it.</summary>
public readonly record struct Box(double South, double West, double North, double East)
{
    public bool Contains(GeoPoint point) => point.Latitude >= South && point.Latitude <= North && point.Longitude >= West && point.Longitude <= East;

    public static Box Around(IEnumerable<GeoPoint> points)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (latitude, longitude) in points)
            box = new(Math.Min(box.South, latitude), Math.Min(box.West, longitude), Math.Max(box.North, latitude), Math.Max(box.East, longitude));
        return box;
    }
}

/// <summary>
/// An area of one or more pieces, each with holes or not. Rings are closed without repeating their first point, in either direction; whether a
/// point is inside follows from how many edges lie east of it (even-odd), so that pieces and holes need no marking.
/// </summary>
public sealed class Area
{
    public Area(IEnumerable<ImmutableArray<GeoPoint>> rings)
    {
        Rings = [.. rings.Select(ring => ring.Length > 1 && ring[0] == ring[^1] ? ring[..^1] : ring)];
        if (Rings.Any(ring => ring.Length < 3)) throw new ArgumentException("A ring needs three different points.", nameof(rings));
        if (Rings.IsEmpty) throw new ArgumentException("An area needs a ring.", nameof(rings));
        Bounds = Box.Around(Rings.SelectMany(ring => ring));
    }

    public ImmutableArray<ImmutableArray<GeoPoint>> Rings { get; }
    public Box Bounds { get; }

    /// <summary>
    /// Whether the point is inside. Of two areas that share an edge exactly one contains a point on it: an area owns its southern and western edges.
    /// </summary>
    public bool Contains(GeoPoint point)
    {
        if (!Bounds.Contains(point)) return false;
        var inside = false;
        foreach (var ring in Rings)
        {
            var from = ring[^1];
            foreach (var to in ring)
            {
                if (to.Latitude > point.Latitude != from.Latitude > point.Latitude && CrossesEast(from, to, point)) inside = !inside;
                from = to;
            }
        }
        return inside;
    }

    /// <summary>A point inside the first ring to put a name at: its center of mass, or the middle of its widest row if that lies outside.</summary>
    public GeoPoint LabelPoint
    {
        get
        {
            var ring = Rings[0];
            var (twice, latitude, longitude) = (0.0, 0.0, 0.0);
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                var (ax, ay, bx, by) = (a.Longitude - ring[0].Longitude, a.Latitude - ring[0].Latitude, b.Longitude - ring[0].Longitude, b.Latitude - ring[0].Latitude);
                var cross = ax * by - bx * ay;
                (twice, latitude, longitude) = (twice + cross, latitude + (ay + by) * cross, longitude + (ax + bx) * cross);
            }
            var center = twice == 0 ? ring[0] : new GeoPoint(ring[0].Latitude + latitude / (3 * twice), ring[0].Longitude + longitude / (3 * twice));
            return Contains(center) ? center : MiddleOfRow(center.Latitude) ?? ring[0];
        }
    }

    // The two ends are put in one order first, so that two areas that share the edge round alike.
    private static bool CrossesEast(GeoPoint a, GeoPoint b, GeoPoint point)
    {
        var (low, high) = a.Latitude < b.Latitude ? (a, b) : (b, a);
        return point.Longitude < low.Longitude + (point.Latitude - low.Latitude) / (high.Latitude - low.Latitude) * (high.Longitude - low.Longitude);
    }

    private GeoPoint? MiddleOfRow(double latitude)
    {
        var crossings = new List<double>();
        foreach (var ring in Rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                if (a.Latitude > latitude != b.Latitude > latitude)
                    crossings.Add(a.Longitude + (latitude - a.Latitude) / (b.Latitude - a.Latitude) * (b.Longitude - a.Longitude));
            }
        }
        crossings.Sort();
        var widest = Enumerable.Range(0, crossings.Count / 2).Select(i => (West: crossings[2 * i], East: crossings[2 * i + 1]))
            .OrderByDescending(pair => pair.East - pair.West).ToList();
        return widest is [var (west, east), ..] ? new GeoPoint(latitude, (west + east) / 2) : null;
    }
}
