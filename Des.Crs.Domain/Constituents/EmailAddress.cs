using System.Diagnostics.CodeAnalysis;

namespace Des.Crs.Domain.Constituents;

/// <summary>An e-mail address: one @ between a mailbox and a dotted domain, no white space, at most 254 characters (RFC 5321, 4.5.3.1).</summary>
public readonly record struct EmailAddress : IParsable<EmailAddress>
{
    public const int MaxLength = 254;

    private readonly string? _text;

    private EmailAddress(string text) => _text = text;

    public static EmailAddress Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var email) ? email : throw new FormatException("Not an e-mail address.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result)
    {
        result = default;
        if (s?.Trim() is not { Length: > 3 and <= MaxLength } text || text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "<>(),;\"".Contains(c, StringComparison.Ordinal))) return false;
        if (text.Split('@') is not [{ Length: > 0 and <= 64 }, var domain] || !domain.Contains('.', StringComparison.Ordinal) || domain.StartsWith('.') || domain.EndsWith('.')) return false;
        result = new EmailAddress(text);
        return true;
    }

    public override string ToString() => _text ?? "";
}
