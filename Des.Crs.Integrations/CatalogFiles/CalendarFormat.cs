using System.Globalization;
using System.Text.RegularExpressions;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>calendar.yaml</c></summary>
internal static partial class CalendarFormat
{
    public static CityCalendar Read(Fields fields)
    {
        var calendar = new CityCalendar
        {
            Calendars = [.. fields.Maps("calendars").Select(ReadWork)],
            Holidays = [.. fields.Maps("holidays").Select(ReadHoliday)],
            Closures = [.. fields.Maps("closures").Select(ReadClosure)],
            Seasons = [.. fields.Maps("seasons").Select(ReadSeason)],
        };
        fields.Done();
        foreach (var twice in calendar.Calendars.GroupBy(work => work.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            fields.Report("calendars", FileRules.DuplicateKey, $"two calendars are called '{twice.Key}'.");
        }
        return calendar;
    }

    public static string Write(CityCalendar calendar) => new YamlText()
        .Maps("calendars", calendar.Calendars, (item, work) =>
        {
            item.Text("key", work.Key).Text("title", work.Title).Text("week", Week(work.Week));
            if (!work.KeepsHolidays) item.Plain("keeps-holidays", "false");
        })
        .Maps("holidays", calendar.Holidays, (item, holiday) => item
            .Text("title", holiday.Title).Text("on", holiday.On).Flag("observed", holiday.Observed)
            .Text("closes-at", holiday.ClosesAt?.ToString("HH:mm", CultureInfo.InvariantCulture)))
        .Maps("closures", calendar.Closures, (item, closure) => item
            .Text("title", closure.Title).Plain("from", Day(closure.From)).Plain("to", Day(closure.To)))
        .Maps("seasons", calendar.Seasons, (item, season) => item
            .Text("key", season.Key).Text("title", season.Title).Plain("from", Day(season.From)).Plain("to", Day(season.To)))
        .ToString();

    private static WorkCalendar ReadWork(Fields item)
    {
        var key = item.RequiredSlug("key");
        var work = new WorkCalendar(key, item.Required("title"), ReadWeek(item), item.Word("keeps-holidays", TrueOrFalse) ?? true);
        item.Done();
        return work;
    }

    private static SortedDictionary<DayOfWeek, OpenHours> ReadWeek(Fields item)
    {
        var week = new SortedDictionary<DayOfWeek, OpenHours>();
        if (item.Required("week") is not { Length: > 0 } text) return week;
        if (OpeningHours.Parse(text).Refused(out var refusal, out var hours))
        {
            item.Report("week", FileRules.WrongValue, refusal.Sentence);
            return week;
        }
        foreach (var line in hours.Lines)
        {
            if (line.Open is not [var open] || (open.Closes <= open.Opens && open.Closes != OpenHours.MidnightClose))
            {
                item.Report("week", FileRules.WrongValue, "a calendar has one stretch of hours a day, and it ends the same day.");
                break;
            }
            foreach (var day in line.Days) week[day] = open;
        }
        return week;
    }

    /// <summary>Days in their order, those that follow one another and keep the same hours together.</summary>
    private static string Week(IReadOnlyDictionary<DayOfWeek, OpenHours> week)
    {
        var lines = new List<OpeningLine>();
        foreach (var day in OpeningHours.Week.Where(week.ContainsKey))
        {
            if (lines.Count > 0 && lines[^1] is var last && last.Open[0] == week[day] && ((int)last.Days[^1] + 1) % 7 == (int)day) lines[^1] = last with { Days = [.. last.Days, day] };
            else lines.Add(new OpeningLine([day], [week[day]]));
        }
        return new OpeningHours(lines).ToString();
    }

    private static Holiday ReadHoliday(Fields item)
    {
        var closes = item.Read("closes-at", "a time such as \"12:00\"",
            text => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null);
        var holiday = new Holiday(item.Required("title"), item.Required("on"), item.Flag("observed"), closes);
        if (holiday.On.Length > 0 && !HolidayRule().IsMatch(holiday.On))
        {
            item.Report("on", FileRules.WrongValue, $"'{holiday.On}' is not a day such as 07-04, 2026-11-27, 'fourth thursday of november' or 'day after fourth thursday of november'.");
        }
        item.Done();
        return holiday;
    }

    private static Closure ReadClosure(Fields item)
    {
        var title = item.Required("title");
        var closure = new Closure(item.RequiredDate("from"), item.RequiredDate("to"), title);
        if (closure.To < closure.From) item.Report("to", FileRules.WrongValue, "the last day is before the first.");
        item.Done();
        return closure;
    }

    private static Season ReadSeason(Fields item)
    {
        var key = item.RequiredSlug("key");
        var season = new Season(key, item.Required("title"), YearDay(item, "from"), YearDay(item, "to"));
        item.Done();
        return season;
    }

    // Any leap year knows all days a year may have.
    private static (int Month, int Day) YearDay(Fields item, string key)
    {
        _ = item.Required(key);
        return item.Read(key, "a day of the year such as 10-15", text =>
            DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Month, day.Day) : ((int, int)?)null) ?? (1, 1);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day((int Month, int Day) day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}-{day.Day:00}");

    private static readonly Dictionary<string, bool> TrueOrFalse = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    [GeneratedRegex("^(?:(?:[0-9]{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])|(?:day (?:after|before) )?(?:first|second|third|fourth|fifth|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day of (?:january|february|march|april|may|june|july|august|september|october|november|december))$")]
    private static partial Regex HolidayRule();
}
