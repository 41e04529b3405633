using Des.Crs.Domain.Access;

namespace Des.Crs.Domain.Reporting;

/// <summary>What volume can be counted by. Days and hours are those of the city, at which a contact began.</summary>
public enum VolumeDimension { CallType, Department, Channel, Hour, Day }

/// <summary>A period and how to divide it.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Department">Only call types of this department; null for all.</param>
public sealed record VolumeQuery(DateOnly From, DateOnly To, IReadOnlyList<VolumeDimension> By, string? Department = null)
{
    /// <summary>The longest period one report covers.</summary>
    public const int MaxDays = 3 * 366;

    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>One line of the report. Keys that were not asked for are null.</summary>
/// <param name="Contacts">Matters recorded: a contact with two subjects counts under both.</param>
/// <param name="StaticInformation">Of these, answered or referred from a call type whose answer needs no work: no request, no transfer.</param>
/// <param name="Requests">Of these, those that made a request.</param>
/// <param name="Seconds">Time spent on them, added up.</param>
public sealed record VolumeRow(string? CallType, string? Department, string? Channel, int? Hour, DateOnly? Day, int Contacts, int StaticInformation, int Requests, long Seconds)
{
    /// <summary>From 0 to 1.</summary>
    public double StaticShare => Contacts == 0 ? 0 : (double)StaticInformation / Contacts;

    public double AverageSeconds => Contacts == 0 ? 0 : (double)Seconds / Contacts;
}

/// <summary>Counts recorded matters in storage.</summary>
public interface IVolumeCounts
{
    /// <summary>Rows in no particular order.</summary>
    Task<IReadOnlyList<VolumeRow>> CountAsync(VolumeQuery query, CancellationToken cancel);
}

/// <summary>The manager's question: how much, of what, where and when.</summary>
public sealed class VolumeReport(IVolumeCounts counts)
{
    /// <summary>Most contacts first, except that hours and days alone stand in their own order.</summary>
    public async Task<Result<IReadOnlyList<VolumeRow>>> ReadAsync(Employee by, VolumeQuery query, CancellationToken cancel)
    {
        if (!(query.Department is null ? by.MayEverywhere(Permission.SeeReports) : by.May(Permission.SeeReports, query.Department))) return new NotPermitted(Permission.SeeReports, query.Department);
        if (query.By.Count == 0) return new NothingToCountBy();
        if (query.To < query.From) return new PeriodBackwards(query.From, query.To);
        if (query.Days > VolumeQuery.MaxDays) return new PeriodTooLong(query.Days);
        var rows = await counts.CountAsync(query, cancel);
        IReadOnlyList<VolumeRow> ordered = query.By is [VolumeDimension.Hour] or [VolumeDimension.Day]
            ? [.. rows.OrderBy(row => row.Day).ThenBy(row => row.Hour)]
            : [.. rows.OrderByDescending(row => row.Contacts).ThenBy(row => row.Department).ThenBy(row => row.CallType).ThenBy(row => row.Channel).ThenBy(row => row.Day).ThenBy(row => row.Hour)];
        return Result.Of(ordered);
    }
}

public sealed record NothingToCountBy() : Refusal("Choose at least one thing to count by: call type, department, channel, hour or day.");

public sealed record PeriodBackwards(DateOnly From, DateOnly To) : Refusal($"The period ends ({To:MMMM d, yyyy}) before it begins ({From:MMMM d, yyyy}).");

public sealed record PeriodTooLong(int Days) : Refusal($"{Days:N0} days are more than one report covers ({VolumeQuery.MaxDays:N0}). Choose a shorter period.");
