namespace Des.Crs.Web.Catalog;

/// <summary>What changed between two texts, line by line: <c>-</c> gone, <c>+</c> added, blank the same. By longest common subsequence.</summary>
internal static class LineDiff
{
    /// <summary>Texts with more lines than this are shown as replaced whole.</summary>
    private const int MostLines = 2000;

    public static IReadOnlyList<string> Of(string before, string after)
    {
        var (old, @new) = (before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        if (before.Length == 0) return [.. @new.Select(line => "+ " + line)];
        if (old.Length > MostLines || @new.Length > MostLines) return [.. old.Select(line => "- " + line), .. @new.Select(line => "+ " + line)];

        var common = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--) common[i, j] = old[i] == @new[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        var lines = new List<string>();
        for (var (i, j) = (0, 0); i < old.Length || j < @new.Length;)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j]) { lines.Add("  " + old[i]); i++; j++; }
            else if (j >= @new.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add("- " + old[i++]);
            else lines.Add("+ " + @new[j++]);
        }
        return lines;
    }
}
