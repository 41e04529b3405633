using System.Collections.Frozen;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>The city's groups of words that mean the same, as stems of one language. Applied to what is typed, so that the index says what the catalog says.</summary>
internal sealed class Synonyms
{
    private readonly FrozenDictionary<string, (string[] Entry, string[][] Others)[]> _byFirstStem;

    public Synonyms(IEnumerable<IReadOnlyList<string>> groups, Speech speech)
    {
        var entries = new List<(string[] Entry, string[][] Others)>();
        foreach (var group in groups)
        {
            var said = group
                .Select(words => speech.Words(words).Where(word => !word.IsFiller).Select(word => word.Stem).ToArray())
                .Where(stems => stems.Length > 0)
                .DistinctBy(stems => string.Join(' ', stems), StringComparer.Ordinal)
                .ToArray();
            entries.AddRange(said.Select(entry => (entry, said.Where(other => other != entry).ToArray())));
        }
        _byFirstStem = entries.Where(entry => entry.Others.Length > 0).GroupBy(entry => entry.Entry[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>What else the stems from <paramref name="at"/> on could be called, and how many stems that stands for.</summary>
    public IEnumerable<(string[] Other, int Length)> At(IReadOnlyList<string> stems, int at)
    {
        if (!_byFirstStem.TryGetValue(stems[at], out var entries)) yield break;
        foreach (var (entry, others) in entries)
        {
            if (at + entry.Length > stems.Count) continue;
            var same = true;
            for (var i = 1; same && i < entry.Length; i++) same = stems[at + i] == entry[i];
            if (!same) continue;
            foreach (var other in others) yield return (other, entry.Length);
        }
    }
}
