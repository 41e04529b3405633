using Des.Crs.Domain.Places;
using Xunit;

namespace Des.Crs.Tests.Administration;

public sealed class SurroundingsTests
{
    private static readonly GeoPoint Center = new(42, -93);

    public static TheoryData<string, double[], double[][]> Streets => new()
    {
        { "inside", [-100, 0, 100, 0], [[-100, 0, 100, 0]] },
        { "through", [-2000, 0, 2000, 0], [[-500, 0, 500, 0]] },
        { "beside", [-2000, 900, 2000, 900], [] },
        { "past a corner", [-900, 0, 0, 1200], [] },
        { "out and in again", [0, 0, 0, 900, 200, 900, 200, 0], [[0, 0, 0, 375], [200, 375, 200, 0]] },
        { "around a bend", [-2000, 0, 0, 0, 0, -2000], [[-500, 0, 0, 0, 0, -375]] },
    };

    [Theory, MemberData(nameof(Streets), DisableDiscoveryEnumeration = true)]
    public void A_street_is_cut_at_the_edge_of_the_box(string what, double[] street, double[][] pieces)
    {
        var around = (CityMap.Empty with { Lines = [new(MapLayers.Street, what, 36, Points(street))] }).Around(Center, 1000);
        Assert.Equal(pieces.Length, around.Lines.Count);
        foreach (var (piece, line) in pieces.Zip(around.Lines)) Assert.All(Points(piece).Zip(line.Points), pair => Assert.True(pair.First.FeetTo(pair.Second) < 2, $"{what}: {pair}"));
        Assert.Equal(pieces.Sum(piece => piece.Length / 2), around.Lines.Sum(line => line.Points.Count));
    }

    /// <summary>Feet east and north of the center.</summary>
    private static GeoPoint[] Points(double[] feet) =>
        [.. feet.Chunk(2).Select(at => new GeoPoint(Center.Latitude + at[1] / 364_567.2, Center.Longitude + at[0] / 364_567.2 / Math.Cos(42 * Math.PI / 180)))];
}
