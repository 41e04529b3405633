using Des.Crs.Domain.Catalog;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>The search over one snapshot of the catalog. Immutable and safe for any number of threads.</summary>
internal sealed class CatalogIndex : ICallTypeSearch
{
    /// <summary>Characters of a query that are read; beyond them a story repeats itself.</summary>
    public const int MaxLength = 4_000;

    private const float MostFromUse = 0.2f;

    private readonly CatalogSnapshot _catalog;
    private readonly EmergencyPhrases _emergencies;
    private readonly IndexSearcher _searcher;
    private readonly LanguageIndex[] _languages;
    private readonly string[] _codes;

    public CatalogIndex(CatalogSnapshot catalog)
    {
        _catalog = catalog;
        _emergencies = new EmergencyPhrases(catalog);
        _codes = [.. catalog.CallTypes.Select(type => type.Code.ToString())];

        var documents = catalog.CallTypes.Select(_ => new Document()).ToList();
        _languages = [.. catalog.City.Languages.Select((language, i) => LanguageIndex.Write(language, isFirst: i == 0, catalog, documents))];

        // Never disposed: a search may still be under way when the next index takes over, and all of it is memory.
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new StemAnalyzer()) { Similarity = new CoordinatedBm25() }))
        {
            // In the order of the snapshot, so that a document's number is its call type's.
            foreach (var document in documents) writer.AddDocument(document);
            writer.ForceMerge(1);
            writer.Commit();
        }
        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = new CoordinatedBm25() };
    }

    public CallTypeFindings Find(string words, int most = 12, Audience audience = Audience.Staff, Func<CallTypeCode, int>? uses = null)
    {
        var text = Speech.Clean(words, MaxLength).TrimStart();
        if (string.IsNullOrWhiteSpace(text) || most < 1) return CallTypeFindings.None;
        return new CallTypeFindings(_emergencies.In(text), Matches(text, most, audience, uses));
    }

    private List<CallTypeMatch> Matches(string text, int most, Audience audience, Func<CallTypeCode, int>? uses)
    {
        var matches = new List<CallTypeMatch>();
        if (Query(text) is { } query && _catalog.CallTypes.Count > 0)
        {
            foreach (var hit in _searcher.Search(query, Math.Min(most * 3 + 10, _catalog.CallTypes.Count)).ScoreDocs)
            {
                var type = _catalog.CallTypes[hit.Doc];
                if (IsFor(type, audience)) matches.Add(new CallTypeMatch(type, hit.Score * Liked(type, uses)));
            }
        }
        if (matches.Count > 0)
        {
            // Beyond the first few, what shares a single everyday word with the caller only makes the list longer.
            var least = matches.Max(match => match.Score) * SearchWeights.LeastShare;
            var weak = matches.OrderByDescending(match => match.Score).Skip(3).Where(match => match.Score < least).ToHashSet();
            matches.RemoveAll(weak.Contains);
        }
        matches.Sort((one, other) => other.Score.CompareTo(one.Score) is not 0 and var order ? order : string.CompareOrdinal(one.CallType.Code.ToString(), other.CallType.Code.ToString()));

        var coded = ByCode(text).Where(type => IsFor(type, audience)).Take(most).ToList();
        if (coded.Count > 0)
        {
            var above = matches is [var best, ..] ? best.Score : 0;
            matches.RemoveAll(match => coded.Contains(match.CallType));
            matches.InsertRange(0, coded.Select((type, i) => new CallTypeMatch(type, above + coded.Count - i)));
        }
        if (matches.Count > most) matches.RemoveRange(most, matches.Count - most);
        return matches;
    }

    private DisjunctionMaxQuery? Query(string text)
    {
        var all = new DisjunctionMaxQuery(0.05f);
        foreach (var language in _languages)
        {
            var query = CallerQuery.For(text, language, word => Array.Exists(_languages, other => other != language && (other.Vocabulary.Uses(word) > 0 || other.Speech.IsFiller(word))));
            if (query is not null) all.Add(query);
        }
        return all.Disjuncts.Count > 0 ? all : null;
    }

    /// <summary>The code typed, then the codes it begins; words without a hyphen are words.</summary>
    private IEnumerable<CallType> ByCode(string text)
    {
        var typed = text.Trim().ToLowerInvariant();
        var at = Array.BinarySearch(_codes, typed, StringComparer.Ordinal);
        if (at >= 0) yield return _catalog.CallTypes[at];
        if (typed.Length < 4 || !typed.Contains('-', StringComparison.Ordinal) || typed.Any(char.IsWhiteSpace)) yield break;
        for (at = at >= 0 ? at + 1 : ~at; at < _codes.Length && _codes[at].StartsWith(typed, StringComparison.Ordinal); at++) yield return _catalog.CallTypes[at];
    }

    private static bool IsFor(CallType type, Audience audience) => audience == Audience.Staff || type.Audience == Audience.Public;

    private static float Liked(CallType type, Func<CallTypeCode, int>? uses) =>
        uses is null ? 1 : 1 + Math.Min(MostFromUse, 0.07f * MathF.Log10(1 + Math.Max(0, uses(type.Code))));

    /// <summary>Texts arrive as stems with spaces between; words of two texts are not side by side.</summary>
    private sealed class StemAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
            new(new WhitespaceTokenizer(LuceneVersion.LUCENE_48, reader));

        public override int GetPositionIncrementGap(string fieldName) => 10;
    }
}
