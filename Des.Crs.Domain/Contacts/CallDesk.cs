using System.Security.Cryptography;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Domain.Contacts;

/// <summary>
/// Takes contacts: opens a call, keeps it while it is typed, and records each matter with its outcome. Every step checks that the employee
/// may take contacts and that the call is theirs.
/// </summary>
public sealed class CallDesk(ICallTypeCatalog catalog, ICallStore calls, IContactLedger ledger, RequestWork requests, TimeProvider clock)
{
    /// <summary>A new call, from now. It is kept with its first change.</summary>
    public Result<Call> Open(Employee by)
    {
        if (!by.May(Permission.TakeContacts)) return new NotPermitted(Permission.TakeContacts);
        var now = clock.GetUtcNow();
        return new Call { Id = Guid.CreateVersion7(now), Employee = by.Id, Started = now };
    }

    /// <summary>The call as it was last kept; null if there is none by this id.</summary>
    public async Task<Result<Call?>> ResumeAsync(Employee by, Guid id, CancellationToken cancel)
    {
        if (!by.May(Permission.TakeContacts)) return new NotPermitted(Permission.TakeContacts);
        var call = await calls.FindAsync(id, cancel);
        return call is null ? (Result<Call?>)(Call?)null : call.Employee == by.Id ? call : new NotYourCall();
    }

    /// <summary>Keeps what was typed so far. Gives the call with its new version.</summary>
    public async Task<Result<Call>> KeepAsync(Employee by, Call call, CancellationToken cancel)
    {
        if (Refuse(by, call) is { } refusal) return refusal;
        return (await calls.KeepAsync(call, cancel)).Refused(out var newer, out var version) ? newer : call with { Version = version };
    }

    /// <summary>The matter's detail screen as it stands now: what shows, what is missing, what a request would need.</summary>
    public ScriptPosition? Position(Call call)
    {
        var now = clock.GetUtcNow();
        return call.Matter.CallType is { } code && catalog.Current.CallType(code) is { } type
            ? type.Script.Walk(catalog.Current.Circumstances(type.Department, now, call.Matter.Place, call.Matter.Answers))
            : null;
    }

    /// <summary>
    /// Gives the current matter its outcome and records it; a request is entered in the same transaction. When it was the only matter, the
    /// contact ends with it. <paramref name="sendTo"/> is the agency's or team's key for a referral or transfer; null for the call type's own.
    /// </summary>
    public async Task<Result<Call>> ConcludeAsync(Employee by, Call call, MatterOutcome outcome, string? sendTo, CancellationToken cancel)
    {
        if (Refuse(by, call) is { } refusal) return refusal;
        if (call.IsOver) return new CallIsOver();
        if (call.Matter.Conclusion is not null) return new MatterAlreadyConcluded();
        if (call.Matter.CallType is not { } code) return new NoMatterToConclude();

        var now = clock.GetUtcNow();
        var snapshot = catalog.Current;
        if (snapshot.CallType(code) is not { } type) return new UnknownCallType(code.ToString());
        if (call.Matter.Note.Length > OpenMatter.MaxNoteLength) return new NoteTooLong(OpenMatter.MaxNoteLength, call.Matter.Note.Length);
        if (Identify(call, now).Refused(out refusal, out var person)) return refusal;

        var circumstances = snapshot.Circumstances(type.Department, now, call.Matter.Place, call.Matter.Answers);
        var position = type.Script.Walk(circumstances);
        ServiceRequest? request = null;
        string? sentTo = null;
        string sentence;
        switch (outcome)
        {
            case MatterOutcome.Requested:
                var intake = new Intake(code, circumstances, now, by, call.Matter.Place, call.Id, RecordedCount(call), person.Constituent?.Id);
                if (RequestIntake.Prepare(intake, snapshot, RequestNumber.New(RandomNumberGenerator.Fill)).Refused(out refusal, out request)) return refusal;
                if (Blank(call.Matter.Note) is { } note && request.AddNote(Audience.Staff, note, by.Id, now).Refusal is { } noteRefusal) return noteRefusal;
                sentence = ToTell(request, snapshot);
                break;
            case MatterOutcome.Referred:
                sentTo = sendTo ?? position.Decides?.Agency ?? type.Agency;
                if (sentTo is null || snapshot.Agency(sentTo) is not { } agency) return new NobodyToReferTo(type.Title);
                sentence = $"Referred to {agency.Title}, {agency.Phone}, {agency.Hours}.";
                break;
            case MatterOutcome.Transferred:
                sentTo = sendTo ?? position.Decides?.TransferTo;
                if (sentTo is null) return new NobodyToReferTo(type.Title);
                if ((snapshot.Team(sentTo)?.Title ?? snapshot.Department(sentTo)?.Title) is not { } name) return new NobodyToReferTo(type.Title);
                sentence = $"Transferred to {name}, {snapshot.Team(sentTo)?.Phone ?? snapshot.Department(sentTo)?.Phone}.";
                break;
            case MatterOutcome.Answered:
                sentence = $"Answered: {type.Title}.";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null);
        }

        var matter = new Matter
        {
            Contact = call.Id, Position = RecordedCount(call), CallType = code, CallTypeVersion = type.Version, CatalogRevision = snapshot.Revision,
            Department = type.Department, Kind = type.Kind, Outcome = outcome, Channel = call.Channel, Recorded = now,
            Day = DateOnly.FromDateTime(snapshot.LocalTime(call.Started)), Hour = snapshot.LocalTime(call.Started).Hour, Seconds = SecondsSpent(call, now),
            Answers = position.Answered, Place = call.Matter.Place, Constituent = person.Constituent?.Id, Note = Blank(call.Matter.Note),
            Request = request?.Number ?? call.Matter.About, SentTo = sentTo,
        };
        var conclusion = new MatterConclusion(outcome, now, sentence, request?.Number ?? call.Matter.About, request?.Resolve.Told, matter.Position);
        var after = call.WithMatter(open => open with { Conclusion = conclusion });
        if (after.Matters is [_]) after = after with { Ended = now };
        after = after with { Caller = person.Caller };
        var entry = new ContactEntry(
            Describe(after, by, person.Constituent?.Id), matter, request, person.ToStore, after,
            [new AuditEntry(now, by.Id, $"contact.{outcome.ToString().ToLowerInvariant()}", request is null ? call.Id.ToString() : request.Number.ToString(), code.ToString())]);

        if ((await ledger.RecordAsync(entry, cancel)).Refused(out refusal, out var recorded)) return refusal;
        if (!recorded.Now) return await calls.FindAsync(call.Id, cancel) is { } first ? first : new CallOpenElsewhere();
        if (call.Matter.About is { } about && Blank(call.Matter.Note) is { } heard) await requests.NoteAsync(about, Audience.Staff, heard, by, cancel);
        return after with { Version = call.Version + 1 };
    }

    /// <summary>Starts another matter in the same contact, also right after the only one ended it. Place and caller stay.</summary>
    public async Task<Result<Call>> AnotherMatterAsync(Employee by, Call call, CancellationToken cancel)
    {
        if (Refuse(by, call) is { } refusal) return refusal;
        var before = call.Matter;
        var next = new OpenMatter { Place = before.Place, PlaceText = before.PlaceText };
        return await KeepAsync(by, call with { Matters = [.. call.Matters, next], Current = call.Matters.Count, Ended = null }, cancel);
    }

    /// <summary>Takes the last outcome back within <see cref="Call.UndoWindow"/>; the matter is open again with all that was typed.</summary>
    public async Task<Result<Call>> TakeBackAsync(Employee by, Call call, CancellationToken cancel)
    {
        if (Refuse(by, call) is { } refusal) return refusal;
        if (call.Matter.Conclusion is not { } conclusion || clock.GetUtcNow() - conclusion.At > Call.UndoWindow) return new MatterTooLateToTakeBack();
        var open = call.WithMatter(matter => matter with { Conclusion = null }) with { Ended = null };
        var audit = new AuditEntry(clock.GetUtcNow(), by.Id, "contact.take-back", call.Id.ToString(), conclusion.Outcome.ToString());
        return (await ledger.TakeBackAsync(open, conclusion.Position, audit, cancel)).Refused(out refusal, out _) ? refusal : open with { Version = call.Version + 1 };
    }

    /// <summary>
    /// Ends the contact. As <see cref="ContactOutcome.Completed"/> every matter needs its outcome; abandoned and misdirected contacts may end at any time.
    /// A contact without any matter and nothing typed is dropped.
    /// </summary>
    public async Task<Result<Call>> EndAsync(Employee by, Call call, ContactOutcome outcome, CancellationToken cancel)
    {
        if (Refuse(by, call) is { } refusal) return refusal;
        if (call.IsOver) return call;
        var open = call.Matters.Count(matter => matter is { Conclusion: null, IsBlank: false });
        if (outcome == ContactOutcome.Completed && open > 0) return new MattersStillOpen(open);

        var now = clock.GetUtcNow();
        var ended = call with { Ended = now, Matters = [.. call.Matters.Where(matter => !matter.IsBlank).DefaultIfEmpty(new OpenMatter())], Current = 0 };
        if (outcome == ContactOutcome.Completed && RecordedCount(call) == 0 && call.Caller.IsUnknown)
        {
            await calls.DropAsync(call.Id, cancel);
            return ended;
        }
        if (Identify(ended, now).Refused(out refusal, out var person)) return refusal;
        var contact = Describe(ended, by, person.Constituent?.Id) with { Outcome = outcome };
        var entry = new ContactEntry(contact, null, null, person.ToStore, ended with { Caller = person.Caller },
            [new AuditEntry(now, by.Id, $"contact.{outcome.ToString().ToLowerInvariant()}", call.Id.ToString())]);
        return (await ledger.RecordAsync(entry, cancel)).Refused(out refusal, out _) ? refusal : ended with { Caller = person.Caller, Version = call.Version + 1 };
    }

    private static Refusal? Refuse(Employee by, Call call) =>
        !by.May(Permission.TakeContacts) ? new NotPermitted(Permission.TakeContacts) : call.Employee != by.Id ? new NotYourCall() : null;

    private static int RecordedCount(Call call) => call.Matters.Count(matter => matter.Conclusion is not null);

    private static int SecondsSpent(Call call, DateTimeOffset now)
    {
        var before = call.Matters.Select(matter => matter.Conclusion?.At).Where(at => at is not null).DefaultIfEmpty(call.Started).Max()!.Value;
        return (int)Math.Clamp((now - before).TotalSeconds, 0, int.MaxValue);
    }

    private static Contact Describe(Call call, Employee by, Guid? constituent) => new()
    {
        Id = call.Id, TakenBy = by.Id, Desk = by.Department, Channel = call.Channel, Started = call.Started, Ended = call.Ended, Constituent = constituent,
    };

    /// <summary>What to say to the caller now that the request is made.</summary>
    private static string ToTell(ServiceRequest request, CatalogSnapshot snapshot) =>
        $"Your number is {request.Number}. {snapshot.Team(request.Team)?.Title} will take care of it by {request.Resolve.Told:dddd, MMMM d}.";

    private static Result<Person> Identify(Call call, DateTimeOffset now)
    {
        var caller = call.Caller with { Name = call.Caller.Name.Trim(), Phone = call.Caller.Phone.Trim(), Email = call.Caller.Email.Trim() };
        if (caller.IsUnknown) return new Person(caller, null, null);
        PhoneNumber? phone = null;
        EmailAddress? email = null;
        if (caller.Phone.Length > 0)
        {
            if (!PhoneNumber.TryParse(caller.Phone, null, out var number)) return new CallerNotUnderstood("The caller's phone number is not one with ten digits, such as 515-555-0123.");
            phone = number;
        }
        if (caller.Email.Length > 0)
        {
            if (!EmailAddress.TryParse(caller.Email, null, out var address)) return new CallerNotUnderstood("The caller's e-mail address is not of the form name@example.org.");
            email = address;
        }
        if (caller.Name.Length > Constituent.MaxNameLength) return new CallerNotUnderstood($"The caller's name is longer than {Constituent.MaxNameLength} characters.");

        var constituent = new Constituent
        {
            Id = caller.Known ?? Guid.CreateVersion7(now), Name = caller.Name, Phone = phone, Email = email, Language = caller.Language, Since = now,
        };
        return new Person(caller with { Known = constituent.Id }, constituent, constituent);
    }

    private static string? Blank(string note) => note.Trim() is { Length: > 0 } words ? words : null;

    private sealed record Person(Caller Caller, Constituent? Constituent, Constituent? ToStore);
}
