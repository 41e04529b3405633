using Des.Crs.Domain.ServiceLevels;
using Xunit;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.ServiceLevels;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("office", "2026-11-24 08:00", true)]
    [InlineData("office", "2026-11-24 07:59", false)]
    [InlineData("office", "2026-11-24 16:59", true)]
    [InlineData("office", "2026-11-24 17:00", false)]      // the closing minute is closed
    [InlineData("office", "2026-11-26 10:00", false)]      // Thanksgiving
    [InlineData("office", "2026-11-27 10:00", false)]
    [InlineData("office", "2026-11-28 10:00", false)]      // Saturday
    [InlineData("crews", "2026-11-21 10:59", true)]        // Saturday morning
    [InlineData("crews", "2026-11-21 11:00", false)]
    [InlineData("office", "2026-12-24 11:59", true)]       // half day
    [InlineData("office", "2026-12-24 12:00", false)]
    [InlineData("office", "2026-02-03 10:00", false)]      // closure, first day
    [InlineData("office", "2026-02-04 10:00", false)]      // and last
    [InlineData("office", "2026-02-05 10:00", true)]
    [InlineData("office", "2026-06-12 10:00", false)]      // once
    [InlineData("office", "2026-07-03 10:00", false)]      // observed
    [InlineData("office", "2027-12-31 10:00", false)]      // next year's, observed this year
    [InlineData("crews", "2026-07-04 10:00", true)]        // a Saturday whose holiday was kept on Friday
    [InlineData("always", "2026-11-26 03:00", true)]
    [InlineData("always", "2026-02-03 10:00", true)]       // who works on holidays works in an ice storm
    [InlineData("always", "2026-11-24 00:00", true)]
    [InlineData("nights", "2027-03-14 01:45", true)]
    [InlineData("nights", "2027-03-14 03:00", false)]      // 02:30 does not exist: they close when the clocks jump to 03:00
    [InlineData("nights", "2026-11-01 01:30 -05:00", true)]
    [InlineData("nights", "2026-11-01 01:10 -06:00", true)] // the hour comes again while they work
    [InlineData("nights", "2026-11-01 02:30", false)]
    public void Work_goes_on(string calendar, string at, bool open) => Assert.Equal(open, Calendar(calendar).IsOpen(At(at)));

    [Theory]
    [InlineData("office", "2026-11-24 10:00", "2026-11-24 10:00")]
    [InlineData("office", "2026-11-24 06:00", "2026-11-24 08:00")]
    [InlineData("office", "2026-11-25 17:00", "2026-11-30 08:00")]      // over Thanksgiving and the weekend
    [InlineData("crews", "2026-11-25 17:00", "2026-11-28 07:00")]
    [InlineData("office", "2026-12-31 18:00", "2027-01-04 08:00")]
    [InlineData("always", "2026-11-26 03:00", "2026-11-26 03:00")]
    public void The_next_opening_after(string calendar, string at, string expected) => Assert.Equal(At(expected), Calendar(calendar).NextOpening(At(at)));

    [Theory]
    // business days, filed during opening: the end of the n-th business day after
    [InlineData("office", "2026-11-23 10:00", "1 business day", "2026-11-24 17:00")]
    [InlineData("office", "2026-11-23 08:00", "1 business day", "2026-11-24 17:00")]
    [InlineData("office", "2026-11-23 16:59", "1 business day", "2026-11-24 17:00")]
    [InlineData("office", "2026-11-23 10:00", "2 business days", "2026-11-25 17:00")]
    [InlineData("office", "2026-11-25 10:00", "1 business day", "2026-11-30 17:00")]     // Thanksgiving, the day after, weekend
    [InlineData("office", "2026-11-20 10:00", "1 business day", "2026-11-23 17:00")]     // Friday
    [InlineData("crews", "2026-11-20 10:00", "1 business day", "2026-11-21 11:00")]      // Saturday closes at eleven
    [InlineData("office", "2026-12-23 10:00", "1 business day", "2026-12-24 12:00")]     // a half day is a business day
    [InlineData("office", "2026-12-24 10:00", "1 business day", "2026-12-28 17:00")]
    [InlineData("office", "2026-12-31 10:00", "1 business day", "2027-01-04 17:00")]     // year end
    [InlineData("office", "2027-12-30 10:00", "1 business day", "2028-01-03 17:00")]     // New Year's Day kept on December 31
    [InlineData("office", "2026-02-02 10:00", "1 business day", "2026-02-05 17:00")]     // ice storm
    [InlineData("office", "2028-02-28 10:00", "1 business day", "2028-02-29 17:00")]     // leap day
    [InlineData("office", "2027-02-26 10:00", "1 business day", "2027-03-01 17:00")]
    [InlineData("office", "2026-07-02 10:00", "1 business day", "2026-07-06 17:00")]     // July 4 kept on Friday the third
    [InlineData("office", "2026-11-23 10:00", "10 business days", "2026-12-09 17:00")]
    // business days, filed outside opening: the opening that comes next is the first
    [InlineData("office", "2026-11-23 17:00", "1 business day", "2026-11-24 17:00")]     // at the closing minute
    [InlineData("office", "2026-11-23 07:59", "1 business day", "2026-11-23 17:00")]
    [InlineData("office", "2026-11-27 09:05", "1 business day", "2026-11-30 17:00")]     // on a holiday
    [InlineData("office", "2026-11-28 12:00", "2 business days", "2026-12-01 17:00")]    // on a Saturday
    [InlineData("office", "2026-11-23 10:00", "0 business days", "2026-11-23 17:00")]
    [InlineData("office", "2026-11-28 10:00", "0 business days", "2026-11-30 17:00")]
    // around the clock, days end at midnight; those of the time changes have 23 and 25 hours
    [InlineData("always", "2026-11-25 10:00", "1 business day", "2026-11-27 00:00")]
    [InlineData("always", "2027-03-13 10:00", "1 business day", "2027-03-15 00:00")]
    [InlineData("always", "2026-10-31 10:00", "1 business day", "2026-11-02 00:00")]
    // business hours
    [InlineData("office", "2026-11-23 10:00", "4 business hours", "2026-11-23 14:00")]
    [InlineData("office", "2026-11-23 15:10", "4 business hours", "2026-11-24 10:10")]   // over night
    [InlineData("office", "2026-11-23 13:00", "4 business hours", "2026-11-23 17:00")]   // to the minute of closing
    [InlineData("office", "2026-11-23 17:00", "4 business hours", "2026-11-24 12:00")]
    [InlineData("office", "2026-11-23 05:00", "4 business hours", "2026-11-23 12:00")]
    [InlineData("office", "2026-11-25 15:00", "4 business hours", "2026-11-30 10:00")]   // over holidays and a weekend
    [InlineData("office", "2026-12-24 10:00", "4 business hours", "2026-12-28 10:00")]   // two before noon, two on Monday
    [InlineData("office", "2026-11-23 08:00", "18 business hours", "2026-11-24 17:00")]
    [InlineData("crews", "2026-11-20 14:00", "4 business hours", "2026-11-21 10:00")]
    [InlineData("office", "2026-11-28 10:00", "0 business hours", "2026-11-30 08:00")]
    [InlineData("always", "2027-03-14 01:00", "4 business hours", "2027-03-14 06:00")]   // an hour is skipped
    [InlineData("always", "2026-11-01 00:30 -05:00", "4 business hours", "2026-11-01 03:30")] // an hour comes twice
    [InlineData("office", "2027-03-12 16:00", "2 business hours", "2027-03-15 09:00")]   // clocks change in between
    [InlineData("office", "2026-10-30 16:00", "2 business hours", "2026-11-02 09:00")]
    [InlineData("nights", "2027-03-13 02:00", "1 business hour", "2027-03-14 03:00")]    // the 14th has half an hour of opening, 01:30 to the jump
    // elapsed
    [InlineData("office", "2026-11-28 10:00", "30 minutes", "2026-11-28 10:30")]
    [InlineData("office", "2026-11-27 22:00", "4 hours", "2026-11-28 02:00")]
    [InlineData("office", "2027-03-14 01:00", "4 hours", "2027-03-14 06:00")]
    [InlineData("office", "2026-11-01 00:30 -05:00", "4 hours", "2026-11-01 03:30")]
    [InlineData("office", "2027-11-07 00:30 -05:00", "1 hour", "2027-11-07 01:30 -05:00")]
    [InlineData("office", "2027-11-07 00:30 -05:00", "2 hours", "2027-11-07 01:30 -06:00")]
    // by the calendar, the same time of day
    [InlineData("office", "2027-03-13 10:15", "1 day", "2027-03-14 10:15")]
    [InlineData("office", "2027-03-13 02:30", "1 day", "2027-03-14 03:00")]              // 02:30 does not exist
    [InlineData("office", "2026-10-31 01:30", "1 day", "2026-11-01 01:30 -06:00")]       // the later of two
    [InlineData("office", "2026-10-31 10:15", "2 days", "2026-11-02 10:15")]
    [InlineData("office", "2026-03-07 10:15", "1 day", "2026-03-08 10:15")]
    [InlineData("office", "2028-02-28 10:15", "2 days", "2028-03-01 10:15")]
    [InlineData("office", "2028-02-29 10:15", "1 week", "2028-03-07 10:15")]
    [InlineData("office", "2026-12-24 23:59", "2 weeks", "2027-01-07 23:59")]
    [InlineData("office", "2026-11-24 10:15", "0 days", "2026-11-24 10:15")]
    public void A_span_ends(string calendar, string from, string span, string expected) =>
        Assert.Equal(At(expected).ToString("u"), Calendar(calendar).Add(At(from), Span.Parse(span, null)).ToString("u"));

    [Fact]
    public void Business_hours_count_from_the_next_full_minute() =>
        Assert.Equal(At("2026-11-23 14:16"), Calendar("office").Add(At("2026-11-23 10:15").AddSeconds(23), Span.Parse("4 business hours", null)));

    [Fact]
    public void In_the_last_half_minute_of_a_day_business_hours_begin_at_the_next_opening() =>
        Assert.Equal(At("2026-11-24 12:00"), Calendar("office").Add(At("2026-11-23 16:59").AddSeconds(30), Span.Parse("4 business hours", null)));

    [Fact]
    public void A_half_day_that_ends_before_work_begins_is_no_business_day()
    {
        var city = City with { Holidays = [new("Early", "2026-11-24", ClosesAt: new(8, 0))] };
        Assert.Null(BusinessCalendar.Of(city, "office", Central).Value.On(new(2026, 11, 24)).Opening);
    }

    [Fact]
    public void A_whole_holiday_beats_a_half_day_on_the_same_day()
    {
        var city = City with { Holidays = [new("Half", "2026-11-24", ClosesAt: new(12, 0)), new("Whole", "2026-11-24")] };
        Assert.Equal(new WorkDay(new(2026, 11, 24), null, new(DayExceptionKind.Holiday, "Whole")), BusinessCalendar.Of(city, "office", Central).Value.On(new(2026, 11, 24)));
    }

    [Fact]
    public void Days_that_begin_where_clocks_change_at_midnight_follow_each_other_without_gap_or_overlap()
    {
        var havana = BusinessCalendar.Of(City, "always", TimeZoneInfo.FindSystemTimeZoneById("America/Havana")).Value;
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            Assert.Equal(havana.On(day.AddDays(1)).Opening!.Value.Opens, havana.On(day).Opening!.Value.Closes);
        }
    }

    [Fact]
    public void An_unknown_calendar_is_refused() =>
        Assert.Equal("There is no calendar 'moon' in calendar.yaml.", BusinessCalendar.Of(City, "moon", Central).Refusal!.Sentence);

    [Fact]
    public void A_calendar_that_never_opens_is_refused()
    {
        var never = City with { Calendars = [new("never", "Never", new Dictionary<DayOfWeek, OpenHours> { [DayOfWeek.Monday] = new(new(17, 0), new(8, 0)) })] };
        Assert.Equal(new NeverOpen("never"), BusinessCalendar.Of(never, "never", Central).Refusal);
    }

    [Fact]
    public void A_holiday_that_cannot_be_read_is_refused_when_the_calendar_is_made() =>
        Assert.IsType<HolidayNotUnderstood>(BusinessCalendar.Of(City with { Holidays = [new("X", "sometime")] }, "office", Central).Refusal);
}
