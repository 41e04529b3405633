using System.Globalization;

namespace Des.Crs.Domain.Places;

/// <summary>One line of the address book. Its key is made from what it is called, so that a later import of the same source finds it again.</summary>
public sealed record PlaceEntry
{
    public const int MaxKeyLength = 200, MaxStreetLength = 100, MaxUnitLength = 40, MaxTownLength = 60;

    /// <summary>Unique in the book: <c>a:1204 walnut st|three rivers</c>, <c>x:5th st|main st</c>, <c>n:city hall</c>, <c>p:union park</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Never <see cref="PlaceKind.Point"/>.</summary>
    public required PlaceKind Kind { get; init; }

    public required string Label { get; init; }
    public required GeoPoint Point { get; init; }

    /// <summary>Addresses only.</summary>
    public HouseNumber? Number { get; init; }

    /// <summary>As displayed, <c>S Willard St</c>; the first street of an intersection; empty for named places and parks.</summary>
    public string Street { get; init; } = "";

    /// <summary>The other street of an intersection, else empty.</summary>
    public string CrossStreet { get; init; } = "";

    public string Unit { get; init; } = "";

    /// <summary>Empty if the source does not say.</summary>
    public string Town { get; init; } = "";

    /// <param name="street">In any spelling.</param>
    /// <param name="homeTown">The town that labels leave out.</param>
    public static PlaceEntry Address(HouseNumber number, string street, string unit, string town, string homeTown, GeoPoint point)
    {
        var (streetLabel, normalized) = LastStreet(street);
        var label = $"{number} {streetLabel}{(unit is "" ? "" : $" {unit}")}";
        return new()
        {
            Key = Bounded($"a:{number.ToString().ToLowerInvariant()} {normalized}{(unit is "" ? "" : ' ' + PlaceText.Normalize(unit))}{Suffix(town)}"),
            Kind = PlaceKind.Address,
            Label = town is "" || string.Equals(town, homeTown, StringComparison.OrdinalIgnoreCase) ? label : $"{label}, {town}",
            Point = point, Number = number, Street = streetLabel, Unit = unit, Town = town,
        };
    }

    /// <summary>The order in which the streets are given does not matter to the key.</summary>
    public static PlaceEntry Intersection(string street, string cross, string town, GeoPoint point)
    {
        var (a, b) = (PlaceText.Normalize(street), PlaceText.Normalize(cross));
        if (string.CompareOrdinal(a, b) > 0) (a, b) = (b, a);
        return new()
        {
            Key = Bounded($"x:{a}|{b}{Suffix(town)}"), Kind = PlaceKind.Intersection, Label = $"{StreetLabel(street)} & {StreetLabel(cross)}",
            Point = point, Street = StreetLabel(street), CrossStreet = StreetLabel(cross), Town = town,
        };
    }

    public static PlaceEntry Named(string name, GeoPoint point, string town = "") =>
        new() { Key = Bounded($"n:{PlaceText.Normalize(name)}"), Kind = PlaceKind.Named, Label = name, Point = point, Town = town };

    public static PlaceEntry Park(string name, GeoPoint point) =>
        new() { Key = Bounded($"p:{PlaceText.Normalize(name)}"), Kind = PlaceKind.Park, Label = name, Point = point };

    /// <summary>How a street is written in labels: <c>South Willard Street</c> is <c>S Willard St</c>; words of the name itself stay as they are.</summary>
    public static string StreetLabel(string street)
    {
        var words = street.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words is []) return "";
        if (street.All(c => !char.IsLower(c)) || street.All(c => !char.IsUpper(c)))
            words = [.. words.Select(word => char.IsAsciiDigit(word[0]) ? word.ToLowerInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()))];
        var name = StreetName.Parse(string.Join(' ', words));
        if (name.Normalized.Count(c => c == ' ') + 1 != words.Length) return string.Join(' ', words);
        if (name.Direction != "") words[0] = name.Direction.ToUpperInvariant();
        var last = words.Length - 1;
        if (name.After != "") words[last--] = name.After.ToUpperInvariant();
        if (name.Suffix != "") words[last] = char.ToUpperInvariant(name.Suffix[0]) + name.Suffix[1..];
        return string.Join(' ', words);
    }

    // Sources list a street's houses one after another, in one town.
    [ThreadStatic] private static (string Given, string Label, string Normalized) s_street;
    [ThreadStatic] private static (string Given, string Suffix) s_town;

    private static (string Label, string Normalized) LastStreet(string street)
    {
        if (s_street.Given != street) s_street = (street, StreetLabel(street), PlaceText.Normalize(street));
        return (s_street.Label, s_street.Normalized);
    }

    private static string Suffix(string town)
    {
        if (s_town.Given != town) s_town = (town, town is "" ? "" : $"|{PlaceText.Normalize(town)}");
        return s_town.Suffix;
    }

    private static string Bounded(string key) => key.Length <= MaxKeyLength ? key : key[..MaxKeyLength];
}

/// <summary>A line to draw and to cross others with: a street or a stream.</summary>
/// <param name="Layer"><see cref="MapLayers.Street"/> or <see cref="MapLayers.Water"/>.</param>
/// <param name="Name">As in labels; empty for nameless ones.</param>
/// <param name="Width">Feet, for drawing.</param>
public sealed record MapLine(string Layer, string Name, int Width, IReadOnlyList<GeoPoint> Points);

/// <summary>All that is known of where things are.</summary>
public sealed record CityMap(IReadOnlyList<PlaceEntry> Places, IReadOnlyList<ZoneArea> Areas, IReadOnlyList<MapLine> Lines)
{
    public static CityMap Empty { get; } = new([], [], []);
}

/// <summary>What one source says. It replaces all that the same source said before and touches nothing else.</summary>
/// <param name="Source">Such as <c>addresses</c>, <c>layer:ward</c>, <c>sample</c>; at most 40 characters.</param>
public sealed record PlaceImport(string Source, CityMap Map)
{
    public const int MaxSourceLength = 40;
}

/// <summary>Where the address book is kept for good.</summary>
public interface IPlaceStore
{
    /// <summary>Everything; where two sources know the same key, the one that comes first by name counts.</summary>
    Task<CityMap> LoadAsync(CancellationToken cancel);

    /// <summary>All or nothing.</summary>
    Task ReplaceAsync(PlaceImport import, CancellationToken cancel);
}
