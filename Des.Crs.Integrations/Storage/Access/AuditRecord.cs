using Des.Crs.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Access;

internal sealed class AuditRecord(CrsStore store) : IAuditRecord
{
    public Task<IReadOnlyList<AuditEntry>> ReadAsync(AuditQuery query, int skip, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<AuditEntry>>(async db =>
    {
        var entries = db.Set<AuditEntry>().AsQueryable();
        if (query.Subject is { } subject) entries = entries.Where(entry => entry.Subject == subject);
        if (query.Employee is { } employee) entries = entries.Where(entry => entry.Employee == employee);
        return await entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => EF.Property<long>(entry, AuditMapping.Id)).Skip(skip).Take(most).ToListAsync(cancel);
    });
}
