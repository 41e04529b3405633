using System.Security.Cryptography;
using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Identity;
using Microsoft.AspNetCore.Identity;

namespace Des.Crs.Web.Administration;

/// <summary>
/// Local accounts of employees: listed, added, given roles, closed. A password is shown once, when it is made. Each call works on a scope of its
/// own, since a circuit outlives any unit of work.
/// </summary>
public sealed class EmployeeAccounts(IServiceScopeFactory scopes, StaffRecords records, ICallTypeCatalog catalog, TimeProvider clock)
{
    /// <summary>Every account by name, closed ones too.</summary>
    public async Task<Result<IReadOnlyList<StaffAccount>>> ListAsync(Employee by, CancellationToken cancel) =>
        by.May(Permission.Administer) ? Result.Of(await records.AccountsAsync(cancel)) : new NotPermitted(Permission.Administer);

    public async Task<Result<StaffAccount>> FindAsync(Employee by, Guid employee, CancellationToken cancel)
    {
        if ((await ListAsync(by, cancel)).Refused(out var refusal, out var accounts)) return refusal;
        return accounts.FirstOrDefault(account => account.Employee.Id == employee) is { } found ? found : new NoSuchAccount();
    }

    public async Task<Result<NewAccount>> AddAsync(Employee by, string name, string email, string department, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (name.Trim().Length is 0 or > CrsUser.MaxNameLength) return new AccountRefused($"Give a name of at most {CrsUser.MaxNameLength} characters.");
        if (!EmailAddress.TryParse(email, null, out var address)) return new AccountRefused(string.IsNullOrWhiteSpace(email) ? "Give an e-mail address." : $"'{email}' is not an e-mail address.");
        if (catalog.Current.Department(department) is null) return new AccountRefused($"{(department.Length == 0 ? "Choose a department." : $"There is no department '{department}'.")} There are: {string.Join(", ", catalog.Current.Departments.Select(one => one.Key))}.");
        if (Refuse(grants) is { } wrong) return wrong;

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<CrsUser>>();
        if (await users.FindByEmailAsync(address.ToString()) is { } other) return new AccountRefused($"{address} belongs to {(other.Active ? "" : "the closed account of ")}{other.Name}.");
        var user = new CrsUser { Id = Guid.CreateVersion7(clock.GetUtcNow()), Name = name.Trim(), Department = department, Email = address.ToString(), UserName = address.ToString() };
        var password = Password();
        if (await users.CreateAsync(user, password) is { Succeeded: false } failed) return new AccountRefused(string.Join(" ", failed.Errors.Select(error => error.Description)));
        await records.NoteAsync(by, "employee.add", user.Id, clock.GetUtcNow(), cancel);
        await records.GrantAsync(by, user.Id, [.. grants.Distinct()], clock.GetUtcNow(), cancel);
        return new NewAccount(user.Id, password);
    }

    /// <summary>Replaces the roles of an employee.</summary>
    public async Task<Result<Done>> GrantAsync(Employee by, Guid employee, IReadOnlyList<RoleGrant> grants, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (employee == by.Id && !grants.Any(grant => grant.Role == Role.Administrator)) return new AccountRefused("You cannot take your own administrator role; another administrator can.");
        if (Refuse(grants) is { } wrong) return wrong;
        if ((await FindAsync(by, employee, cancel)).Refused(out var refusal, out var account)) return refusal;
        if (!account.Open) return new NoSuchAccount();
        await records.GrantAsync(by, employee, [.. grants.Distinct()], clock.GetUtcNow(), cancel);
        return new Done();
    }

    /// <summary>Closes an account: whoever left can do nothing more, at once, and what they did keeps their name.</summary>
    public async Task<Result<Done>> CloseAsync(Employee by, Guid employee, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        if (employee == by.Id) return new AccountRefused("You cannot close your own account; another administrator can.");
        if ((await FindAsync(by, employee, cancel)).Refused(out var refusal, out var account)) return refusal;
        if (!account.Open) return new AccountRefused("This account is closed already.");
        await records.CloseAsync(by, employee, clock.GetUtcNow(), cancel);
        return new Done();
    }

    /// <summary>A new password, shown once.</summary>
    public async Task<Result<NewAccount>> RenewPasswordAsync(Employee by, Guid employee, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<CrsUser>>();
        if (await users.FindByIdAsync(employee.ToString()) is not { Active: true } user) return new NoSuchAccount();
        if (user.Sample) return new AccountRefused("Sample employees have no password. Add an account for the person who is to sign in.");
        var password = Password();
        var reset = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        if (!reset.Succeeded) return new AccountRefused(string.Join(" ", reset.Errors.Select(error => error.Description)));
        await records.NoteAsync(by, "employee.password", employee, clock.GetUtcNow(), cancel);
        return new NewAccount(employee, password);
    }

    private AccountRefused? Refuse(IReadOnlyList<RoleGrant> grants) =>
        grants.Count == 0 ? new AccountRefused("Give at least one role.")
        : grants.FirstOrDefault(grant => grant.Department is { } key && catalog.Current.Department(key) is null) is { } unknown ? new AccountRefused($"There is no department '{unknown.Department}'.")
        // Accounts, the record and the sample belong to no department, so part of an administrator would be a whole one.
        : grants.Any(grant => grant is { Role: Role.Administrator, Department: not null }) ? new AccountRefused("An administrator is one for the whole city. Choose all departments for that role.")
        : null;

    /// <summary>Eighty bits, in letters that are read without doubt.</summary>
    private static string Password() => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 17);
}

public sealed record NewAccount(Guid Employee, string FirstPassword);

public sealed record AccountRefused(string Why) : Refusal(Why);

public sealed record NoSuchAccount() : Refusal("There is no such open account.");
