namespace Des.Crs.Domain.Places;

/// <summary>Finds where streets meet, from their lines alone. A street that only passes over another counts as meeting it.</summary>
public static class StreetCrossings
{
    private const double Cell = 240, Touch = 24;

    /// <summary>
    /// One intersection for each pair of streets that meet; the first from the southwest if they meet twice. A street is named without its direction
    /// where its two halves meet.
    /// </summary>
    public static IReadOnlyList<PlaceEntry> Of(IEnumerable<MapLine> lines, string town)
    {
        var streets = lines.Where(line => line is { Layer: MapLayers.Street, Name: not "", Points.Count: > 1 }).ToList();
        if (streets is []) return [];
        var middle = streets[0].Points[0];
        return [.. Of([.. streets.Select(line => (line.Name, line.Points.Select(point => Spot.Of(point, middle)).ToArray()))])
            .Select(crossing => PlaceEntry.Intersection(crossing.Street, crossing.Cross, town, crossing.At.On(middle))).DistinctBy(entry => entry.Key)];
    }

    private static IEnumerable<(string Street, string Cross, Spot At)> Of(IReadOnlyList<(string Name, Spot[] Points)> stretches)
    {
        var cells = new Dictionary<(int, int), List<(Spot A, Spot B, string Name)>>();
        var nodes = new Dictionary<(int, int), (Spot At, SortedSet<string> Streets)>();
        foreach (var stretch in stretches)
        {
            for (var i = 0; i + 1 < stretch.Points.Length; i++)
            {
                var (a, b) = (stretch.Points[i], stretch.Points[i + 1]);
                foreach (var cell in CellsOf(a, b))
                {
                    if (!cells.TryGetValue(cell, out var there)) cells.Add(cell, there = []);
                    foreach (var other in there)
                        if (other.Name != stretch.Name && Meeting(a, b, other.A, other.B) is { } at) Meet(at, stretch.Name, other.Name);
                    there.Add((a, b, stretch.Name));
                }
            }
        }
        foreach (var (_, (at, streets)) in nodes.OrderBy(node => node.Value.At.Y).ThenBy(node => node.Value.At.X))
        {
            var names = streets.Select(name => (Plain: Plain(name), Name: name)).GroupBy(street => street.Plain)
                .Select(same => same.Count() > 1 ? same.Key : same.Single().Name).Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < names.Count; i++)
                for (var j = i + 1; j < names.Count; j++) yield return (names[i], names[j], at);
        }

        void Meet(Spot at, string street, string other)
        {
            var (column, row) = ((int)Math.Floor(at.X / 40), (int)Math.Floor(at.Y / 40));
            for (var dx = -1; dx <= 1; dx++)
            {
                for (var dy = -1; dy <= 1; dy++)
                {
                    if (!nodes.TryGetValue((column + dx, row + dy), out var node) || (node.At - at).Length > 40) continue;
                    node.Streets.Add(street);
                    node.Streets.Add(other);
                    return;
                }
            }
            nodes[(column, row)] = (at, new SortedSet<string>(StringComparer.Ordinal) { street, other });
        }
    }

    private static string Plain(string name) => name.Length > 2 && name[1] == ' ' && name[0] is 'N' or 'S' or 'E' or 'W' && name[1] == ' ' ? name[2..] : name;

    private static IEnumerable<(int, int)> CellsOf(Spot a, Spot b)
    {
        var steps = (int)((b - a).Length / (Cell / 4)) + 1;
        var last = (int.MinValue, 0);
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i <= steps; i++)
        {
            var spot = a + (b - a) * ((double)i / steps);
            foreach (var (x, y) in ((double, double)[])[(-Touch, -Touch), (Touch, Touch), (-Touch, Touch), (Touch, -Touch)])
            {
                var cell = ((int)Math.Floor((spot.X + x) / Cell), (int)Math.Floor((spot.Y + y) / Cell));
                if (cell != last && seen.Add(cell)) yield return cell;
                last = cell;
            }
        }
    }

    private static Spot? Meeting(Spot a, Spot b, Spot c, Spot d)
    {
        var (r, s) = (b - a, d - c);
        var turn = Spot.Cross(r, s);
        if (Math.Abs(turn) > 0.02 * r.Length * s.Length)
        {
            var (t, u) = (Spot.Cross(c - a, s) / turn, Spot.Cross(c - a, r) / turn);
            var (slackT, slackU) = (Touch / Math.Max(r.Length, 1), Touch / Math.Max(s.Length, 1));
            return t >= -slackT && t <= 1 + slackT && u >= -slackU && u <= 1 + slackU ? a + r * Math.Clamp(t, 0, 1) : null;
        }
        return (b - c).Length < Touch ? b : (a - d).Length < Touch ? a : (a - c).Length < Touch ? a : null;
    }
}
