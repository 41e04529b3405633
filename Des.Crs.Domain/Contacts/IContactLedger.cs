using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Domain.Contacts;

/// <summary>Calls in progress, kept outside the screen that shows them.</summary>
public interface ICallStore
{
    /// <summary>Keeps a call; refused when a newer version was kept meanwhile (two windows on one call). Gives the version kept.</summary>
    Task<Result<int>> KeepAsync(Call call, CancellationToken cancel);

    Task<Call?> FindAsync(Guid id, CancellationToken cancel);

    /// <summary>Calls of an employee that are not over and not blank, newest first.</summary>
    Task<IReadOnlyList<Call>> OpenCallsAsync(Guid employee, CancellationToken cancel);

    /// <summary>Forgets a call nobody needs any more.</summary>
    Task DropAsync(Guid id, CancellationToken cancel);
}

/// <summary>What is written in one transaction when a matter has its outcome.</summary>
/// <param name="Contact">As it is now; inserted with its first matter, updated afterwards.</param>
/// <param name="Matter">Null when only the contact's end is recorded.</param>
/// <param name="Request">A request to enter with it.</param>
/// <param name="Caller">A constituent to insert (Version 0) or update.</param>
/// <param name="Call">The call as it stands afterwards.</param>
public sealed record ContactEntry(Contact Contact, Matter? Matter, ServiceRequest? Request, Constituent? Caller, Call Call, IReadOnlyList<AuditEntry> Audit);

/// <summary>The record of contacts.</summary>
public interface IContactLedger
{
    /// <summary>
    /// Writes everything or nothing. Recording the same matter (contact and position) again changes nothing and gives what was
    /// recorded first, so a double click makes one request. <see cref="NumberTaken"/> when the request's number is in use.
    /// </summary>
    Task<Result<RecordedMatter>> RecordAsync(ContactEntry entry, CancellationToken cancel);

    /// <summary>Takes the newest matter of a contact back, with the request it made, and keeps the call as given. The audit entry stays.</summary>
    Task<Result<Done>> TakeBackAsync(Call call, int position, AuditEntry audit, CancellationToken cancel);
}

/// <param name="Request">The request that was made, as it is in storage.</param>
/// <param name="Now">False when it had been recorded before, so nothing was written now.</param>
public sealed record RecordedMatter(int Position, RequestNumber? Request, bool Now);

/// <summary>What was said before, at a place or by a person.</summary>
public interface IContactHistory
{
    Task<IReadOnlyList<PastMatter>> AtPlaceAsync(Place place, int most, CancellationToken cancel);

    Task<IReadOnlyList<PastMatter>> OfConstituentAsync(Guid constituent, int most, CancellationToken cancel);

    /// <summary>Codes an employee used last, newest first, without repeats.</summary>
    Task<IReadOnlyList<CallTypeCode>> RecentTypesAsync(Guid employee, int most, CancellationToken cancel);

    /// <summary>Codes used most since a day, by everybody, most first.</summary>
    Task<IReadOnlyList<CallTypeCode>> MostUsedTypesAsync(DateOnly since, int most, CancellationToken cancel);
}

/// <summary>One line of history.</summary>
public sealed record PastMatter(DateTimeOffset At, CallTypeCode CallType, MatterOutcome Outcome, Channel Channel, RequestNumber? Request, string? PlaceLabel);

public sealed record CallOpenElsewhere() : Refusal("This call was changed in another window. Reload this page to go on with what is there.");

public sealed record MatterTooLateToTakeBack() : Refusal("It is too late to take this back with one key. Add a note or start a new contact; a supervisor can correct the record.");

public sealed record NoMatterToConclude() : Refusal("Choose a call type first: type what the caller is asking and press Enter.");

public sealed record MatterAlreadyConcluded() : Refusal("This matter already has its outcome. Start another matter for anything more.");

public sealed record NobodyToReferTo(string Title) : Refusal($"\"{Title}\" names no agency. Use Answered, or Transfer to a department.");

public sealed record NoteTooLong(int Most, int Given) : Refusal($"The note has {Given:N0} characters; at most {Most:N0} are kept. Shorten it; nothing was lost.");

public sealed record NotYourCall() : Refusal("This call belongs to another employee.");

public sealed record CallIsOver() : Refusal("This contact is over. Start a new one.");

public sealed record MattersStillOpen(int Count) : Refusal(Count == 1
    ? "One matter has no outcome yet. Give it one, or end the contact as abandoned or wrong number."
    : $"{Count} matters have no outcome yet. Give them one, or end the contact as abandoned or wrong number.");

/// <summary>Two requests drew one number; prepare again with another.</summary>
public sealed record NumberTaken() : Refusal("That number was just given to another request. Please try again.");
