using Des.Crs.Domain.Places;
using Des.Crs.Domain.Places.Sample;
using Xunit;

namespace Des.Crs.Tests.Places;

public sealed class ThreeRiversTests
{
    private static readonly PlaceImport City = ThreeRivers.Build();
    private static readonly AddressIndex Index = new(City.Map);

    private static IEnumerable<PlaceEntry> Addresses => City.Map.Places.Where(place => place.Kind == PlaceKind.Address);

    [Fact]
    public void It_is_a_city_of_its_size()
    {
        Assert.InRange(Addresses.Count(), 20_000, 30_000);
        Assert.InRange(City.Map.Places.Count(place => place.Kind == PlaceKind.Intersection), 1_000, 5_000);
        Assert.InRange(City.Map.Places.Count(place => place.Kind == PlaceKind.Named), 40, 60);
        Assert.InRange(City.Map.Places.Count(place => place.Kind == PlaceKind.Park), 25, 40);
    }

    [Fact]
    public void No_place_is_listed_twice() => Assert.Equal(City.Map.Places.Count, City.Map.Places.DistinctBy(place => place.Key).Count());

    [Fact]
    public void The_same_seed_gives_the_same_city() =>
        Assert.True(ThreeRivers.Build().Map.Places.SequenceEqual(City.Map.Places));

    [Theory]
    [InlineData("ward", "1 2 3 4 5 6")]
    [InlineData("collection-day", "friday monday thursday tuesday wednesday")]
    [InlineData("maintenance-district", "central north south")]
    public void Every_address_lies_in_exactly_one_area_of_a_layer(string layer, string keys)
    {
        var areas = City.Map.Areas.Where(area => area.Layer == layer).ToList();
        Assert.Equal(keys, string.Join(' ', areas.Select(area => area.Key).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(Addresses, place => areas.Count(area => area.Area.Contains(place.Point)) != 1);
        Assert.All(areas, area => Assert.True(Addresses.Count(place => area.Area.Contains(place.Point)) > 1_000, area.Title));
    }

    [Fact]
    public void Every_place_is_in_the_city() => Assert.All(City.Map.Places, place => Assert.True(Index.Zones.InCity(place.Point), place.Label));

    [Fact]
    public void Even_and_odd_numbers_lie_on_opposite_sides_of_a_street()
    {
        var lines = City.Map.Lines.Where(line => line.Layer == MapLayers.Street).ToLookup(line => line.Name);
        var wrong = 0;
        foreach (var street in Addresses.GroupBy(place => place.Street))
        {
            var sides = street.Select(place => (Even: place.Number!.Value.Number % 2 == 0, Left: IsLeft(place.Point, lines[street.Key]))).ToList();
            var evenLeft = sides.Count(side => side.Even == side.Left) * 2 >= sides.Count;
            wrong += sides.Count(side => side.Even == side.Left != evenLeft);
        }
        Assert.InRange(wrong, 0, Addresses.Count() / 50);   // the house at the end of a court stands on neither side
    }

    [Fact]
    public void Numbers_of_the_old_grid_begin_a_hundred_at_every_cross_street()
    {
        var fifth = Addresses.Where(place => place.Street == "W Walnut St" && place.Number!.Value.Number is >= 500 and < 600).ToList();
        var crossing = Index.Verify("5th and Walnut")!.Point!.Value;
        Assert.NotEmpty(fifth);
        Assert.All(fifth, place => Assert.InRange(crossing.Longitude - place.Point.Longitude, -1e-4, 0.0016));
    }

    [Theory]
    [InlineData("5th and Main")]
    [InlineData("9th & University")]
    [InlineData("City Hall")]
    [InlineData("Union Park")]
    [InlineData("Division and Main")]
    public void Well_known_places_are_verified(string typed) => Assert.Equal(PlaceStanding.Verified, Index.Verify(typed)?.Standing);

    [Fact]
    public void The_rivers_can_be_crossed() => Assert.All((string[])["E Main St", "E Grand Ave", "N 9th St"], street => Assert.Contains(City.Map.Lines, line => line.Name == street));

    [Theory]
    [InlineData(null)]
    [InlineData("ward")]
    [InlineData("neighborhood")]
    public void The_drawing_is_well_formed_and_small(string? layer)
    {
        var svg = new CityDrawing(City.Map) { Layer = layer, Title = "A & B", Markers = [new(new(41.6, -93.1), "<here>")] }.Svg();
        Assert.InRange(svg.Length, 20_000, 600_000);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName);
    }

    private static bool IsLeft(GeoPoint point, IEnumerable<MapLine> lines)
    {
        var (nearest, left) = (double.MaxValue, false);
        foreach (var line in lines)
        {
            for (var i = 0; i + 1 < line.Points.Count; i++)
            {
                var (a, b) = (Spot.Of(line.Points[i], point), Spot.Of(line.Points[i + 1], point));
                var way = b - a;
                var along = Math.Clamp(-Spot.Dot(a, way) / Spot.Dot(way, way), 0, 1);
                var foot = a + way * along;
                if (foot.Length < nearest) (nearest, left) = (foot.Length, Spot.Cross(way, a * -1) > 0);
            }
        }
        return left;
    }
}
