namespace Des.Crs.Domain.Places.Sample;

/// <summary>What lies where, in cells of twenty feet: the city, water, parks, streets, and which district may build there.</summary>
internal sealed class Ground
{
    public const byte City = 1, Water = 2, Park = 4, Street = 8, Bank = 16;
    private const int Cell = 20, Half = 17_000, Side = 2 * Half / Cell;
    private readonly byte[] _what = new byte[Side * Side];
    private readonly byte[] _district = new byte[Side * Side];

    public bool Has(Spot spot, byte what) => (_what[Index(spot)] & what) != 0;

    public byte District(Spot spot) => _district[Index(spot)];

    public void Fill(IReadOnlyList<Spot> ring, byte what) => Scan(ring, cell => _what[cell] |= what);

    public void Give(IReadOnlyList<Spot> ring, byte district) => Scan(ring, cell => _district[cell] = district);

    /// <summary>Marks a band on both sides of a line.</summary>
    public void Draw(IReadOnlyList<Spot> line, double halfWidth, byte what)
    {
        for (var i = 0; i + 1 < line.Count; i++)
        {
            var way = line[i + 1] - line[i];
            var steps = Math.Max(1, (int)(way.Length / Cell));
            for (var k = 0; k <= steps; k++) Stamp(line[i] + way * ((double)k / steps), halfWidth, what);
        }
    }

    private void Stamp(Spot center, double radius, byte what)
    {
        var (column, row, reach) = (Column(center.X), Column(center.Y), (int)(radius / Cell));
        for (var dy = -reach; dy <= reach; dy++)
        {
            for (var dx = -reach; dx <= reach; dx++)
            {
                if (dx * dx + dy * dy > (radius / Cell) * (radius / Cell)) continue;
                if (column + dx is >= 0 and < Side && row + dy is >= 0 and < Side) _what[(row + dy) * Side + column + dx] |= what;
            }
        }
    }

    private static void Scan(IReadOnlyList<Spot> ring, Action<int> mark)
    {
        var crossings = new List<double>();
        for (var row = Column(ring.Min(spot => spot.Y)); row <= Column(ring.Max(spot => spot.Y)); row++)
        {
            var y = (row + 0.5) * Cell - Half;
            crossings.Clear();
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                if (a.Y > y != b.Y > y) crossings.Add(a.X + (y - a.Y) / (b.Y - a.Y) * (b.X - a.X));
            }
            crossings.Sort();
            for (var i = 0; i + 1 < crossings.Count; i += 2)
                for (var column = Column(crossings[i]); column <= Column(crossings[i + 1]); column++) mark(row * Side + column);
        }
    }

    private static int Index(Spot spot) => Column(spot.Y) * Side + Column(spot.X);
    private static int Column(double feet) => Math.Clamp((int)((feet + Half) / Cell), 0, Side - 1);
}
