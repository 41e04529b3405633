using Des.Crs.Domain.Access;

namespace Des.Crs.Web.Access;

/// <summary>
/// Sign-in without a password as a sample employee: only in Development, only while sample employees exist, and never for a request that came
/// through a proxy, since then others than the developer could be at the other end.
/// </summary>
public sealed class SampleSignIn(IStaff staff, IHostEnvironment environment)
{
    private static readonly string[] ForwardedHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Real-IP", "Via"];

    public async Task<IReadOnlyList<Employee>> OfferedAsync(HttpContext http, CancellationToken cancel)
    {
        if (!environment.IsDevelopment() || ForwardedHeaders.Any(http.Request.Headers.ContainsKey)) return [];
        var samples = (await staff.AllAsync(cancel)).Where(employee => employee.Sample && employee.Grants.Count > 0);
        return [.. samples.GroupBy(employee => employee.Grants.Max(grant => grant.Role)).OrderBy(group => group.Key).Select(group => group.OrderBy(employee => employee.Id).First())];
    }

    /// <summary>The role the button is named by.</summary>
    public static string Title(Employee employee) => employee.Grants.Max(grant => grant.Role).Label;
}
