using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Des.Crs.Domain.ServiceLevels;

/// <summary>
/// When one part of the city works, as instants. Hours are meant by the city's clocks. Where those clocks change, an opening or closing
/// that does not exist is the moment the clocks jump; of one that occurs twice, work opens the first time and closes the last, so a promise is
/// never shorter than its words. A half day is a business day. A calendar that keeps no holidays also works through closures.
/// </summary>
public sealed class BusinessCalendar
{
    private const int LongestSearchInDays = 3660;   // a city closed for ten years has other worries

    private readonly WorkCalendar _work;
    private readonly IReadOnlyList<HolidayRule> _holidays;
    private readonly IReadOnlyList<Closure> _closures;
    private readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, Holiday>> _keptByYear = new();

    private BusinessCalendar(WorkCalendar work, IReadOnlyList<HolidayRule> holidays, IReadOnlyList<Closure> closures, TimeZoneInfo zone) =>
        (_work, _holidays, _closures, Zone) = (work, holidays, closures, zone);

    public string Title => _work.Title;

    /// <summary>The city's zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Safe to share between threads.</summary>
    public static Result<BusinessCalendar> Of(CityCalendar city, string key, TimeZoneInfo zone)
    {
        if (city.Calendars.FirstOrDefault(calendar => calendar.Key == key) is not { } work) return new UnknownCalendar(key);
        if (!work.Week.Values.Any(hours => Lasts(hours.Opens, hours.Closes))) return new NeverOpen(key);
        if (!work.KeepsHolidays) return new BusinessCalendar(work, [], [], zone);

        var rules = new List<HolidayRule>();
        foreach (var holiday in city.Holidays)
        {
            if (HolidayRule.Of(holiday).Refused(out var refusal, out var rule)) return refusal;
            rules.Add(rule);
        }
        return new BusinessCalendar(work, rules, city.Closures, zone);
    }

    public WorkDay On(DateOnly day)
    {
        if (!_work.Week.TryGetValue(day.DayOfWeek, out var hours) || !Lasts(hours.Opens, hours.Closes)) return new WorkDay(day, null, null);

        var exception = ExceptionOn(day);
        if (exception is { Kind: DayExceptionKind.Closure or DayExceptionKind.Holiday }) return new WorkDay(day, null, exception);

        var closes = hours.Closes;
        if (exception is not null && KeptIn(day.Year)[day].ClosesAt is { } early && (closes == OpenHours.MidnightClose || early < closes)) closes = early;
        if (!Lasts(hours.Opens, closes)) return new WorkDay(day, null, exception);

        return new WorkDay(day, OpeningOn(day, hours.Opens, closes), exception);
    }

    /// <summary>The city's day at an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    public bool IsOpen(DateTimeOffset at) => On(DayOf(at)).Opening?.Includes(at) == true;

    /// <summary>The moment itself while open, otherwise the first instant of the next opening.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset at) => OpeningsUntouchedBy(at, under: true).First().Opening!.Value.Opens is var opens && opens > at ? opens : at;

    /// <summary>
    /// The end of a span that begins at an instant, as UTC.
    /// <list type="bullet">
    /// <item>Minutes and hours elapse, whatever the clocks do.</item>
    /// <item>Days and weeks keep the time of day by the city's clocks (a time that the clocks skip is the moment they jump; of two, the later).</item>
    /// <item>Business hours elapse while open, counted in whole minutes from the next full minute.</item>
    /// <item>Business days are whole openings: <i>n</i> of them end at the closing of the <i>n</i>-th opening that begins after the instant. So one
    /// business day from a moment during opening is the end of the next business day; from outside opening, the end of the opening that comes next.
    /// None at all is the end of the opening under way or, outside opening, of the next.</item>
    /// </list>
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset at, Span span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Count);
        var end = span.Unit switch
        {
            SpanUnit.Minutes => at.AddMinutes(span.Count),
            SpanUnit.Hours => at.AddHours(span.Count),
            SpanUnit.Days => AddDays(at, span.Count),
            SpanUnit.Weeks => AddDays(at, 7 * span.Count),
            SpanUnit.BusinessHours => HoursWorked(at, span.Count)[^1].Until,
            SpanUnit.BusinessDays => DaysWorked(at, span.Count)[^1].Opening!.Value.Closes,
        };
        return end.ToUniversalTime();
    }

    /// <summary>The openings that count as business days 1, 2 … of a span; for none, the one that ends it.</summary>
    internal IReadOnlyList<WorkDay> DaysWorked(DateTimeOffset at, int count) =>
        [.. OpeningsUntouchedBy(at, under: count == 0).Take(Math.Max(1, count))];

    /// <summary>The stretches of work that together make so many business hours.</summary>
    internal IReadOnlyList<(WorkDay Day, DateTimeOffset From, DateTimeOffset Until)> HoursWorked(DateTimeOffset at, int hours)
    {
        var start = at.Ticks % TimeSpan.TicksPerMinute is var over && over > 0 ? at.AddTicks(TimeSpan.TicksPerMinute - over) : at;
        var left = TimeSpan.FromHours(hours);
        var stretches = new List<(WorkDay, DateTimeOffset, DateTimeOffset)>();
        foreach (var day in OpeningsUntouchedBy(start, under: true))
        {
            var (opens, closes) = day.Opening!.Value;
            var from = opens > start ? opens : start;
            var until = closes - from >= left ? from + left : closes;
            stretches.Add((day, from, until));
            left -= until - from;
            if (left == TimeSpan.Zero) break;
        }
        return stretches;
    }

    /// <summary>Business days whose opening begins after an instant and, with <paramref name="under"/>, first the one under way.</summary>
    private IEnumerable<WorkDay> OpeningsUntouchedBy(DateTimeOffset at, bool under)
    {
        var idle = 0;
        for (var day = DayOf(at); ; day = day.AddDays(1))
        {
            var today = On(day);
            if (today.Opening is { } opening && (opening.Opens > at || under && opening.Closes > at))
            {
                idle = 0;
                yield return today;
            }
            else if (++idle > LongestSearchInDays)
            {
                throw new InvalidOperationException($"The calendar '{_work.Key}' has no opening within ten years after {day:yyyy-MM-dd}.");
            }
        }
    }

    private DateTimeOffset AddDays(DateTimeOffset at, int days)
    {
        if (days == 0) return at;
        var local = TimeZoneInfo.ConvertTime(at, Zone).DateTime.AddDays(days);
        return Instant(local, last: true);
    }

    private Opening? OpeningOn(DateOnly day, TimeOnly opens, TimeOnly closes)
    {
        // The end of a day is the beginning of the next, also where that hour comes twice.
        var opening = new Opening(
            Instant(day.ToDateTime(opens), last: false),
            closes == OpenHours.MidnightClose ? Instant(day.AddDays(1).ToDateTime(closes), last: false) : Instant(day.ToDateTime(closes), last: true));
        return opening.Opens < opening.Closes ? opening : null;
    }

    private DateTimeOffset Instant(DateTime local, bool last)
    {
        if (Zone.IsInvalidTime(local))
        {
            local = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
            while (Zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        }
        if (!Zone.IsAmbiguousTime(local)) return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
        var offsets = Zone.GetAmbiguousTimeOffsets(local);
        return new DateTimeOffset(local, last ? offsets.Min() : offsets.Max()).ToUniversalTime();
    }

    private DayException? ExceptionOn(DateOnly day)
    {
        if (_closures.FirstOrDefault(closure => day >= closure.From && day <= closure.To) is { } closure) return new DayException(DayExceptionKind.Closure, closure.Title);
        if (!KeptIn(day.Year).TryGetValue(day, out var holiday)) return null;
        return new DayException(holiday.ClosesAt is null ? DayExceptionKind.Holiday : DayExceptionKind.HalfDay, holiday.Title);
    }

    /// <summary>Of two holidays on one day, the one that closes earlier.</summary>
    private FrozenDictionary<DateOnly, Holiday> KeptIn(int year) => _keptByYear.GetOrAdd(year, wanted => _holidays
        .SelectMany(rule => rule.KeptIn(wanted).Select(day => (Day: day, rule.Holiday)))
        .GroupBy(kept => kept.Day)
        .ToFrozenDictionary(day => day.Key, day => day.MinBy(kept => kept.Holiday.ClosesAt ?? TimeOnly.MinValue).Holiday));

    private static bool Lasts(TimeOnly opens, TimeOnly closes) => closes == OpenHours.MidnightClose || opens < closes;
}
