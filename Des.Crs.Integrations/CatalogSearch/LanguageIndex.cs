using Des.Crs.Domain.Catalog;
using Lucene.Net.Documents;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>One language of the catalog: its fields in the index, its words, and which field has which stem.</summary>
internal sealed class LanguageIndex
{
    private readonly Dictionary<string, Occurrence> _stems;
    private readonly HashSet<string> _pairs;

    private LanguageIndex(string language, Speech speech, Vocabulary vocabulary, Synonyms synonyms, Dictionary<string, Occurrence> stems, HashSet<string> pairs)
    {
        Speech = speech;
        Vocabulary = vocabulary;
        Synonyms = synonyms;
        _stems = stems;
        _pairs = pairs;
        Fields = FieldsOf(language);
        PairField = $"{language}.pair";
    }

    public Speech Speech { get; }
    public Vocabulary Vocabulary { get; }
    public Synonyms Synonyms { get; }

    /// <summary>Name and weight, in the order of <see cref="FieldsWith"/>'s bits.</summary>
    public (string Name, float Weight)[] Fields { get; }

    public string PairField { get; }

    /// <summary>One bit for each of <see cref="Fields"/> in which the stem occurs.</summary>
    public int FieldsWith(string stem) => _stems.GetValueOrDefault(stem).Fields;

    /// <summary>In how many call types' own words (titles, keywords, examples) the stem occurs, or in how many answers if in none.</summary>
    public int CallTypesWith(string stem) => _stems.TryGetValue(stem, out var occurrence) ? Math.Max(occurrence.CallTypes, 1) : 0;

    public bool Knows(string surface, string stem) => _stems.ContainsKey(stem) || Vocabulary.Contains(surface);

    public bool HasPair(string first, string second) => _pairs.Contains(Pair(first, second));

    public static string Pair(string first, string second) => $"{first}_{second}";

    /// <summary>Writes this language's fields into each call type's document.</summary>
    public static LanguageIndex Write(string language, bool isFirst, CatalogSnapshot catalog, IReadOnlyList<Document> documents)
    {
        var speech = Speech.In(language);
        var fields = FieldsOf(language);
        var surfaces = new Dictionary<string, SpokenWord>(StringComparer.Ordinal);
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new Dictionary<string, Occurrence>(StringComparer.Ordinal);
        var pairs = new HashSet<string>(StringComparer.Ordinal);

        for (var i = 0; i < documents.Count; i++)
        {
            var type = catalog.CallTypes[i];
            var own = new HashSet<string>(StringComparer.Ordinal);
            var ownSurfaces = new HashSet<string>(StringComparer.Ordinal);
            var texts = CallTypeWords.Of(type, catalog, language, isFirst);
            for (var field = 0; field < fields.Length; field++)
            {
                foreach (var text in texts[field])
                {
                    var words = speech.Words(text).Where(word => !word.IsFiller).ToList();
                    if (words.Count == 0) continue;
                    foreach (var word in words)
                    {
                        surfaces.TryAdd(word.Surface, word);
                        var before = stems.GetValueOrDefault(word.Stem);
                        var isNew = field < CallTypeWords.Own && own.Add(word.Stem);
                        stems[word.Stem] = new Occurrence(before.Fields | 1 << field, before.CallTypes + (isNew ? 1 : 0));
                        if (field < CallTypeWords.Own && ownSurfaces.Add(word.Surface)) uses[word.Surface] = uses.GetValueOrDefault(word.Surface) + 1;
                    }
                    documents[i].Add(new TextField(fields[field].Name, string.Join(' ', words.Select(word => word.Stem)), Field.Store.NO));
                    if (field >= CallTypeWords.Own || words.Count < 2) continue;
                    var said = words.Zip(words.Skip(1), (first, second) => Pair(first.Stem, second.Stem)).ToList();
                    pairs.UnionWith(said);
                    documents[i].Add(new TextField($"{language}.pair", string.Join(' ', said), Field.Store.NO));
                }
            }
        }

        return new LanguageIndex(
            language, speech,
            new Vocabulary(surfaces.ToDictionary(word => word.Key, word => word.Value.Stem, StringComparer.Ordinal), uses),
            new Synonyms(catalog.City.Synonyms, speech),
            stems, pairs);
    }

    private static (string Name, float Weight)[] FieldsOf(string language) =>
    [
        ($"{language}.title", SearchWeights.Title),
        ($"{language}.keywords", SearchWeights.Keywords),
        ($"{language}.examples", SearchWeights.Examples),
        ($"{language}.answer", SearchWeights.Answer),
        ($"{language}.about", SearchWeights.About),
    ];

    private readonly record struct Occurrence(int Fields, int CallTypes);
}
