using Des.Crs.Domain.Access;
using Des.Crs.Domain.Administration;

namespace Des.Crs.Web.Administration;

internal static class AdministrationServices
{
    public static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddSingleton<EmployeeAccounts>()
        .AddSingleton<AuditTrail>()
        .AddSingleton<GoLive>();
}
