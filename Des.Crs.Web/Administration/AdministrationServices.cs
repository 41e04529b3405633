namespace Des.Crs.Web.Administration;

internal static class AdministrationServices
{
    public static IServiceCollection AddAdministration(this IServiceCollection services) => services.AddScoped<EmployeeAccounts>();
}
