using Des.Crs.Domain.Access;
using Des.Crs.Domain.Places;

namespace Des.Crs.Domain.Requests;

/// <summary>What employees may see of requests: any desk finds and tells the status of any request; lists belong to who sees the department's requests.</summary>
public sealed class RequestLookup(IRequestSearch search, IRequestLedger ledger, TimeProvider clock)
{
    private const int Most = 12, MostInList = 200;

    /// <summary>By number, phone, name or place; nothing for somebody who may not take contacts.</summary>
    public async Task<IReadOnlyList<RequestRow>> FindAsync(Employee by, string words, CancellationToken cancel) =>
        by.May(Permission.TakeContacts) ? await search.FindAsync(words, Most, cancel) : [];

    public async Task<IReadOnlyList<RequestRow>> OpenAtAsync(Employee by, Place place, CancellationToken cancel) =>
        by.May(Permission.TakeContacts) ? [.. (await search.AtAsync(place, 0, Most, cancel)).Where(row => row.Status != RequestStatus.Ended)] : [];

    public async Task<IReadOnlyList<RequestRow>> OpenOfAsync(Employee by, Guid constituent, CancellationToken cancel) =>
        by.May(Permission.TakeContacts) ? [.. (await search.OfAsync(constituent, Most, cancel)).Where(row => row.Status != RequestStatus.Ended)] : [];

    /// <summary>A team's or department's list.</summary>
    public async Task<Result<IReadOnlyList<RequestRow>>> ListAsync(Employee by, RequestStanding standing, string? department, string? team, string? lane, CancellationToken cancel) =>
        !(department is null ? by.MayEverywhere(Permission.SeeRequests) : by.May(Permission.SeeRequests, department))
            ? new NotPermitted(Permission.SeeRequests, department)
            : Result.Of(await search.ListAsync(new RequestFilter(clock.GetUtcNow(), standing, department, team, lane), MostInList, cancel));

    public async Task<Result<ServiceRequest>> ReadAsync(Employee by, RequestNumber number, CancellationToken cancel)
    {
        if (!by.May(Permission.TakeContacts) && !by.May(Permission.SeeRequests)) return new NotPermitted(Permission.SeeRequests);
        return await ledger.FindAsync(number, cancel) is { } request ? request : new UnknownRequest(number);
    }
}
