using System.Globalization;
using System.Text.RegularExpressions;

namespace Des.Crs.Domain.Catalog;

/// <summary>What a text of the catalog may quote.</summary>
public enum ReferenceKind { Fact, Zone }

/// <summary>One quotation in a text.</summary>
/// <param name="Name">As written: <c>set-out-time</c>, <c>library.hours</c>, <c>collection-day</c>.</param>
/// <param name="At">Where in the text, from 0.</param>
public sealed record TextReference(ReferenceKind Kind, string Name, int At);

/// <summary>For whom, when and where a text is filled in.</summary>
public sealed record TextSetting
{
    /// <summary>Finds a fact by the name a text uses: short within its own department, else full.</summary>
    public required Func<string, Fact?> Fact { get; init; }

    /// <summary>The day of the city whose values hold.</summary>
    public required DateOnly Day { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>Zone key by layer of the place given; null while there is no place.</summary>
    public IReadOnlyDictionary<string, string>? Zones { get; init; }

    public static TextSetting For(
        CatalogSnapshot catalog, string department, DateOnly day, string language = "en", IReadOnlyDictionary<string, string>? zones = null) =>
        new() { Fact = name => catalog.Fact(name, department), Day = day, Language = language, Zones = zones };
}

/// <summary>Fills the quotations <c>{{fact:name}}</c> and <c>{{zone:layer}}</c> of a Markdown text.</summary>
public static partial class AnswerText
{
    /// <summary>Everything quoted, in order.</summary>
    public static IEnumerable<TextReference> References(string text)
    {
        foreach (Match match in Quotation().Matches(text))
        {
            yield return new(match.Groups[1].Value == "fact" ? ReferenceKind.Fact : ReferenceKind.Zone, match.Groups[2].Value, match.Index);
        }
    }

    /// <summary>What stands in double braces but is no quotation, such as a misspelled one.</summary>
    public static IEnumerable<string> Unreadable(string text) => Braces().Matches(Quotation().Replace(text, "")).Select(match => match.Value);

    /// <summary>The text as people read it; still Markdown. Addresses become links unless they already stand in one.</summary>
    public static string Fill(string text, TextSetting setting) => Quotation().Replace(text, match =>
    {
        var words = match.Groups[1].Value == "fact"
            ? OfFact(match.Groups[2].Value, setting, insideLink: match.Index > 1 && text.AsSpan(0, match.Index).EndsWith("]("))
            : OfZone(match.Groups[2].Value, setting);
        // "until 5 p.m." ends its sentence with one stop.
        return words.EndsWith('.') && text.AsSpan(match.Index + match.Length).TrimStart('*').StartsWith(".") ? words[..^1] : words;
    });

    /// <summary>A zone's key as people read it: weekdays by name in the language, other words with capitals.</summary>
    public static string ZoneName(string key, string language)
    {
        if (Enum.TryParse<DayOfWeek>(key, ignoreCase: true, out var day) && !char.IsAsciiDigit(key[0])) return FactText.Weekday(day, language);
        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(key.Replace('-', ' '));
    }

    private static string OfFact(string name, TextSetting setting, bool insideLink)
    {
        if (setting.Fact(name) is not { } fact) return setting.Language == "es" ? "(no se sabe)" : "(not known)";
        var value = fact.ValueOn(setting.Day);
        if (fact.Type == FactType.Text) return fact.Translations.Text(fact.TextPathOn(setting.Day), value, setting.Language);
        var words = FactText.Render(fact.Type, value, setting.Language);
        return fact.Type is FactType.Url or FactType.Email && !insideLink ? $"<{words}>" : words;
    }

    private static string OfZone(string layer, TextSetting setting)
    {
        if (setting.Zones is null) return setting.Language == "es" ? "(se necesita la dirección)" : "(needs the address)";
        if (setting.Zones.TryGetValue(layer, out var zone)) return ZoneName(zone, setting.Language);
        return setting.Language == "es" ? "(no se sabe para este lugar)" : "(not known for this place)";
    }

    [GeneratedRegex(@"\{\{(fact|zone):([a-z0-9]+(?:[.-][a-z0-9]+)*)\}\}")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\{\{[^{}]*\}?\}?")]
    private static partial Regex Braces();
}
