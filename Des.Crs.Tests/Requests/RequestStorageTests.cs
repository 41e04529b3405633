using System.Reflection;
using Des.Crs.Domain;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace Des.Crs.Tests.Requests;

public sealed class RequestStorageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_comes_back_as_it_was_stored()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var crew = Guid.NewGuid();
        var request = Full();
        await database.AddAsync(request);
        request.Start(crew, Some.Tuesday.AddHours(1));
        request.Ask("Which side?", crew, Some.Tuesday.AddHours(2));
        request.Resume("The left", null, Some.Tuesday.AddHours(2));
        request.AddNote(Audience.Staff, "Ladder needed", crew, Some.Tuesday.AddHours(2));
        request.AddNote(Audience.Public, "Half done", crew, Some.Tuesday.AddHours(2));
        request.End(Ending.Done, "Filled with “warm” mix 🛠", crew, Some.Tuesday.AddHours(30).AddTicks(7));

        await Amend(database, request.Number, stored =>
        {
            stored.Start(crew, Some.Tuesday.AddHours(1));
            stored.Ask("Which side?", crew, Some.Tuesday.AddHours(2));
            stored.Resume("The left", null, Some.Tuesday.AddHours(2));
            stored.AddNote(Audience.Staff, "Ladder needed", crew, Some.Tuesday.AddHours(2));
            return stored.AddNote(Audience.Public, "Half done", crew, Some.Tuesday.AddHours(2));
        });
        await Amend(database, request.Number, stored => stored.End(Ending.Done, "Filled with “warm” mix 🛠", crew, Some.Tuesday.AddHours(30).AddTicks(7)));

        AssertSame(request, (await database.Requests.FindAsync(request.Number, Cancel))!);
        Assert.Equal(["request.noted", "request.ended"], await database.AuditAsync());
    }

    [Fact]
    public async Task A_request_with_the_least_there_is_comes_back_too()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var request = Some.Request(by: null);
        await database.AddAsync(request);
        AssertSame(request, (await database.Requests.FindAsync(request.Number, Cancel))!);
    }

    [Fact]
    public async Task A_reopened_request_has_no_ending_but_its_history_has()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var request = Some.Request();
        await database.AddAsync(request);
        await Amend(database, request.Number, stored => stored.End(Ending.NotFound, "Nothing there", null, Some.Tuesday.AddHours(1)));
        await Amend(database, request.Number, stored => stored.Reopen("It is there", null, Some.Tuesday.AddHours(2)));

        var found = (await database.Requests.FindAsync(request.Number, Cancel))!;
        Assert.Equal((RequestStatus.InProgress, null, null, null, 3), (found.Status, found.Ending, found.Explanation, found.Ended, found.Version));
        Assert.Equal([RequestEventKind.Filed, RequestEventKind.Ended, RequestEventKind.Reopened], found.History.Select(step => step.Kind));
    }

    [Fact]
    public async Task A_refused_change_leaves_the_stored_request_as_it_was()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var request = Some.Request();
        await database.AddAsync(request);

        var refused = await database.Requests.AmendAsync<RequestEvent>(request.Number, stored =>
        {
            stored.Start(Guid.NewGuid(), Some.Tuesday);
            return stored.End(Ending.Done, " ", null, Some.Tuesday);
        }, null, Cancel);

        Assert.IsType<WordsMissing>(refused.Refusal);
        AssertSame(request, (await database.Requests.FindAsync(request.Number, Cancel))!);
        Assert.Empty(await database.AuditAsync());
    }

    [Fact]
    public async Task A_number_nobody_has_is_said_to_be_unknown()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var number = Some.Number();
        Assert.Equal(new UnknownRequest(number), (await database.Requests.AmendAsync<RequestEvent>(number, stored => stored.Start(Guid.NewGuid(), Some.Tuesday), null, Cancel)).Refusal);
        Assert.Null(await database.Requests.FindAsync(number, Cancel));
    }

    [Fact]
    public async Task Of_two_who_change_a_request_at_once_one_is_told()
    {
        var faster = new SomebodyFaster();
        await using var database = await CrsDatabase.OpenAsync(faster);
        var request = Some.Request();
        await database.AddAsync(request);

        faster.Number = request.Number;
        var late = await database.Requests.AmendAsync<RequestEvent>(request.Number, stored => stored.Start(Guid.NewGuid(), Some.Tuesday), null, Cancel);

        Assert.Equal(new ChangedMeanwhile(request.Number), late.Refusal);
        Assert.Equal(RequestStatus.Filed, (await database.Requests.FindAsync(request.Number, Cancel))!.Status);
        Assert.Empty(await database.AuditAsync());
    }

    [Fact]
    public async Task Notes_written_at_once_are_all_kept()
    {
        await using var database = await CrsDatabase.OpenAsync();
        var request = Some.Request();
        await database.AddAsync(request);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => Amend(database, request.Number, stored => stored.AddNote(Audience.Staff, $"note {i}", null, Some.Tuesday)), Cancel)));

        var found = (await database.Requests.FindAsync(request.Number, Cancel))!;
        Assert.Equal((11, 11), (found.Version, found.History.Count));
    }

    [Fact]
    public async Task A_refused_intake_is_not_entered_and_a_good_one_is()
    {
        await using var database = await CrsDatabase.OpenAsync();
        Assert.IsType<NotAnswered>((await database.Requests.EnterAsync(_ => new NotAnswered(), Cancel)).Refusal);
        var taken = Some.Request();
        await database.AddAsync(taken);
        var tries = 0;
        var number = (await database.Requests.EnterAsync(drawn => Some.Request(tries++ == 0 ? taken.Number : drawn), Cancel)).Value;

        Assert.Equal(2, tries);
        Assert.NotNull(await database.Requests.FindAsync(number, Cancel));
        Assert.Equal(["request.filed"], await database.AuditAsync());
    }

    private static async Task Amend(CrsDatabase database, RequestNumber number, Func<ServiceRequest, Result<RequestEvent>> change) =>
        Assert.Null((await database.Requests.AmendAsync(number, change, null, Cancel)).Refusal);

    private static ServiceRequest Full() => new(Some.Tuesday, Guid.NewGuid())
    {
        Number = Some.Number(), CallType = CallTypeCode.Parse("pothole"), CallTypeVersion = 4, Revision = 7, Contact = Guid.NewGuid(), Matter = 2, Constituent = Guid.NewGuid(),
        Title = "Pothole – “deep”", Priority = Priority.Urgent, Answers = new([new("size", "large"), new("words", "a \"quoted\" line\nand ü")]),
        Place = Some.Place() with { Zones = Place.Unverified("x").Zones.Add("ward", "3").Add("collection-day", "tuesday"), Detail = "Apt 4" },
        Department = "public-works", Team = "streets-storm", Lane = "tuesday", RouteReason = "season = snow", Respond = new Promise(Some.Tuesday.AddHours(4), new(2026, 11, 24)),
        Resolve = new Promise(Some.Tuesday.AddDays(3), new(2026, 11, 27)), WarnAt = Some.Tuesday.AddDays(2), PromiseTerms = "respond 4 business hours, resolve 2 business days (office)",
    };

    /// <summary>Every public property, also those somebody adds later.</summary>
    private static void AssertSame(ServiceRequest expected, ServiceRequest actual)
    {
        foreach (var property in typeof(ServiceRequest).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name is not (nameof(ServiceRequest.History) or nameof(ServiceRequest.Pauses))))
        {
            Assert.True(Equals(property.GetValue(expected), property.GetValue(actual)), $"{property.Name}: {property.GetValue(expected)} was stored, {property.GetValue(actual)} came back.");
        }
        Assert.Equal(expected.History, actual.History);
        Assert.Equal(expected.Pauses, actual.Pauses);
    }

    /// <summary>Changes the row between somebody's reading and writing.</summary>
    private sealed class SomebodyFaster : SaveChangesInterceptor
    {
        public RequestNumber? Number { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Number is { } number)
            {
                await eventData.Context!.Database.ExecuteSqlAsync($"UPDATE Requests SET Version = Version + 1 WHERE Number = {number.ToString()}", cancellationToken);
            }
            return result;
        }
    }
}
