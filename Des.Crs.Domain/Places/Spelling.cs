namespace Des.Crs.Domain.Places;

/// <summary>How far apart two spellings are.</summary>
internal static class Spelling
{
    /// <summary>How many mistakes a word of this length may have and still be meant.</summary>
    public static int Forgiven(int length) => length switch { <= 2 => 0, <= 5 => 1, _ => 2 };

    /// <summary>
    /// Letters left out, added, changed or swapped with their neighbor to get from one to the other; <paramref name="most"/> + 1 if it takes more than that.
    /// </summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        while (a.Length > 0 && b.Length > 0 && a[0] == b[0])
        {
            a = a[1..];
            b = b[1..];
        }
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.Length == 0 || b.Length == 0) return Math.Max(a.Length, b.Length);
        if (b.Length > 62) return most + 1;

        Span<int> rows = stackalloc int[3 * 64];
        var before = rows[..64];
        var previous = rows[64..128];
        var current = rows[128..];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                var distance = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distance = Math.Min(distance, before[j - 2] + 1);
                current[j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > most) return most + 1;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return Math.Min(previous[b.Length], most + 1);
    }
}
