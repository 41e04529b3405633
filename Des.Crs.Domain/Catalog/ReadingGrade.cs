using System.Text.RegularExpressions;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// How many years of school an English text asks for, after Flesch and Kincaid (1975):
/// <c>0.39 words/sentence + 11.8 syllables/word - 15.59</c>. Syllables are estimated from spelling.
/// </summary>
public static partial class ReadingGrade
{
    /// <summary>Of Markdown whose quotations are filled in. Addresses and numbers count as nothing; an item of a list counts as a sentence.</summary>
    public static double Of(string text)
    {
        var words = 0;
        var syllables = 0;
        var sentences = 0;
        foreach (var sentence in Sentences(text))
        {
            var here = 0;
            foreach (Match word in Word().Matches(sentence))
            {
                here++;
                syllables += Syllables(word.Value);
            }
            words += here;
            if (here > 0) sentences++;
        }
        return words == 0 ? 0 : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    public static int Words(string text) => Space().Split(text.Trim()).Count(word => word.Any(char.IsLetterOrDigit));

    private static IEnumerable<string> Sentences(string text) =>
        Block().Split(Address().Replace(text, " ")).SelectMany(block => SentenceEnd().Split(block.ReplaceLineEndings(" ")));

    private static int Syllables(string word)
    {
        var letters = word.ToUpperInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        if (letters.Length <= 3) return 1;
        letters = SilentEnd().Replace(letters, "");
        return Math.Max(1, Vowels().Count(letters));
    }

    [GeneratedRegex(@"\n\s*(?:\n|[-*] |\d+\. )|^\s*[-*] ")]
    private static partial Regex Block();

    // A stop ends a sentence only before a capital, so that "8 a.m. to" does not.
    [GeneratedRegex(@"(?<=[.!?:;]['""*)]*)\s+(?=['""*(]*[A-Z0-9])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"<?https?://\S+|\S+@\S+|\b[ap]\.m\.")]
    private static partial Regex Address();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("(?<=[^AEIOUYLTD])(?:ES|ED|E)$|(?<=[AEIOUY]L)E$|(?<=[AEIOUYRNS][TD])E$|(?<=[AEIOUY]L)E[DS]$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("[AEIOUY]+")]
    private static partial Regex Vowels();
}
