using Des.Crs.Domain.Access;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Web.Administration;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;

namespace Des.Crs.Tests.Administration;

public sealed class EmployeeAccountsTests : IAsyncLifetime
{
    private static readonly RoleGrant[] DeskAgentRole = [new(Role.DeskAgent)];

    private readonly AdministrationDatabase _database = new();
    private readonly ServiceProvider _services;
    private readonly EmployeeAccounts _accounts;
    private Employee _administrator = null!;

    public EmployeeAccountsTests()
    {
        var services = new ServiceCollection();
        _database.AddTo(services);
        _services = services.BuildServiceProvider();
        _accounts = _services.GetRequiredService<EmployeeAccounts>();
    }

    public async ValueTask InitializeAsync() => _administrator = await AdministrationDatabase.OpenAsync(_services, Cancel);

    [Fact]
    public async Task A_new_employee_can_sign_in_with_the_first_password_and_has_the_roles_given()
    {
        var added = (await _accounts.AddAsync(_administrator, " Nora Lind ", "nora@city.example", "public-works", [new(Role.Dispatcher, "public-works"), new(Role.DeskAgent)], Cancel)).Value;
        var account = (await _accounts.FindAsync(_administrator, added.Employee, Cancel)).Value;
        Assert.Equal(("Nora Lind", "nora@city.example", true), (account.Employee.Name, account.Email, account.Open));
        Assert.Equal([new RoleGrant(Role.DeskAgent), new RoleGrant(Role.Dispatcher, "public-works")], account.Employee.Grants);
        Assert.True(await IsPasswordAsync(added.Employee, added.FirstPassword));
    }

    [Theory]
    [InlineData("", "nora@city.example", "public-works", "name")]
    [InlineData("Nora", "nora@", "public-works", "'nora@' is not an e-mail address")]
    [InlineData("Nora", " ", "public-works", "Give an e-mail address")]
    [InlineData("Nora", "ADA@city.example", "public-works", "belongs to Ada First")]
    [InlineData("Nora", "nora@city.example", "", "Choose a department")]
    [InlineData("Nora", "nora@city.example", "circus", "no department 'circus'")]
    public async Task What_cannot_be_an_account_is_said_and_not_added(string name, string email, string department, string said)
    {
        Assert.Contains(said, (await _accounts.AddAsync(_administrator, name, email, department, DeskAgentRole, Cancel)).Refusal!.Sentence, StringComparison.Ordinal);
        Assert.Single((await _accounts.ListAsync(_administrator, Cancel)).Value);
    }

    public static TheoryData<RoleGrant[], string> WrongRoles => new()
    {
        { [], "at least one role" },
        { [new(Role.Dispatcher, "circus")], "no department 'circus'" },
        { [new(Role.Administrator, "public-works")], "whole city" },
    };

    [Theory, MemberData(nameof(WrongRoles), DisableDiscoveryEnumeration = true)]
    public async Task Roles_that_mean_nothing_are_refused_for_new_and_for_old_accounts(RoleGrant[] grants, string said)
    {
        Assert.Contains(said, (await _accounts.AddAsync(_administrator, "Nora", "nora@city.example", "public-works", grants, Cancel)).Refusal!.Sentence, StringComparison.Ordinal);
        var nora = await AddAsync();
        Assert.Contains(said, (await _accounts.GrantAsync(_administrator, nora.Employee, grants, Cancel)).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_may_do_any_of_it()
    {
        var no = new NotPermitted(Permission.Administer);
        Assert.Equal(no, (await _accounts.ListAsync(Agent, Cancel)).Refusal);
        Assert.Equal(no, (await _accounts.FindAsync(Agent, _administrator.Id, Cancel)).Refusal);
        Assert.Equal(no, (await _accounts.AddAsync(Agent, "Nora", "nora@city.example", "public-works", DeskAgentRole, Cancel)).Refusal);
        Assert.Equal(no, (await _accounts.GrantAsync(Agent, Agent.Id, [new(Role.Administrator)], Cancel)).Refusal);
        Assert.Equal(no, (await _accounts.CloseAsync(Agent, _administrator.Id, Cancel)).Refusal);
        Assert.Equal(no, (await _accounts.RenewPasswordAsync(Agent, _administrator.Id, Cancel)).Refusal);
    }

    [Fact]
    public async Task Administrators_cannot_lock_themselves_out()
    {
        Assert.IsType<AccountRefused>((await _accounts.GrantAsync(_administrator, _administrator.Id, DeskAgentRole, Cancel)).Refusal);
        Assert.IsType<AccountRefused>((await _accounts.CloseAsync(_administrator, _administrator.Id, Cancel)).Refusal);
    }

    [Fact]
    public async Task A_closed_account_keeps_its_name_and_can_do_nothing_more()
    {
        var nora = await AddAsync();
        Assert.Null((await _accounts.CloseAsync(_administrator, nora.Employee, Cancel)).Refusal);
        Assert.Null(await _services.GetRequiredService<IStaff>().FindAsync(nora.Employee, Cancel));
        Assert.Equal(("Nora Lind", false), (await _accounts.FindAsync(_administrator, nora.Employee, Cancel)).Value is var account ? (account.Employee.Name, account.Open) : default);
        Assert.IsType<NoSuchAccount>((await _accounts.GrantAsync(_administrator, nora.Employee, DeskAgentRole, Cancel)).Refusal);
        Assert.IsType<NoSuchAccount>((await _accounts.RenewPasswordAsync(_administrator, nora.Employee, Cancel)).Refusal);
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one()
    {
        var nora = await AddAsync();
        var renewed = (await _accounts.RenewPasswordAsync(_administrator, nora.Employee, Cancel)).Value;
        Assert.Equal((false, true), (await IsPasswordAsync(nora.Employee, nora.FirstPassword), await IsPasswordAsync(nora.Employee, renewed.FirstPassword)));
    }

    [Fact]
    public async Task A_sample_employee_gets_no_password()
    {
        var nora = await AddAsync();
        await using (var scope = _services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<CrsUser>>();
            var user = (await users.FindByIdAsync(nora.Employee.ToString()))!;
            user.Sample = true;
            await users.UpdateAsync(user);
        }
        Assert.IsType<AccountRefused>((await _accounts.RenewPasswordAsync(_administrator, nora.Employee, Cancel)).Refusal);
    }

    [Fact]
    public async Task Everything_done_to_an_account_is_on_record_newest_first()
    {
        var nora = await AddAsync();
        await _accounts.RenewPasswordAsync(_administrator, nora.Employee, Cancel);
        _database.Clock.Advance(TimeSpan.FromMinutes(1));
        await _accounts.CloseAsync(_administrator, nora.Employee, Cancel);
        var trail = _services.GetRequiredService<AuditTrail>();
        var about = (await trail.ReadAsync(_administrator, new(Subject: nora.Employee.ToString()), Cancel)).Value;
        Assert.Equal(["employee.close", "employee.password", "employee.roles", "employee.add"], about.Entries.Select(entry => entry.Action));
        Assert.All(about.Entries, entry => Assert.Equal(_administrator.Id, entry.Employee));
        var byCommandLine = (await trail.ReadAsync(_administrator, new(Employee: Guid.Empty), Cancel)).Value;
        Assert.All(byCommandLine.Entries, entry => Assert.Equal(_administrator.Id.ToString(), entry.Subject));
        Assert.Equal(2, byCommandLine.Entries.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<NewAccount> AddAsync() => (await _accounts.AddAsync(_administrator, "Nora Lind", "nora@city.example", "public-works", DeskAgentRole, Cancel)).Value;

    private async Task<bool> IsPasswordAsync(Guid employee, string password)
    {
        await using var scope = _services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<CrsUser>>();
        return await users.CheckPasswordAsync((await users.FindByIdAsync(employee.ToString()))!, password);
    }
}
