using Des.Crs.Domain.Catalog;

namespace Des.Crs.Domain.Requests;

public sealed record NoSuchMove(RequestNumber Number, RequestStatus Status, RequestMove Move) : Refusal(
    $"{Number} {(Status, Move) switch
    {
        (RequestStatus.Ended, _) => "has ended. Reopen it first, saying why",
        (_, RequestMove.Reopen) => "has not ended, so it cannot be reopened",
        (RequestStatus.InProgress, RequestMove.Start) => "is already in progress",
        (RequestStatus.InProgress, RequestMove.Withdraw) => "is already in progress; ask the team to end it as withdrawn",
        (RequestStatus.WaitingForResident, RequestMove.Start or RequestMove.Ask) => "is waiting for the resident. Note the answer to go on",
        (_, RequestMove.Resume) => "is not waiting for the resident",
        _ => "does not allow that now",
    }}.");

public sealed record WordsMissing(RequestMove Move) : Refusal(Move switch
{
    RequestMove.Ask => "Please write what the resident is asked.",
    RequestMove.NoteInside or RequestMove.Tell => "Please write the note.",
    RequestMove.Resume => "Please write what the resident answered.",
    RequestMove.End => "Please explain the ending in words the resident understands.",
    RequestMove.Withdraw => "Please write why the resident takes it back.",
    RequestMove.Reopen => "Please write why it is reopened.",
    RequestMove.Start => "Please write a note.",
});

public sealed record WordsTooLong(int Most, int Given) : Refusal($"That is {Given:N0} characters; at most {Most:N0} fit here.");

public sealed record UnknownRequest(RequestNumber Number) : Refusal($"There is no request {Number}. Please read the number again.");

/// <summary>Somebody else changed it between reading and writing.</summary>
public sealed record ChangedMeanwhile(RequestNumber Number) : Refusal($"{Number} was changed by somebody else just now. Look at it again before you go on.");

public sealed record NotARequest(CallTypeCode CallType, string Title) : Refusal($"'{Title}' ({CallType}) is not something that is requested: answer it or refer the caller.");

public sealed record ScriptSaysNo(string? Note) : Refusal($"With these answers no request is made{(Note is null ? "" : $" (note '{Note}')")}: tell the caller what the script says.");

/// <param name="Asks">The questions as they are read out, facts filled in.</param>
public sealed record AnswersMissing(IReadOnlyList<string> Asks) : Refusal($"Still to be asked: {string.Join(" ", Asks)}");

public sealed record PlaceMissing(string Title) : Refusal($"'{Title}' needs to know where. Please ask for the address or the nearest corner.");

public sealed record NothingPromised(CallTypeCode CallType) : Refusal($"{CallType} does not say by when it is done. Report it to the owner of the call type.");
