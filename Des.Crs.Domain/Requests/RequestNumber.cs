using System.Diagnostics.CodeAnalysis;

namespace Des.Crs.Domain.Requests;

/// <summary>
/// What a resident writes down and reads back: <c>7K4M-2Q9P</c>, two groups of four symbols, the last a check symbol. Random, so neither the city's
/// volume nor a neighbor's number can be told from one: 23^7, about 3.4 billion or 31.7 bits. Whoever stores one must still refuse a second use,
/// and a number alone gives no personal data.
/// <para>The alphabet is ten digits and thirteen consonants. It leaves out what is read for a digit (O, I, L, Z, S, B), vowels, which make words, and most
/// letters that rhyme or sound alike on a telephone (D, G, V, N). Never all digits, so that it cannot be taken for a telephone number.</para>
/// <para>The check: the sum of the symbols' values times 8, 7 … 1 is divisible by 23. Since 23 is prime and the weights differ, every single wrong symbol
/// and every two exchanged symbols are noticed; anything else with 22 chances in 23.</para>
/// </summary>
public readonly record struct RequestNumber : IParsable<RequestNumber>, IComparable<RequestNumber>
{
    /// <summary>Length of the one written form, hyphen included.</summary>
    public const int Length = 9;

    /// <summary>In the order of the symbols' values.</summary>
    public const string Alphabet = "0123456789CFHJKMPQRTWXY";

    private const int Symbols = 8;

    // Letters outside the alphabet that can only be a misreading (or, for N, a mishearing) of one symbol.
    private const string Misread = "OILZSBN";
    private const string Meant = "011258M";

    private readonly string? _text;

    private RequestNumber(ReadOnlySpan<char> symbols) => _text = $"{symbols[..4]}-{symbols[4..]}";

    /// <summary>A new number.</summary>
    /// <param name="fill">Fills a buffer with random bytes; in production a cryptographic source.</param>
    public static RequestNumber New(Action<Span<byte>> fill)
    {
        Span<char> symbols = stackalloc char[Symbols];
        Span<byte> random = stackalloc byte[2 * Symbols];
        while (true)
        {
            fill(random);
            var drawn = 0;
            foreach (var one in random)
            {
                // 230 is the largest multiple of 23 in a byte: above it, some symbols would come up more often.
                if (one < 230 && drawn < Symbols - 1) symbols[drawn++] = Alphabet[one % Alphabet.Length];
            }
            if (drawn < Symbols - 1) continue;

            symbols[^1] = Alphabet[(Alphabet.Length - Sum(symbols[..^1]) % Alphabet.Length) % Alphabet.Length];
            if (symbols.ContainsAnyExceptInRange('0', '9')) return new RequestNumber(symbols);
        }
    }

    public static RequestNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var number) ? number : throw new FormatException($"'{s}' is not a request number.");

    /// <summary>Forgives case, spaces, hyphens, dots, a leading # and letters that are not used but look like one that is.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RequestNumber result)
    {
        result = default;
        if (s is null) return false;
        Span<char> symbols = stackalloc char[Symbols];
        var read = 0;
        foreach (var typed in s)
        {
            if (char.IsWhiteSpace(typed) || typed is '-' or '–' or '—' or '.' or '#') continue;
            var symbol = char.ToUpperInvariant(typed);
            if (Misread.IndexOf(symbol, StringComparison.Ordinal) is >= 0 and var misread) symbol = Meant[misread];
            if (read == Symbols || !Alphabet.Contains(symbol, StringComparison.Ordinal)) return false;
            symbols[read++] = symbol;
        }
        if (read < Symbols || Sum(symbols) % Alphabet.Length != 0 || !symbols.ContainsAnyExceptInRange('0', '9')) return false;
        result = new RequestNumber(symbols);
        return true;
    }

    public int CompareTo(RequestNumber other) => string.CompareOrdinal(_text, other._text);

    public override string ToString() => _text ?? "";

    private static int Sum(ReadOnlySpan<char> symbols)
    {
        var sum = 0;
        for (var i = 0; i < symbols.Length; i++) sum += (Symbols - i) * Alphabet.IndexOf(symbols[i], StringComparison.Ordinal);
        return sum;
    }

    public static bool operator <(RequestNumber left, RequestNumber right) => left.CompareTo(right) < 0;
    public static bool operator >(RequestNumber left, RequestNumber right) => left.CompareTo(right) > 0;
    public static bool operator <=(RequestNumber left, RequestNumber right) => left.CompareTo(right) <= 0;
    public static bool operator >=(RequestNumber left, RequestNumber right) => left.CompareTo(right) >= 0;
}
