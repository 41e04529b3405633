using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Requests;

/// <summary>One piece of work somebody asked for, from its filing to its ending. All instants are UTC. Moves follow <see cref="RequestLife"/>.</summary>
public sealed class ServiceRequest
{
    public const int MaxWords = 2000;

    private readonly List<RequestEvent> _history = [];

    /// <param name="filedBy">The employee; null for a resident on the web.</param>
    public ServiceRequest(DateTimeOffset filed, Guid? filedBy)
    {
        Filed = filed.ToUniversalTime();
        _history.Add(new(Filed, filedBy, RequestEventKind.Filed, null, Public: true));
    }

    /// <summary>For storage, which sets everything itself.</summary>
    private ServiceRequest() { }

    public required RequestNumber Number { get; init; }
    public required CallTypeCode CallType { get; init; }
    public required int CallTypeVersion { get; init; }

    /// <summary>The <see cref="CatalogSnapshot.Revision"/> it was filed under.</summary>
    public required int Revision { get; init; }

    /// <summary>The contact it came from and the position of its matter there, from 0.</summary>
    public Guid? Contact { get; init; }
    public int Matter { get; init; }

    /// <summary>Who asked; null when they did not say.</summary>
    public Guid? Constituent { get; init; }

    /// <summary>The call type's title when it was filed.</summary>
    public required string Title { get; init; }
    public required Priority Priority { get; init; }

    /// <summary>Only those that count; their questions are in the call type's version.</summary>
    public required Answers Answers { get; init; }
    public Place? Place { get; init; }

    /// <summary>Keys of the catalog.</summary>
    public required string Department { get; init; }
    public required string Team { get; init; }
    public string? Lane { get; init; }
    public required string RouteReason { get; init; }

    /// <summary>First response; null when none is promised.</summary>
    public Promise? Respond { get; init; }

    public required Promise Resolve { get; init; }

    /// <summary>When somebody is warned that <see cref="Resolve"/> is near; null without a term.</summary>
    public DateTimeOffset? WarnAt { get; init; }

    /// <summary>The terms as they were written, such as <c>respond 4 business hours, resolve 1 business day (crews)</c>.</summary>
    public required string PromiseTerms { get; init; }

    public DateTimeOffset Filed { get; private set; }
    public RequestStatus Status { get; private set; }

    /// <summary>The employee who works on it; null while it is the team's.</summary>
    public Guid? Assignee { get; private set; }

    public Ending? Ending { get; private set; }

    /// <summary>Of the ending, in words for the resident.</summary>
    public string? Explanation { get; private set; }
    public DateTimeOffset? Ended { get; private set; }

    /// <summary>Counts up with each change; two who change the same one cannot both win.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Append-only, oldest first, beginning with the filing.</summary>
    public IReadOnlyList<RequestEvent> History => _history;

    /// <summary>When the work waited for the resident; listed beside the promise, which they do not move. Open at the end while it waits.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset? Until)> Pauses
    {
        get
        {
            DateTimeOffset? since = null;
            foreach (var step in _history)
            {
                if (step.Kind == RequestEventKind.Asked) since = step.At;
                else if (since is { } from && step.Kind is RequestEventKind.Resumed or RequestEventKind.Ended)
                {
                    yield return (from, step.At);
                    since = null;
                }
            }
            if (since is { } open) yield return (open, null);
        }
    }

    public bool IsOverdue(DateTimeOffset at) => at > Resolve.DueBy && Status != RequestStatus.Ended;

    public Result<RequestEvent> Start(Guid by, DateTimeOffset at)
    {
        var made = Make(RequestMove.Start, RequestEventKind.Started, null, by, at);
        if (made.Refusal is null) Assignee = by;
        return made;
    }

    /// <summary>Asks the resident something without which the work cannot go on.</summary>
    public Result<RequestEvent> Ask(string question, Guid? by, DateTimeOffset at) => Make(RequestMove.Ask, RequestEventKind.Asked, question, by, at);

    public Result<RequestEvent> Resume(string answer, Guid? by, DateTimeOffset at) => Make(RequestMove.Resume, RequestEventKind.Resumed, answer, by, at);

    /// <param name="audience">Whether the resident reads it too.</param>
    public Result<RequestEvent> AddNote(Audience audience, string text, Guid? by, DateTimeOffset at) =>
        Make(audience == Audience.Public ? RequestMove.Tell : RequestMove.NoteInside, RequestEventKind.Noted, text, by, at);

    public Result<RequestEvent> End(Ending ending, string explanation, Guid? by, DateTimeOffset at) => End(RequestMove.End, ending, explanation, by, at);

    /// <summary>The resident takes it back.</summary>
    public Result<RequestEvent> Withdraw(string explanation, Guid? by, DateTimeOffset at) => End(RequestMove.Withdraw, Requests.Ending.Withdrawn, explanation, by, at);

    /// <summary>The promises stay as they were; the ending is in the history.</summary>
    public Result<RequestEvent> Reopen(string reason, Guid? by, DateTimeOffset at)
    {
        var made = Make(RequestMove.Reopen, RequestEventKind.Reopened, reason, by, at);
        if (made.Refusal is null) (Ending, Explanation, Ended) = (null, null, null);
        return made;
    }

    private Result<RequestEvent> End(RequestMove move, Ending ending, string explanation, Guid? by, DateTimeOffset at)
    {
        var made = Make(move, RequestEventKind.Ended, explanation, by, at, ending);
        if (made.Refused(out _, out var end)) return made;
        (Ending, Explanation, Ended) = (ending, end.Text, end.At);
        return made;
    }

    private Result<RequestEvent> Make(RequestMove move, RequestEventKind kind, string? words, Guid? by, DateTimeOffset at, Ending? ending = null)
    {
        if (RequestLife.Row(Status, move) is not { } row) return new NoSuchMove(Number, Status, move);
        var text = words?.Trim() is { Length: > 0 } said ? said : null;
        if (text is null && row.Words != WordsNeeded.No) return new WordsMissing(move);
        if (text?.Length > MaxWords) return new WordsTooLong(MaxWords, text.Length);

        var made = new RequestEvent(at.ToUniversalTime(), by, kind, text, row.Public, ending);
        _history.Add(made);
        Status = row.To;
        Version++;
        return made;
    }
}

public enum RequestEventKind { Filed, Started, Asked, Resumed, Noted, Ended, Reopened }

/// <summary>One thing that happened to a request; never changed.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">The employee; null for the resident or the program.</param>
/// <param name="Text">What was said with it; at most <see cref="ServiceRequest.MaxWords"/> characters.</param>
/// <param name="Public">Whether the resident sees it.</param>
/// <param name="Ending">With <see cref="RequestEventKind.Ended"/>.</param>
public sealed record RequestEvent(DateTimeOffset At, Guid? By, RequestEventKind Kind, string? Text, bool Public, Ending? Ending = null);
