using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Des.Crs.Domain.Catalog;

/// <summary>The words of one language for one entry of the catalog.</summary>
public sealed record Translation
{
    /// <summary>By the path of the text it translates, such as <c>title</c>, <c>ask.container</c> or <c>choice.container.trash</c>.</summary>
    public ImmutableSortedDictionary<string, string> Texts { get; init; } = EmptyTexts;

    /// <summary>For each path, the <see cref="HashOf"/> of the English text it was made from.</summary>
    public ImmutableSortedDictionary<string, string> Of { get; init; } = EmptyTexts;

    public IReadOnlyList<string> Keywords { get; init; } = [];
    public IReadOnlyList<string> Examples { get; init; } = [];

    public static ImmutableSortedDictionary<string, string> EmptyTexts { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Eight hexadecimal digits that change when the text does.</summary>
    public static string HashOf(string english) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(english)).AsSpan(0, 4));
}

/// <summary>Every language but English, by its two-letter code.</summary>
public sealed class Translations
{
    private readonly ImmutableSortedDictionary<string, Translation> _byLanguage;

    public Translations(IEnumerable<KeyValuePair<string, Translation>> byLanguage) =>
        _byLanguage = byLanguage.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static Translations None { get; } = new([]);

    public IEnumerable<string> Languages => _byLanguage.Keys;

    public Translation? this[string language] => _byLanguage.GetValueOrDefault(language);

    /// <summary>The text at a path in a language, or the English one where there is no translation.</summary>
    public string Text(string path, string english, string language) =>
        _byLanguage.TryGetValue(language, out var words) && words.Texts.TryGetValue(path, out var text) ? text : english;

    /// <summary>The paths whose translation was made from another English text than today's, or has none.</summary>
    public IEnumerable<string> Stale(string language, IEnumerable<KeyValuePair<string, string>> english)
    {
        var words = this[language];
        foreach (var (path, text) in english)
        {
            if (words is null || !words.Texts.ContainsKey(path) || words.Of.GetValueOrDefault(path) != Translation.HashOf(text)) yield return path;
        }
    }
}
