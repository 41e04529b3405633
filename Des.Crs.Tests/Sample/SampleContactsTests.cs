using System.Security.Cryptography;
using System.Text.Json;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Sample;
using Des.Crs.Integrations.Storage;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Sample;

public sealed class SampleContactsTests
{
    /// <summary>A Sunday, so that ninety days hold Thanksgiving.</summary>
    private static readonly DateOnly Last = new(2026, 12, 20);

    private static readonly DateTimeOffset Now = new(2026, 12, 21, 5, 0, 0, TimeSpan.Zero);   // eleven at night in the city

    [Fact]
    public void The_same_seed_gives_the_same_contacts_to_the_letter()
    {
        Assert.Equal(Digest(Make(1, 400)), Digest(Make(1, 400)));
        Assert.NotEqual(Digest(Make(1, 400)), Digest(Make(2, 400)));
    }

    [Fact]
    public void Days_have_the_rhythm_of_a_city()
    {
        var matters = Make(5, 9000).SelectMany(day => day.Contacts).Select(pair => pair.Matter).ToList();
        Assert.InRange(matters.Count, 8900, 9000);
        var days = matters.CountBy(matter => matter.Day).ToDictionary();
        double Usual(DayOfWeek weekday) => Median(days.Where(day => day.Key.DayOfWeek == weekday).Select(day => day.Value));

        Assert.True(Usual(DayOfWeek.Monday) > Usual(DayOfWeek.Thursday), "Mondays are the busiest.");
        Assert.True(Usual(DayOfWeek.Thursday) > 4 * Usual(DayOfWeek.Saturday), "Few call on Saturdays,");
        Assert.True(Usual(DayOfWeek.Saturday) > Usual(DayOfWeek.Sunday), "fewer on Sundays,");
        Assert.True(days.GetValueOrDefault(new DateOnly(2026, 11, 26)) < .3 * Usual(DayOfWeek.Thursday), "and few on Thanksgiving.");
        Assert.True(days[Last.AddDays(-38)] > 1.4 * Usual(Last.AddDays(-38).DayOfWeek), "The day of the storm stands out.");

        var hours = matters.CountBy(matter => matter.Hour).ToDictionary();
        Assert.True(hours[9] > 1.2 * hours[12] && hours[13] > hours[12], "There is a morning and an afternoon, and lunch between them.");
        Assert.True(hours[10] > 10 * hours.GetValueOrDefault(3), "At night the city sleeps.");
    }

    [Fact]
    public void Every_kind_of_outcome_happens_and_a_request_follows_its_call_type()
    {
        var made = Make(5, 2000);
        var matters = made.SelectMany(day => day.Contacts).Select(pair => pair.Matter).ToList();
        Assert.Equal(Enum.GetValues<MatterOutcome>(), matters.Select(matter => matter.Outcome).Distinct().Order());
        Assert.All(matters.Where(matter => matter.Outcome == MatterOutcome.Referred), matter => Assert.Equal("county-recorder", matter.SentTo));

        var requests = made.SelectMany(day => day.Requests).ToList();
        Assert.Equal(matters.Where(matter => matter.Request is not null).Select(matter => matter.Request!.Value).Order(), requests.Select(request => request.Number).Order());
        Assert.Equal(requests.Count, requests.Select(request => request.Number).Distinct().Count());
        Assert.Contains(requests, request => request.Status == RequestStatus.Ended);
        Assert.Contains(requests, request => request.Status != RequestStatus.Ended);
        Assert.All(requests, request => Assert.True(request.History[^1].At <= Now, "Nothing happens in the future."));
    }

    [Fact]
    public void Everything_is_marked_and_nothing_begins_after_now()
    {
        var noon = Now.AddHours(-11);
        var contacts = Make(5, 1500, noon);
        Assert.All(contacts.SelectMany(day => day.Contacts), pair => Assert.True(pair.Contact.Sample && pair.Matter.Sample && pair.Contact.Started <= noon));
        Assert.All(contacts.SelectMany(day => day.Constituents), person => Assert.True(person.Sample));
    }

    private static List<SampleDay> Make(int seed, int contacts, DateTimeOffset? now = null)
    {
        var staff = SampleStaff.All(["city-clerk", "public-works"]);
        return [.. new SampleContacts(Some.Snapshot(), [Some.Place(), Some.Place("9 Oak Ave")], staff, seed).Make(Last.AddDays(-89), Last, contacts, now ?? Now)];
    }

    private static string Digest(List<SampleDay> days) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        days.Select(day => new { day.Day, Contacts = day.Contacts.Select(pair => new { pair.Contact, pair.Matter }), Requests = day.Requests.Select(request => new { request.Number, request.Status, request.History }), day.Constituents }),
        CrsJson.Options)));

    private static double Median(IEnumerable<int> counts)
    {
        var sorted = counts.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
