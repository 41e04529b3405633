namespace Des.Crs.Domain.Places.Sample;

/// <summary>
/// Three Rivers, Iowa: a city that does not exist, for trying CRS out. The same seed gives the same city; keys, zones and named places do not
/// depend on the seed, house positions and suburban street names do.
/// </summary>
public static class ThreeRivers
{
    public const string Source = "sample";
    public const int UsualSeed = 1846;

    public static PlaceImport Build(int seed = UsualSeed)
    {
        var dice = new Dice((ulong)seed);
        var ground = new Ground();
        ground.Fill(Plan.Limits, Ground.City);
        ground.Give(Plan.Core, StreetPlan.CoreDistrict);
        for (var i = 0; i < Plan.TurnedGrids.Length; i++) ground.Give(Plan.TurnedGrids[i].Ring, (byte)(StreetPlan.FirstTurned + i));
        for (var i = 0; i < Plan.Suburbs.Length; i++) ground.Give(Plan.Suburbs[i].Ring, (byte)(StreetPlan.FirstSuburb + i));
        foreach (var river in Plan.Rivers)
        {
            ground.Draw(river.Line, river.Width / 2.0 + 40, Ground.Water);
            ground.Draw(river.Line, river.Width / 2.0 + 90, Ground.Bank);
        }
        foreach (var park in Plan.Parks) ground.Fill(park.Ring, Ground.Park);

        var streets = new StreetPlan(ground, dice);
        streets.Lay();
        foreach (var stretch in streets.Stretches) ground.Draw(stretch.Points, stretch.Width / 2.0 + 14, Ground.Street);

        var lots = new LotPlan(ground, dice);
        var places = new List<PlaceEntry>();
        foreach (var (name, x, y) in Plan.Landmarks)
        {
            lots.Reserve(new(x, y));
            places.Add(PlaceEntry.Named(name, new Spot(x, y).On(Plan.Middle), Plan.Town));
        }
        places.AddRange(ZonePlan.Areas().Where(area => area.Layer == MapLayers.Park).Select(park => PlaceEntry.Park(park.Title, park.Area.LabelPoint)));
        var limits = ZonePlan.Areas().First(area => area.Layer == MapLayers.CityLimits).Area;
        foreach (var (street, number, spot) in lots.Houses(streets.Stretches))
            if (limits.Contains(spot.On(Plan.Middle))) places.Add(PlaceEntry.Address(new(number, ""), street, "", Plan.Town, Plan.Town, spot.On(Plan.Middle)));

        var lines = streets.Stretches.Select(stretch => new MapLine(MapLayers.Street, stretch.Name, stretch.Width, [.. stretch.Points.Select(spot => spot.On(Plan.Middle))]))
            .Concat(Plan.Rivers.Select(river => new MapLine(MapLayers.Water, river.Name, river.Width, [.. Spot.Simplified(river.Line, 6).Select(spot => spot.On(Plan.Middle))])));
        var map = new CityMap(places, [.. ZonePlan.Areas()], [.. lines]);
        places.AddRange(StreetCrossings.Of(map.Lines, Plan.Town));
        return new(Source, map);
    }
}
