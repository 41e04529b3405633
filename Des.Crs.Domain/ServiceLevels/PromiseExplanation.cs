using System.Globalization;

namespace Des.Crs.Domain.ServiceLevels;

/// <summary>How a promise was counted, day by day, for the person who asks "why Monday?".</summary>
/// <param name="Steps">In order of time: the filing, what was counted and what was not, the end.</param>
public sealed record PromiseExplanation(Promise Promise, IReadOnlyList<PromiseStep> Steps)
{
    private const int DaysListedOneByOne = 10;

    /// <summary>Explains in plain English, with times of the city.</summary>
    public static PromiseExplanation Of(DateTimeOffset filed, Span span, BusinessCalendar calendar)
    {
        var promise = Promise.From(filed, span, calendar);
        var day = calendar.DayOf(filed);
        var text = new CityWords(calendar.Zone, day.Year);
        var steps = new List<PromiseStep> { new(day, $"Filed {text.Moment(filed)}{StandingAt(filed, calendar, text)}") };
        steps.AddRange(span.Unit switch
        {
            SpanUnit.Minutes or SpanUnit.Hours => [new(day, $"{span} by the clock, nights and weekends included")],
            SpanUnit.Days or SpanUnit.Weeks => [new(day, $"{span} by the calendar, weekends and holidays included, to the same time of day")],
            SpanUnit.BusinessHours => Hours(calendar, filed, span, text),
            SpanUnit.BusinessDays => Days(calendar, filed, span, text),
        });
        steps.Add(new(promise.Told, $"due by {text.End(promise)}"));
        return new PromiseExplanation(promise, steps);
    }

    /// <summary>The steps as one paragraph.</summary>
    public override string ToString() => $"{string.Join("; ", Steps.Select(step => step.Words)).TrimEnd('.')}.";

    private static string StandingAt(DateTimeOffset filed, BusinessCalendar calendar, CityWords text) => calendar.On(calendar.DayOf(filed)) switch
    {
        { Opening: { } opening } when filed < opening.Opens => $", before opening at {text.Time(opening.Opens)}",
        { Opening: { } opening } when filed >= opening.Closes => $", after closing at {text.Time(opening.Closes)}",
        { Opening: not null } => "",
        { Exception: { } exception } => $", {Reason(exception)}",
        var closed => $", closed on {closed.Day.DayOfWeek}s",
    };

    private static IEnumerable<PromiseStep> Days(BusinessCalendar calendar, DateTimeOffset filed, Span span, CityWords text)
    {
        var counted = calendar.DaysWorked(filed, span.Count);
        var before = calendar.DayOf(filed);
        for (var i = 0; i < counted.Count; i++)
        {
            var day = counted[i];
            foreach (var skipped in NotCounted(calendar, before, day.Day, text)) yield return skipped;
            before = day.Day;
            if (span.Count > 0 && (counted.Count <= DaysListedOneByOne || i == 0 || i == counted.Count - 1))
            {
                yield return new(day.Day, $"business day {i + 1}: {text.Day(day.Day)}{HalfDay(day, text)}");
            }
        }
    }

    private static IEnumerable<PromiseStep> Hours(BusinessCalendar calendar, DateTimeOffset filed, Span span, CityWords text)
    {
        var before = calendar.DayOf(filed);
        foreach (var (day, from, until) in calendar.HoursWorked(filed, span.Count))
        {
            foreach (var skipped in NotCounted(calendar, before, day.Day, text)) yield return skipped;
            before = day.Day;
            if (until > from) yield return new(day.Day, $"{Length(until - from)} on {text.Day(day.Day)}, {text.Time(from)} to {text.Time(until)}{HalfDay(day, text)}");
        }
    }

    /// <summary>Holidays and closures strictly between two days; weekends explain themselves.</summary>
    private static IEnumerable<PromiseStep> NotCounted(BusinessCalendar calendar, DateOnly after, DateOnly before, CityWords text)
    {
        for (var day = after.AddDays(1); day < before; day = day.AddDays(1))
        {
            if (calendar.On(day) is { Opening: null, Exception: { } exception }) yield return new(day, $"not counted: {text.Day(day)}, {Reason(exception)}");
        }
    }

    private static string Reason(DayException exception) => exception.Kind switch
    {
        DayExceptionKind.Holiday => $"a holiday ({exception.Title})",
        DayExceptionKind.HalfDay => $"a half day ({exception.Title})",
        DayExceptionKind.Closure => $"closed ({exception.Title})",
    };

    private static string HalfDay(WorkDay day, CityWords text) =>
        day is { Exception: { Kind: DayExceptionKind.HalfDay } exception, Opening: { } opening } ? $" (a half day, {exception.Title}: closes at {text.Time(opening.Closes)})" : "";

    private static string Length(TimeSpan length) => (length.Hours + 24 * length.Days, length.Minutes) switch
    {
        (0, var minutes) => $"{minutes} min",
        (var hours, 0) => $"{hours} h",
        var (hours, minutes) => $"{hours} h {minutes} min",
    };

    /// <summary>Times of the city in words; the year only where it is not the one of the filing.</summary>
    private sealed class CityWords(TimeZoneInfo zone, int year)
    {
        public string Day(DateOnly day) => day.ToString(day.Year == year ? "ddd MMM d" : "ddd MMM d, yyyy", CultureInfo.InvariantCulture);

        public string Moment(DateTimeOffset at) => $"{Day(DateOnly.FromDateTime(Local(at)))}, {Time(at)}";

        public string End(Promise promise) =>
            Local(promise.DueBy).TimeOfDay == TimeSpan.Zero ? $"{Day(promise.Told)}, midnight" : $"{Day(promise.Told)}, {Time(promise.DueBy)}";

        public string Time(DateTimeOffset at) => Local(at) switch
        {
            { Hour: 0, Minute: 0 } => "midnight",
            { Hour: 12, Minute: 0 } => "noon",
            var local => $"{local.ToString(local.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture)} {(local.Hour < 12 ? "a.m." : "p.m.")}",
        };

        private DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
    }
}

/// <param name="Day">The city's day it is about.</param>
public sealed record PromiseStep(DateOnly Day, string Words);
