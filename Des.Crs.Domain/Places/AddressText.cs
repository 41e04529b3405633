using System.Globalization;
using System.Text.RegularExpressions;

namespace Des.Crs.Domain.Places;

/// <summary>A house number: <c>1204</c>, <c>24B</c>, <c>21 1/2</c>, <c>G12</c>.</summary>
/// <param name="Tail">Lower case, empty for most.</param>
/// <param name="Head">The letter before the digits, lower case, empty for nearly all.</param>
public readonly record struct HouseNumber(int Number, string Tail, string Head = "")
{
    /// <summary>By the letter before, then by number, then by what follows it.</summary>
    public int CompareTo(HouseNumber other) => string.CompareOrdinal(Head, other.Head) is not 0 and var heads ? heads
        : Number != other.Number ? Number.CompareTo(other.Number) : string.CompareOrdinal(Tail, other.Tail);

    public override string ToString() => Head.ToUpperInvariant() + Number.ToString(CultureInfo.InvariantCulture)
        + (Tail is "" ? "" : (char.IsDigit(Tail[0]) ? " " : "") + Tail.ToUpperInvariant());

    /// <summary>Reads <c>24 B</c>, <c>24-b</c>, <c>21½</c> and the like; null for anything else.</summary>
    public static HouseNumber? Parse(string text)
    {
        var words = PlaceText.Words(text);
        return AddressText.TakeNumber(words, loneLetter: true) is { } number && words is [] ? number : null;
    }
}

/// <summary>What a text about a location says, taken apart without knowing which streets exist.</summary>
public sealed partial record AddressText
{
    public HouseNumber? Number { get; private init; }

    /// <summary>Null for blank text.</summary>
    public StreetName? Street { get; private init; }

    /// <summary>The other street of a crossing. An empty name for "5th and", as it stands while typing.</summary>
    public StreetName? Cross { get; private init; }

    /// <summary>The hundred of "1200 block of Walnut".</summary>
    public int? Block { get; private init; }

    /// <summary><c>Apt 4</c>, as people write it; null if none.</summary>
    public string? Unit { get; private init; }

    /// <summary>What follows the first comma and is no unit: usually the town, normalized. Empty if none.</summary>
    public string Rest { get; private init; } = "";

    /// <summary>Set for "41.6021, -93.1034".</summary>
    public GeoPoint? Point { get; private init; }

    /// <summary>The whole text in <see cref="PlaceText.Normalize"/> form.</summary>
    public required string Normalized { get; init; }

    [GeneratedRegex(@"^\s*(-?\d{1,2}\.\d+)°?\s*[, ]\s*(-?\d{1,3}\.\d+)°?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinates();

    public static AddressText Parse(string text)
    {
        var normalized = PlaceText.Normalize(text);
        if (Coordinates().Match(text) is { Success: true } pair
            && double.Parse(pair.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= -90 and <= 90 and var latitude
            && double.Parse(pair.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is >= -180 and <= 180 and var longitude)
            return new() { Normalized = normalized, Point = new(latitude, longitude) };

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var words = Split(comma < 0 ? text : text[..comma]);
        var rest = Split(comma < 0 ? "" : text[(comma + 1)..]);
        var unit = TakeUnit(words) ?? TakeUnit(rest, leading: true);
        if (words is ["cor" or "intersection" or "crossing" or "xing", "of", ..]) words.RemoveRange(0, 2);

        var and = words.FindIndex(word => word is "and" or "at" or "/");
        if (and > 0)
            return new()
            {
                Normalized = normalized, Rest = string.Join(' ', rest),
                Street = Side(words[..and]), Cross = Side(words[(and + 1)..]),
            };

        var block = words.IndexOf("block");
        if (block < 0) block = words.IndexOf("blk");
        if (block == 1 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hundred))
        {
            var street = words[(words.Count > 2 && words[2] == "of" ? 3 : 2)..];
            return new() { Normalized = normalized, Rest = string.Join(' ', rest), Block = hundred / 100 * 100, Street = Named(street) };
        }

        var number = TakeNumber(words, loneLetter: false);
        return new() { Normalized = normalized, Number = number, Unit = unit, Rest = string.Join(' ', rest), Street = Named(words) };
    }

    private static List<string> Split(string text)
    {
        // A slash between words stands for "and"; between digits it is half a house.
        var marked = SlashBetweenWords().Replace(text, " and ");
        return [.. PlaceText.Normalize(marked).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    [GeneratedRegex(@"(?<!\d)\s*/\s*|\s*/\s*(?!\d)|\s+/\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SlashBetweenWords();

    private static StreetName? Named(List<string> words) => words is [] ? null : StreetName.From([.. words]);

    // "5 and main": a bare number beside "and" is an ordinal.
    private static StreetName Side(List<string> words) => StreetName.From([.. words.Select(word =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? StreetWords.Ordinal(number) : word)]);

    internal static HouseNumber? TakeNumber(List<string> words, bool loneLetter)
    {
        if (words is []) return null;
        if (words[0] is { Length: > 1 and < 6 } lettered && char.IsAsciiLetter(lettered[0]) && lettered.Skip(1).All(char.IsAsciiDigit))
        {
            words.RemoveAt(0);
            return new(int.Parse(lettered.AsSpan(1), CultureInfo.InvariantCulture), "", lettered[..1]);
        }
        if (!char.IsAsciiDigit(words[0][0])) return null;
        var digits = words[0].TakeWhile(char.IsAsciiDigit).Count();
        var tail = words[0][digits..];
        if (digits > 7 || tail.Length > 2 || tail is "st" or "nd" or "rd" or "th" || tail.Contains('/', StringComparison.Ordinal)) return null;
        var number = int.Parse(words[0].AsSpan(0, digits), CultureInfo.InvariantCulture);
        words.RemoveAt(0);
        if (tail is "" && words is [{ Length: 3 } half, ..] && half[1] == '/')
        {
            tail = half;
            words.RemoveAt(0);
        }
        else if (tail is "" && words is [{ Length: 1 } letter, ..] && char.IsAsciiLetter(letter[0]) && (loneLetter || (words.Count > 2 && !StreetWords.IsDirection(letter) && !StreetWords.IsSuffix(words[1]))))
        {
            tail = letter;
            words.RemoveAt(0);
        }
        return new(number, tail);
    }

    private static readonly string[] UnitWords = ["apt", "unit", "ste", "rm", "room", "lot", "bldg", "fl", "trlr"];

    private static string? TakeUnit(List<string> words, bool leading = false)
    {
        var at = words.FindIndex(leading ? 0 : Math.Min(2, words.Count), word => UnitWords.Contains(word));
        if (at < 0 || at + 1 >= words.Count || (leading && at > 0)) return null;
        var length = Math.Min(words.Count - at, words[at + 1] == "unit" ? 3 : 2);   // "apt #4"
        if (!leading && at + length < words.Count) return null;
        var designator = words[at];
        var name = words[at + length - 1].ToUpperInvariant();
        words.RemoveRange(at, length);
        return $"{(designator is "unit" ? "Unit" : char.ToUpperInvariant(designator[0]) + designator[1..])} {name}";
    }
}
