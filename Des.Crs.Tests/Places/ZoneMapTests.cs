using System.Collections.Immutable;
using Des.Crs.Domain.Places;
using Xunit;

namespace Des.Crs.Tests.Places;

public sealed class ZoneMapTests
{
    private static ImmutableArray<GeoPoint> Square(double west, double south, double east, double north) =>
        [new(south, west), new(south, east), new(north, east), new(north, west)];

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(0, 5, true)]       // western edge
    [InlineData(10, 5, false)]     // eastern edge
    [InlineData(5, 0, true)]       // southern edge
    [InlineData(5, 10, false)]     // northern edge
    [InlineData(0, 0, true)]
    [InlineData(10, 10, false)]
    [InlineData(-1, 5, false)]
    [InlineData(5, 11, false)]
    public void An_area_owns_its_southern_and_western_edges(double x, double y, bool inside) =>
        Assert.Equal(inside, new Area([Square(0, 0, 10, 10)]).Contains(new(y, x)));

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(2, 5, true)]
    [InlineData(25, 5, true)]
    [InlineData(15, 5, false)]
    public void Holes_are_outside_and_pieces_are_inside(double x, double y, bool inside) =>
        Assert.Equal(inside, new Area([Square(0, 0, 10, 10), Square(4, 4, 6, 6), Square(20, 0, 30, 10)]).Contains(new(y, x)));

    [Fact]
    public void A_row_through_a_vertex_is_counted_once()
    {
        var diamond = new Area([[new(0, 5), new(5, 10), new(10, 5), new(5, 0)]]);
        Assert.True(diamond.Contains(new(5, 5)));
        Assert.False(diamond.Contains(new(5, -1)));
        Assert.False(diamond.Contains(new(5, 11)));
        Assert.False(diamond.Contains(new(10, 0)));
    }

    [Fact]
    public void A_closing_point_makes_no_difference()
    {
        var area = new Area([[new(0, 0), new(0, 10), new(10, 10), new(0, 0)]]);
        Assert.Equal(3, area.Rings[0].Length);
    }

    [Fact]
    public void A_ring_of_two_points_is_refused() => Assert.Throws<ArgumentException>(() => new Area([[new(0, 0), new(1, 1)]]));

    [Fact]
    public void Every_point_of_a_shared_slanted_edge_has_one_owner()
    {
        ImmutableArray<GeoPoint> left = [new(0, 0), new(0, 3.3), new(9.7, 7.1), new(10, 0)];
        ImmutableArray<GeoPoint> right = [new(0, 3.3), new(0, 10), new(10, 10), new(9.7, 7.1)];
        var (a, b) = (new Area([left]), new Area([right]));
        for (var i = 1; i < 100; i++)
        {
            var point = new GeoPoint(9.7 * i / 100, 3.3 + 3.8 * i / 100);
            Assert.True(a.Contains(point) ^ b.Contains(point), $"{point}");
        }
    }

    [Fact]
    public void A_label_of_a_bent_area_lies_inside_it()
    {
        var bent = new Area([[new(0, 0), new(0, 10), new(10, 10), new(10, 9), new(1, 9), new(1, 0)]]);
        Assert.True(bent.Contains(bent.LabelPoint));
    }

    [Fact]
    public void A_point_has_one_zone_of_each_layer_and_none_of_the_map_layers()
    {
        var zones = new ZoneMap([
            new("ward", "1", "Ward 1", new([Square(0, 0, 5, 10)])), new("ward", "2", "Ward 2", new([Square(5, 0, 10, 10)])),
            new("day", "monday", "Monday", new([Square(0, 0, 3, 3)])),
            new(MapLayers.Park, "p", "Park", new([Square(0, 0, 10, 10)])), new(MapLayers.CityLimits, "c", "City", new([Square(0, 0, 9, 9)])),
        ]);
        Assert.Equal("day=monday ward=1", Said(new(1, 1)));
        Assert.Equal("ward=2", Said(new(8, 5)));
        Assert.Equal("", Said(new(50, 50)));
        Assert.True(zones.InCity(new(8, 8)));
        Assert.False(zones.InCity(new(9.5, 9.5)));

        string Said(GeoPoint point) => string.Join(' ', zones.At(point).Select(zone => $"{zone.Key}={zone.Value}"));
    }

    [Fact]
    public void Without_limits_everywhere_is_in_the_city() => Assert.True(ZoneMap.Empty.InCity(new(1, 2)));
}
