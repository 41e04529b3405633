using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>Turns what was typed into a Lucene query in one language. Builds query objects only: nothing typed is ever parsed as a query.</summary>
internal static partial class CallerQuery
{
    private const int MostWords = 32;
    private const int MostGuessed = 10;

    /// <summary>Null when no word means anything in this language.</summary>
    /// <param name="isKnownElsewhere">True for a word of another language of the catalog, which is then no misspelling here.</param>
    public static Query? For(string text, LanguageIndex index, Func<string, bool> isKnownElsewhere)
    {
        var all = index.Speech.Words(text);
        if (all.Count == 0) return null;
        var unfinished = char.IsLetterOrDigit(text[^1]) ? all[^1] : (SpokenWord?)null;
        var words = all.Where(word => !word.IsFiller).ToList();
        if (words.TrueForAll(word => Fillers.Asking.Contains(word.Surface)))
        {
            if (unfinished is not { } beginning) return null;
            words = [beginning];
        }
        var addresses = Addresses(text);
        var stems = words.ConvertAll(word => word.Stem);
        var guesses = 0;

        var meanings = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (meanings.ContainsKey(word.Stem)) continue;
            var inAddress = addresses.Exists(address => word.Start >= address.Start && word.End <= address.End);
            var variants = new Variants(index);
            var known = index.Knows(word.Surface, word.Stem);
            if (known) variants.Add(word.Stem, 1);

            foreach (var (other, length) in index.Synonyms.At(stems, i)) variants.Add(other, SearchWeights.Synonym * length);
            Joined(words, i, index, variants);

            var isLast = unfinished is { } last && last.Start == word.Start;
            var begun = 0;
            if (isLast)
            {
                var endings = index.Vocabulary.Beginning(word.Surface, word.Surface.Length < 4 ? 12 : 8);
                begun = endings.Count;
                foreach (var ending in endings) variants.Add(ending.Stem, known ? SearchWeights.Unfinished / 2 : SearchWeights.Unfinished);
            }
            if (!known && !inAddress && begun == 0 && guesses < MostGuessed && MayBeMisspelled(word.Surface) && !isKnownElsewhere(word.Surface))
            {
                guesses++;
                foreach (var near in index.Vocabulary.Near(word.Surface, 4))
                {
                    variants.Add(near.Stem, near.Distance == 1 ? SearchWeights.OneMistake : SearchWeights.TwoMistakes);
                }
            }
            if (variants.IsEmpty) continue;
            meanings[word.Stem] = new Meaning(variants.ToQuery(inAddress ? SearchWeights.InAddress : Fillers.Faint.Contains(word.Surface) ? SearchWeights.Faint : 1), known ? index.CallTypesWith(word.Stem) : 1, i);
        }
        if (meanings.Count == 0) return null;

        // Of a long story the rarest words say most; the rest would only cost time.
        var kept = meanings.Values.OrderBy(meaning => meaning.CallTypes).ThenBy(meaning => meaning.Position).Take(MostWords).ToList();
        var spoken = new BooleanQuery { MinimumNumberShouldMatch = kept.Count > 8 ? 2 : 1 };
        foreach (var meaning in kept) spoken.Add(meaning.Query, Occur.SHOULD);

        var whole = new BooleanQuery(disableCoord: true) { { spoken, Occur.MUST } };
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < stems.Count && pairs.Count < MostWords; i++)
        {
            if (!index.HasPair(stems[i - 1], stems[i]) || !pairs.Add(LanguageIndex.Pair(stems[i - 1], stems[i]))) continue;
            whole.Add(new TermQuery(new Term(index.PairField, LanguageIndex.Pair(stems[i - 1], stems[i]))) { Boost = SearchWeights.Pair }, Occur.SHOULD);
        }
        return whole;
    }

    /// <summary><c>street light</c> for <c>streetlight</c> and the reverse.</summary>
    private static void Joined(List<SpokenWord> words, int at, LanguageIndex index, Variants variants)
    {
        if (at + 1 < words.Count)
        {
            var joined = words[at].Surface + words[at + 1].Surface;
            if (index.Vocabulary.Uses(joined) > 0) variants.Add(index.Speech.Stem(joined), SearchWeights.Joined * 1.5f);
        }
        var word = words[at].Surface;
        if (word.Length is < 6 or > 30) return;
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            var (left, right) = (word[..cut], word[cut..]);
            if (index.Vocabulary.Uses(left) == 0 || index.Vocabulary.Uses(right) == 0) continue;
            var (first, second) = (index.Speech.Stem(left), index.Speech.Stem(right));
            if (index.HasPair(first, second)) variants.Add([first, second], SearchWeights.Joined);
        }
    }

    private static bool MayBeMisspelled(string word) => !Fillers.NeverMisspelled.Contains(word) && !word.AsSpan().ContainsAnyInRange('0', '9');

    private static List<(int Start, int End)> Addresses(string text)
    {
        var found = new List<(int, int)>();
        foreach (var match in Address().EnumerateMatches(text)) found.Add((match.Index, match.Index + match.Length));
        return found;
    }

    // "1415 E 33rd St", "at 2200 martin luther king jr parkway". Two digits at least: "3 street lights" is no address.
    [GeneratedRegex(
        @"\b\d{2,6}\s+(?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\.?\s+)?(?:[\p{L}\d'.]+\s+){1,4}?(?:street|st|avenue|ave|road|rd|drive|dr|boulevard|blvd|lane|ln|court|ct|place|pl|parkway|pkwy|terrace|ter|circle|cir|way)\b(?!\s+(?:lights?|lamps?|signs?|sweep\w*|clean\w*|trees?|parking))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    private readonly record struct Meaning(Query Query, int CallTypes, int Position);

    /// <summary>All that one spoken word may mean; the best of them counts.</summary>
    private sealed class Variants(LanguageIndex index)
    {
        private readonly DisjunctionMaxQuery _any = new(SearchWeights.OtherVariants);
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        public bool IsEmpty { get; private set; } = true;

        public void Add(string stem, float weight)
        {
            var fields = index.FieldsWith(stem);
            if (fields == 0 || !_taken.Add(stem)) return;
            var best = new DisjunctionMaxQuery(SearchWeights.OtherFields);
            for (var i = 0; i < index.Fields.Length; i++)
            {
                if ((fields & 1 << i) != 0) best.Add(new TermQuery(new Term(index.Fields[i].Name, stem)) { Boost = index.Fields[i].Weight * weight });
            }
            _any.Add(best);
            IsEmpty = false;
        }

        public void Add(string[] stems, float weight)
        {
            if (stems.Length == 1)
            {
                Add(stems[0], weight);
                return;
            }
            if (!_taken.Add(string.Join(' ', stems))) return;
            var best = new DisjunctionMaxQuery(SearchWeights.OtherFields);
            var any = false;
            for (var i = 0; i < index.Fields.Length; i++)
            {
                if (!Array.TrueForAll(stems, stem => (index.FieldsWith(stem) & 1 << i) != 0)) continue;
                // BM25 weighs a phrase as all its words together.
                var phrase = new PhraseQuery { Slop = 1, Boost = index.Fields[i].Weight * weight * SearchWeights.Phrase / stems.Length };
                foreach (var stem in stems) phrase.Add(new Term(index.Fields[i].Name, stem));
                best.Add(phrase);
                any = true;
            }
            if (!any) return;
            _any.Add(best);
            IsEmpty = false;
        }

        public DisjunctionMaxQuery ToQuery(float weight)
        {
            _any.Boost = weight;
            return _any;
        }
    }
}
