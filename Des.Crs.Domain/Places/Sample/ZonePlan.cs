using System.Collections.Immutable;

namespace Des.Crs.Domain.Places.Sample;

/// <summary>Cuts the city into wards, collection days and districts along shared lines, so that every point has exactly one of each.</summary>
internal static class ZonePlan
{
    private static readonly Spot[] Limits = Plan.Limits;

    public static IEnumerable<ZoneArea> Areas()
    {
        yield return Zone(MapLayers.CityLimits, "three-rivers", Plan.Town, Limits);
        foreach (var ward in Wards()) yield return ward;
        foreach (var day in CollectionDays()) yield return day;
        foreach (var district in MaintenanceDistricts()) yield return district;
        foreach (var (name, ring) in Plan.OldNeighborhoods.Concat(Plan.TurnedGrids.Concat(Plan.Suburbs).Select(district => (district.Name, district.Ring))))
            yield return Zone("neighborhood", Slug(name), name, ring);
        foreach (var park in Plan.Parks) yield return Zone(MapLayers.Park, Slug(park.Name), park.Name, park.Ring);
        yield return Zone(MapLayers.Water, "lake-view", "Lake View", Plan.Lake);
    }

    // Spokes from Main and Division to corners of the limits, counter-clockwise from the east.
    private static IEnumerable<ZoneArea> Wards()
    {
        var spokes = new (int Corner, Spot[] Path)[]
        {
            (13, Spot.List("1900 -460, 5700 -460, 5700 -1200")),
            (19, Spot.List("0 1840, 1900 1840, 1900 6600, 7000 6600")),
            (23, Spot.List("-380 920, -1900 920, -1900 2300, -2800 2300")),
            (29, Spot.List("-3800 0, -3800 1840, -9000 1840, -9000 4200")),
            (34, Spot.List("-380 -920, -3800 -920, -3800 -4600, -9000 -4600, -9000 -7200")),
            (5, Spot.List("760 -1380, 760 -6000, 800 -6000")),
        };
        for (var i = 0; i < spokes.Length; i++)
        {
            var (from, to) = (spokes[i], spokes[(i + 1) % spokes.Length]);
            yield return Zone("ward", $"{i + 1}", $"Ward {i + 1}", [new(0, 0), .. from.Path, .. Edge(from.Corner, to.Corner), .. to.Path.Reverse()]);
        }
    }

    // Bands from west to east; each cut runs from the north edge to the south edge.
    private static IEnumerable<ZoneArea> CollectionDays()
    {
        var cuts = new (int North, Spot[] Path, int South)[]
        {
            (24, Spot.List("-7600 -9000, -9000 -9000"), 1),
            (23, Spot.List("-2800 6440, -3420 6440, -3420 -9000, -4200 -9000"), 3),
            (21, Spot.List("2400 6000, 760 6000, 760 -5000, 800 -5000"), 5),
            (19, Spot.List("7000 4400, 5700 4400, 5700 -9000, 5600 -9000"), 7),
        };
        string[] days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
        for (var i = 0; i < days.Length; i++)
        {
            Spot[] ring = i == 0 ? [.. Edge(cuts[0].North, cuts[0].South), .. cuts[0].Path.Reverse()]
                : i == cuts.Length ? [.. Edge(cuts[^1].South, cuts[^1].North), .. cuts[^1].Path]
                : [.. Edge(cuts[i].North, cuts[i - 1].North), .. cuts[i - 1].Path, .. Edge(cuts[i - 1].South, cuts[i].South), .. cuts[i].Path.Reverse()];
            yield return Zone("collection-day", days[i].ToLowerInvariant(), days[i], ring);
        }
    }

    private static IEnumerable<ZoneArea> MaintenanceDistricts()
    {
        var upper = Spot.List("-7600 4200, -7600 3220, 0 3220, 0 3680, 6000 3680, 6000 4400");
        var lower = Spot.List("-7600 -1600, -7600 -2760, 1300 -2760, 6000 -2760, 6000 -6000");
        yield return Zone("maintenance-district", "north", "North district", [.. Edge(15, 29), .. upper]);
        yield return Zone("maintenance-district", "central", "Central district", [.. Edge(11, 15), .. upper.Reverse(), .. Edge(29, 32), .. lower]);
        yield return Zone("maintenance-district", "south", "South district", [.. Edge(32, 11), .. lower.Reverse()]);
    }

    /// <summary>Corners of the limits from one to another, counter-clockwise, both included.</summary>
    private static IEnumerable<Spot> Edge(int from, int to)
    {
        for (var i = from; ; i = (i + 1) % Limits.Length)
        {
            yield return Limits[i];
            if (i == to) yield break;
        }
    }

    private static ZoneArea Zone(string layer, string key, string title, IReadOnlyList<Spot> ring) =>
        new(layer, key, title, new([ring.Select(spot => spot.On(Plan.Middle)).ToImmutableArray()]));

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split(' '));
}
