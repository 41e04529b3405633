using Des.Crs.Domain.ServiceLevels;
using Xunit;

namespace Des.Crs.Tests.ServiceLevels;

/// <summary>A city of these tests: Central time, offices on weekdays, crews also on Saturday morning, dispatch around the clock, a night shift.</summary>
internal static class SampleCalendars
{
    public static TimeZoneInfo Central { get; } = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago");

    public static CityCalendar City { get; } = new()
    {
        Calendars =
        [
            new("office", "City offices", Weekdays(new(8, 0), new(17, 0))),
            new("crews", "Crews", new Dictionary<DayOfWeek, OpenHours>(Weekdays(new(6, 30), new(15, 0))) { [DayOfWeek.Saturday] = new(new(7, 0), new(11, 0)) }),
            new("always", "Around the clock", EveryDay(TimeOnly.MinValue, OpenHours.MidnightClose), KeepsHolidays: false),
            new("nights", "Night sweepers", EveryDay(new(1, 30), new(2, 30)), KeepsHolidays: false),
        ],
        Holidays =
        [
            new("New Year's Day", "01-01", Observed: true),
            new("Memorial Day", "last monday of may"),
            new("Independence Day", "07-04", Observed: true),
            new("Thanksgiving Day", "fourth thursday of november"),
            new("Day after Thanksgiving", "day after fourth thursday of november"),
            new("Christmas Eve", "12-24", ClosesAt: new(12, 0)),
            new("Christmas Day", "12-25", Observed: true),
            new("Founders' Day", "2026-06-12"),
        ],
        Closures = [new(new(2026, 2, 3), new(2026, 2, 4), "Ice storm")],
    };

    public static BusinessCalendar Calendar(string key) => BusinessCalendar.Of(City, key, Central).Value;

    /// <summary>An instant written as the city's time with its offset: <c>2026-11-27 09:05 -06:00</c>; without one, the only offset it has.</summary>
    public static DateTimeOffset At(string text)
    {
        if (text.Length > 16) return DateTimeOffset.ParseExact(text, "yyyy-MM-dd HH:mm zzz", null);
        var local = DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", null);
        Assert.False(Central.IsAmbiguousTime(local) || Central.IsInvalidTime(local), $"{text} needs an offset");
        return new DateTimeOffset(local, Central.GetUtcOffset(local));
    }

    private static Dictionary<DayOfWeek, OpenHours> Weekdays(TimeOnly opens, TimeOnly closes) =>
        EveryDay(opens, closes).Where(day => day.Key is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToDictionary();

    private static Dictionary<DayOfWeek, OpenHours> EveryDay(TimeOnly opens, TimeOnly closes) =>
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => new OpenHours(opens, closes));
}
