using System.Globalization;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Catalog;

/// <summary>The days and hours something is open, in the city's time, as <c>mon-fri 08:00-17:00; sat 09:00-12:30</c>.</summary>
/// <param name="Lines">In the order written; empty for never.</param>
public sealed record OpeningHours(IReadOnlyList<OpeningLine> Lines)
{
    private static readonly string[] DayWords = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Reads <c>mon-fri 08:00-12:00,13:00-17:00; sat,sun 24h; wed closed</c>, or <c>24h</c> or <c>closed</c> alone.</summary>
    public static Result<OpeningHours> Parse(string text)
    {
        if (text.Trim() == "closed") return new OpeningHours([]);
        var lines = new List<OpeningLine>();
        foreach (var part in text.Trim() == "24h" ? ["mon-sun 24h"] : text.Split(';', StringSplitOptions.TrimEntries))
        {
            // Days end where the first digit, or the word closed, begins.
            var cut = part.IndexOf("closed", StringComparison.Ordinal) is >= 0 and var closed ? closed : part.AsSpan().IndexOfAnyInRange('0', '9');
            if (cut <= 0) return new HoursNotUnderstood(part);
            if (Days(part[..cut]) is not { } days || Times(part[cut..]) is not { } times) return new HoursNotUnderstood(part);
            if (days.FirstOrDefault(day => lines.Exists(line => line.Days.Contains(day)), (DayOfWeek)(-1)) is var twice && (int)twice >= 0) return new DayGivenTwice(twice);
            lines.Add(new OpeningLine(days, times));
        }
        return new OpeningHours(lines);
    }

    public override string ToString() => Lines.Count == 0 ? "closed" : string.Join("; ", Lines.Select(line => line.ToString()));

    internal static string WordFor(DayOfWeek day) => DayWords[((int)day + 6) % 7];

    private static List<DayOfWeek>? Days(string text)
    {
        var days = new List<DayOfWeek>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            var (from, to) = (Array.IndexOf(DayWords, ends[0]), Array.IndexOf(DayWords, ends[^1]));
            if (ends.Length > 2 || from < 0 || to < 0) return null;
            for (var day = from; ; day = (day + 1) % 7)
            {
                if (days.Contains(Week[day])) return null;
                days.Add(Week[day]);
                if (day == to) break;
            }
        }
        return days;
    }

    private static List<OpenHours>? Times(string text)
    {
        switch (text)
        {
            case "closed": return [];
            case "24h": return [new OpenHours(TimeOnly.MinValue, OpenHours.MidnightClose)];
        }
        var times = new List<OpenHours>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('-', StringSplitOptions.TrimEntries) is not [var from, var to]) return null;
            if (to == "24:00") to = "00:00";
            if (!Time(from, out var opens) || !Time(to, out var closes) || (opens == closes && opens != TimeOnly.MinValue)) return null;
            times.Add(new OpenHours(opens, closes));
        }
        return times;
    }

    private static bool Time(string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}

/// <summary>Days that keep the same hours.</summary>
/// <param name="Open">One or more stretches of the day; empty for closed. A stretch that ends before it begins ends the next morning.</param>
public sealed record OpeningLine(IReadOnlyList<DayOfWeek> Days, IReadOnlyList<OpenHours> Open)
{
    public bool AllDay => Open is [var only] && only.Opens == only.Closes;

    public override string ToString()
    {
        var days = Days.Count > 2 && IsRun ? $"{OpeningHours.WordFor(Days[0])}-{OpeningHours.WordFor(Days[^1])}" : string.Join(",", Days.Select(OpeningHours.WordFor));
        return $"{days} {(Open.Count == 0 ? "closed" : AllDay ? "24h" : string.Join(",", Open.Select(Stretch)))}";

        static string Stretch(OpenHours hours) => string.Create(
            CultureInfo.InvariantCulture, $"{hours.Opens:HH:mm}-{(hours.Closes == OpenHours.MidnightClose ? "24:00" : hours.Closes.ToString("HH:mm", CultureInfo.InvariantCulture))}");
    }

    /// <summary>Whether the days follow one another.</summary>
    internal bool IsRun
    {
        get
        {
            for (var i = 1; i < Days.Count; i++)
            {
                if (((int)Days[i - 1] + 1) % 7 != (int)Days[i]) return false;
            }
            return true;
        }
    }
}

public sealed record HoursNotUnderstood(string Part) : Refusal($"'{Part}' is not days and hours such as 'mon-fri 08:00-17:00' or 'sat 24h'.");

public sealed record DayGivenTwice(DayOfWeek Day) : Refusal($"{Day} is given twice.");
