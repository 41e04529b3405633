using System.Diagnostics.CodeAnalysis;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// The stable name of a call type, such as <c>missed-trash</c>: two to sixty lower-case letters, digits and single hyphens.
/// Old contacts, translations and Open311 clients hang on it, so it never changes meaning.
/// </summary>
public readonly record struct CallTypeCode : IParsable<CallTypeCode>
{
    public const int MaxLength = 60;

    private readonly string? _text;

    private CallTypeCode(string text) => _text = text;

    public static CallTypeCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException($"'{s}' is not a call type code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CallTypeCode result)
    {
        result = default;
        if (!Slug.IsValid(s, MaxLength)) return false;
        result = new CallTypeCode(s);
        return true;
    }

    public override string ToString() => _text ?? "";
}

/// <summary>The form every key of the catalog has: lower-case letters and digits in words joined by single hyphens.</summary>
public static class Slug
{
    public static bool IsValid([NotNullWhen(true)] string? text, int maxLength = 60)
    {
        if (text is null || text.Length is < 2 || text.Length > maxLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i])) return false;
        }
        return true;
    }
}
