namespace Des.Crs.Domain.Access;

/// <summary>Which lines of the record to read.</summary>
/// <param name="Subject">Only what was done to this, whole, as it is written in the record; null for everything.</param>
/// <param name="Employee">Only what this employee did; <see cref="Guid.Empty"/> for what was done from the command line; null for everybody.</param>
/// <param name="Page">From 1.</param>
public sealed record AuditQuery(string? Subject = null, Guid? Employee = null, int Page = 1);

/// <summary>One page of the record, newest first.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Older">True when there is a page after this one.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Page, bool Older);

/// <summary>The record of who did what, as it is kept.</summary>
public interface IAuditRecord
{
    /// <summary>Newest first; lines of one moment in the reverse order of their writing.</summary>
    Task<IReadOnlyList<AuditEntry>> ReadAsync(AuditQuery query, int skip, int most, CancellationToken cancel);
}

/// <summary>Shows administrators the record of who did what.</summary>
public sealed class AuditTrail(IAuditRecord record)
{
    public const int PerPage = 50;

    /// <summary>Far more than anybody turns to; the filters lead there sooner.</summary>
    public const int LastPage = 2_000;

    public async Task<Result<AuditPage>> ReadAsync(Employee by, AuditQuery query, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        var page = Math.Clamp(query.Page, 1, LastPage);
        var subject = string.IsNullOrWhiteSpace(query.Subject) ? null : query.Subject.Trim();
        var entries = await record.ReadAsync(query with { Subject = subject, Page = page }, (page - 1) * PerPage, PerPage + 1, cancel);
        return new AuditPage([.. entries.Take(PerPage)], page, entries.Count > PerPage);
    }
}
