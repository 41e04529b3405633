using Des.Crs.Domain.ServiceLevels;
using Xunit;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.ServiceLevels;

public sealed class PromiseTests
{
    [Theory]
    [InlineData("office", "2026-11-23 10:00", "1 business day", "2026-11-24")]
    [InlineData("office", "2026-11-23 22:00", "4 hours", "2026-11-24")]       // 2 a.m. in the city, 8 a.m. UTC
    [InlineData("office", "2026-11-23 15:00", "4 hours", "2026-11-23")]       // 7 p.m. in the city is the next day in UTC
    [InlineData("always", "2026-11-25 10:00", "1 business day", "2026-11-26")] // ends at midnight: the day that ends
    [InlineData("always", "2026-11-25 00:00", "0 hours", "2026-11-25")]
    public void The_caller_is_told_the_citys_day(string calendar, string filed, string span, string told) =>
        Assert.Equal(DateOnly.Parse(told, null), Promise.From(At(filed), Span.Parse(span, null), Calendar(calendar)).Told);

    [Theory]
    [InlineData("office", "2026-11-27 09:05", "1 business day",
        "Filed Fri Nov 27, 9:05 a.m., a holiday (Day after Thanksgiving); business day 1: Mon Nov 30; due by Mon Nov 30, 5 p.m.")]
    [InlineData("office", "2026-11-25 16:00", "2 business days",
        "Filed Wed Nov 25, 4 p.m.; not counted: Thu Nov 26, a holiday (Thanksgiving Day); not counted: Fri Nov 27, a holiday (Day after Thanksgiving); business day 1: Mon Nov 30; business day 2: Tue Dec 1; due by Tue Dec 1, 5 p.m.")]
    [InlineData("office", "2026-12-23 18:30", "2 business days",
        "Filed Wed Dec 23, 6:30 p.m., after closing at 5 p.m.; business day 1: Thu Dec 24 (a half day, Christmas Eve: closes at noon); not counted: Fri Dec 25, a holiday (Christmas Day); business day 2: Mon Dec 28; due by Mon Dec 28, 5 p.m.")]
    [InlineData("office", "2026-12-31 16:30", "1 business hour",
        "Filed Thu Dec 31, 4:30 p.m.; 30 min on Thu Dec 31, 4:30 p.m. to 5 p.m.; not counted: Fri Jan 1, 2027, a holiday (New Year's Day); 30 min on Mon Jan 4, 2027, 8 a.m. to 8:30 a.m.; due by Mon Jan 4, 2027, 8:30 a.m.")]
    [InlineData("office", "2026-02-02 16:00", "1 business day",
        "Filed Mon Feb 2, 4 p.m.; not counted: Tue Feb 3, closed (Ice storm); not counted: Wed Feb 4, closed (Ice storm); business day 1: Thu Feb 5; due by Thu Feb 5, 5 p.m.")]
    [InlineData("office", "2026-11-21 07:00", "4 hours", "Filed Sat Nov 21, 7 a.m., closed on Saturdays; 4 hours by the clock, nights and weekends included; due by Sat Nov 21, 11 a.m.")]
    [InlineData("office", "2026-11-23 07:00", "2 weeks", "Filed Mon Nov 23, 7 a.m., before opening at 8 a.m.; 2 weeks by the calendar, weekends and holidays included, to the same time of day; due by Mon Dec 7, 7 a.m.")]
    [InlineData("always", "2026-11-25 12:00", "1 business day", "Filed Wed Nov 25, noon; business day 1: Thu Nov 26; due by Thu Nov 26, midnight.")]
    [InlineData("office", "2026-06-01 09:00", "12 business days", "Filed Mon Jun 1, 9 a.m.; business day 1: Tue Jun 2; not counted: Fri Jun 12, a holiday (Founders' Day); business day 12: Thu Jun 18; due by Thu Jun 18, 5 p.m.")]
    public void A_promise_is_explained_day_by_day(string calendar, string filed, string span, string words) =>
        Assert.Equal(words, PromiseExplanation.Of(At(filed), Span.Parse(span, null), Calendar(calendar)).ToString(), ignoreCase: false);
}
