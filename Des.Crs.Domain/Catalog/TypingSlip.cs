namespace Des.Crs.Domain.Catalog;

/// <summary>Whether one word may be another, typed in a hurry.</summary>
internal static class TypingSlip
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>
    /// One slip: two neighboring letters exchanged, one left out, one too many, or the key beside the right one. The first letter
    /// is taken to be right. Any other letter is another word: <c>small</c> is not <c>smell</c>.
    /// </summary>
    public static bool IsOne(string typed, string meant)
    {
        if (typed.Length == 0 || meant.Length == 0 || typed[0] != meant[0]) return false;
        var same = 0;
        while (same < typed.Length && same < meant.Length && typed[same] == meant[same]) same++;
        var left = typed.AsSpan(same);
        var right = meant.AsSpan(same);
        return (left.Length - right.Length) switch
        {
            1 => left[1..].SequenceEqual(right),
            -1 => left.SequenceEqual(right[1..]),
            0 when left.Length == 0 => true,
            0 when left[1..].SequenceEqual(right[1..]) => AreNeighbors(left[0], right[0]),
            0 => left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]),
            _ => false,
        };
    }

    private static bool AreNeighbors(char one, char other)
    {
        var (row, column) = Key(one);
        var (otherRow, otherColumn) = Key(other);
        if (row < 0 || otherRow < 0) return false;
        return row == otherRow
            ? Math.Abs(column - otherColumn) == 1
            : Math.Abs(row - otherRow) == 1 && (row < otherRow ? column - otherColumn : otherColumn - column) is 0 or 1;
    }

    private static (int Row, int Column) Key(char letter)
    {
        for (var row = 0; row < Rows.Length; row++)
        {
            if (Rows[row].IndexOf(letter, StringComparison.Ordinal) is >= 0 and var column) return (row, column);
        }
        return (-1, -1);
    }
}
