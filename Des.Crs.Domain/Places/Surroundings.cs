namespace Des.Crs.Domain.Places;

/// <summary>A part of the map, to be drawn by itself.</summary>
public static class Surroundings
{
    extension(CityMap map)
    {
        /// <summary>
        /// What lies around a point in a box so many feet wide and three quarters as high: lines cut at its edge, areas that touch it, and the box in the
        /// place of the city limits. Places are left out.
        /// </summary>
        public CityMap Around(GeoPoint center, int feet)
        {
            var east = feet / 2.0 / GeoPoint.FeetPerDegree / Math.Max(.01, Math.Cos(center.Latitude * Math.PI / 180));
            var north = feet * 3 / 8.0 / GeoPoint.FeetPerDegree;
            var box = new Box(center.Latitude - north, center.Longitude - east, center.Latitude + north, center.Longitude + east);
            var frame = new Area([[new(box.South, box.West), new(box.South, box.East), new(box.North, box.East), new(box.North, box.West)]]);
            return new(
                [],
                [new ZoneArea(MapLayers.CityLimits, "frame", "", frame), .. map.Areas.Where(area => area.Layer != MapLayers.CityLimits && Touch(area.Area.Bounds, box))],
                [.. map.Lines.SelectMany(line => Cut(line.Points, box).Select(points => line with { Points = points }))]);
        }
    }

    private static bool Touch(Box a, Box b) => a.South <= b.North && a.North >= b.South && a.West <= b.East && a.East >= b.West;

    /// <summary>The pieces of a line that lie in a box.</summary>
    private static IEnumerable<IReadOnlyList<GeoPoint>> Cut(IReadOnlyList<GeoPoint> line, Box box)
    {
        var piece = new List<GeoPoint>();
        for (var i = 0; i + 1 < line.Count; i++)
        {
            var inside = Inside(line[i], line[i + 1], box);
            if (piece.Count > 0 && inside?.From != piece[^1])
            {
                yield return piece;
                piece = [];
            }
            if (inside is not { } part) continue;
            if (piece.Count == 0) piece.Add(part.From);
            piece.Add(part.To);
        }
        if (piece.Count > 0) yield return piece;
    }

    /// <summary>The part of a stretch that lies in a box (Liang and Barsky's way: the stretch enters at the last of its entries and leaves at the first of its exits).</summary>
    private static (GeoPoint From, GeoPoint To)? Inside(GeoPoint a, GeoPoint b, Box box)
    {
        var (north, east, enter, leave) = (b.Latitude - a.Latitude, b.Longitude - a.Longitude, 0.0, 1.0);
        foreach (var (step, room) in ((double, double)[])[(-north, a.Latitude - box.South), (north, box.North - a.Latitude), (-east, a.Longitude - box.West), (east, box.East - a.Longitude)])
        {
            if (step == 0 && room < 0) return null;
            if (step < 0) enter = Math.Max(enter, room / step);
            if (step > 0) leave = Math.Min(leave, room / step);
        }
        if (enter >= leave) return null;
        return (At(enter), At(leave));

        GeoPoint At(double part) => part switch { 0 => a, 1 => b, _ => new(a.Latitude + north * part, a.Longitude + east * part) };
    }
}
