using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.Storage.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Des.Crs.Web.Access;

/// <summary>Sign-in for local accounts, and, where sample employees exist, one button each. Works without JavaScript.</summary>
public sealed partial class SignInPage
{
    private string? _refusal;
    private IReadOnlyList<Employee> _samples = [];

    [SupplyParameterFromForm] public SignInForm? Form { get; set; }
    [SupplyParameterFromForm(Name = "SampleEmployee", FormName = "sample-sign-in")] public Guid? SampleEmployee { get; set; }
    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }
    [CascadingParameter] public required HttpContext Http { get; init; }
    [Inject] public required SignInManager<CrsUser> SignIn { get; init; }
    [Inject] public required ICallTypeCatalog Catalog { get; init; }
    [Inject] public required SampleSignIn Samples { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    /// <summary>A path of our own, never an address somebody else put into the link.</summary>
    private string Destination => ReturnUrl is { Length: > 1 } path && path[0] == '/' && path[1] is not ('/' or '\\') ? path : "/desk";

    protected override async Task OnInitializedAsync() => _samples = await Samples.OfferedAsync(Http, Http.RequestAborted);

    private async Task SignInAsync()
    {
        var user = Form?.Email is { } email ? await SignIn.UserManager.FindByEmailAsync(email) : null;
        var result = user is { Active: true } ? await SignIn.PasswordSignInAsync(user, Form?.Password ?? "", isPersistent: false, lockoutOnFailure: true) : SignInResult.Failed;
        if (result.Succeeded) Navigation.NavigateTo(Destination);
        else _refusal = result.IsLockedOut
            ? "Too many wrong passwords. This account is locked for five minutes."
            : "That e-mail and password do not belong together. Try again, or ask your administrator for a new password.";
    }

    private async Task SignInAsSampleAsync()
    {
        if (_samples.FirstOrDefault(employee => employee.Id == SampleEmployee) is not { } chosen) return;
        if (await SignIn.UserManager.FindByIdAsync(chosen.Id.ToString()) is not { } user) return;
        await SignIn.SignInAsync(user, isPersistent: false);
        Navigation.NavigateTo(Destination);
    }
}

/// <summary>What the sign-in form posts.</summary>
public sealed record SignInForm
{
    public string? Email { get; init; }
    public string? Password { get; init; }
}
