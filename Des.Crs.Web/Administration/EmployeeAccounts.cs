using System.Security.Cryptography;
using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Identity;
using Microsoft.AspNetCore.Identity;

namespace Des.Crs.Web.Administration;

/// <summary>Local accounts of employees: added, given roles, closed. A password is shown once, when it is made.</summary>
public sealed class EmployeeAccounts(UserManager<CrsUser> users, StaffRecords records, ICallTypeCatalog catalog, TimeProvider clock)
{
    public async Task<Result<NewAccount>> AddAsync(Employee by, string name, string email, string department, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (name.Trim().Length is 0 or > CrsUser.MaxNameLength) return new AccountRefused($"Give a name of at most {CrsUser.MaxNameLength} characters.");
        if (!EmailAddress.TryParse(email, null, out var address)) return new AccountRefused($"'{email}' is not an e-mail address.");
        if (catalog.Current.Department(department) is null) return new AccountRefused($"There is no department '{department}'. There are: {string.Join(", ", catalog.Current.Departments.Select(one => one.Key))}.");
        if (grants.Count == 0) return new AccountRefused("Give at least one role.");

        var user = new CrsUser { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = name.Trim(), Department = department, Email = address.ToString(), UserName = address.ToString() };
        var password = Password();
        if (await users.CreateAsync(user, password) is { Succeeded: false } failed) return new AccountRefused(string.Join(" ", failed.Errors.Select(error => error.Description)));
        await records.GrantAsync(by, user.Id, grants, clock.GetUtcNow(), cancel);
        return new NewAccount(user.Id, password);
    }

    /// <summary>Replaces the roles of an employee.</summary>
    public async Task<Result<Done>> GrantAsync(Employee by, Guid employee, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (employee == by.Id && !grants.Any(grant => grant.Role == Role.Administrator)) return new AccountRefused("You cannot take your own administrator role; another administrator can.");
        await records.GrantAsync(by, employee, grants, clock.GetUtcNow(), cancel);
        return new Done();
    }

    /// <summary>Closes an account: whoever left can do nothing more, at once, and what they did keeps their name.</summary>
    public async Task<Result<Done>> CloseAsync(Employee by, Guid employee, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (employee == by.Id) return new AccountRefused("You cannot close your own account; another administrator can.");
        await records.CloseAsync(by, employee, clock.GetUtcNow(), cancel);
        return new Done();
    }

    /// <summary>A new password, shown once.</summary>
    public async Task<Result<NewAccount>> RenewPasswordAsync(Employee by, Guid employee, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (await users.FindByIdAsync(employee.ToString()) is not { Active: true } user) return new AccountRefused("There is no such account.");
        var password = Password();
        var reset = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        if (!reset.Succeeded) return new AccountRefused(string.Join(" ", reset.Errors.Select(error => error.Description)));
        await records.NoteAsync(by, "employee.password", employee, clock.GetUtcNow(), cancel);
        return new NewAccount(employee, password);
    }

    /// <summary>Eighty bits, in letters that are read without doubt.</summary>
    private static string Password() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 17);
}

public sealed record NewAccount(Guid Employee, string FirstPassword);

public sealed record AccountRefused(string Why) : Refusal(Why);
