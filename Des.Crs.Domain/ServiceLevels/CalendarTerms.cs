namespace Des.Crs.Domain.ServiceLevels;

/// <summary>Opening within one day, in the city's time: from the first moment to just before the last. 24:00 is written as <see cref="MidnightClose"/>.</summary>
public readonly record struct OpenHours(TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>A <see cref="Closes"/> of 00:00 means the end of the day.</summary>
    public static TimeOnly MidnightClose => TimeOnly.MinValue;
}

/// <summary>When one part of the city works.</summary>
/// <param name="Key">Such as <c>office</c>, <c>crews</c>, <c>always</c>.</param>
/// <param name="Week">Hours by weekday; a weekday that is absent is closed.</param>
/// <param name="KeepsHolidays">False for those who also work on holidays.</param>
public sealed record WorkCalendar(string Key, string Title, IReadOnlyDictionary<DayOfWeek, OpenHours> Week, bool KeepsHolidays = true);

/// <summary>
/// A day off every year or once. <paramref name="On"/> is <c>07-04</c>, <c>2026-11-27</c>, <c>fourth thursday of november</c>,
/// <c>last monday of may</c> or <c>day after fourth thursday of november</c>.
/// </summary>
/// <param name="Observed">With a fixed day: a Saturday is kept on Friday, a Sunday on Monday.</param>
/// <param name="ClosesAt">For a half day, when work ends; null for the whole day.</param>
public sealed record Holiday(string Title, string On, bool Observed = false, TimeOnly? ClosesAt = null);

/// <summary>Days the city is closed for once, first and last inclusive.</summary>
public sealed record Closure(DateOnly From, DateOnly To, string Title);

/// <summary>A part of every year, from the first to the last day inclusive; one that ends before it begins wraps around New Year.</summary>
public sealed record Season(string Key, string Title, (int Month, int Day) From, (int Month, int Day) To)
{
    public bool Includes(DateOnly day)
    {
        var today = (day.Month, day.Day);
        return From.CompareTo(To) <= 0
            ? today.CompareTo(From) >= 0 && today.CompareTo(To) <= 0
            : today.CompareTo(From) >= 0 || today.CompareTo(To) <= 0;
    }
}

/// <summary>All of <c>calendar.yaml</c>.</summary>
public sealed record CityCalendar
{
    /// <summary>The calendar a team has when it names no other.</summary>
    public const string Office = "office";

    public required IReadOnlyList<WorkCalendar> Calendars { get; init; }
    public IReadOnlyList<Holiday> Holidays { get; init; } = [];
    public IReadOnlyList<Closure> Closures { get; init; } = [];
    public IReadOnlyList<Season> Seasons { get; init; } = [];
}
