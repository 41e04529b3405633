using System.Security.Claims;
using Des.Crs.Domain.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace Des.Crs.Web.Access;

/// <summary>Who is at this screen. Asked anew each time, so that somebody whose account was closed can do nothing more.</summary>
public sealed class CurrentEmployee(AuthenticationStateProvider authentication, IStaff staff)
{
    /// <summary>The employee; somebody without any role where the account is gone, so that every use case refuses.</summary>
    public async Task<Employee> GetAsync(CancellationToken cancel = default)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return await FindAsync(staff, state.User, cancel);
    }

    public static async Task<Employee> FindAsync(IStaff staff, ClaimsPrincipal user, CancellationToken cancel) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) && await staff.FindAsync(id, cancel) is { } employee ? employee : Nobody;

    private static Employee Nobody { get; } = new(Guid.Empty, "Nobody", "", []);
}
