using System.Globalization;
using System.Text;
using Des.Crs.Domain.Places;

namespace Des.Crs.Integrations.Places;

/// <summary>Addresses as comma-separated values with a heading line. A row that cannot be used is listed with its line; the others are taken.</summary>
internal static class CsvPlaces
{
    private static readonly string[] NumberNames = ["housenumber", "number", "house_number", "addr:housenumber", "address_number", "st_num"];
    private static readonly string[] StreetNames = ["street", "streetname", "street_name", "addr:street", "fullname", "st_name"];
    private static readonly string[] UnitNames = ["unit", "apartment", "apt", "addr:unit"];
    private static readonly string[] TownNames = ["city", "town", "municipality", "addr:city"];
    private static readonly string[] LatitudeNames = ["lat", "latitude", "y"];
    private static readonly string[] LongitudeNames = ["lon", "lng", "long", "longitude", "x"];

    public static PlaceFileReading Read(string text, PlaceFileOptions options)
    {
        var troubles = new List<PlaceFileTrouble>();
        var addresses = new List<RawAddress>();
        var rows = 0;
        using var records = Records(text).GetEnumerator();
        if (!records.MoveNext()) return Nothing(new(1, "the file is empty"));

        var heading = records.Current.Fields.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var (number, street, unit) = (Column(heading, NumberNames), Column(heading, StreetNames), Column(heading, UnitNames));
        var (latitude, longitude) = (Column(heading, LatitudeNames), Column(heading, LongitudeNames));
        var towns = TownNames.Select(name => heading.IndexOf(name)).Where(at => at >= 0).ToList();
        if (street is < 0 || number is < 0 || latitude is < 0 || longitude is < 0)
            return Nothing(new(1, "the heading must name a house number, a street, lat and lon (such as housenumber,street,unit,city,lat,lon)"));

        while (records.MoveNext())
        {
            var (line, fields) = records.Current;
            if (fields is [""]) continue;
            rows++;
            if (Address(fields) is (null, var reason)) troubles.Add(new(line, reason!));
            else addresses.Add(Address(fields).Address!);
        }
        var (kept, repeats) = PlaceFile.Merge(PlaceFile.Entries(addresses, options.City));
        return new(new(options.Source ?? "addresses", new(kept, [], [])), rows, repeats, troubles);

        (RawAddress? Address, string? Reason) Address(List<string> fields)
        {
            if (fields.Count < heading.Count) return (null, $"{heading.Count} columns were expected, {fields.Count} are there");
            if (fields[street].Trim() is not { Length: > 0 } name) return (null, "the street is missing");
            if (name.Length > PlaceEntry.MaxStreetLength) return (null, "the street's name is too long");
            if (fields[number].Trim() is not { Length: > 0 } digits) return (null, "the house number is missing");
            if (HouseNumber.Parse(digits) is not { } house) return (null, $"'{Bounded(digits)}' is no house number");
            if (!Degrees(fields[latitude], out var lat) || !Degrees(fields[longitude], out var lon)) return (null, "the coordinates are not numbers");
            if (PlaceFile.Wrong(lat, lon) is { } wrong) return (null, wrong);
            var town = towns.Select(at => fields[at].Trim()).FirstOrDefault(town => town is not "") ?? "";
            if (town.Contains('_', StringComparison.Ordinal)) town = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(town.Replace('_', ' '));
            return (new(house, name, unit < 0 ? "" : fields[unit].Trim(), town, new(lat, lon)), null);
        }

        PlaceFileReading Nothing(PlaceFileTrouble trouble) => new(new(options.Source ?? "addresses", CityMap.Empty), 0, 0, [trouble]);
    }

    private static int Column(List<string> heading, string[] names) => names.Select(name => heading.IndexOf(name)).FirstOrDefault(at => at >= 0, -1);

    private static bool Degrees(string text, out double degrees) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out degrees);

    private static string Bounded(string text) => text.Length <= 30 ? text : text[..30] + "…";

    /// <summary>Quoted fields may hold commas, doubled quotes and line breaks.</summary>
    private static IEnumerable<(int Line, List<string> Fields)> Records(string text)
    {
        var (fields, field, quoted, line, first) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
                else quoted = false;
            }
            else if (c == '"' && field.Length == 0) quoted = true;
            else if (c == ',') Close();
            else if (c == '\n')
            {
                Close();
                yield return (first, fields);
                (fields, first) = ([], line);
            }
            else if (c != '\r') field.Append(c);
        }
        if (field.Length == 0 && fields is []) yield break;
        Close();
        yield return (first, fields);

        void Close()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }
}
