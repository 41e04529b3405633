using System.Globalization;
using Des.Crs.Domain.ServiceLevels;
using Xunit;

namespace Des.Crs.Tests.ServiceLevels;

public sealed class HolidayRuleTests
{
    [Theory]
    [InlineData("07-04", false, 2026, "2026-07-04")]
    [InlineData("07-04", true, 2026, "2026-07-03")]                          // a Saturday
    [InlineData("07-04", true, 2027, "2027-07-05")]                          // a Sunday
    [InlineData("07-04", true, 2028, "2028-07-04")]                          // a Tuesday
    [InlineData("01-01", true, 2027, "2027-01-01 2027-12-31")]               // January 1, 2028 is a Saturday
    [InlineData("01-01", true, 2028, "")]
    [InlineData("01-01", true, 2023, "2023-01-02")]                          // a Sunday
    [InlineData("12-31", true, 2024, "2024-01-01 2024-12-31")]               // December 31, 2023 is a Sunday
    [InlineData("12-31", true, 2023, "")]
    [InlineData("2026-11-27", false, 2026, "2026-11-27")]
    [InlineData("2026-11-27", false, 2027, "")]
    [InlineData("02-29", false, 2028, "2028-02-29")]
    [InlineData("02-29", false, 2027, "")]
    [InlineData("fourth thursday of november", false, 2026, "2026-11-26")]
    [InlineData("fourth thursday of november", false, 2029, "2029-11-22")]
    [InlineData("day after fourth thursday of november", false, 2026, "2026-11-27")]
    [InlineData("day after fourth thursday of november", false, 2029, "2029-11-23")]
    [InlineData("third monday of january", false, 2027, "2027-01-18")]
    [InlineData("first monday of september", false, 2026, "2026-09-07")]
    [InlineData("second monday of october", false, 2026, "2026-10-12")]
    [InlineData("last monday of may", false, 2026, "2026-05-25")]
    [InlineData("last monday of may", false, 2027, "2027-05-31")]
    [InlineData("last monday of february", false, 2028, "2028-02-28")]
    [InlineData("last tuesday of february", false, 2028, "2028-02-29")]
    [InlineData("fifth monday of march", false, 2026, "2026-03-30")]
    [InlineData("fifth monday of april", false, 2026, "")]
    [InlineData("day after last thursday of december", false, 2027, "2027-01-01 2027-12-31")]
    [InlineData("day after 12-25", false, 2026, "2026-12-26")]
    [InlineData("last sunday of june", true, 2026, "2026-06-28")]            // only a fixed day is moved
    public void A_holiday_is_kept_on(string on, bool observed, int year, string expected)
    {
        var rule = HolidayRule.Of(new Holiday("Some day", on, observed)).Value;
        Assert.Equal(expected, string.Join(' ', rule.KeptIn(year).Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("July 4")]
    [InlineData("13-01")]
    [InlineData("02-30")]
    [InlineData("2026-02-29")]
    [InlineData("sixth monday of may")]
    [InlineData("fourth thursdays of november")]
    [InlineData("fourth thursday of thanksgiving")]
    [InlineData("day after")]
    [InlineData("day after day after 07-04")]
    public void A_day_that_cannot_be_read_is_refused_by_name(string on)
    {
        var refusal = Assert.IsType<HolidayNotUnderstood>(HolidayRule.Of(new Holiday("Founders' Day", on)).Refusal);
        Assert.StartsWith($"The holiday 'Founders' Day' is on '{on}'", refusal.Sentence, StringComparison.Ordinal);
    }
}
