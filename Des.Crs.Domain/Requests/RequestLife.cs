using Des.Crs.Domain.Access;

namespace Des.Crs.Domain.Requests;

public enum RequestStatus { Filed, InProgress, WaitingForResident, Ended }

/// <summary>How a request ended. <see cref="Scheduled"/>: it will be done with planned work, so this request is over; the explanation says when.</summary>
public enum Ending { Done, Scheduled, Refused, NotOurs, Duplicate, NotFound, Withdrawn }

public enum RequestMove { Start, Ask, Resume, NoteInside, Tell, End, Withdraw, Reopen }

/// <summary>The words a move must bring with it.</summary>
public enum WordsNeeded { No, Note, Explanation }

/// <param name="Who">In the request's department, except <see cref="Permission.TakeContacts"/>, which every desk has for every department.</param>
/// <param name="Public">Whether the resident sees it.</param>
/// <param name="Why">For rows that surprise.</param>
public sealed record LifeRow(RequestStatus From, RequestMove Move, RequestStatus To, Permission Who, WordsNeeded Words, bool Public, string Why = "");

/// <summary>The life of a request: every move there is. What has no row is refused.</summary>
public static class RequestLife
{
    private const RequestStatus Filed = RequestStatus.Filed, InProgress = RequestStatus.InProgress, Waiting = RequestStatus.WaitingForResident, Ended = RequestStatus.Ended;
    private const Permission Desk = Permission.TakeContacts, Crew = Permission.WorkRequests;

    public static IReadOnlyList<LifeRow> Table { get; } =
    [
        //  from        move                    to          who   words                    public
        new(Filed,      RequestMove.Start,      InProgress, Crew, WordsNeeded.No,          true),
        new(Filed,      RequestMove.Ask,        Waiting,    Crew, WordsNeeded.Explanation, true),
        new(Filed,      RequestMove.NoteInside, Filed,      Desk, WordsNeeded.Note,        false, "Whoever answers when a caller rings again writes down what was said."),
        new(Filed,      RequestMove.Tell,       Filed,      Crew, WordsNeeded.Note,        true),
        new(Filed,      RequestMove.End,        Ended,      Crew, WordsNeeded.Explanation, true,  "Without a start: a crew often writes up what it has already mended."),
        new(Filed,      RequestMove.Withdraw,   Ended,      Desk, WordsNeeded.Explanation, true,  "The resident may take it back at any desk while nobody works on it."),
        new(InProgress, RequestMove.Ask,        Waiting,    Crew, WordsNeeded.Explanation, true),
        new(InProgress, RequestMove.NoteInside, InProgress, Desk, WordsNeeded.Note,        false),
        new(InProgress, RequestMove.Tell,       InProgress, Crew, WordsNeeded.Note,        true),
        new(InProgress, RequestMove.End,        Ended,      Crew, WordsNeeded.Explanation, true),
        new(Waiting,    RequestMove.Resume,     InProgress, Desk, WordsNeeded.Note,        true,  "The answer comes in at any desk; the note holds it, and the pause ends with it."),
        new(Waiting,    RequestMove.NoteInside, Waiting,    Desk, WordsNeeded.Note,        false),
        new(Waiting,    RequestMove.Tell,       Waiting,    Crew, WordsNeeded.Note,        true),
        new(Waiting,    RequestMove.End,        Ended,      Crew, WordsNeeded.Explanation, true,  "No answer came, or the work was done without it."),
        new(Waiting,    RequestMove.Withdraw,   Ended,      Desk, WordsNeeded.Explanation, true),
        new(Ended,      RequestMove.NoteInside, Ended,      Desk, WordsNeeded.Note,        false, "People call about what has ended."),
        new(Ended,      RequestMove.Reopen,     InProgress, Desk, WordsNeeded.Explanation, true,  "\"It was not done\" is heard at the desk; whoever hears it must not send the caller on."),
    ];

    private static readonly Dictionary<(RequestStatus, RequestMove), LifeRow> Rows = Table.ToDictionary(row => (row.From, row.Move));

    /// <summary>Null when there is no such move.</summary>
    public static LifeRow? Row(RequestStatus from, RequestMove move) => Rows.GetValueOrDefault((from, move));

    /// <summary>Whether somebody may make a move, whatever they say with it: what buttons and use cases both ask.</summary>
    public static Refusal? Refuses(ServiceRequest request, RequestMove move, Employee employee)
    {
        if (Row(request.Status, move) is not { } row) return new NoSuchMove(request.Number, request.Status, move);
        var department = row.Who == Permission.TakeContacts ? null : request.Department;
        return employee.May(row.Who, department) ? null : new NotPermitted(row.Who, department);
    }
}
