using Des.Crs.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Identity;

/// <summary>Writes roles and closures of accounts, each with its line of audit; and lists the accounts.</summary>
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

    /// <summary>Every account there ever was, by name; those that were closed too.</summary>
    public Task<IReadOnlyList<StaffAccount>> AccountsAsync(CancellationToken cancel) => _store.ReadAsync<IReadOnlyList<StaffAccount>>(async db =>
    {
        var users = await db.Set<CrsUser>().OrderBy(user => user.Name).ThenBy(user => user.Id).ToListAsync(cancel);
        var grants = (await db.Set<RoleGrantRow>().ToListAsync(cancel)).ToLookup(grant => grant.Employee);
        return [.. users.Select(user => new StaffAccount(StaffDirectory.Described(user, grants[user.Id]), user.Email ?? "", user.Active))];
    });
}

/// <summary>An employee with the account they sign in by.</summary>
/// <param name="Open">False once it was closed.</param>
public sealed record StaffAccount(Employee Employee, string Email, bool Open);
