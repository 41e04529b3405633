using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Contacts;

/// <summary>Counts typed places in the database; one line for each way of reading them.</summary>
internal sealed class UnverifiedPlaces(CrsStore store) : IUnverifiedPlaces
{
    public Task<IReadOnlyList<UnverifiedPlace>> SinceAsync(DateOnly first, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<UnverifiedPlace>>(async db =>
    {
        var typed = db.Set<MatterRow>().Where(matter => matter.Day >= first && matter.Place!.Standing == PlaceStanding.Unverified);
        var rows = await typed.GroupBy(matter => matter.Place!.Normalized)
            .Select(group => new { Normalized = group.Key, Label = group.Max(matter => matter.Place!.Label), Times = group.Count(), Last = group.Max(matter => matter.Day) })
            .OrderByDescending(row => row.Times).ThenByDescending(row => row.Last).ThenBy(row => row.Normalized)
            .Take(most).ToListAsync(cancel);
        return [.. rows.Select(row => new UnverifiedPlace(row.Label!, row.Times, row.Last))];
    });
}
