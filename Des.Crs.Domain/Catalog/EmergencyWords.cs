using System.Globalization;
using System.Text;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// Reduces what a caller says to plain words: lower case, no accents, contractions opened (<c>isn't</c> is <c>is not</c>), and a light stem
/// (plural, -ing, -ed). Deliberately weaker than a search stemmer: <c>breaking</c> and <c>broken</c> stay apart, since one is happening now.
/// </summary>
internal static class EmergencyWords
{
    private static readonly string[] Negated =
        ["is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "would", "should", "wo"];

    /// <summary>The words as typed, without case and accents, in order.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character)) word.Append(char.ToLowerInvariant(character));
            else if (character is '\'' or '’' or '`' || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            else End();
        }
        End();
        return words;

        void End()
        {
            if (word.Length == 0) return;
            Open(word.ToString(), words);
            word.Clear();
        }
    }

    /// <summary>What a word has in common with its plural, -ing and -ed forms.</summary>
    public static string Stem(string word)
    {
        switch (word)
        {
            case "dying" or "died" or "dies" or "die": return "die";
            case "lying" or "lies": return "lie";
            case "fired": return word;      // from a job, or shots: nothing burns
        }
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal)) word = word[..^3] + "y";
        else if (word.Length > 4 && (word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))) word = word[..^2];
        else if (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) word = word[..^1];

        var bare = word switch
        {
            _ when word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
            _ when word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e' => word[..^2],
            _ => null,
        };
        if (bare is null || !bare.Any(letter => letter == 'y' || IsVowel(letter))) return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;
        if (bare[^1] == bare[^2] && bare[^1] is not ('l' or 's' or 'z')) return bare[..^1];          // robbing, not smelling
        return bare.Length == 3 && IsVowel(bare[1]) && !IsVowel(bare[2]) && bare[2] is not ('w' or 'x' or 'y') ? bare + "e" : bare;   // firing
    }

    private static void Open(string word, List<string> words)
    {
        if (word == "cannot")
        {
            words.Add("can");
            words.Add("not");
        }
        else if (word == "cant" || (word.Length > 3 && word.EndsWith("nt", StringComparison.Ordinal) && Array.IndexOf(Negated, word[..^2]) >= 0))
        {
            words.Add(word switch { "cant" => "can", "wont" => "will", _ => word[..^2] });
            words.Add("not");
        }
        else
        {
            words.Add(word);
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
