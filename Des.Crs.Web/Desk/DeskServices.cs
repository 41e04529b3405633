using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Web.Access;

namespace Des.Crs.Web.Desk;

/// <summary>Makes a session for a page.</summary>
public sealed class DeskOpener(IServiceProvider services)
{
    /// <param name="onPage">Runs work among the page's own events.</param>
    public DeskSession For(Func<Func<Task>, Task> onPage) => new(
        services.GetRequiredService<CallDesk>(), services.GetRequiredService<ICallTypeCatalog>(), services.GetRequiredService<ICallTypeSearch>(),
        services.GetRequiredService<IAddressBook>(), services.GetRequiredService<IConstituents>(), services.GetRequiredService<IContactHistory>(),
        services.GetRequiredService<RequestLookup>(), services.GetRequiredService<CurrentEmployee>(), services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<ILogger<DeskSession>>()) { OnPage = onPage };
}

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<CallDesk>()
        .AddScoped<DeskOpener>();

    /// <summary><c>/</c> leads staff to their desk until residents have their own home there.</summary>
    public static void MapDesk(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/", () => Results.LocalRedirect("/desk")).AllowAnonymous();
}
