using System.Linq.Expressions;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Requests;

/// <summary>Lists of requests, read straight into their lines.</summary>
internal sealed class RequestSearch(CrsStore store, IConstituents people) : IRequestSearch
{
    public Task<IReadOnlyList<RequestRow>> ListAsync(RequestFilter filter, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<RequestRow>>(async db =>
    {
        var requests = db.Set<ServiceRequest>().AsQueryable();
        if (filter.Department is { } department) requests = requests.Where(request => request.Department == department);
        if (filter.Team is { } team) requests = requests.Where(request => request.Team == team);
        if (filter.Lane is { } lane) requests = requests.Where(request => request.Lane == lane);
        if (filter.Assignee is { } assignee) requests = requests.Where(request => request.Assignee == assignee);
        var now = filter.Now;
        requests = filter.Standing switch
        {
            RequestStanding.Open => requests.Where(request => request.Status != RequestStatus.Ended).OrderBy(request => request.Resolve.DueBy).ThenBy(request => request.Number),
            RequestStanding.Overdue => requests.Where(request => request.Status != RequestStatus.Ended && request.Resolve.DueBy < now).OrderBy(request => request.Resolve.DueBy).ThenBy(request => request.Number),
            RequestStanding.Ended => requests.Where(request => request.Status == RequestStatus.Ended).OrderByDescending(request => request.Ended).ThenBy(request => request.Number),
        };
        return await requests.Take(most).Select(Row).ToListAsync(cancel);
    });

    public Task<IReadOnlyList<RequestRow>> AtAsync(Place place, int withinFeet, int most, CancellationToken cancel)
    {
        var (key, normalized) = (place.Key, place.Normalized);
        if (withinFeet > 0 && place.Point is { } point)
        {
            var north = withinFeet / GeoPoint.FeetPerDegree;
            var east = north / Math.Max(.01, Math.Cos(point.Latitude * Math.PI / 180));
            var (here, there) = (point.Latitude, point.Longitude);
            var (south, top, west, right) = (point.Latitude - north, point.Latitude + north, point.Longitude - east, point.Longitude + east);
            return LinesAsync(request => EF.Property<string?>(request, ServiceRequestMapping.PlaceNormalized) == normalized
                || (EF.Property<double?>(request, ServiceRequestMapping.Latitude) >= south && EF.Property<double?>(request, ServiceRequestMapping.Latitude) <= top
                    && EF.Property<double?>(request, ServiceRequestMapping.Longitude) >= west && EF.Property<double?>(request, ServiceRequestMapping.Longitude) <= right
                    // the square lets the index help; the circle is what was asked for
                    && (EF.Property<double?>(request, ServiceRequestMapping.Latitude) - here) * (EF.Property<double?>(request, ServiceRequestMapping.Latitude) - here) / (north * north)
                        + (EF.Property<double?>(request, ServiceRequestMapping.Longitude) - there) * (EF.Property<double?>(request, ServiceRequestMapping.Longitude) - there) / (east * east) <= 1), most, cancel);
        }
        return LinesAsync(request => EF.Property<string?>(request, ServiceRequestMapping.PlaceNormalized) == normalized
            || (key != null && EF.Property<string?>(request, ServiceRequestMapping.PlaceKey) == key), most, cancel);
    }

    public Task<IReadOnlyList<RequestRow>> OfAsync(Guid constituent, int most, CancellationToken cancel) => LinesAsync(request => request.Constituent == constituent, most, cancel);

    public async Task<IReadOnlyList<RequestRow>> FindAsync(string words, int most, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(words)) return [];
        if (RequestNumber.TryParse(words, null, out var number) && await LinesAsync(request => request.Number == number, 1, cancel) is [_] exact) return exact;

        var callers = (await people.FindAsync(words, 20, cancel)).Select(person => (Guid?)person.Id).ToList();
        var label = PlaceText.Normalize(words);
        return label.Length < 3
            ? await LinesAsync(request => callers.Contains(request.Constituent), most, cancel)
            : await LinesAsync(request => callers.Contains(request.Constituent) || EF.Property<string?>(request, ServiceRequestMapping.PlaceNormalized)!.StartsWith(label), most, cancel);
    }

    private static Expression<Func<ServiceRequest, RequestRow>> Row { get; } = request => new RequestRow(
        request.Number, request.Title, request.CallType, request.Department, request.Team, request.Lane, EF.Property<string?>(request, ServiceRequestMapping.PlaceLabel), request.Priority,
        request.Filed, request.Resolve.DueBy, request.Resolve.Told, request.Status, request.Ending, request.Ended, request.Assignee);

    private Task<IReadOnlyList<RequestRow>> LinesAsync(Expression<Func<ServiceRequest, bool>> which, int most, CancellationToken cancel) =>
        store.ReadAsync<IReadOnlyList<RequestRow>>(async db => await db.Set<ServiceRequest>().Where(which)
            .OrderBy(request => request.Status == RequestStatus.Ended ? 1 : 0).ThenByDescending(request => request.Filed)
            .Take(most).Select(Row).ToListAsync(cancel));
}
