using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>How often the type asked for came first, and among the first three.</summary>
public sealed record HitRate(int Asked, int First, int FirstThree)
{
    public static HitRate None { get; } = new(0, 0, 0);

    public HitRate With(int rank) => new(Asked + 1, First + (rank == 1 ? 1 : 0), FirstThree + (rank is >= 1 and <= 3 ? 1 : 0));
}

/// <summary>An example that did not come first.</summary>
/// <param name="Rank">From 1; 0 when its type was not among the first twelve.</param>
/// <param name="Instead">What came first; null for nothing.</param>
public sealed record Miss(CallTypeCode CallType, string Department, string Example, int Rank, CallTypeCode? Instead);

/// <summary>What an evaluation found. The aims hold for <see cref="Own"/>.</summary>
/// <param name="Own">Examples in callers' own words.</param>
/// <param name="LikeTitle">Examples that repeat more than half of their title's words, counted apart.</param>
/// <param name="ByDepartment">Of <paramref name="Own"/>, by the department's key.</param>
/// <param name="ByLanguage">Examples of the other languages, by language.</param>
/// <param name="Misses">Of <paramref name="Own"/>, worst first.</param>
public sealed record CatalogEvaluationReport(
    int Folds, HitRate Own, HitRate LikeTitle, IReadOnlyDictionary<string, HitRate> ByDepartment, IReadOnlyDictionary<string, HitRate> ByLanguage, IReadOnlyList<Miss> Misses);

/// <summary>
/// Measures the search on the catalog's own examples, held out: in each fold one example of every call type (of every language) is
/// left out of the index and searched for, so no example finds itself.
/// </summary>
public static class CatalogEvaluation
{
    private const int Depth = 12;

    public static CatalogEvaluationReport Run(CatalogSnapshot catalog, CancellationToken cancel = default)
    {
        var english = Speech.In(catalog.City.Languages is [var first, ..] ? first : "en");
        var (own, likeTitle) = (HitRate.None, HitRate.None);
        var departments = new SortedDictionary<string, HitRate>(StringComparer.Ordinal);
        var languages = new SortedDictionary<string, HitRate>(StringComparer.Ordinal);
        var misses = new List<Miss>();
        var folds = catalog.CallTypes.Select(type => type.Examples.Count).DefaultIfEmpty().Max();

        for (var fold = 0; fold < folds; fold++)
        {
            var search = new CatalogIndex(new CatalogSnapshot(catalog.Revision, catalog.City, catalog.Departments, catalog.Facts, catalog.CallTypes.Select(type => Without(type, fold))));
            foreach (var type in catalog.CallTypes)
            {
                cancel.ThrowIfCancellationRequested();
                if (fold < type.Examples.Count)
                {
                    var example = type.Examples[fold];
                    var (rank, instead) = Rank(search, example, type.Code);
                    if (RepeatsTitle(english, example, type.Title))
                    {
                        likeTitle = likeTitle.With(rank);
                    }
                    else
                    {
                        own = own.With(rank);
                        departments[type.Department] = departments.GetValueOrDefault(type.Department, HitRate.None).With(rank);
                        if (rank != 1) misses.Add(new Miss(type.Code, type.Department, example, rank, instead));
                    }
                }
                foreach (var language in type.Translations.Languages)
                {
                    var examples = type.Translations[language]!.Examples;
                    if (fold < examples.Count) languages[language] = languages.GetValueOrDefault(language, HitRate.None).With(Rank(search, examples[fold], type.Code).Rank);
                }
            }
        }
        return new CatalogEvaluationReport(folds, own, likeTitle, departments, languages,
            [.. misses.OrderByDescending(miss => miss.Rank == 0 ? int.MaxValue : miss.Rank).ThenBy(miss => miss.CallType.ToString(), StringComparer.Ordinal)]);
    }

    private static (int Rank, CallTypeCode? Instead) Rank(CatalogIndex search, string words, CallTypeCode wanted)
    {
        var matches = search.Find(words, Depth).Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].CallType.Code == wanted) return (i + 1, i == 0 ? null : matches[0].CallType.Code);
        }
        return (0, matches.Count > 0 ? matches[0].CallType.Code : null);
    }

    private static bool RepeatsTitle(Speech speech, string example, string title)
    {
        var words = speech.Words(title).Where(word => !word.IsFiller).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var said = speech.Words(example).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        return words.Count > 0 && words.Count(said.Contains) * 2 > words.Count;
    }

    private static CallType Without(CallType type, int fold) => type with
    {
        Examples = [.. type.Examples.Where((_, i) => i != fold)],
        Translations = new Translations(type.Translations.Languages.Select(language => KeyValuePair.Create(
            language, Without(type.Translations[language]!, fold)))),
    };

    private static Translation Without(Translation words, int fold) => words with { Examples = [.. words.Examples.Where((_, i) => i != fold)] };
}
