using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Des.Crs.Domain.ServiceLevels;

public enum SpanUnit { Minutes, Hours, Days, Weeks, BusinessHours, BusinessDays }

/// <summary>A length of time as people promise it: <c>30 minutes</c>, <c>4 business hours</c>, <c>1 business day</c>, <c>2 weeks</c>.</summary>
public readonly record struct Span(int Count, SpanUnit Unit) : IParsable<Span>
{
    private static readonly (SpanUnit Unit, string One, string Many)[] Units =
    [
        (SpanUnit.Minutes, "minute", "minutes"), (SpanUnit.Hours, "hour", "hours"), (SpanUnit.Days, "day", "days"), (SpanUnit.Weeks, "week", "weeks"),
        (SpanUnit.BusinessHours, "business hour", "business hours"), (SpanUnit.BusinessDays, "business day", "business days"),
    ];

    public bool IsBusinessTime => Unit is SpanUnit.BusinessHours or SpanUnit.BusinessDays;

    public static Span Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var span) ? span : throw new FormatException($"'{s}' is not a length of time such as '2 business days'.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Span result)
    {
        result = default;
        if (s?.Trim().Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is not [var number, var words]) return false;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return false;
        foreach (var (unit, one, many) in Units)
        {
            if (words != one && words != many) continue;
            result = new Span(count, unit);
            return true;
        }
        return false;
    }

    public override string ToString()
    {
        var unit = Unit;
        var (_, one, many) = Units.First(u => u.Unit == unit);
        return string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? one : many)}");
    }
}
