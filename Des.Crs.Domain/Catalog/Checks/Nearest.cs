namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>Finds what was probably meant.</summary>
public static class Nearest
{
    /// <summary>The end of a sentence: <c>; did you mean 'library.hours'?</c>, or a stop where nothing is near.</summary>
    public static string DidYouMean(string given, IEnumerable<string> known) => To(given, known) is { } meant ? $"; did you mean '{meant}'?" : ".";

    /// <summary>The known word that takes the fewest changes of a letter to reach, if that is no more than a third of them.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        string? best = null;
        var least = Math.Max(1, Math.Min(given.Length, 60) / 3) + 1;
        foreach (var word in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(word.Length - given.Length) >= least) continue;
            var changes = Changes(given, word);
            if (changes >= least) continue;
            (best, least) = (word, changes);
        }
        return best;
    }

    // Letters added, left out, replaced, or two neighbors exchanged (the optimal string alignment distance).
    private static int Changes(string one, string other)
    {
        var (before, last, now) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++) last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }
            (before, last, now) = (last, now, before);
        }
        return last[other.Length];
    }
}
