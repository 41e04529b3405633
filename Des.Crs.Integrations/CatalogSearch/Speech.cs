using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>A word as typed (folded), what it has in common with its other forms, and whether it says nothing about the matter.</summary>
internal readonly record struct SpokenWord(string Surface, string Stem, bool IsFiller, int Start, int End);

/// <summary>How one language is reduced to words and stems: the same for the catalog's texts and for what callers say.</summary>
internal sealed partial class Speech
{
    private const int MostRemembered = 50_000;

    private static readonly ConcurrentDictionary<string, Speech> Languages = new(StringComparer.Ordinal);

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly ConcurrentDictionary<string, string> _remembered = new(StringComparer.Ordinal);
    private readonly Analyzer _words;
    private readonly Analyzer _stems;
    private readonly FrozenSet<string> _fillers;
    private readonly bool _isEnglish;

    private Speech(string language, Func<TokenStream, TokenStream> stemmed, IEnumerable<string> fillers)
    {
        _isEnglish = language == "en";
        _fillers = fillers.ToFrozenSet(StringComparer.Ordinal);
        _words = Analyzer.NewAnonymous((_, reader) =>
        {
            var tokens = new StandardTokenizer(Version, reader);
            TokenStream folded = _isEnglish ? new EnglishPossessiveFilter(Version, tokens) : tokens;
            return new TokenStreamComponents(tokens, new ASCIIFoldingFilter(new LowerCaseFilter(Version, folded)));
        });
        _stems = Analyzer.NewAnonymous((_, reader) =>
        {
            var word = new KeywordTokenizer(reader);
            return new TokenStreamComponents(word, stemmed(word));
        });
    }

    /// <summary>A language without rules here is compared by whole words, without accents.</summary>
    public static Speech In(string language) => Languages.GetOrAdd(language, Rules);

    private static Speech Rules(string language) => language switch
    {
        "en" => new Speech(language, word => new PorterStemFilter(word), Fillers.English),
        "es" => new Speech(language, word => new SpanishLightStemFilter(word), Fillers.Spanish),
        _ => new Speech(language, word => word, []),
    };

    public List<SpokenWord> Words(string text)
    {
        var words = new List<SpokenWord>();
        using var tokens = _words.GetTokenStream("", SpelledOutNumber().Replace(text, "$1$2$3"));
        var term = tokens.GetAttribute<ICharTermAttribute>();
        var place = tokens.GetAttribute<IOffsetAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            var word = term.ToString().Replace("'", "", StringComparison.Ordinal);
            if (word.Length < 2) continue;
            if (_isEnglish && Fillers.EnglishNegations.Contains(word)) word = "not";
            var filler = _fillers.Contains(word);
            words.Add(new SpokenWord(word, filler ? word : Stem(word), filler, place.StartOffset, place.EndOffset));
        }
        tokens.End();
        return words;
    }

    public bool IsFiller(string word) => _fillers.Contains(word);

    public string Stem(string word)
    {
        if (_remembered.TryGetValue(word, out var known)) return known;
        using var tokens = _stems.GetTokenStream("", word);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        var stem = tokens.IncrementToken() ? term.ToString() : word;
        tokens.End();
        // Bounded, since what is typed has no end; the catalog's own words come first.
        if (_remembered.Count < MostRemembered) _remembered[word] = stem;
        return stem;
    }

    /// <summary>What can be analyzed of whatever was typed: no broken or invisible characters, at most <paramref name="most"/> of them.</summary>
    public static string Clean(string? typed, int most)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var clean = new StringBuilder(Math.Min(typed.Length, most));
        foreach (var rune in typed.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most) break;
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format) continue;
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune)) clean.Append(' ');
            else if (rune.Value is '’' or '‘' or '`') clean.Append('\'');
            else clean.Append(rune.ToString());
        }
        return clean.ToString();
    }

    // 9-1-1 and 811 are one word.
    [GeneratedRegex(@"\b(\d)-(\d)-(\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledOutNumber();
}
