using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Catalog;

/// <summary>What a call type is for: telling, doing, or sending to somebody else.</summary>
public enum CallTypeKind { Information, Request, Referral }

/// <summary>Whether a call type is being written, in force, or kept only for the contacts that quote it.</summary>
public enum PublicationStatus { Draft, Published, Retired }

/// <summary>Who may see a text: everybody, or employees only.</summary>
public enum Audience { Public, Staff }

/// <summary>How fast a request must be answered; <see cref="Urgent"/> is the highest.</summary>
public enum Priority { Low, Normal, High, Urgent }

/// <summary>Whether a matter of this type happens somewhere.</summary>
public enum PlaceNeed { None, Optional, Required }

/// <summary>
/// One thing people ask for or about, with its detail screen. Immutable: publishing a change makes a new version,
/// and a contact keeps the version it was taken under.
/// </summary>
public sealed record CallType
{
    public required CallTypeCode Code { get; init; }

    /// <summary>Counts up from 1 with each published change; 0 for a file that was never published.</summary>
    public int Version { get; init; }

    /// <summary>Key of the owning department: the first folder under <c>calltypes/</c>.</summary>
    public required string Department { get; init; }

    /// <summary>Key of the category: the second folder; its title is in the department's file.</summary>
    public required string Category { get; init; }

    public required string Title { get; init; }
    public required CallTypeKind Kind { get; init; }
    public PublicationStatus Status { get; init; } = PublicationStatus.Published;
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Keys of <c>subjects.yaml</c>: how callers think of it.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>A position, never a person.</summary>
    public required string Owner { get; init; }

    /// <summary>The day by which the owner reads it again.</summary>
    public required DateOnly Review { get; init; }

    /// <summary>Where a rule that is law comes from.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The callers' own words.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>Neighbors it is confused with.</summary>
    public IReadOnlyList<CallTypeCode> SeeAlso { get; init; } = [];

    /// <summary>Markdown to read aloud, quoting facts and zones as <c>{{fact:name}}</c> and <c>{{zone:layer}}</c>.</summary>
    public required string Answer { get; init; }

    /// <summary>Longer Markdown under a "More" heading, not read aloud.</summary>
    public string? More { get; init; }

    public IReadOnlyList<ActionLink> Links { get; init; } = [];
    public Script Script { get; init; } = Script.Empty;
    public PlaceNeed Place { get; init; } = PlaceNeed.None;

    /// <summary>For a referral: the key in <c>agencies.yaml</c> of who really does it.</summary>
    public string? Agency { get; init; }

    /// <summary>Ordered; the first whose condition holds takes the request.</summary>
    public IReadOnlyList<RouteRule> Route { get; init; } = [];

    public PromiseTerms? Promise { get; init; }
    public Priority Priority { get; init; } = Priority.Normal;
    public DuplicateRule? Duplicates { get; init; }

    /// <summary>The template of the work-order system, where one takes these requests.</summary>
    public string? WorkOrderTemplate { get; init; }

    /// <summary>Why this entry is as it is; for its authors only.</summary>
    public string? Notes { get; init; }

    /// <summary>By language (<c>es</c>); see <see cref="CallTypeTexts"/> for the keys of its texts.</summary>
    public Translations Translations { get; init; } = Translations.None;
}

/// <summary>One rule of a route.</summary>
/// <param name="Team">Key of the team that takes custody.</param>
/// <param name="When">Holds for the requests it is about; null always holds.</param>
/// <param name="By">A zone layer by which the team's list is divided (its lane), such as <c>collection-day</c>.</param>
public sealed record RouteRule(string Team, Condition? When = null, string? By = null);

/// <summary>A one-click way to a page outside the detail screen.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Url">An https address, or <c>{{fact:name}}</c> of a url fact.</param>
public sealed record ActionLink(string Title, string Url);

/// <summary>When two requests of this type are probably one problem.</summary>
/// <param name="WithinFeet">Distance between the places, in feet; 0 means the same address.</param>
/// <param name="For">How long after the first report.</param>
public sealed record DuplicateRule(int WithinFeet, Span For);

/// <summary>What is promised for each priority of a request. Terms not named for a priority are those of <see cref="Normally"/>.</summary>
public sealed record PromiseTerms(PromiseTerm Normally, IReadOnlyDictionary<Priority, PromiseTerm> ByPriority)
{
    public PromiseTerm For(Priority priority) => ByPriority.TryGetValue(priority, out var term)
        ? new PromiseTerm(term.Respond ?? Normally.Respond, term.Resolve ?? Normally.Resolve, term.Warn ?? Normally.Warn)
        : Normally;
}

/// <summary>Time to first response, to the end, and how long before the end somebody is warned.</summary>
public sealed record PromiseTerm(Span? Respond, Span? Resolve, Span? Warn);
