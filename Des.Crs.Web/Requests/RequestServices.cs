using Des.Crs.Domain.Requests;

namespace Des.Crs.Web.Requests;

internal static class RequestServices
{
    public static IServiceCollection AddRequests(this IServiceCollection services) => services
        .AddSingleton<RequestWork>()
        .AddSingleton<RequestLookup>();
}
