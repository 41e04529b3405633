using Des.Crs.Domain.Contacts;
using Des.Crs.Integrations.CatalogSearch;
using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Reporting;
using Des.Crs.Web.Access;
using Des.Crs.Web.Administration;
using Des.Crs.Web.Catalog;
using Des.Crs.Web.Desk;
using Des.Crs.Web.Places;
using Des.Crs.Web.Reports;
using Des.Crs.Web.Requests;
using Des.Crs.Web.Sample;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using MudBlazor.Services;

namespace Des.Crs.Web.Shell;

/// <summary>Puts the program together: its parts are the lists below, one line each.</summary>
internal static class CrsHost
{
    /// <summary>Serves until it is stopped.</summary>
    public static async Task<int> ServeAsync(string[] args)
    {
        await using var app = Build(args);
        await app.Services.GetRequiredService<Opening>().PrepareAsync(app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ContentRootPath = HomeFolder.Content, EnvironmentName = HomeFolder.Environment,
        });
        if (HomeFolder.IsSource) StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, builder.Configuration);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true);
        // Requests are not logged one by one: their addresses may hold a caller's words; nor what a database says of a row it refuses.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        var options = CrsOptions.Read(builder.Configuration, builder.Environment);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddDataProtection().SetApplicationName("CRS").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataDirectory, "keys")));
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = 1024 * 1024);   // a pasted letter is refused with a sentence, not with a broken circuit
        services.AddMudServices();
        services.AddStorage(builder.Configuration, options.DataDirectory);
        services.AddCatalogSearch();
        services.AddPlaces();
        services.AddPlaceLookup();
        services.AddReportStorage();
        services.AddAccess();
        services.AddCatalog();
        services.AddDesk();
        services.AddRequests();
        services.AddReports();
        services.AddSample();
        services.AddAdministration();
        services.AddSingleton<Opening>();

        var app = builder.Build();
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        app.MapAccess();
        app.MapDesk();
        app.MapPlaces();
        app.MapReports();
        app.MapHealth();
        return app;
    }
}
