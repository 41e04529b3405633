namespace Des.Crs.Domain.Access;

/// <summary>What use cases ask for. Roles are data; code checks only these.</summary>
public enum Permission
{
    /// <summary>Take contacts at the desk, find and tell the status of requests, look up callers and places.</summary>
    TakeContacts,

    /// <summary>See a department's list of requests.</summary>
    SeeRequests,

    /// <summary>Note on, complete and otherwise move a department's requests.</summary>
    WorkRequests,

    /// <summary>See the volume and service-level reports.</summary>
    SeeReports,

    /// <summary>See drafts and findings of the catalog, and publish in one's department.</summary>
    AuthorCatalog,

    /// <summary>Employees, the record of who did what, places, sample data.</summary>
    Administer,
}

/// <summary>Which role gives which permission: the one table.</summary>
public static class AccessRules
{
    public static bool Gives(Role role, Permission permission) => role switch
    {
        Role.DeskAgent => permission is Permission.TakeContacts or Permission.SeeRequests,
        Role.Dispatcher => permission is Permission.TakeContacts or Permission.SeeRequests or Permission.WorkRequests,
        Role.Author => permission is Permission.TakeContacts or Permission.SeeRequests or Permission.AuthorCatalog,
        Role.Manager => permission is Permission.TakeContacts or Permission.SeeRequests or Permission.SeeReports,
        Role.Administrator => true,
    };
}

/// <summary>Somebody may not do this.</summary>
public sealed record NotPermitted(Permission Permission, string? Department = null) : Refusal(
    $"Your account may not {Permission switch
    {
        Permission.TakeContacts => "take contacts",
        Permission.SeeRequests => "see requests",
        Permission.WorkRequests => "work on requests",
        Permission.SeeReports => "see reports",
        Permission.AuthorCatalog => "change the catalog",
        Permission.Administer => "administer CRS",
    }}{(Department is null ? "" : $" of {Department}")}. Ask your administrator if it should.");
