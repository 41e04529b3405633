using System.Globalization;
using System.Text;

namespace Des.Crs.Domain.Places;

/// <summary>The one form in which places are compared: lower case, no accents, no punctuation, street words abbreviated.</summary>
public static class PlaceText
{
    /// <summary>
    /// <c>1204 Walnut Street, Apartment 4</c> is <c>1204 walnut st apt 4</c>; <c>Fifth &amp; Main</c> is <c>5th and main</c>; <c>21½ North St.</c> is
    /// <c>21 1/2 n st</c>. Each word stands by itself, so "Saint Paul" and "St. Paul" meet. Never longer than twice the label and eight characters more.
    /// </summary>
    public static string Normalize(string label)
    {
        var words = Words(label);
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && StreetWords.Joined(words[i], words[i + 1]) is { } ordinal)
            {
                words[i] = ordinal;
                words.RemoveAt(i + 1);
            }
            else words[i] = StreetWords.Abbreviate(words[i]);
        }
        return string.Join(' ', words);
    }

    /// <summary>The words of a text in lower case, without accents and punctuation, but spelled as they were.</summary>
    public static List<string> Words(string label)
    {
        var text = new StringBuilder(label.Length + 8);
        var decomposed = label.Replace("½", " 1/2", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            if (char.IsAsciiLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            else if (c is '&' or '@') text.Append(" and ");
            else if (c is '#') text.Append(" unit ");
            else if (c is '.' && i > 0 && i + 1 < decomposed.Length && char.IsLetter(decomposed[i - 1]) && char.IsLetter(decomposed[i + 1])) continue;   // U.S., N.W.
            else if (c is '/' && i > 0 && i + 1 < decomposed.Length && char.IsAsciiDigit(decomposed[i - 1]) && char.IsAsciiDigit(decomposed[i + 1])) text.Append('/');
            else text.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }
        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
