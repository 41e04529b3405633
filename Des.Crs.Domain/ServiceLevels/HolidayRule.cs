using System.Globalization;

namespace Des.Crs.Domain.ServiceLevels;

/// <summary>
/// The days on which one <see cref="ServiceLevels.Holiday"/> is kept. <see cref="Holiday.Observed"/> moves a fixed day off a weekend, also over
/// New Year: January 1 on a Saturday is kept on December 31 of the year before. The weekend day itself is then an ordinary day.
/// </summary>
public sealed class HolidayRule
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "last"];
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Select(month => month.ToLowerInvariant())];
    private static readonly string[] Weekdays = [.. Enum.GetNames<DayOfWeek>().Select(day => day.ToLowerInvariant())];

    private readonly Func<int, DateOnly?> _nominal;
    private readonly bool _moves;

    private HolidayRule(Holiday holiday, Func<int, DateOnly?> nominal, bool moves) => (Holiday, _nominal, _moves) = (holiday, nominal, moves);

    public Holiday Holiday { get; }

    public static Result<HolidayRule> Of(Holiday holiday) => holiday.On.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["day", "after", .. var rest] when Nominal(rest) is { } day => new HolidayRule(holiday, year => day(year)?.AddDays(1), moves: false),
        [var only] when Nominal([only]) is { } day => new HolidayRule(holiday, day, holiday.Observed),
        var words when Nominal(words) is { } day => new HolidayRule(holiday, day, moves: false),
        _ => new HolidayNotUnderstood(holiday.Title, holiday.On),
    };

    /// <summary>
    /// The days kept within a calendar year, in order: usually one; none for a date that year does not have (February 29, a fifth Monday);
    /// two when New Year's Day is kept on January 1 or 2 and again on December 31.
    /// </summary>
    public IEnumerable<DateOnly> KeptIn(int year)
    {
        for (var nominal = Math.Max(year - 1, DateOnly.MinValue.Year); nominal <= Math.Min(year + 1, DateOnly.MaxValue.Year); nominal++)
        {
            if (_nominal(nominal) is { } day && Kept(day) is var kept && kept.Year == year) yield return kept;
        }
    }

    private DateOnly Kept(DateOnly day) => !_moves ? day
        : day.DayOfWeek == DayOfWeek.Saturday && day > DateOnly.MinValue ? day.AddDays(-1)
        : day.DayOfWeek == DayOfWeek.Sunday && day < DateOnly.MaxValue ? day.AddDays(1)
        : day;

    private static Func<int, DateOnly?>? Nominal(string[] words)
    {
        switch (words)
        {
            case [var only] when DateOnly.TryParseExact(only, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var once):
                return year => year == once.Year ? once : null;

            // 2000 was a leap year, so that 02-29 can be written.
            case [var only] when DateOnly.TryParseExact($"2000-{only}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var yearly):
                return year => yearly.Day <= DateTime.DaysInMonth(year, yearly.Month) ? new DateOnly(year, yearly.Month, yearly.Day) : null;

            case [var which, var weekdayName, "of", var monthName]:
                var (ordinal, weekday, month) = (Array.IndexOf(Ordinals, which), Array.IndexOf(Weekdays, weekdayName), Array.IndexOf(Months, monthName) + 1);
                if (ordinal < 0 || weekday < 0 || month == 0) return null;
                return which == "last" ? year => Last(year, month, (DayOfWeek)weekday) : year => Nth(year, month, (DayOfWeek)weekday, ordinal);

            default:
                return null;
        }
    }

    private static DateOnly? Nth(int year, int month, DayOfWeek weekday, int weeks)
    {
        var day = 1 + (weekday - new DateOnly(year, month, 1).DayOfWeek + 7) % 7 + 7 * weeks;
        return day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static DateOnly Last(int year, int month, DayOfWeek weekday)
    {
        var end = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return end.AddDays(-((end.DayOfWeek - weekday + 7) % 7));
    }
}
