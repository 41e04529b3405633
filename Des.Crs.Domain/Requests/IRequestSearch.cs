using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;

namespace Des.Crs.Domain.Requests;

/// <summary>Lists of requests for people.</summary>
public interface IRequestSearch
{
    /// <summary>A team's or department's list: most overdue first; ended ones the latest ending first.</summary>
    Task<IReadOnlyList<RequestRow>> ListAsync(RequestFilter filter, int most, CancellationToken cancel);

    /// <summary>
    /// What was asked for at a place, open ones first, then the latest: the same key, or the same normalized label, or (with a distance) a point no further than
    /// <paramref name="withinFeet"/>.
    /// </summary>
    Task<IReadOnlyList<RequestRow>> AtAsync(Place place, int withinFeet, int most, CancellationToken cancel);

    /// <summary>Open ones first, then the latest.</summary>
    Task<IReadOnlyList<RequestRow>> OfAsync(Guid constituent, int most, CancellationToken cancel);

    /// <summary>"I called last week": a number, a telephone number, a name or a place, in whatever form it was typed. Blank words find nothing.</summary>
    Task<IReadOnlyList<RequestRow>> FindAsync(string words, int most, CancellationToken cancel);
}

public enum RequestStanding { Open, Overdue, Ended }

/// <param name="Now">What <see cref="RequestStanding.Overdue"/> is measured against; a moment, since the clock stays at the edges.</param>
/// <param name="Lane">Only this part of the team's list.</param>
/// <param name="Assignee">Only what this employee works on.</param>
public sealed record RequestFilter(
    DateTimeOffset Now, RequestStanding Standing = RequestStanding.Open, string? Department = null, string? Team = null, string? Lane = null, Guid? Assignee = null);

/// <summary>One line of a list. Instants are UTC; <paramref name="Told"/> is the city's day.</summary>
public sealed record RequestRow(
    RequestNumber Number, string Title, CallTypeCode CallType, string Department, string Team, string? Lane, string? PlaceLabel, Priority Priority,
    DateTimeOffset Filed, DateTimeOffset DueBy, DateOnly Told, RequestStatus Status, Ending? Ending, DateTimeOffset? Ended, Guid? Assignee)
{
    public bool IsOverdue(DateTimeOffset at) => at > DueBy && Status != RequestStatus.Ended;
}
