using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Domain.Contacts;

/// <summary>
/// A contact while it is being taken: everything typed so far, on any channel. It is kept as it changes, so a reload, a lost connection or
/// a restarted server costs nothing. Its id becomes the contact's id.
/// </summary>
public sealed record Call
{
    public required Guid Id { get; init; }

    /// <summary>Id of the employee who takes it; nobody else may continue it.</summary>
    public required Guid Employee { get; init; }

    public required DateTimeOffset Started { get; init; }

    public Channel Channel { get; init; } = Channel.Phone;
    public Caller Caller { get; init; } = Caller.Unknown;

    /// <summary>At least one; those with an outcome are recorded and no longer change.</summary>
    public IReadOnlyList<OpenMatter> Matters { get; init; } = [new OpenMatter()];

    /// <summary>Index of the matter on the screen.</summary>
    public int Current { get; init; }

    /// <summary>Set once the contact is over; it can then only be taken back within <see cref="UndoWindow"/>.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>Counts up with each save; a save of an older version is refused.</summary>
    public int Version { get; init; }

    /// <summary>How long the last outcome can be taken back without an explanation.</summary>
    public static TimeSpan UndoWindow { get; } = TimeSpan.FromSeconds(10);

    public OpenMatter Matter => Matters[Current];

    public bool IsOver => Ended is not null;

    /// <summary>True while the screen shows nothing anybody typed.</summary>
    public bool IsBlank => Matters is [{ IsBlank: true }] && Caller.IsUnknown;

    public Call WithMatter(Func<OpenMatter, OpenMatter> change) =>
        this with { Matters = [.. Matters.Select((matter, index) => index == Current ? change(matter) : matter)] };
}

/// <summary>One matter of a call, being taken or already recorded.</summary>
public sealed record OpenMatter
{
    public const int MaxNoteLength = ServiceRequest.MaxWords;
    public const int MaxWordsLength = 400;

    /// <summary>What was typed to find it.</summary>
    public string Words { get; init; } = "";

    public CallTypeCode? CallType { get; init; }

    /// <summary>Every answer given, also to prompts of a call type chosen before: those that still apply come back with it.</summary>
    public Answers Answers { get; init; } = new();

    /// <summary>What was typed under "Where".</summary>
    public string PlaceText { get; init; } = "";

    public Place? Place { get; init; }

    public string Note { get; init; } = "";

    /// <summary>The request a caller asks about, when that is the matter.</summary>
    public RequestNumber? About { get; init; }

    /// <summary>What came of it; null while it is open.</summary>
    public MatterConclusion? Conclusion { get; init; }

    public bool IsBlank => this is { Words: "", CallType: null, PlaceText: "", Note: "", Answers.Count: 0, About: null, Conclusion: null };
}

/// <summary>What came of a matter, as it is told to the caller.</summary>
/// <param name="Request">The number to read out, if a request was made.</param>
/// <param name="Told">The day promised, in the city's zone.</param>
/// <param name="Sentence">What to say or know now, in one or two sentences.</param>
/// <param name="Position">Under which it was recorded, from 0; matters may be concluded in another order than they were begun.</param>
public sealed record MatterConclusion(MatterOutcome Outcome, DateTimeOffset At, string Sentence, RequestNumber? Request = null, DateOnly? Told = null, int Position = 0);
