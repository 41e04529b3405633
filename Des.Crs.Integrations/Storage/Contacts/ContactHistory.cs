using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Contacts;

/// <summary>What was said before, read straight into lines.</summary>
internal sealed class ContactHistory(CrsStore store) : IContactHistory
{
    private const int RecentlyLooked = 200;

    public Task<IReadOnlyList<PastMatter>> AtPlaceAsync(Place place, int most, CancellationToken cancel)
    {
        var (key, normalized) = (place.Key, place.Normalized);
        return LinesAsync(matter => matter.Place!.Normalized == normalized || (key != null && matter.Place!.Key == key), most, cancel);
    }

    public Task<IReadOnlyList<PastMatter>> OfConstituentAsync(Guid constituent, int most, CancellationToken cancel) =>
        LinesAsync(matter => matter.Constituent == constituent, most, cancel);

    public Task<IReadOnlyList<CallTypeCode>> RecentTypesAsync(Guid employee, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<CallTypeCode>>(async db =>
        [.. (await db.Set<MatterRow>().Where(matter => matter.TakenBy == employee).OrderByDescending(matter => matter.Recorded)
            .Select(matter => matter.CallType).Take(RecentlyLooked).ToListAsync(cancel)).Distinct().Take(most)]);

    public Task<IReadOnlyList<CallTypeCode>> MostUsedTypesAsync(DateOnly since, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<CallTypeCode>>(async db =>
        await db.Set<MatterRow>().Where(matter => matter.Day >= since).GroupBy(matter => matter.CallType)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).Take(most).ToListAsync(cancel));

    private Task<IReadOnlyList<PastMatter>> LinesAsync(System.Linq.Expressions.Expression<Func<MatterRow, bool>> which, int most, CancellationToken cancel) =>
        store.ReadAsync<IReadOnlyList<PastMatter>>(async db => await db.Set<MatterRow>().Where(which)
            .OrderByDescending(matter => matter.Recorded).Take(most)
            .Select(matter => new PastMatter(matter.Recorded, matter.CallType, matter.Outcome, matter.Channel, matter.Request, matter.Place!.Label))
            .ToListAsync(cancel));
}
