namespace Des.Crs.Domain.Access;

/// <summary>What somebody does with CRS.</summary>
public enum Role { DeskAgent, Dispatcher, Author, Manager, Administrator }

/// <summary>A role, in one department or (null) in all.</summary>
public sealed record RoleGrant(Role Role, string? Department = null);

/// <summary>One person who works with CRS. How they signed in is not known here.</summary>
/// <param name="Id">Stable, also after the name changes.</param>
/// <param name="Department">Key of the department they belong to.</param>
public sealed record Employee(Guid Id, string Name, string Department, IReadOnlyList<RoleGrant> Grants, bool Sample = false)
{
    /// <summary>Whether a permission is given, in a department where the work belongs to one.</summary>
    public bool May(Permission permission, string? department = null) =>
        Grants.Any(grant => AccessRules.Gives(grant.Role, permission) && (grant.Department is null || department is null || grant.Department == department));

    /// <summary>Whether a permission is given in the whole city, not only in some department.</summary>
    public bool MayEverywhere(Permission permission) => Grants.Any(grant => grant.Department is null && AccessRules.Gives(grant.Role, permission));
}

/// <summary>The people who work with CRS.</summary>
public interface IStaff
{
    /// <summary>Null for somebody unknown or no longer employed.</summary>
    Task<Employee?> FindAsync(Guid id, CancellationToken cancel);

    Task<IReadOnlyList<Employee>> AllAsync(CancellationToken cancel);
}
