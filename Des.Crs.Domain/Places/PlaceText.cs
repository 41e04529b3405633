using System.Globalization;
using System.Text;

namespace Des.Crs.Domain.Places;

/// <summary>The one form in which places are compared: lower case, no accents, no punctuation, street words abbreviated.</summary>
public static class PlaceText
{
    public static string Normalize(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var c in label.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            text.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '&' or '@' ? " and " : c is '\'' or '’' ? "" : " ");
        }
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
