namespace Des.Crs.Domain.Places.Sample;

/// <summary>Puts houses along the streets and numbers them: even and odd on opposite sides, rising, a hundred to the block.</summary>
internal sealed class LotPlan(Ground ground, Dice dice)
{
    private const double Apart = 44;
    private readonly Dictionary<(int, int), List<Spot>> _taken = [];
    private readonly Dictionary<(string, bool), int> _last = [];

    public IEnumerable<(string Street, int Number, Spot Spot)> Houses(IEnumerable<Stretch> stretches)
    {
        // A street's pieces in the order of its numbers; the old grid's north-south streets first, they have the corners.
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Width < 60).ThenBy(stretch => stretch.Name[0] is 'E' or 'W' && stretch.Name[1] == ' ').ThenBy(stretch => stretch.Name, StringComparer.Ordinal).ThenBy(stretch => stretch.Start))
        {
            if (stretch.Lot <= 0) continue;
            var along = 0.0;
            for (var i = 0; i + 1 < stretch.Points.Count; i++)
            {
                var (from, way) = (stretch.Points[i], stretch.Points[i + 1] - stretch.Points[i]);
                for (var next = Math.Ceiling(along / stretch.Lot) * stretch.Lot; next < along + way.Length; next += stretch.Lot)
                {
                    foreach (var left in (bool[])[true, false])
                    {
                        var at = next + dice.Between(-6, 6) + stretch.Lot / 2;
                        var spot = from + way.Unit * (at - along) + way.Unit.Left * ((left ? 1 : -1) * dice.Between(52, 64));
                        if (Number(stretch, at, left == stretch.EvenLeft, spot) is { } number) yield return (stretch.Name, number, spot);
                    }
                }
                along += way.Length;
            }
            if (stretch.Court && stretch.Points[^1] + (stretch.Points[^1] - stretch.Points[^2]).Unit * 70 is var end && Number(stretch, along + 30, even: true, end) is { } last)
                yield return (stretch.Name, last, end);
        }
    }

    /// <summary>Keeps a spot for something else.</summary>
    public void Reserve(Spot spot) => Near(spot).Add(spot);

    private int? Number(Stretch stretch, double along, bool even, Spot spot)
    {
        if (!ground.Has(spot, Ground.City) || ground.Has(spot, Ground.Water | Ground.Park | Ground.Street | Ground.Bank)) return null;
        if (stretch.Width >= 60 && ground.District(spot) == 0 && dice.Next() < 0.62) return null;   // open country along the main roads
        if (dice.Next() < 0.06) return null;                                                         // an empty lot
        for (var dx = -1; dx <= 1; dx++)
            for (var dy = -1; dy <= 1; dy++)
                if (_taken.TryGetValue((Cell(spot.X) + dx, Cell(spot.Y) + dy), out var near) && near.Exists(other => (other - spot).Length < Apart)) return null;

        var number = stretch.First + (int)((stretch.Start + along) / stretch.PerHundred * 100);
        number += number % 2 == 0 == even ? 0 : 1;
        if (_last.TryGetValue((stretch.Name, even), out var last) && number <= last) number = last + 2;
        if (number == 0) number = 2;
        _last[(stretch.Name, even)] = number;
        Near(spot).Add(spot);
        return number;
    }

    private List<Spot> Near(Spot spot)
    {
        var cell = (Cell(spot.X), Cell(spot.Y));
        if (!_taken.TryGetValue(cell, out var near)) _taken.Add(cell, near = []);
        return near;
    }

    private static int Cell(double feet) => (int)Math.Floor(feet / 50);
}
