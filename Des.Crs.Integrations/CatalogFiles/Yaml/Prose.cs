using System.Text;

namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>Text of several lines as a block holds it: no control characters, no white space at the end of a line, no empty line at either end.</summary>
internal static class Prose
{
    public static string Normal(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u0085', '\u2028', '\u2029').Select(line => Printable(line).TrimEnd());
        return string.Join('\n', lines).Trim();
    }

    public static bool IsNormal(string text) => text.Length > 0 && Normal(text) == text;

    /// <summary>Whether YAML may hold the character as it is, without an escape.</summary>
    public static bool IsPrintable(Rune rune) => rune.Value is >= 0x20 and < 0x7F or >= 0xA0 and <= 0xD7FF or >= 0xE000 and < 0xFEFF or > 0xFEFF and <= 0xFFFD or >= 0x10000
        && rune.Value is not (0x2028 or 0x2029);

    private static string Printable(string line)
    {
        if (line.EnumerateRunes().All(IsPrintable) && !line.Contains('\uFFFD', StringComparison.Ordinal)) return line;
        var kept = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Value == '\t') kept.Append(' ');
            else if (IsPrintable(rune) && rune != Rune.ReplacementChar) kept.Append(rune.ToString());
        }
        return kept.ToString();
    }
}
