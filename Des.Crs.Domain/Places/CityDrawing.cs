using System.Globalization;
using System.Net;
using System.Text;

namespace Des.Crs.Domain.Places;

/// <summary>A dot on the drawing.</summary>
/// <param name="Label">Read by screen readers and shown on pointing; may be empty.</param>
/// <param name="Color">CSS color.</param>
public sealed record DrawingMarker(GeoPoint Point, string Label, string Color = "#b3261e");

/// <summary>Draws the city from its own data as SVG: limits, water, parks, streets, one layer of zones, markers. Needs no map tiles and no script.</summary>
public sealed class CityDrawing(CityMap map)
{
    private const int Width = 4800;   // units of the drawing; whole numbers at this size are a pixel quarter on a usual screen
    private const double Margin = 0.02;

    /// <summary>The zone layer to outline and label; null for none.</summary>
    public string? Layer { get; init; }

    public IReadOnlyList<DrawingMarker> Markers { get; init; } = [];

    /// <summary>A few blocks instead of the city (see <see cref="Surroundings"/>): streets are wide, and each is named.</summary>
    public bool Near { get; init; }

    /// <summary>Radius of a marker, in units of which the drawing is 4,800 wide.</summary>
    public int MarkerRadius { get; init; } = 26;

    /// <summary>What a screen reader calls the picture.</summary>
    public string Title { get; init; } = "Map of the city";

    /// <summary>The drawing as one svg element, without a width, so that it fills what it stands in.</summary>
    public string Svg()
    {
        var view = View.Of(map);
        var svg = new StringBuilder(300_000);
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {view.Height}" role="img" aria-label="{Text(Title)}" font-family="system-ui, sans-serif">
            <title>{Text(Title)}</title>
            <rect width="{Width}" height="{view.Height}" fill="#e9e4d8"/>

            """);
        Areas(svg, view, MapLayers.CityLimits, "fill=\"#f7f4ec\" stroke=\"#9a8f7a\" stroke-width=\"7\" stroke-dasharray=\"30 12\"");
        Areas(svg, view, MapLayers.Park, "fill=\"#c9e2b8\" stroke=\"#a8c996\" stroke-width=\"3\"");
        Water(svg, view);
        Areas(svg, view, MapLayers.Water, "fill=\"#a5cbe3\" stroke=\"#8bb8d4\" stroke-width=\"3\"");
        Streets(svg, view);
        if (Layer is not null) Outlines(svg, view, Layer);
        Labels(svg, view);
        foreach (var marker in Markers)
        {
            var (x, y) = view.At(marker.Point);
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x}\" cy=\"{y}\" r=\"{MarkerRadius}\" fill=\"{Text(marker.Color)}\" stroke=\"#fff\" stroke-width=\"{MarkerRadius / 4 + 1}\"><title>{Text(marker.Label)}</title></circle>\n");
        }
        return svg.Append("</svg>\n").ToString();
    }

    private void Areas(StringBuilder svg, View view, string layer, string style)
    {
        var areas = map.Areas.Where(area => area.Layer == layer).ToList();
        if (areas is []) return;
        svg.Append(CultureInfo.InvariantCulture, $"<path {style} fill-rule=\"evenodd\" d=\"");
        foreach (var ring in areas.SelectMany(area => area.Area.Rings)) Path(svg, view, ring, closed: true);
        svg.Append("\"/>\n");
    }

    private void Water(StringBuilder svg, View view)
    {
        foreach (var stream in map.Lines.Where(line => line.Layer == MapLayers.Water))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"none\" stroke=\"#a5cbe3\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"{Math.Max(4, view.Units(stream.Width)):F0}\" d=\"");
            Path(svg, view, stream.Points, closed: false);
            svg.Append("\"/>\n");
        }
    }

    // Every width is one path, drawn twice: dark and a little wider below, light above.
    private void Streets(StringBuilder svg, View view)
    {
        var widths = map.Lines.Where(line => line.Layer == MapLayers.Street).GroupBy(line => line.Width >= 50).OrderBy(lines => lines.Key).ToList();
        foreach (var lines in widths)
        {
            var id = lines.Key ? "main-streets" : "streets";
            svg.Append(CultureInfo.InvariantCulture, $"<defs><path id=\"{id}\" d=\"");
            foreach (var line in lines) Path(svg, view, line.Points, closed: false);
            svg.Append("\"/></defs>\n");
        }
        foreach (var (color, mainColor, wider) in ((string, string, int)[])[("#bdb39d", "#b39a63", 8), ("#fff", "#fbe3a0", 0)])
            foreach (var lines in widths)
                svg.Append(CultureInfo.InvariantCulture, $"<use href=\"#{(lines.Key ? "main-streets" : "streets")}\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"{(lines.Key ? mainColor : color)}\" stroke-width=\"{(lines.Key ? 15 : 9) * (Near ? 6 : 1) + wider}\"/>\n");
    }

    private static readonly string[] Tints = ["#7b5ea7", "#2f7f86", "#b0682b", "#3f7d3a", "#a84768", "#3d65a5", "#7d7427"];

    private void Outlines(StringBuilder svg, View view, string layer)
    {
        var zones = map.Areas.Where(area => area.Layer == layer).ToList();
        for (var i = 0; i < zones.Count; i++)
        {
            var tint = Tints[i % Tints.Length];
            svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"{tint}\" fill-opacity=\".13\" fill-rule=\"evenodd\" stroke=\"{tint}\" stroke-width=\"12\" stroke-opacity=\".85\" d=\"");
            foreach (var ring in zones[i].Area.Rings) Path(svg, view, ring, closed: true);
            svg.Append("\"/>\n");
        }
    }

    private void Labels(StringBuilder svg, View view)
    {
        if (Layer is null)
        {
            foreach (var park in map.Areas.Where(area => area.Layer == MapLayers.Park && view.Units(East(area.Area.Bounds)) > 150))
                Words(svg, view.At(park.Area.LabelPoint), park.Title, Near ? 90 : 34, "#2f5a26", 500);
        }
        foreach (var street in map.Lines.Where(line => line.Layer == MapLayers.Street && (Near || line.Width >= 50) && line.Name != "").GroupBy(line => line.Name))
            Along(svg, view, street.MaxBy(Length)!, Near ? 76 : 38, "#4a4130");
        foreach (var stream in map.Lines.Where(line => line is { Layer: MapLayers.Water, Name: not "" }).GroupBy(line => line.Name))
            Along(svg, view, stream.MaxBy(Length)!, 52, "#1f5a80", italic: true);
        if (Near) return;   // the middles of zones lie elsewhere
        var zones = map.Areas.Where(area => area.Layer == Layer).ToList();
        foreach (var zone in zones) Words(svg, view.At(zone.Area.LabelPoint), zone.Title, zones.Count > 12 ? 58 : 84, "#2b2440", 700);
    }

    private static double Length(MapLine line) => line.Points.Zip(line.Points.Skip(1), (a, b) => a.FeetTo(b)).Sum();

    private static double East(Box box) => new GeoPoint(box.South, box.West).FeetTo(new(box.South, box.East));

    private static void Along(StringBuilder svg, View view, MapLine line, int size, string color, bool italic = false)
    {
        var half = Length(line) * 0.62;
        if (view.Units(half) < line.Name.Length * size * 0.9) return;
        for (var i = 0; i + 1 < line.Points.Count; i++)
        {
            var (a, b) = (line.Points[i], line.Points[i + 1]);
            var feet = a.FeetTo(b);
            if (half > feet)
            {
                half -= feet;
                continue;
            }
            var part = half / feet;
            var (x, y) = view.At(new(a.Latitude + (b.Latitude - a.Latitude) * part, a.Longitude + (b.Longitude - a.Longitude) * part));
            var ((ax, ay), (bx, by)) = (view.At(line.Points[Math.Max(0, i - 1)]), view.At(line.Points[Math.Min(line.Points.Count - 1, i + 2)]));
            var turn = Math.Atan2(by - ay, bx - ax) * 180 / Math.PI;
            turn = turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn;
            Words(svg, (x, y), line.Name, size, color, 600, string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate({turn:F0} {x} {y})\"{(italic ? " font-style=\"italic\"" : "")}"));
            return;
        }
    }

    private static void Words(StringBuilder svg, (int X, int Y) at, string text, int size, string color, int weight, string more = "") =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X}\" y=\"{at.Y}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{color}\" stroke=\"#fff\" stroke-width=\"{size / 6}\" stroke-opacity=\".85\" paint-order=\"stroke\" text-anchor=\"middle\" dominant-baseline=\"central\"{more}>{Text(text)}</text>\n");

    private static void Path(StringBuilder svg, View view, IEnumerable<GeoPoint> points, bool closed)
    {
        (int X, int Y)? last = null;
        foreach (var point in points)
        {
            var (x, y) = view.At(point);
            if (last is not { } from) svg.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
            else if ((x, y) != from) svg.Append(CultureInfo.InvariantCulture, $"{x - from.X} {y - from.Y} ");
            last = (x, y);
        }
        if (last is not null && svg[^1] is 'l' or ' ') svg.Length--;
        if (closed) svg.Append('z');
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Equirectangular: a degree east is shortened by the latitude of the middle.</summary>
    private sealed record View(Box Box, double PerLatitude, double PerLongitude, int Height)
    {
        public static View Of(CityMap map)
        {
            var limits = map.Areas.Where(area => area.Layer == MapLayers.CityLimits).ToList();
            var box = Box.Around(limits is not [] ? limits.SelectMany(area => area.Area.Rings).SelectMany(ring => ring)
                : map.Places.Select(place => place.Point).Concat(map.Areas.SelectMany(area => area.Area.Rings[0])).DefaultIfEmpty(new(0, 0)));
            var (high, wide) = (Math.Max(box.North - box.South, 1e-4) * Margin, Math.Max(box.East - box.West, 1e-4) * Margin);
            box = new(box.South - high, box.West - wide, box.North + high, box.East + wide);
            var perLongitude = Width / (box.East - box.West);
            var perLatitude = perLongitude / Math.Cos((box.South + box.North) / 2 * Math.PI / 180);
            return new(box, perLatitude, perLongitude, (int)((box.North - box.South) * perLatitude));
        }

        public (int X, int Y) At(GeoPoint point) => ((int)Math.Round((point.Longitude - Box.West) * PerLongitude), (int)Math.Round((Box.North - point.Latitude) * PerLatitude));

        public double Units(double feet) => feet / GeoPoint.FeetPerDegree * PerLatitude;
    }
}
