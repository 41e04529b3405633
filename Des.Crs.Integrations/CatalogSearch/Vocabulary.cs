using System.Collections.Frozen;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>A word of the catalog close to one typed.</summary>
internal readonly record struct Candidate(string Surface, string Stem, int Distance, int Uses);

/// <summary>Every word one language of the catalog is written in: what a typed word may be the beginning or a misspelling of.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Entry> _words;
    private readonly string[] _sorted;
    private readonly FrozenDictionary<char, Entry[]> _byFirstLetter;

    /// <param name="stems">Surface to stem.</param>
    /// <param name="uses">In how many titles, keywords and examples a surface occurs; words of answers only are known, but never guessed.</param>
    public Vocabulary(IReadOnlyDictionary<string, string> stems, IReadOnlyDictionary<string, int> uses)
    {
        _words = stems.ToDictionary(word => word.Key, word => new Entry(word.Key, word.Value, uses.GetValueOrDefault(word.Key)), StringComparer.Ordinal);
        _sorted = [.. stems.Keys.Where(uses.ContainsKey).Order(StringComparer.Ordinal)];
        _byFirstLetter = _words.Values.Where(entry => entry.Uses > 0).GroupBy(entry => entry.Surface[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(entry => entry.Surface, StringComparer.Ordinal).ToArray());
    }

    public bool Contains(string surface) => _words.ContainsKey(surface);

    public int Uses(string surface) => _words.TryGetValue(surface, out var entry) ? entry.Uses : 0;

    /// <summary>Most used first.</summary>
    public List<Candidate> Beginning(string prefix, int most)
    {
        var at = Array.BinarySearch(_sorted, prefix, StringComparer.Ordinal);
        if (at < 0) at = ~at;
        var found = new List<Candidate>();
        for (; at < _sorted.Length && _sorted[at].StartsWith(prefix, StringComparison.Ordinal); at++)
        {
            if (_sorted[at].Length == prefix.Length) continue;
            var entry = _words[_sorted[at]];
            found.Add(new Candidate(entry.Surface, entry.Stem, 0, entry.Uses));
        }
        return [.. found.OrderByDescending(candidate => candidate.Uses).ThenBy(candidate => candidate.Surface, StringComparer.Ordinal)
            .DistinctBy(candidate => candidate.Stem).Take(most)];
    }

    /// <summary>
    /// Words at most one mistake away (two for seven letters and more), closest and most used first. The first letter is taken to be right:
    /// people seldom miss it, and it keeps <c>cat</c> from being <c>rat</c>.
    /// </summary>
    public List<Candidate> Near(string typed, int most)
    {
        if (typed.Length < 3 || !_byFirstLetter.TryGetValue(typed[0], out var entries)) return [];
        var budget = typed.Length < 7 ? 1 : 2;
        var found = new List<Candidate>();
        foreach (var entry in entries)
        {
            if (entry.Surface.Length < 3) continue;
            var distance = Spelling.Distance(typed, entry.Surface, budget);
            if (distance <= budget) found.Add(new Candidate(entry.Surface, entry.Stem, distance, entry.Uses));
        }
        return [.. found.OrderBy(candidate => candidate.Distance).ThenByDescending(candidate => candidate.Uses).ThenBy(candidate => candidate.Surface, StringComparer.Ordinal)
            .DistinctBy(candidate => candidate.Stem).Take(most)];
    }

    private readonly record struct Entry(string Surface, string Stem, int Uses);
}
