using System.Globalization;
using System.Text.RegularExpressions;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// The plain value of a fact, and how people read it. Plain values are the same in every language: hours as <see cref="OpeningHours"/>,
/// times <c>06:30</c>, dates <c>2026-11-26</c>, money <c>12.50</c>, yes or no. Languages known: <c>en</c>, <c>es</c>; any other reads as English.
/// </summary>
public static partial class FactText
{
    /// <summary>Words a file uses for a type.</summary>
    public static IReadOnlyDictionary<string, FactType> Types { get; } = new Dictionary<string, FactType>(StringComparer.Ordinal)
    {
        ["text"] = FactType.Text, ["hours"] = FactType.Hours, ["time"] = FactType.Time, ["date"] = FactType.Date, ["money"] = FactType.Money,
        ["number"] = FactType.Number, ["phone"] = FactType.Phone, ["url"] = FactType.Url, ["email"] = FactType.Email, ["yes-no"] = FactType.YesNo,
    };

    /// <summary>What is wrong with a value of this type; null for nothing.</summary>
    public static Refusal? Check(FactType type, string value) => type switch
    {
        FactType.Text => string.IsNullOrWhiteSpace(value) ? new NotAFact("words", value) : null,
        FactType.Hours => OpeningHours.Parse(value).Refusal,
        FactType.Time => Time(value) is null ? new NotAFact("a time such as 06:30", value) : null,
        FactType.Date => Date(value) is null ? new NotAFact("a date such as 2026-11-26", value) : null,
        FactType.Money => Money().IsMatch(value) ? null : new NotAFact("an amount such as 12 or 12.50", value),
        FactType.Number => Number(value) is null ? new NotAFact("a number such as 6", value) : null,
        FactType.Phone => ShortCode().IsMatch(value) || (PhoneNumber.TryParse(value, null, out var phone) && phone.ToString() == value)
            ? null : new NotAFact("a phone number such as 515-555-0123 or 3-1-1", value),
        FactType.Url => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && !value.Any(char.IsWhiteSpace)
            ? null : new NotAFact("an address that begins with https://", value),
        FactType.Email => EmailAddress.TryParse(value, null, out _) ? null : new NotAFact("an e-mail address", value),
        FactType.YesNo => value is "yes" or "no" ? null : new NotAFact("yes or no", value),
    };

    /// <summary>As people read it; a value that is not of its type reads as it stands.</summary>
    public static string Render(FactType type, string value, string language = "en")
    {
        var spanish = language == "es";
        return type switch
        {
            FactType.Hours => OpeningHours.Parse(value).Refused(out _, out var hours) ? value : Hours(hours, spanish),
            FactType.Time => Time(value) is { } time ? Clock(time, spanish) : value,
            FactType.Date => Date(value) is { } date ? Day(date, spanish) : value,
            FactType.Money => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
                ? amount.ToString(amount == decimal.Truncate(amount) ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture) : value,
            FactType.Number => Number(value) is { } number ? number.ToString(Math.Abs(number) >= 10_000 ? "#,0.####" : "0.####", CultureInfo.InvariantCulture) : value,
            FactType.YesNo => spanish && value == "yes" ? "sí" : value,
            FactType.Text or FactType.Phone or FactType.Url or FactType.Email => value,
        };
    }

    /// <summary>The word for a weekday.</summary>
    public static string Weekday(DayOfWeek day, string language) => language == "es" ? SpanishDays[(int)day] : day.ToString();

    private static readonly string[] SpanishDays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static TimeOnly? Time(string value) =>
        TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateOnly? Date(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Day(DateOnly date, bool spanish) => spanish
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} de {SpanishMonths[date.Month - 1]} de {date.Year}")
        : date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    // "antes de las 12 del mediodía" stays grammatical where "antes de las mediodía" would not.
    private static string Clock(TimeOnly time, bool spanish)
    {
        if (time == TimeOnly.MinValue) return spanish ? "12 de la medianoche" : "midnight";
        if (time == new TimeOnly(12, 0)) return spanish ? "12 del mediodía" : "noon";
        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        var minutes = time.Minute == 0 ? "" : time.ToString(":mm", CultureInfo.InvariantCulture);
        var half = (time.Hour < 12, spanish) switch { (true, true) => "a. m.", (true, false) => "a.m.", (false, true) => "p. m.", (false, false) => "p.m." };
        return string.Create(CultureInfo.InvariantCulture, $"{hour}{minutes} {half}");
    }

    private static string Hours(OpeningHours hours, bool spanish)
    {
        if (hours.Lines.Count == 0) return spanish ? "cerrado" : "closed";
        if (hours.Lines is [{ AllDay: true, Days.Count: 7 }]) return spanish ? "las 24 horas, todos los días" : "24 hours a day, every day";
        return string.Join("; ", hours.Lines.Select(line => $"{Days(line, spanish)}, {Times(line, spanish)}"));
    }

    private static string Days(OpeningLine line, bool spanish)
    {
        string Name(DayOfWeek day) => !spanish ? day.ToString() : SpanishDays[(int)day] + (day is DayOfWeek.Saturday or DayOfWeek.Sunday ? "s" : "");
        var (and, days) = (spanish ? "y" : "and", line.Days);
        if (days.Count == 7) return spanish ? "todos los días" : "every day";
        if (days.Count > 2 && line.IsRun)
        {
            return spanish ? $"de {SpanishDays[(int)days[0]]} a {SpanishDays[(int)days[^1]]}" : $"{days[0]} to {days[^1]}";
        }
        return days.Count == 1 ? Name(days[0]) : $"{string.Join(", ", days.SkipLast(1).Select(Name))} {and} {Name(days[^1])}";
    }

    private static string Times(OpeningLine line, bool spanish)
    {
        if (line.Open.Count == 0) return spanish ? "cerrado" : "closed";
        if (line.AllDay) return spanish ? "las 24 horas" : "24 hours";
        return string.Join(spanish ? " y " : " and ", line.Open.Select(Stretch));

        string Stretch(OpenHours open) => spanish
            ? $"de {Clock(open.Opens, true)} a {Clock(open.Closes, true)}"
            : $"{Clock(open.Opens, false)} to {Clock(open.Closes, false)}";
    }

    [GeneratedRegex(@"^[0-9]+(\.[0-9]{2})?$")]
    private static partial Regex Money();

    [GeneratedRegex("^[0-9]-[0-9]-[0-9]$")]
    private static partial Regex ShortCode();
}

public sealed record NotAFact(string Expected, string Given) : Refusal($"'{Given}' is not {Expected}.");
