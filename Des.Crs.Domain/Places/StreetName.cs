namespace Des.Crs.Domain.Places;

/// <summary>A street's name taken apart, in short forms: <c>S Willard St</c> is <c>s</c>, <c>willard</c>, <c>st</c>.</summary>
/// <param name="Direction">Before the name; empty if none. "North Street" has none: north is its name.</param>
/// <param name="Name">One or more words; empty only for blank text.</param>
/// <param name="Suffix">Empty if none.</param>
/// <param name="After">A direction after the name, as in "Allen Road East"; empty if none.</param>
public sealed record StreetName(string Direction, string Name, string Suffix, string After)
{
    /// <summary>Short forms in order: the key a street has in the address book.</summary>
    public string Normalized { get; } = string.Join(' ', ((string[])[Direction, Name, Suffix, After]).Where(part => part != ""));

    /// <summary>The name spelled out without spaces, for measuring how far a misspelling is off.</summary>
    internal string Spelled { get; } = Spell(Name);

    /// <summary>Direction, name and suffix spelled out without spaces.</summary>
    internal string SpelledWhole { get; } = StreetWords.Full(Direction) + Spell(Name) + StreetWords.Full(Suffix) + StreetWords.Full(After);

    /// <summary>Reads a street from text in any spelling.</summary>
    public static StreetName Parse(string text) => From(PlaceText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    internal static StreetName From(ReadOnlySpan<string> words)
    {
        var (direction, suffix, after) = ("", "", "");
        if (words.Length > 2 && StreetWords.IsDirection(words[^1]) && StreetWords.IsSuffix(words[^2]) || words.Length > 3 && StreetWords.IsDirection(words[^1]))
        {
            after = words[^1];
            words = words[..^1];
        }
        if (words.Length > 1 && StreetWords.IsSuffix(words[^1]))
        {
            suffix = words[^1];
            words = words[..^1];
        }
        // "West Street Extension" is an extension of West Street, not the west part of something called Street.
        if (words.Length > 1 && StreetWords.IsDirection(words[0]) && !(words.Length == 2 && StreetWords.IsSuffix(words[1]) && words[1] is "st" or "ave" or "rd"))
        {
            direction = words[0];
            words = words[1..];
        }
        return new(direction, string.Join(' ', words.ToArray()), suffix, after);
    }

    private static string Spell(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => word == "st" && i == 0 && words.Length > 1 ? "saint" : StreetWords.Full(word)));
    }
}
