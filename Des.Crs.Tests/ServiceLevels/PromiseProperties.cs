using Des.Crs.Domain.ServiceLevels;
using FsCheck.Xunit;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.ServiceLevels;

/// <summary>What holds of every promise, at any minute of five years in any calendar.</summary>
public sealed class PromiseProperties
{
    private static readonly string[] Keys = ["office", "crews", "always", "nights"];
    private static readonly DateTimeOffset Start = At("2025-12-01 00:00");

    [Property(MaxTest = 2000)]
    public bool It_is_never_due_before_it_is_given(uint second, byte count, byte unit, byte calendar) =>
        Of(calendar).Add(Moment(second), Some(count, unit)) >= Moment(second);

    [Property(MaxTest = 2000)]
    public bool More_is_never_sooner(uint second, byte count, byte unit, byte calendar)
    {
        var span = Some(count, unit);
        return Of(calendar).Add(Moment(second), span with { Count = span.Count + 1 }) >= Of(calendar).Add(Moment(second), span);
    }

    [Property(MaxTest = 2000)]
    public bool What_is_given_later_is_never_due_sooner(uint second, uint later, byte count, byte unit, byte calendar)
    {
        var span = Some(count, unit);
        return Of(calendar).Add(Moment(second).AddSeconds(later % 1_000_000), span) >= Of(calendar).Add(Moment(second), span);
    }

    [Property(MaxTest = 2000)]
    public bool Business_time_ends_within_opening(uint second, byte count, bool days, byte calendar)
    {
        var due = Of(calendar).Add(Moment(second), new Span(count % 60 + 1, days ? SpanUnit.BusinessDays : SpanUnit.BusinessHours));
        return Of(calendar).IsOpen(due.AddTicks(-1));
    }

    [Property(MaxTest = 500)]
    public bool Business_hours_are_hours_of_opening(uint second, byte count, byte calendar)
    {
        var (from, hours) = (Moment(second), count % 30);
        var due = Of(calendar).Add(from, new Span(hours, SpanUnit.BusinessHours));
        var first = from.AddTicks((TimeSpan.TicksPerMinute - from.Ticks % TimeSpan.TicksPerMinute) % TimeSpan.TicksPerMinute);
        var minutes = 0;
        for (var minute = first; minute < due; minute = minute.AddMinutes(1)) minutes += Of(calendar).IsOpen(minute) ? 1 : 0;
        return minutes == 60 * hours;
    }

    [Property(MaxTest = 2000)]
    public bool The_next_opening_is_open_and_nothing_before_it_is(uint second, byte calendar)
    {
        var (at, next) = (Moment(second), Of(calendar).NextOpening(Moment(second)));
        return Of(calendar).IsOpen(next) && next >= at && (next == at || !Of(calendar).IsOpen(next.AddTicks(-1)) && !Of(calendar).IsOpen(at));
    }

    [Property(MaxTest = 1000)]
    public bool The_explanation_tells_the_same_promise_in_order_of_time(uint second, byte count, byte unit, byte calendar)
    {
        var explained = PromiseExplanation.Of(Moment(second), Some(count, unit), Of(calendar));
        return explained.Promise == Promise.From(Moment(second), Some(count, unit), Of(calendar))
            && explained.Steps.Select(step => step.Day).SequenceEqual(explained.Steps.Select(step => step.Day).Order());
    }

    private static readonly Dictionary<string, BusinessCalendar> Calendars = Keys.ToDictionary(key => key, Calendar);

    private static BusinessCalendar Of(byte calendar) => Calendars[Keys[calendar % Keys.Length]];

    // FsCheck's numbers are small at first; the multiplication (by a number prime to 2^32) spreads them over the five years.
    private static DateTimeOffset Moment(uint second) => Start.AddSeconds(unchecked(second * 2_654_435_761u) % (5 * 365 * 86_400u));

    private static Span Some(byte count, byte unit) => new(count % 60, (SpanUnit)(unit % Enum.GetValues<SpanUnit>().Length));
}
