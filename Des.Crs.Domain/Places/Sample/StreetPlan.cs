namespace Des.Crs.Domain.Places.Sample;

/// <summary>A piece of street without gaps. Points run the way its house numbers rise.</summary>
/// <param name="Start">Feet from where the street's numbers begin to the first point.</param>
/// <param name="First">The house number there would be at 0 feet.</param>
/// <param name="PerHundred">Feet for a hundred numbers.</param>
/// <param name="EvenLeft">On which side even numbers lie.</param>
/// <param name="Lot">Feet between houses; 0 for none.</param>
internal sealed record Stretch(string Name, IReadOnlyList<Spot> Points, double Start, int First, double PerHundred, bool EvenLeft, int Width, double Lot, bool Court = false);

/// <summary>Lays the streets: the old grid around Main and Division, grids turned against it, suburbs with bends and courts, one diagonal.</summary>
internal sealed class StreetPlan(Ground ground, Dice dice)
{
    private const double Step = 20, Shortest = 150;
    public const byte CoreDistrict = 1, FirstTurned = 10, FirstSuburb = 30;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public List<Stretch> Stretches { get; } = [];

    private static readonly string[] North =
        ["Walnut St", "Locust St", "Cherry St", "Grand Ave", "Chestnut St", "Center St", "Mulberry St", "University Ave", "Forest Ave", "Clark St", "Hickory St", "Prospect Rd", "Franklin Ave", "Summit St"];
    private static readonly string[] South =
        ["Market St", "Vine St", "Elm St", "Railroad Ave", "Water St", "Park Ave", "Granite St", "Davis Ave", "Kossuth St", "Hughes St", "Porter Ave", "Leland Ave", "Meridian Ave"];
    private static readonly string[] East =
        ["Adams Ave", "Baker Ave", "Carver Ave", "Dixon Ave", "Easton Ave", "Fremont Ave", "Lincoln Ave", "Garfield Ave", "Hayes Ave", "Iowa Ave", "Jefferson Ave", "Kirkwood Ave", "Logan Ave", "Madison Ave", "Harding Rd"];

    // Streets that go on beyond the grid, to the city's edge, and cross the rivers on bridges.
    private static readonly HashSet<string> Main = ["Main St", "Division Ave", "Grand Ave", "University Ave", "Ridge Rd", "Park Ave", "Meridian Ave", "Airport Rd", "9th St", "19th St", "29th St", "Lincoln Ave", "Harding Rd", "Prairie Rd"];
    private static readonly HashSet<string> Bridges = ["Walnut St", "Vine St", "3rd St", "Dixon Ave", .. Main];

    public void Lay()
    {
        OldGrid();
        Diagonal();
        for (var i = 0; i < Plan.TurnedGrids.Length; i++) TurnedGrid(Plan.TurnedGrids[i], (byte)(FirstTurned + i), i);
        for (var i = 0; i < Plan.Suburbs.Length; i++) Suburb(Plan.Suburbs[i], (byte)(FirstSuburb + i), i);
    }

    private void OldGrid()
    {
        var across = new List<(string Name, int Block)> { ("Main St", 0), ("Ridge Rd", 20), ("Airport Rd", -20) };
        across.AddRange(North.Select((name, i) => (name, i + 1)));
        across.AddRange(South.Select((name, i) => (name, -i - 1)));
        var along = new List<(string Name, int Block)> { ("Division Ave", 0), ("29th St", -29), ("Prairie Rd", 27) };
        along.AddRange(Enumerable.Range(1, 20).Select(i => (StreetWords.Ordinal(i) + " St", -i)));
        along.AddRange(East.Select((name, i) => (name, i + 1)));

        foreach (var (name, block) in along)
        {
            var x = block * Plan.BlockEast;
            Straight($"N {name}", name, new(x, 0), new(0, 1), Plan.BlockNorth);
            Straight($"S {name}", name, new(x, 0), new(0, -1), Plan.BlockNorth);
        }
        foreach (var (name, block) in across)
        {
            var y = block * Plan.BlockNorth;
            Straight($"E {name}", name, new(0, y), new(1, 0), Plan.BlockEast);
            Straight($"W {name}", name, new(0, y), new(-1, 0), Plan.BlockEast);
        }
    }

    // Even numbers lie on the north and east sides of the old grid.
    private void Straight(string name, string plain, Spot from, Spot way, double block)
    {
        var (main, bridge) = (Main.Contains(plain), Bridges.Contains(plain));
        var line = Enumerable.Range(0, (int)(15_500 / Step) + 1).Select(i => from + way * (i * Step)).ToList();
        var skipped = Enumerable.Range(0, 50).Select(i => !main && i > 5 && dice.Next() < (way.Y == 0 ? 0.13 : 0.05)).ToArray();
        Cut(name, line, 0, block, evenLeft: way is { X: > 0 } or { Y: < 0 }, main ? 60 : 30, main ? 100 : 86, (spot, along) =>
            ground.Has(spot, Ground.City) && (main || !ground.Has(spot, Ground.Park)) && (bridge || !ground.Has(spot, Ground.Water))
            && (main || ground.District(spot) == CoreDistrict && !skipped[(int)(along / block)]));
    }

    private void Diagonal()
    {
        var way = new Spot(-0.79, 0.613).Unit;
        var line = Enumerable.Range(0, 750).Select(i => new Spot(-760, 920) + way * (i * Step)).ToList();
        Cut("Pioneer Ave", line, 100, 400, evenLeft: false, 60, 96, (spot, _) => ground.Has(spot, Ground.City) && spot.X > -14_000);
    }

    private void TurnedGrid(District district, byte number, int theme)
    {
        var (center, reach) = Middle(district.Ring);
        var way = new Spot(1, 0).Turned(district.Turn);
        for (var (v, i) = (-reach, 0); v <= reach; v += 600, i++) Row(center + way.Left * v, way, Names.Tree(theme * 9 + i) + " St");
        for (var (u, i) = (-reach, 0); u <= reach; u += 330, i++) Row(center + way * u, way.Left, Names.Person(theme * 17 + i) + " Ave");

        void Row(Spot middle, Spot direction, string name)
        {
            var line = Enumerable.Range(0, (int)(2 * reach / Step)).Select(i => middle + direction * (i * Step - reach)).ToList();
            Cut(Fresh(name), line, 100, 400, evenLeft: true, 30, 88, (spot, _) => Buildable(spot, number));
        }
    }

    private void Suburb(District district, byte number, int theme)
    {
        var (center, reach) = Middle(district.Ring);
        var way = new Spot(1, 0).Turned(district.Turn);
        var (phase, bend) = (dice.Between(0, 6), dice.Between(110, 170));
        const double Gap = 520;
        var rows = (int)(2 * reach / Gap);
        for (var row = 0; row < rows; row++)
        {
            var name = Names.Suburban(theme, dice);
            var line = Enumerable.Range(0, (int)(2 * reach / Step)).Select(i => At(i * Step - reach, row)).ToList();
            Cut(Fresh($"{name} {Names.Collector(row)}"), line, 100, 350, evenLeft: false, 34, 104, (spot, _) => Buildable(spot, number));
            var joints = new List<double>();
            for (var u = -reach + dice.Between(100, 900); u < reach; u += dice.Between(850, 1350)) joints.Add(u);
            if (row + 1 < rows)
                foreach (var u in joints) Link(u, row, row + 1, Fresh($"{Names.Suburban(theme, dice)} {Names.Lane(dice)}"));
            var first = true;
            for (var u = -reach + dice.Between(60, 500); u < reach; u += dice.Between(480, 680))
            {
                if (joints.Exists(joint => Math.Abs(joint - u) < 190)) continue;
                CulDeSac(u, row, dice.Next() < 0.5 ? 1 : -1, Fresh($"{(first ? name : Names.Suburban(theme, dice))} {Names.Court(dice)}"));
                first = false;
            }
        }

        Spot At(double u, double row) => center + way * u
            + way.Left * (-reach + Gap / 2 + row * Gap + bend * Math.Sin(u / 1050 + phase) + 45 * Math.Sin(u / 430 + row * 0.8 + phase));

        void Link(double u, int low, int high, string name)
        {
            var line = Enumerable.Range(0, 27).Select(i => At(u + 60 * Math.Sin(i / 26.0 * Math.PI), low + (high - low) * (i / 26.0))).ToList();
            Cut(name, line, 100, 350, evenLeft: true, 28, 92, (spot, _) => Buildable(spot, number), whole: true);
        }

        void CulDeSac(double u, int row, int side, string name)
        {
            var line = Enumerable.Range(0, 11).Select(i => At(u + i * i * 0.35, row + side * i / 10.0 * 0.38)).ToList();
            Cut(name, line, 100, 350, evenLeft: true, 26, 76, (spot, _) => Buildable(spot, number), whole: true, court: true);
        }
    }

    private bool Buildable(Spot spot, byte district) =>
        ground.District(spot) == district && ground.Has(spot, Ground.City) && !ground.Has(spot, Ground.Water) && !ground.Has(spot, Ground.Park);

    /// <summary>Keeps the parts of a line where a street may be.</summary>
    private void Cut(string name, List<Spot> line, int first, double perHundred, bool evenLeft, int width, double lot, Func<Spot, double, bool> allowed, bool whole = false, bool court = false)
    {
        var (from, start, along) = (-1, 0.0, 0.0);
        for (var i = 0; i <= line.Count; i++)
        {
            if (i > 0 && i < line.Count) along += (line[i] - line[i - 1]).Length;
            var open = i < line.Count && allowed(line[i], along);
            if (open && from < 0) (from, start) = (i, along);
            if (open || from < 0) continue;
            var last = Math.Min(i, line.Count - 1);
            // A street runs on to the crossing where its next block would begin.
            var points = line[from..(i < line.Count && whole is false && allowed(line[i], along - 1) ? last + 1 : i)];
            if (points.Count > 1 && (!whole || (from == 0 && i == line.Count)) && (points.Count - 1) * Step >= (whole ? 0 : Shortest))
                Stretches.Add(new(name, Spot.Simplified(points, 1.2), start, first, perHundred, evenLeft, width, lot, court));
            from = -1;
        }
    }

    private string Fresh(string name)
    {
        for (var i = _used.Count; !_used.Add(name); i++) name = $"{Names.Spare(i)} {name[(name.LastIndexOf(' ') + 1)..]}";
        return name;
    }

    private static (Spot Center, double Reach) Middle(Spot[] ring)
    {
        var center = new Spot((ring.Min(spot => spot.X) + ring.Max(spot => spot.X)) / 2, (ring.Min(spot => spot.Y) + ring.Max(spot => spot.Y)) / 2);
        return (center, ring.Max(spot => (spot - center).Length) + 200);
    }
}
