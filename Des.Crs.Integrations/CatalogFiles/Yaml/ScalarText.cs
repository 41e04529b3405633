using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>Writes one text on one line: plain where every reader of YAML takes it for these words, else in quotes.</summary>
internal static partial class ScalarText
{
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>Inside <c>[…]</c>, where commas and brackets have a meaning.</summary>
    public static string InList(string text) => IsPlain(text) && text.AsSpan().IndexOfAny(FlowMarks) < 0 ? text : Quoted(text);

    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[^1] is ' ' or ':') return false;
        if ("-?:,[]{}#&*!|>'\"%@`=~".Contains(text[0], StringComparison.Ordinal)) return false;
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)) return false;
        if (!IsPrintable(text) || text.StartsWith("...", StringComparison.Ordinal)) return false;
        return !OtherThanText().IsMatch(text);
    }

    private static bool IsPrintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // An unusual space is kept, but where it can be seen.
            if (!Prose.IsPrintable(rune) || (Rune.IsWhiteSpace(rune) && rune.Value != ' ')) return false;
        }
        return true;
    }

    private static string Quoted(string text)
    {
        var printable = IsPrintable(text);
        if (printable && text.AsSpan().IndexOfAny('"', '\\') >= 0) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when Prose.IsPrintable(rune) && (!Rune.IsWhiteSpace(rune) || rune.Value == ' ') => rune.ToString(),
                <= 0xFFFF => $"\\u{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}",
                _ => $"\\U{rune.Value.ToString("X8", CultureInfo.InvariantCulture)}",
            });
        }
        return quoted.Append('"').ToString();
    }

    // Numbers, times in sixtieths (YAML 1.1), truth values and nothing.
    [GeneratedRegex(@"^(?:[-+]?(?:[0-9][0-9_]*)?\.?[0-9][0-9_]*\.?(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+|[0-9]+(?::[0-9]+)+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|(?i:true|false|null))$")]
    private static partial Regex OtherThanText();
}
