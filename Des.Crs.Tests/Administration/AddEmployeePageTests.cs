using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Des.Crs.Domain.Access;
using Des.Crs.Web.Administration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using TestContext = Xunit.TestContext;

namespace Des.Crs.Tests.Administration;

public sealed class AddEmployeePageTests : IAsyncDisposable
{
    private readonly AdministrationDatabase _database = new();
    private readonly BunitContext _browser = new();
    private readonly BunitAuthorizationContext _signedIn;

    public AddEmployeePageTests()
    {
        BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(20);   // passwords are slow to hash, and a build machine may be busy
        _browser.JSInterop.Mode = JSRuntimeMode.Loose;
        _database.AddTo(_browser.Services);
        _signedIn = _browser.AddAuthorization();
    }

    [Fact]
    public async Task A_refusal_stands_in_the_form_and_nothing_typed_is_lost()
    {
        await SignInAsync();
        var page = _browser.Render<AddEmployeePage>();
        await FillAsync(page, "Nora Lind", "ada@city.example");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("belongs to Ada First", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(("Nora Lind", "ada@city.example", "public-works", "Dispatcher"), (Value(page, "#name"), Value(page, "#email"), Value(page, "#department"), Value(page, "#role-1")));
    }

    [Fact]
    public async Task A_first_password_is_shown_once_and_not_kept_on_the_page()
    {
        await SignInAsync();
        var page = _browser.Render<AddEmployeePage>();
        await FillAsync(page, "Nora Lind", "nora@city.example");
        await page.Find("form").SubmitAsync();
        var password = page.WaitForElement(".password").TextContent;
        Assert.Equal(17, password.Length);
        await page.FindAll("button").Single(button => button.TextContent == "Add another").ClickAsync();
        Assert.DoesNotContain(password, page.Markup, StringComparison.Ordinal);
        Assert.Equal("", Value(page, "#name"));
    }

    [Fact]
    public async Task Somebody_else_gets_the_sentence_and_no_form()
    {
        var administrator = await SignInAsync();
        var accounts = _browser.Services.GetRequiredService<EmployeeAccounts>();
        var agent = (await accounts.AddAsync(administrator, "Nora Lind", "nora@city.example", "public-works", [new(Role.DeskAgent)], TestContext.Current.CancellationToken)).Value;
        _signedIn.SetClaims(new Claim(ClaimTypes.NameIdentifier, agent.Employee.ToString()));
        var page = _browser.Render<AddEmployeePage>();
        page.WaitForAssertion(() => Assert.Equal(new NotPermitted(Permission.Administer).Sentence, page.Find("[role=alert]").TextContent));
        Assert.Empty(page.FindAll("form"));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _database.Dispose();
    }

    private async Task<Employee> SignInAsync()
    {
        var administrator = await AdministrationDatabase.OpenAsync(_browser.Services, TestContext.Current.CancellationToken);
        _signedIn.SetAuthorized(administrator.Name);
        _signedIn.SetClaims(new Claim(ClaimTypes.NameIdentifier, administrator.Id.ToString()));
        return administrator;
    }

    private static async Task FillAsync(IRenderedComponent<AddEmployeePage> page, string name, string email)
    {
        page.WaitForElement("#name");
        foreach (var (field, value) in ((string, string)[])[("#name", name), ("#email", email), ("#department", "public-works"), ("#role-1", "Dispatcher")])
        {
            await page.Find(field).ChangeAsync(value);
        }
    }

    private static string? Value(IRenderedComponent<AddEmployeePage> page, string field) => page.Find(field) switch
    {
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        _ => null,
    };
}
