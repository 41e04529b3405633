using Des.Crs.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Identity;

/// <summary>Employees from the accounts in the database.</summary>
internal sealed class StaffDirectory(CrsStore store) : IStaff
{
    public Task<Employee?> FindAsync(Guid id, CancellationToken cancel) => store.ReadAsync(async db =>
    {
        var user = await db.Set<CrsUser>().FirstOrDefaultAsync(user => user.Id == id && user.Active, cancel);
        if (user is null) return null;
        var grants = await db.Set<RoleGrantRow>().Where(grant => grant.Employee == id).ToListAsync(cancel);
        return Described(user, grants);
    });

    public Task<IReadOnlyList<Employee>> AllAsync(CancellationToken cancel) => store.ReadAsync<IReadOnlyList<Employee>>(async db =>
    {
        var users = await db.Set<CrsUser>().Where(user => user.Active).OrderBy(user => user.Name).ToListAsync(cancel);
        var grants = (await db.Set<RoleGrantRow>().ToListAsync(cancel)).ToLookup(grant => grant.Employee);
        return [.. users.Select(user => Described(user, grants[user.Id]))];
    });

    internal static Employee Described(CrsUser user, IEnumerable<RoleGrantRow> grants) =>
        new(user.Id, user.Name, user.Department, [.. grants.Select(grant => new RoleGrant(grant.Role, grant.Department)).OrderBy(grant => grant.Role)], user.Sample);
}
