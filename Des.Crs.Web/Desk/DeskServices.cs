using Des.Crs.Domain.Contacts;

namespace Des.Crs.Web.Desk;

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<CallDesk>()
        .AddTransient<DeskSession>();
}
