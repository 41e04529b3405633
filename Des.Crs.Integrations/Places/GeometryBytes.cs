using System.Buffers.Binary;
using System.Collections.Immutable;
using Des.Crs.Domain.Places;

namespace Des.Crs.Integrations.Places;

/// <summary>
/// Lists of points as bytes, for the database: the number of lists, then for each its length and its points. All whole numbers, 32 bits, little
/// endian; degrees in ten-millionths (a centimeter), latitude first.
/// </summary>
internal static class GeometryBytes
{
    private const double PerDegree = 1e7;

    public static byte[] Write(IReadOnlyList<IReadOnlyList<GeoPoint>> lists)
    {
        var bytes = new byte[4 + lists.Sum(list => 4 + 8 * list.Count)];
        var at = 0;
        Put(lists.Count);
        foreach (var list in lists)
        {
            Put(list.Count);
            foreach (var point in list)
            {
                Put((int)Math.Round(point.Latitude * PerDegree));
                Put((int)Math.Round(point.Longitude * PerDegree));
            }
        }
        return bytes;

        void Put(int value)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
            at += 4;
        }
    }

    public static ImmutableArray<ImmutableArray<GeoPoint>> Read(byte[] bytes)
    {
        var at = 0;
        var lists = ImmutableArray.CreateBuilder<ImmutableArray<GeoPoint>>(Take());
        for (var i = lists.Capacity; i > 0; i--)
        {
            var list = ImmutableArray.CreateBuilder<GeoPoint>(Take());
            for (var k = list.Capacity; k > 0; k--)
            {
                var latitude = Take() / PerDegree;
                list.Add(new(latitude, Take() / PerDegree));
            }
            lists.Add(list.MoveToImmutable());
        }
        return lists.MoveToImmutable();

        int Take()
        {
            var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
            at += 4;
            return value;
        }
    }
}
