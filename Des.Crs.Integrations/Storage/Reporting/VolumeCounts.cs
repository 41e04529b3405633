using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Reporting;
using Des.Crs.Integrations.Storage.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Reporting;

/// <summary>Counts in the database; only sums leave it.</summary>
internal sealed class VolumeCounts(CrsStore store) : IVolumeCounts
{
    public Task<IReadOnlyList<VolumeRow>> CountAsync(VolumeQuery query, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<VolumeRow>>(async db =>
    {
        var (byType, byDepartment, byChannel, byHour, byDay) = (
            query.By.Contains(VolumeDimension.CallType), query.By.Contains(VolumeDimension.Department), query.By.Contains(VolumeDimension.Channel),
            query.By.Contains(VolumeDimension.Hour), query.By.Contains(VolumeDimension.Day));
        var matters = db.Set<MatterRow>().Where(matter => matter.Day >= query.From && matter.Day <= query.To);
        if (query.Department is { } only) matters = matters.Where(matter => matter.Department == only);

        var rows = await matters
            .GroupBy(matter => new
            {
                CallType = byType ? (CallTypeCode?)matter.CallType : null,
                Department = byDepartment || byType ? matter.Department : null,
                Channel = byChannel ? (Channel?)matter.Channel : null,
                Hour = byHour ? (int?)matter.Hour : null,
                Day = byDay ? (DateOnly?)matter.Day : null,
            })
            .Select(group => new
            {
                group.Key,
                Contacts = group.Count(),
                StaticInformation = group.Count(matter => matter.Kind != CallTypeKind.Request && (matter.Outcome == MatterOutcome.Answered || matter.Outcome == MatterOutcome.Referred)),
                Requests = group.Count(matter => matter.Outcome == MatterOutcome.Requested),
                Seconds = group.Sum(matter => (long)matter.Seconds),
            })
            .ToListAsync(cancel);
        return [.. rows.Select(row => new VolumeRow(
            row.Key.CallType?.ToString(), row.Key.Department, row.Key.Channel?.ToString(), row.Key.Hour, row.Key.Day, row.Contacts, row.StaticInformation, row.Requests, row.Seconds))];
    });
}
