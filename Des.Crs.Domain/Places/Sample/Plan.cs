namespace Des.Crs.Domain.Places.Sample;

/// <summary>A district laid out in one way.</summary>
/// <param name="Turn">Degrees its streets are turned against the compass.</param>
internal sealed record District(string Name, Spot[] Ring, double Turn);

internal sealed record River(string Name, int Width, List<Spot> Line);

internal sealed record Green(string Name, Spot[] Ring);

/// <summary>The hand-drawn part of Three Rivers: where its edges, rivers, districts, parks and buildings are, in feet from Main and Division.</summary>
internal static class Plan
{
    public const string Town = "Three Rivers";

    /// <summary>Main and Division: open fields in central Iowa.</summary>
    public static readonly GeoPoint Middle = new(41.6, -93.1);

    /// <summary>Feet between neighboring streets of the old grid: a hundred house numbers.</summary>
    public const double BlockEast = 380, BlockNorth = 460;

    /// <summary>Counter-clockwise from the southwest; zones are cut from corner to corner.</summary>
    public static readonly Spot[] Limits = Spot.List("""
        -12500 -11000, -9000 -11000, -9000 -12400, -4200 -12400, -4200 -13000, 800 -13000, 5600 -13000, 5600 -11800, 9800 -11800, 9800 -10200,
        13200 -10200, 13200 -6000, 14600 -6000, 14600 -1200, 14600 4400, 13000 4400, 13000 9000, 11800 9000, 11800 11600, 7000 11600, 7000 12800,
        2400 12800, -2800 12800, -2800 12200, -7600 12200, -7600 13000, -11800 13000, -11800 9400, -14200 9400, -14200 4200, -15000 4200,
        -15000 -1600, -13600 -1600, -13600 -7200, -12500 -7200
        """);

    public static readonly River[] Rivers =
    [
        new("Fox River", 300, Spot.Curve(Spot.List("-1500 13900, -1750 12000, -2300 10400, -1300 9000, -500 7900, -300 6300, 1100 5100, 2100 3900, 1500 2500, 1750 1100, 1950 0, 1350 -1500"), 80)),
        new("Plum Creek", 150, Spot.Curve(Spot.List("-15900 -2500, -13800 -3100, -12200 -2300, -10500 -3300, -8800 -3900, -7300 -2900, -5800 -3500, -4300 -2400, -2600 -2900, -1000 -2050, 400 -2100, 1350 -1500"), 80)),
        new("Stone River", 210, Spot.Curve(Spot.List("15900 3300, 13600 2300, 12200 3000, 10600 1500, 9000 1900, 7600 300, 6200 -200, 5100 -1500, 3700 -1100, 2500 -1700, 1350 -1500"), 80)),
        new("Fox River", 360, Spot.Curve(Spot.List("1350 -1500, 1700 -2900, 2900 -4300, 2300 -6100, 2900 -7800, 2300 -9600, 3300 -11400, 3100 -13900"), 80)),
    ];

    public static readonly Spot[] Core = Spot.List("""
        -7700 -2300, -6900 -2300, -6900 -5050, -5700 -5050, -5700 -6050, 1900 -6050, 2500 -5050, 4700 -5050, 4700 -3700, 5750 -3700,
        5750 3300, 5000 3300, 5000 5600, 3900 5600, 3900 6500, -5400 6500, -5400 5600, -6600 5600, -6600 4200, -7700 4200
        """);

    public static readonly District[] TurnedGrids =
    [
        new("Riverbend Flats", Spot.List("5900 -5900, 9900 -5400, 9900 -1300, 7900 -500, 6400 -1100, 5950 -2200"), 14),
        new("Southtown", Spot.List("-3700 -5990, 1700 -5990, 1500 -9190, -3900 -9190"), -17),
        new("College Hill", Spot.List("-11010 400, -7620 400, -7620 4050, -11010 4050"), 9),
    ];

    public static readonly District[] Suburbs =
    [
        new("Prairie Ridge", Spot.List("-13900 4500, -11030 4500, -11030 9190, -13900 9190"), 74),
        new("Walnut Creek", Spot.List("-11010 4350, -7850 4350, -6800 5800, -6800 9190, -11010 9190"), 12),
        new("Northwood", Spot.List("-11500 9210, -7750 9210, -7750 12700, -11500 12700"), -8),
        new("Fox Crossing", Spot.List("-6600 6750, -1400 6750, -1700 8600, -2800 9800, -2900 12000, -6600 12000"), 21),
        new("Highland Park", Spot.List("300 7000, 6500 6700, 6500 12500, -700 12500, -1500 10200, 200 8600"), -14),
        new("Orchard Hills", Spot.List("6750 4700, 10250 4700, 10250 11400, 6750 11400"), 63),
        new("Stone Ridge", Spot.List("6000 2100, 10250 2500, 10250 4400, 6000 4400"), 7),
        new("Eastgate", Spot.List("10270 -5700, 14400 -5700, 14400 -300, 10270 200"), -28),
        new("Meadowbrook", Spot.List("3500 -9190, 9500 -9190, 9500 -5990, 3500 -5990"), 11),
        new("Timberline", Spot.List("-8800 -12100, -4300 -12100, -4300 -5990, -7200 -5990, -8800 -8000"), 80),
        new("Cottonwood", Spot.List("-13300 -7000, -9000 -7000, -9000 -4300, -10600 -3800, -12200 -2800, -13300 -3500"), 17),
        new("Lakeview", Spot.List("-14700 -1500, -11030 -1500, -11030 3900, -14700 3900"), -19),
    ];

    /// <summary>The old grid as residents divide it.</summary>
    public static readonly (string Name, Spot[] Ring)[] OldNeighborhoods =
    [
        ("Downtown", Box(-3420, -1380, 1900, 1840)),
        ("Sherman Hill", Box(-7700, 0, -3420, 1840)),
        ("University Heights", Box(-7700, 1840, -3420, 4200)),
        ("Capitol Park", Box(-3420, 1840, 1140, 4140)),
        ("Oak Park", Box(-6600, 4200, -420, 6600)),
        ("Mill Street Landing", Box(1140, 1840, 5750, 6500)),
        ("East Bank", Box(1900, -1380, 5750, 1840)),
        ("Near South Side", Box(-3420, -6050, 1140, -1380)),
        ("Railroad Bottoms", Box(-7700, -6050, -3420, 0)),
        ("Columbus Park", Box(1140, -5050, 5750, -1380)),
    ];

    public static readonly Spot[] Lake = Blob(-12650, 1350, 760, 520, 3);

    public static readonly Green[] Parks =
    [
        new("Lakeview Park", Blob(-12650, 1350, 1350, 1050, 5)),
        new("Union Park", Box(-2630, 2330, -1550, 3190)),
        new("Courthouse Square", Box(-1110, -430, -790, -30)),
        new("Three Rivers Confluence Park", Spot.List("480 -1980, 1120 -1880, 1120 -1000, 600 -950, 150 -1350")),
        new("Riverside Park", Spot.List("560 2360, 1130 2360, 1280 3200, 1650 4150, 700 4120")),
        new("Sherman Park", Box(-6050, 490, -5350, 1350)),
        new("Evans Park", Box(-5290, 4630, -4590, 5490)),
        new("Carver Park", Box(3070, -890, 3770, -490)),
        new("Lincoln Green", Box(3450, 2330, 4530, 3190)),
        new("Columbus Park", Box(2690, -4110, 3770, -3250)),
        new("Market Park", Box(-2250, -1350, -1550, -950)),
        new("Mulberry Commons", Box(-4910, 2790, -4210, 3190)),
        new("Porter Park", Box(-1870, -5490, -790, -4630)),
        new("Flats Playground", Blob(7900, -3300, 430, 330, 7)),
        new("Southtown Park", Blob(-1000, -7700, 520, 400, 8)),
        new("College Green", Blob(-9300, 2300, 420, 420, 9)),
        new("Prairie Ridge Park", Blob(-12500, 6600, 520, 650, 10)),
        new("Walnut Creek Park", Blob(-9100, 6900, 700, 420, 11)),
        new("Northwood Park", Blob(-9500, 11100, 480, 520, 12)),
        new("Fox Crossing Park", Blob(-4700, 9300, 780, 520, 13)),
        new("Highland Park", Blob(3300, 9400, 820, 700, 14)),
        new("Orchard Park", Blob(8400, 7300, 520, 700, 15)),
        new("Eastgate Park", Blob(12400, -2700, 600, 560, 16)),
        new("Meadowbrook Park", Blob(6600, -7600, 640, 420, 17)),
        new("Timberline Park", Blob(-6400, -9600, 500, 760, 18)),
        new("Cottonwood Park", Blob(-11100, -5400, 560, 430, 19)),
        new("Stone River Greenway", Spot.List("10300 2150, 12200 3500, 13900 2900, 14500 3200, 14500 4200, 10700 4150")),
        new("Plum Creek Golf Course", Spot.List("-10900 -2700, -9000 -3300, -7500 -2500, -7900 -700, -10000 -400, -11000 -1000")),
        new("Oakland Cemetery", Box(-7200, -4700, -6950, -3700)),
    ];

    /// <summary>Public buildings; the rest of the numbered ones are in <see cref="Builder"/>'s own hands.</summary>
    public static readonly (string Name, double X, double Y)[] Landmarks =
    [
        ("City Hall", -1330, 250), ("Central Library", -1710, 700), ("Police Headquarters", -570, -250), ("County Courthouse", -950, -230),
        ("Municipal Services Center", -4400, -1900), ("Civic Center", -190, 690), ("Union Station", -1140, -1560), ("Farmers Market Hall", -1900, -700),
        ("Riverfront Amphitheater", 1100, 1600), ("Visitor Center", -190, 250), ("Three Rivers Museum", -2470, 680), ("Post Office", -2090, 230),
        ("Fire Station 1", -2850, -230), ("Fire Station 2", -6270, 2070), ("Fire Station 3", 3990, 690), ("Fire Station 4", -1330, -4830),
        ("Fire Station 5", 3100, 7300), ("Fire Station 6", -9500, 9250), ("Fire Station 7", 9950, -4900),
        ("North High School", -3040, 5750), ("East High School", 4750, 1600), ("South High School", -2660, -4370), ("Roosevelt Middle School", -4560, 3900),
        ("Franklin Elementary School", -6270, 3450), ("Hawthorne Elementary School", -4940, -920), ("Lincoln Elementary School", 3230, 3450),
        ("Jefferson Elementary School", 2850, -2990), ("Prairie Ridge Elementary School", -11700, 7300), ("Highland Elementary School", 4700, 8300),
        ("Meadowbrook Elementary School", 5400, -7200), ("Cottonwood Elementary School", -10000, -6100),
        ("Three Rivers Community College", -9800, 3200), ("Memorial Hospital", -3990, 2530), ("Northside Branch Library", -1900, 6210),
        ("East Branch Library", 4370, -230), ("South Branch Library", -570, -3450), ("Union Park Pool", -1700, 2480), ("Columbus Pool", 2900, -3450),
        ("Highland Aquatic Center", 3000, 9000), ("Ankeny Street Ice Arena", 5200, -4700), ("Senior Center", -3230, 1150),
        ("Animal Shelter", -5900, -4600), ("Water Works", -500, -2450), ("Landfill and Recycling Center", 8700, -10900), ("Three Rivers Regional Airport", -11000, -9900),
    ];

    public static Spot[] Box(double west, double south, double east, double north) => [new(west, south), new(east, south), new(east, north), new(west, north)];

    private static Spot[] Blob(double x, double y, double halfEast, double halfNorth, ulong seed)
    {
        var dice = new Dice(seed);
        var corners = Enumerable.Range(0, 9).Select(i => (Angle: i * 40 + dice.Between(-9, 9), Reach: dice.Between(0.82, 1.12)))
            .Select(corner => new Spot(corner.Reach, 0).Turned(corner.Angle)).Select(spot => new Spot(x + spot.X * halfEast, y + spot.Y * halfNorth)).ToList();
        var ring = Spot.Curve([.. corners, corners[0]], 120);
        return [.. Spot.Simplified(ring, 4).SkipLast(1)];
    }
}
