using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Contacts;

public sealed class CallDeskTests : IAsyncLifetime
{
    private static readonly Employee Agent = Some.Employee(Role.DeskAgent);

    private readonly HeldCatalog _catalog = new(Some.Snapshot());
    private CrsDatabase _database = null!;
    private CallDesk _desk = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        _desk = _database.Desk(_catalog);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Answering_the_only_matter_ends_the_contact()
    {
        var call = Asked(Some.Question);
        _database.Clock.Advance(TimeSpan.FromSeconds(42));

        var after = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel)).Value;

        Assert.Equal(_database.Clock.GetUtcNow(), after.Ended);
        var contact = Assert.Single(await _database.AllAsync<Contact>());
        Assert.Equal((call.Id, Agent.Id, "city-clerk", after.Ended), (contact.Id, contact.TakenBy, contact.Desk, contact.Ended));
        var matter = Assert.Single(await _database.AllAsync<MatterRow>());
        Assert.Equal((MatterOutcome.Answered, 42, new DateOnly(2026, 11, 24), 10), (matter.Outcome, matter.Seconds, matter.Day, matter.Hour));
        Assert.Equal(["contact.answered"], await _database.AuditAsync());
        var kept = (await _database.Calls.FindAsync(call.Id, Cancel))!;
        Assert.Equal(after.Matters, kept.Matters);
        Assert.Equal(after with { Matters = kept.Matters }, kept);
    }

    [Fact]
    public async Task A_contact_keeps_the_version_of_its_call_type_and_the_revision_of_the_catalog()
    {
        await _desk.ConcludeAsync(Agent, Asked(Some.Pothole), MatterOutcome.Answered, null, Cancel);
        _catalog.Publish(Some.Snapshot(8, Some.Pothole with { Version = 5 }));
        await _desk.ConcludeAsync(Agent, Asked(Some.Pothole), MatterOutcome.Answered, null, Cancel);

        Assert.Equal([(4, 7), (5, 8)], (await _database.AllAsync<MatterRow>()).Select(matter => (matter.CallTypeVersion, matter.CatalogRevision)).Order());
    }

    [Fact]
    public async Task Another_matter_reopens_the_contact_and_keeps_place_and_caller()
    {
        var call = Asked(Some.Question, place: "1204 Walnut St") with { Caller = Caller.Unknown with { Name = "Ana Ruiz" } };
        var first = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel)).Value;
        var second = (await _desk.AnotherMatterAsync(Agent, first, Cancel)).Value;
        Assert.False(second.IsOver);
        Assert.Equal(("1204 Walnut St", "Ana Ruiz"), (second.Matter.Place!.Label, second.Caller.Name));

        second = second.WithMatter(matter => matter with { CallType = Some.Marriage.Code });
        var referred = (await _desk.ConcludeAsync(Agent, second, MatterOutcome.Referred, null, Cancel)).Value;
        Assert.False(referred.IsOver);
        Assert.Contains("County Recorder, 515-555-0190", referred.Matter.Conclusion!.Sentence, StringComparison.Ordinal);
        var ended = (await _desk.EndAsync(Agent, referred, ContactOutcome.Completed, Cancel)).Value;

        Assert.True(ended.IsOver);
        Assert.Single(await _database.AllAsync<Contact>());
        Assert.Equal([(0, null), (1, "county-recorder")], (await _database.AllAsync<MatterRow>()).Select(matter => (matter.Position, matter.SentTo)).Order());
        Assert.Single(await _database.AllAsync<Constituent>());
    }

    [Fact]
    public async Task A_request_is_stored_with_the_contact_that_made_it()
    {
        var call = Filled() with { Caller = new Caller(null, "Ana Ruiz", "(515) 555 0123", "Ana@Example.org", "es") };
        var after = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Requested, null, Cancel)).Value;

        var conclusion = after.Matter.Conclusion!;
        var request = (await _database.Requests.FindAsync(conclusion.Request!.Value, Cancel))!;
        Assert.Equal($"Your number is {request.Number}. Street and storm crews will take care of it by Monday, November 30.", conclusion.Sentence);
        Assert.Equal(request.Resolve.Told, conclusion.Told);
        Assert.Equal((call.Id, 0, after.Caller.Known, Agent.Id), (request.Contact!.Value, request.Matter, request.Constituent, request.History[0].By!.Value));
        Assert.Equal("Deep, by the mailbox", request.History[1].Text);
        var person = Assert.Single(await _database.AllAsync<Constituent>());
        Assert.Equal(("Ana Ruiz", "515-555-0123", "Ana@Example.org", "es"), (person.Name, person.Phone.ToString(), person.Email.ToString(), person.Language));
        Assert.Equal(request.Number, Assert.Single(await _database.AllAsync<MatterRow>()).Request);
    }

    [Fact]
    public async Task A_double_click_makes_one_request_and_tells_one_number()
    {
        var call = Filled();
        var first = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Requested, null, Cancel)).Value;
        var second = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Requested, null, Cancel)).Value;

        Assert.Single(await _database.AllAsync<ServiceRequest>());
        Assert.Equal(first.Matter.Conclusion, second.Matter.Conclusion);
        Assert.Equal(first.Version, second.Version);
    }

    [Fact]
    public async Task Many_clicks_at_once_make_one_request_and_tell_one_number()
    {
        var call = (await _desk.KeepAsync(Agent, Filled(), Cancel)).Value;
        var told = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _desk.ConcludeAsync(Agent, call, MatterOutcome.Requested, null, Cancel), Cancel)));

        var request = Assert.Single(await _database.AllAsync<ServiceRequest>());
        Assert.All(told, each => Assert.Equal(request.Number, each.Value.Matter.Conclusion!.Request));
        Assert.Single(await _database.AllAsync<MatterRow>());
    }

    [Fact]
    public async Task An_outcome_is_taken_back_within_ten_seconds_with_its_request()
    {
        var call = Filled();
        var after = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Requested, null, Cancel)).Value;
        _database.Clock.Advance(TimeSpan.FromSeconds(10));

        var open = (await _desk.TakeBackAsync(Agent, after, Cancel)).Value;

        Assert.False(open.IsOver);
        Assert.Equal(call.Matter, open.Matter);
        Assert.Empty(await _database.AllAsync<ServiceRequest>());
        Assert.Empty(await _database.AllAsync<MatterRow>());
        Assert.Empty(await _database.AllAsync<Contact>());
        Assert.Equal(["contact.requested", "contact.take-back"], await _database.AuditAsync());

        await _desk.ConcludeAsync(Agent, open, MatterOutcome.Requested, null, Cancel);
        Assert.Single(await _database.AllAsync<ServiceRequest>());
    }

    [Fact]
    public async Task After_ten_seconds_an_outcome_stays()
    {
        var after = (await _desk.ConcludeAsync(Agent, Filled(), MatterOutcome.Requested, null, Cancel)).Value;
        _database.Clock.Advance(TimeSpan.FromSeconds(10.001));

        Assert.IsType<MatterTooLateToTakeBack>((await _desk.TakeBackAsync(Agent, after, Cancel)).Refusal);
        Assert.Single(await _database.AllAsync<ServiceRequest>());
    }

    [Fact]
    public async Task A_request_somebody_has_touched_is_not_taken_back()
    {
        var after = (await _desk.ConcludeAsync(Agent, Filled(), MatterOutcome.Requested, null, Cancel)).Value;
        _database.Clock.Advance(TimeSpan.FromSeconds(3));
        var crew = Some.Employee(Role.Dispatcher, "public-works");
        Assert.Null((await new RequestWork(_database.Requests, _database.Clock).NoteAsync(after.Matter.Conclusion!.Request!.Value, Audience.Staff, "On our way", crew, Cancel)).Refusal);

        Assert.IsType<MatterTooLateToTakeBack>((await _desk.TakeBackAsync(Agent, after, Cancel)).Refusal);
        Assert.Single(await _database.AllAsync<ServiceRequest>());
        Assert.Single(await _database.AllAsync<MatterRow>());
    }

    [Fact]
    public async Task Only_the_newest_of_two_matters_is_taken_back_whichever_is_on_the_screen()
    {
        var first = (await _desk.ConcludeAsync(Agent, Asked(Some.Question), MatterOutcome.Answered, null, Cancel)).Value;
        var second = (await _desk.AnotherMatterAsync(Agent, first, Cancel)).Value.WithMatter(matter => matter with { CallType = Some.Marriage.Code });
        second = (await _desk.ConcludeAsync(Agent, second, MatterOutcome.Referred, null, Cancel)).Value;

        Assert.IsType<MatterTooLateToTakeBack>((await _desk.TakeBackAsync(Agent, second with { Current = 0 }, Cancel)).Refusal);
        var open = (await _desk.TakeBackAsync(Agent, second, Cancel)).Value;

        Assert.Equal([true, false], open.Matters.Select(matter => matter.Conclusion is not null));
        Assert.Equal(Some.Question.Code, Assert.Single(await _database.AllAsync<MatterRow>()).CallType);
        Assert.Null(Assert.Single(await _database.AllAsync<Contact>()).Ended);
    }

    [Theory]
    [InlineData(ContactOutcome.Abandoned, "contact.abandoned")]
    [InlineData(ContactOutcome.WrongNumber, "contact.wrongnumber")]
    public async Task A_caller_who_is_gone_leaves_a_contact_without_matters(ContactOutcome outcome, string action)
    {
        var ended = (await _desk.EndAsync(Agent, Filled(), outcome, Cancel)).Value;

        Assert.True(ended.IsOver);
        Assert.Equal(outcome, Assert.Single(await _database.AllAsync<Contact>()).Outcome);
        Assert.Empty(await _database.AllAsync<MatterRow>());
        Assert.Equal([action], await _database.AuditAsync());
        Assert.Empty(await _database.Calls.OpenCallsAsync(Agent.Id, Cancel));
    }

    [Fact]
    public async Task A_contact_is_not_completed_while_a_matter_is_open()
    {
        var refusal = (await _desk.EndAsync(Agent, Filled(), ContactOutcome.Completed, Cancel)).Refusal;
        Assert.Equal(new MattersStillOpen(1), refusal);
        Assert.Empty(await _database.AllAsync<Contact>());
    }

    [Fact]
    public async Task A_contact_with_nothing_typed_is_dropped_but_one_with_a_caller_is_kept()
    {
        var blank = (await _desk.KeepAsync(Agent, _desk.Open(Agent).Value, Cancel)).Value;
        await _desk.EndAsync(Agent, blank, ContactOutcome.Completed, Cancel);
        Assert.Empty(await _database.AllAsync<Contact>());
        Assert.Null(await _database.Calls.FindAsync(blank.Id, Cancel));

        await _desk.EndAsync(Agent, _desk.Open(Agent).Value with { Caller = Caller.Unknown with { Name = "Ana Ruiz" } }, ContactOutcome.Completed, Cancel);
        Assert.NotNull(Assert.Single(await _database.AllAsync<Contact>()).Constituent);
    }

    public static TheoryData<string, MatterOutcome, Type> Refused => new()
    {
        { "no call type", MatterOutcome.Answered, typeof(NoMatterToConclude) },
        { "unknown call type", MatterOutcome.Answered, typeof(UnknownCallType) },
        { "no answer", MatterOutcome.Requested, typeof(AnswersMissing) },
        { "no place", MatterOutcome.Requested, typeof(PlaceMissing) },
        { "a question", MatterOutcome.Requested, typeof(NotARequest) },
        { "a question", MatterOutcome.Referred, typeof(NobodyToReferTo) },
        { "a question", MatterOutcome.Transferred, typeof(NobodyToReferTo) },
        { "long note", MatterOutcome.Requested, typeof(NoteTooLong) },
        { "bad phone", MatterOutcome.Requested, typeof(CallerNotUnderstood) },
        { "bad email", MatterOutcome.Requested, typeof(CallerNotUnderstood) },
        { "long name", MatterOutcome.Requested, typeof(CallerNotUnderstood) },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task A_refused_outcome_leaves_storage_and_the_call_as_they_were(string what, MatterOutcome outcome, Type refusal)
    {
        var filled = Filled();
        var call = what switch
        {
            "no call type" => filled.WithMatter(matter => matter with { CallType = null }),
            "unknown call type" => filled.WithMatter(matter => matter with { CallType = CallTypeCode.Parse("never-heard-of") }),
            "no answer" => filled.WithMatter(matter => matter with { Answers = new() }),
            "no place" => filled.WithMatter(matter => matter with { Place = null }),
            "a question" => filled.WithMatter(matter => matter with { CallType = Some.Question.Code }),
            "long note" => filled.WithMatter(matter => matter with { Note = new string('x', OpenMatter.MaxNoteLength + 1) }),
            "bad phone" => filled with { Caller = Caller.Unknown with { Phone = "555-12" } },
            "bad email" => filled with { Caller = Caller.Unknown with { Email = "ana at example.org" } },
            _ => filled with { Caller = Caller.Unknown with { Name = new string('n', Constituent.MaxNameLength + 1) } },
        };
        call = (await _desk.KeepAsync(Agent, call, Cancel)).Value;

        var result = await _desk.ConcludeAsync(Agent, call, outcome, null, Cancel);

        Assert.IsType(refusal, result.Refusal);
        Assert.Matches("^[A-Z\"'].+[.?]$", result.Refusal!.Sentence);
        Assert.Empty(await _database.AllAsync<Contact>());
        Assert.Empty(await _database.AllAsync<MatterRow>());
        Assert.Empty(await _database.AllAsync<ServiceRequest>());
        Assert.Empty(await _database.AllAsync<Constituent>());
        Assert.Empty(await _database.AuditAsync());
        var kept = (await _database.Calls.FindAsync(call.Id, Cancel))!;
        Assert.Equal((call.Version, call.Caller, call.Matter), (kept.Version, kept.Caller, kept.Matter));
    }

    [Fact]
    public async Task A_recognized_caller_is_updated_and_stays_the_same_person()
    {
        var known = Some.Constituent("Ana Ruiz", "515-555-0123", since: Some.Tuesday.AddYears(-1));
        await _database.AddAsync(known);
        var call = Asked(Some.Question) with { Caller = new Caller(known.Id, "Ana Ruiz-Díaz", "515-555-0123", "ana@example.org", "es") };
        await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel);

        var person = Assert.Single(await _database.AllAsync<Constituent>());
        Assert.Equal((known.Id, "Ana Ruiz-Díaz", "ana@example.org", known.Since, 2), (person.Id, person.Name, person.Email.ToString(), person.Since, person.Version));
        Assert.Equal(person.Id, Assert.Single(await _database.People.FindAsync("diaz", 5, Cancel)).Id);
    }

    [Fact]
    public async Task A_recognized_caller_of_whom_nothing_changed_is_not_written_again()
    {
        var known = Some.Constituent("Ana Ruiz", "515-555-0123");
        await _database.AddAsync(known);
        await _desk.ConcludeAsync(Agent, Asked(Some.Question) with { Caller = new Caller(known.Id, "Ana Ruiz", "5155550123", "", null) }, MatterOutcome.Answered, null, Cancel);
        Assert.Equal(known, Assert.Single(await _database.AllAsync<Constituent>()));
    }

    [Fact]
    public async Task A_call_kept_from_an_older_version_is_refused_and_changes_nothing()
    {
        var first = (await _desk.KeepAsync(Agent, Asked(Some.Question), Cancel)).Value;
        var newer = (await _desk.KeepAsync(Agent, first.WithMatter(matter => matter with { Note = "newer" }), Cancel)).Value;

        Assert.IsType<CallOpenElsewhere>((await _desk.KeepAsync(Agent, first.WithMatter(matter => matter with { Note = "older" }), Cancel)).Refusal);
        Assert.IsType<CallOpenElsewhere>((await _desk.ConcludeAsync(Agent, first, MatterOutcome.Answered, null, Cancel)).Refusal);
        Assert.Empty(await _database.AllAsync<Contact>());
        Assert.Equal("newer", (await _desk.ResumeAsync(Agent, newer.Id, Cancel)).Value!.Matter.Note);
    }

    [Fact]
    public async Task Everything_typed_comes_back_after_a_reload()
    {
        var call = Filled() with { Caller = new Caller(Guid.NewGuid(), "Ana Ruiz", "515-555-0123", "a@b.example", "es"), Channel = Channel.WalkIn };
        call = call.WithMatter(matter => matter with { Words = "hole \"deep\" 🕳", PlaceText = "1204 wal", About = Some.Number() });
        var kept = (await _desk.KeepAsync(Agent, call, Cancel)).Value;
        var resumed = (await _desk.ResumeAsync(Agent, call.Id, Cancel)).Value!;
        Assert.Equal(kept.Matters, resumed.Matters);
        Assert.Equal(kept with { Matters = resumed.Matters }, resumed);
    }

    [Fact]
    public async Task Nobody_takes_up_or_changes_somebody_elses_call()
    {
        var call = (await _desk.KeepAsync(Agent, Asked(Some.Question), Cancel)).Value;
        var other = Some.Employee(Role.Administrator);

        Assert.IsType<NotYourCall>((await _desk.ResumeAsync(other, call.Id, Cancel)).Refusal);
        Assert.IsType<NotYourCall>((await _desk.KeepAsync(other, call, Cancel)).Refusal);
        Assert.IsType<NotYourCall>((await _desk.ConcludeAsync(other, call, MatterOutcome.Answered, null, Cancel)).Refusal);
        Assert.IsType<NotYourCall>((await _desk.EndAsync(other, call, ContactOutcome.Abandoned, Cancel)).Refusal);
        Assert.Empty(await _database.AllAsync<Contact>());
    }

    [Fact]
    public async Task What_is_heard_about_an_existing_request_is_noted_on_it_once()
    {
        var request = Some.Request();
        await _database.AddAsync(request);
        var call = Asked(Some.Question).WithMatter(matter => matter with { About = request.Number, Note = "Still not fixed" });

        var after = (await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel)).Value;
        await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel);

        Assert.Equal(request.Number, after.Matter.Conclusion!.Request);
        var stored = (await _database.Requests.FindAsync(request.Number, Cancel))!;
        Assert.Equal(["Still not fixed"], stored.History.Where(step => step.Kind == RequestEventKind.Noted).Select(step => step.Text));
        Assert.Equal(request.Number, Assert.Single(await _database.AllAsync<MatterRow>()).Request);
    }

    [Fact]
    public async Task A_matter_is_concluded_once_and_a_contact_that_is_over_takes_no_more()
    {
        var over = (await _desk.ConcludeAsync(Agent, Asked(Some.Question), MatterOutcome.Answered, null, Cancel)).Value;
        Assert.IsType<CallIsOver>((await _desk.ConcludeAsync(Agent, over, MatterOutcome.Answered, null, Cancel)).Refusal);
        Assert.IsType<MatterAlreadyConcluded>((await _desk.ConcludeAsync(Agent, over with { Ended = null }, MatterOutcome.Answered, null, Cancel)).Refusal);
    }

    [Fact]
    public async Task A_contact_counts_on_the_citys_day_and_hour_at_which_it_began()
    {
        _database.Clock.AdjustTime(new DateTimeOffset(2026, 11, 25, 5, 59, 50, TimeSpan.Zero));   // ten seconds to midnight in the city
        var call = Asked(Some.Question);
        _database.Clock.Advance(TimeSpan.FromMinutes(2));
        await _desk.ConcludeAsync(Agent, call, MatterOutcome.Answered, null, Cancel);
        var matter = Assert.Single(await _database.AllAsync<MatterRow>());
        Assert.Equal((new DateOnly(2026, 11, 24), 23), (matter.Day, matter.Hour));
    }

    private Call Asked(CallType type, string? place = null) => _desk.Open(Agent).Value.WithMatter(matter => matter with { CallType = type.Code, Place = place is null ? null : Some.Place(place) });

    private Call Filled() => Asked(Some.Pothole, "1204 Walnut St").WithMatter(matter => matter with { Answers = new([new("size", "large")]), Note = " Deep, by the mailbox " });
}
