namespace Des.Crs.Domain.Places;

/// <summary>A point on the earth in WGS84 degrees.</summary>
/// <param name="Latitude">North positive, -90 to 90.</param>
/// <param name="Longitude">East positive, -180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Feet in one degree of latitude, on the WGS84 mean sphere (radius 6,371,008.8 m).</summary>
    public const double FeetPerDegree = 364_567.2;

    /// <summary>Distance in feet; good to a part in a thousand over a city.</summary>
    public double FeetTo(GeoPoint other)
    {
        var north = (other.Latitude - Latitude) * FeetPerDegree;
        var east = (other.Longitude - Longitude) * FeetPerDegree * Math.Cos((Latitude + other.Latitude) / 2 * Math.PI / 180);
        return Math.Sqrt(north * north + east * east);
    }
}
