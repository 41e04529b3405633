namespace Des.Crs.Domain.Places;

/// <summary>A point of a plan: feet east and north of its middle.</summary>
internal readonly record struct Spot(double X, double Y)
{
    public double Length => Math.Sqrt(X * X + Y * Y);
    public Spot Unit => this * (1 / Math.Max(Length, 1e-9));

    /// <summary>A quarter turn to the left.</summary>
    public Spot Left => new(-Y, X);

    /// <summary>Where on earth this is, to a centimeter, on a plan around that middle.</summary>
    public GeoPoint On(GeoPoint middle) => new(
        Math.Round(middle.Latitude + Y / GeoPoint.FeetPerDegree, 7), Math.Round(middle.Longitude + X / (GeoPoint.FeetPerDegree * Math.Cos(middle.Latitude * Math.PI / 180)), 7));

    public static Spot Of(GeoPoint point, GeoPoint middle) => new(
        (point.Longitude - middle.Longitude) * GeoPoint.FeetPerDegree * Math.Cos(middle.Latitude * Math.PI / 180), (point.Latitude - middle.Latitude) * GeoPoint.FeetPerDegree);

    public Spot Turned(double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return new(X * cosine - Y * sine, X * sine + Y * cosine);
    }

    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);
    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);
    public static Spot operator *(Spot a, double by) => new(a.X * by, a.Y * by);
    public static double Dot(Spot a, Spot b) => a.X * b.X + a.Y * b.Y;
    public static double Cross(Spot a, Spot b) => a.X * b.Y - a.Y * b.X;

    /// <summary>Reads "x y, x y, …".</summary>
    public static Spot[] List(string text) => [.. text.Split(',').Select(pair => pair.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(pair => new Spot(double.Parse(pair[0], System.Globalization.CultureInfo.InvariantCulture), double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>A smooth curve through the points, one point about every <paramref name="step"/> feet.</summary>
    public static List<Spot> Curve(IReadOnlyList<Spot> through, double step)
    {
        var curve = new List<Spot>();
        for (var i = 0; i + 1 < through.Count; i++)
        {
            var (a, b, c, d) = (through[Math.Max(0, i - 1)], through[i], through[i + 1], through[Math.Min(through.Count - 1, i + 2)]);
            var pieces = Math.Max(1, (int)((c - b).Length / step));
            for (var k = 0; k < pieces; k++)
            {
                var t = (double)k / pieces;
                curve.Add((b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * (t * t) + (b * 3 - a - c * 3 + d) * (t * t * t)) * 0.5);
            }
        }
        curve.Add(through[^1]);
        return curve;
    }

    /// <summary>The same line with only the points that bend it by more than <paramref name="tolerance"/> feet.</summary>
    public static List<Spot> Simplified(IReadOnlyList<Spot> line, double tolerance)
    {
        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int, int)>([(0, line.Count - 1)]);
        while (open.TryPop(out var span))
        {
            var (from, to) = span;
            var (farthest, at) = (tolerance, -1);
            for (var i = from + 1; i < to; i++)
            {
                var chord = line[to] - line[from];
                var off = chord.Length < 1 ? (line[i] - line[from]).Length : Math.Abs(Cross(chord.Unit, line[i] - line[from]));
                if (off > farthest) (farthest, at) = (off, i);
            }
            if (at < 0) continue;
            keep[at] = true;
            open.Push((from, at));
            open.Push((at, to));
        }
        return [.. line.Where((_, i) => keep[i])];
    }
}

/// <summary>Random numbers that are the same on every machine and in every version.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019;

    public double Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }

    public double Between(double low, double high) => low + (high - low) * Next();

    public int Below(int count) => (int)(Next() * count);
}
