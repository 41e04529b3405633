using Des.Crs.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Identity;

/// <summary>Writes roles and closures of accounts, each with its line of audit; and reads that record.</summary>
public sealed class StaffRecords
{
    private readonly CrsStore _store;

    internal StaffRecords(CrsStore store) => _store = store;

    public Task GrantAsync(Employee by, Guid employee, IReadOnlyList<RoleGrant> grants, DateTimeOffset at, CancellationToken cancel) => _store.WriteAsync(async db =>
    {
        await db.Set<RoleGrantRow>().Where(grant => grant.Employee == employee).ExecuteDeleteAsync(cancel);
        db.AddRange(grants.Select(grant => new RoleGrantRow { Employee = employee, Role = grant.Role, Department = grant.Department }));
        db.Add(new AuditEntry(at, by.Id, "employee.roles", employee.ToString(), string.Join(", ", grants.Select(grant => grant.Department is null ? grant.Role.ToString() : $"{grant.Role} in {grant.Department}"))));
        return true;
    }, cancel);

    public Task CloseAsync(Employee by, Guid employee, DateTimeOffset at, CancellationToken cancel) => _store.WriteAsync(async db =>
    {
        await db.Set<CrsUser>().Where(user => user.Id == employee)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.Active, false).SetProperty(user => user.SecurityStamp, Guid.NewGuid().ToString()), cancel);
        db.Add(new AuditEntry(at, by.Id, "employee.close", employee.ToString()));
        return true;
    }, cancel);

    public Task NoteAsync(Employee by, string action, Guid employee, DateTimeOffset at, CancellationToken cancel) => _store.WriteAsync(db =>
    {
        db.Add(new AuditEntry(at, by.Id, action, employee.ToString()));
        return Task.FromResult(true);
    }, cancel);

    /// <summary>The newest lines of the record of who did what.</summary>
    public Task<IReadOnlyList<AuditEntry>> RecordAsync(string? subject, int most, CancellationToken cancel) => _store.ReadAsync<IReadOnlyList<AuditEntry>>(async db =>
        await db.Set<AuditEntry>().Where(entry => subject == null || entry.Subject == subject).OrderByDescending(entry => entry.At).Take(most).ToListAsync(cancel));
}
