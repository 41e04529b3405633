namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>The distance of two words: letters changed, added, left out, or exchanged with a neighbor.</summary>
internal static class Spelling
{
    private const int Longest = 40;

    /// <summary>The distance, or <paramref name="most"/> + 1 for anything beyond it.</summary>
    public static int Distance(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > Longest || other.Length > Longest) return most + 1;
        Span<int> beforeLast = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                var distance = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) distance = Math.Min(distance, beforeLast[j - 2] + 1);
                row[j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > most) return most + 1;
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.Min(last[other.Length], most + 1);
    }
}
