using System.Globalization;
using System.Text;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Reporting;
using Des.Crs.Integrations.Office;
using Des.Crs.Web.Desk;

namespace Des.Crs.Web.Reports;

/// <summary>The volume report as people read it, in each of its forms: the same heads and cells on screen, in CSV and in Excel.</summary>
internal static class VolumeTable
{
    public static readonly string[] Definitions =
    [
        "Contacts: subjects of contacts as recorded with an outcome; a contact with two subjects counts under both.",
        "Static information: answered or referred from a call type whose answer needs no work.",
        "Days and hours are the city's, at which the contact began.",
    ];

    public static IReadOnlyList<string> Heads(VolumeQuery query) => [.. query.By.Select(by => by.Label), "Contacts", "Static information", "Static share", "Requests", "Average seconds"];

    public static IReadOnlyList<object?> Cells(VolumeQuery query, VolumeRow row, CatalogSnapshot catalog) =>
        [.. query.By.Select(by => Key(by, row, catalog)), row.Contacts, row.StaticInformation, new Share(row.StaticShare), row.Requests, (int)Math.Round(row.AverageSeconds)];

    public static object? Key(VolumeDimension by, VolumeRow row, CatalogSnapshot catalog) => by switch
    {
        VolumeDimension.CallType => CallTypeCode.TryParse(row.CallType, null, out var code) && catalog.CallType(code) is { } type ? type.Title : row.CallType,
        VolumeDimension.Department => row.Department is { } key ? catalog.Department(key)?.Title ?? key : null,
        VolumeDimension.Channel => Enum.TryParse<Channel>(row.Channel, out var channel) ? channel.Label : row.Channel,
        VolumeDimension.Hour => row.Hour is { } hour ? HourLabel(hour) : null,
        VolumeDimension.Day => row.Day,
    };

    public static string HourLabel(int hour) => new TimeOnly(hour, 0).ToString("h tt", CultureInfo.InvariantCulture);

    public static string Title(VolumeQuery query) => $"Contact volume, {query.From:MMM d, yyyy} to {query.To:MMM d, yyyy}";

    /// <summary>RFC 4180, UTF-8 with a byte-order mark so that Excel reads it; text that a spreadsheet would take for a formula gets an apostrophe.</summary>
    public static byte[] Csv(VolumeQuery query, IEnumerable<VolumeRow> rows, CatalogSnapshot catalog)
    {
        var text = new StringBuilder();
        Line(text, Heads(query));
        foreach (var row in rows) Line(text, Cells(query, row, catalog));
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static byte[] Workbook(VolumeQuery query, IEnumerable<VolumeRow> rows, CatalogSnapshot catalog) =>
        SheetFile.Write("Volume", [Title(query), .. Definitions], Heads(query), rows.Select(row => Cells(query, row, catalog)));

    private static void Line(StringBuilder text, IEnumerable<object?> cells) => text.AppendJoin(',', cells.Select(Field)).Append("\r\n");

    private static string Field(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Share share => share.Value.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(cell.ToString()!),
    };

    private static string Quoted(string words)
    {
        if (words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\t' or '\r') words = "'" + words;
        return words.AsSpan().IndexOfAny(",\"\r\n") < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    extension(VolumeDimension by)
    {
        public string Label => by switch
        {
            VolumeDimension.CallType => "Call type",
            VolumeDimension.Department => "Department",
            VolumeDimension.Channel => "Channel",
            VolumeDimension.Hour => "Hour",
            VolumeDimension.Day => "Day",
        };

        /// <summary>As written in addresses and after <c>--by</c>.</summary>
        public string Name => by.ToString().ToLowerInvariant();
    }
}
