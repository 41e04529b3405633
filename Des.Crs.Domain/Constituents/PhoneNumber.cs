using System.Diagnostics.CodeAnalysis;

namespace Des.Crs.Domain.Constituents;

/// <summary>A telephone number: ten North American digits as <c>515-555-0123</c>, anything else from 7 to 15 digits after a plus sign.</summary>
public readonly record struct PhoneNumber : IParsable<PhoneNumber>
{
    public const int MaxLength = 16;

    private readonly string? _text;

    private PhoneNumber(string text) => _text = text;

    public static PhoneNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var phone) ? phone : throw new FormatException("Not a phone number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PhoneNumber result)
    {
        result = default;
        if (s is null || s.Length > 40 || s.Any(c => !char.IsAsciiDigit(c) && !" ()-.+/".Contains(c, StringComparison.Ordinal))) return false;
        var digits = string.Concat(s.Where(char.IsAsciiDigit));
        if (s.TrimStart().StartsWith('+') && !digits.StartsWith('1'))
        {
            if (digits.Length is < 7 or > 15) return false;
            result = new PhoneNumber("+" + digits);
            return true;
        }
        if (digits.Length == 11 && digits[0] == '1') digits = digits[1..];
        if (digits.Length != 10) return false;
        result = new PhoneNumber($"{digits[..3]}-{digits[3..6]}-{digits[6..]}");
        return true;
    }

    public override string ToString() => _text ?? "";
}
