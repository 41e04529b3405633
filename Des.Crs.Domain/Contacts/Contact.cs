using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Domain.Contacts;

/// <summary>One recorded interaction on one channel. Its matters are recorded one by one while it lasts.</summary>
public sealed record Contact
{
    public required Guid Id { get; init; }
    public required Guid TakenBy { get; init; }

    /// <summary>The department of the employee who took it.</summary>
    public required string Desk { get; init; }

    public required Channel Channel { get; init; }
    public required DateTimeOffset Started { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? Ended { get; init; }

    public ContactOutcome Outcome { get; init; } = ContactOutcome.Completed;
    public Guid? Constituent { get; init; }

    /// <summary>Made up by <c>sample load</c>.</summary>
    public bool Sample { get; init; }
}

/// <summary>One subject of a recorded contact, as it was handled under one version of its call type.</summary>
public sealed record Matter
{
    public required Guid Contact { get; init; }

    /// <summary>From 0, in the order in which they were recorded.</summary>
    public required int Position { get; init; }

    public required CallTypeCode CallType { get; init; }

    /// <summary>The call type's version and the catalog's revision: with them, what was on the screen can be shown again.</summary>
    public required int CallTypeVersion { get; init; }

    public required int CatalogRevision { get; init; }

    /// <summary>The call type's department and kind when it was recorded: reports do not move when the catalog does.</summary>
    public required string Department { get; init; }

    public required CallTypeKind Kind { get; init; }
    public required MatterOutcome Outcome { get; init; }
    public required Channel Channel { get; init; }
    public required DateTimeOffset Recorded { get; init; }

    /// <summary>Day and hour (0-23) in the city's zone at which the contact started: what reports count by.</summary>
    public required DateOnly Day { get; init; }

    public required int Hour { get; init; }

    /// <summary>Seconds from the beginning of the contact (or the matter before) until it was recorded.</summary>
    public int Seconds { get; init; }

    public Answers Answers { get; init; } = new();
    public Place? Place { get; init; }
    public Guid? Constituent { get; init; }
    public string? Note { get; init; }

    /// <summary>The request it made, or the request it was about.</summary>
    public RequestNumber? Request { get; init; }

    /// <summary>The agency it was referred to, or the team it was transferred to.</summary>
    public string? SentTo { get; init; }

    public bool Sample { get; init; }
}
