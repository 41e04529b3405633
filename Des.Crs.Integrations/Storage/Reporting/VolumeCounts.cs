using System.Linq.Expressions;
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
        var matters = db.Set<MatterRow>().Where(matter => matter.Day >= query.From && matter.Day <= query.To);
        if (query.Department is { } only) matters = matters.Where(matter => matter.Department == only);

        var rows = await matters
            .GroupBy(KeyOf(query.By))
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

    /// <summary>Only the columns asked for are part of the key: a constant in its place could not be translated.</summary>
    private static Expression<Func<MatterRow, VolumeKey>> KeyOf(IReadOnlyList<VolumeDimension> by)
    {
        var columns = by.SelectMany(dimension => dimension switch
        {
            VolumeDimension.CallType => new[] { nameof(MatterRow.CallType), nameof(MatterRow.Department) },
            VolumeDimension.Department => [nameof(MatterRow.Department)],
            VolumeDimension.Channel => [nameof(MatterRow.Channel)],
            VolumeDimension.Hour => [nameof(MatterRow.Hour)],
            VolumeDimension.Day => [nameof(MatterRow.Day)],
        }).Distinct();
        var matter = Expression.Parameter(typeof(MatterRow), "matter");
        return Expression.Lambda<Func<MatterRow, VolumeKey>>(
            Expression.MemberInit(Expression.New(typeof(VolumeKey)), columns.Select(column =>
            {
                var part = typeof(VolumeKey).GetProperty(column)!;
                return Expression.Bind(part, Expression.Convert(Expression.Property(matter, column), part.PropertyType));
            })),
            matter);
    }

    /// <summary>What a line is about; null where it was not asked.</summary>
    private sealed class VolumeKey
    {
        public CallTypeCode? CallType { get; init; }
        public string? Department { get; init; }
        public Channel? Channel { get; init; }
        public int? Hour { get; init; }
        public DateOnly? Day { get; init; }
    }
}
