using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.Sample;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Catalog;
using Des.Crs.Web.Sample;

namespace Des.Crs.Web.Shell;

/// <summary>
/// What must be there before the first page: the schema, the catalog, somebody to sign in as. What takes longer (sample places and contacts) fills
/// in behind it.
/// </summary>
internal sealed class Opening(
    DatabaseCare database, PublishedCatalog catalog, ICallTypeSearch search, SampleData sample, SampleFilling filling, CrsOptions options, IHostEnvironment environment, ILogger<Opening> log)
{
    public async Task PrepareAsync(CancellationToken cancel)
    {
        await MigrateAndLoadAsync(cancel);
        search.Find("ready");   // builds the index now, not for the first caller
        if (!options.Sample) return;
        if (await sample.IsEmptyAsync(cancel)) await sample.LoadStaffAsync(cancel);
        if (await sample.IsLoadedAsync(cancel) && !await sample.HasContactsAsync(cancel)) filling.Start();
    }

    /// <summary>As much as a verb needs.</summary>
    public async Task MigrateAndLoadAsync(CancellationToken cancel)
    {
        foreach (var migration in await database.MigrateAsync(cancel)) log.LogInformation("The database was brought to {Migration}.", migration);
        var loaded = await catalog.LoadAsync(cancel);
        if (Directory.Exists(options.CatalogDirectory))
        {
            var arrival = await catalog.ImportAsync(await CatalogFolder.LoadAsync(options.CatalogDirectory, cancel), publish: environment.IsDevelopment(), by: null, cancel);
            if (arrival.Published + arrival.Drafted + arrival.Withdrawn > 0) log.LogInformation("Catalog files: {Published} published, {Drafted} waiting as drafts, {Withdrawn} withdrawn.", arrival.Published, arrival.Drafted, arrival.Withdrawn);
            foreach (var finding in arrival.Findings) log.LogWarning("Catalog file not taken in: {Finding}", finding.ToString());
        }
        if (!loaded && !await catalog.LoadAsync(cancel))
        {
            throw new UnusableConfigurationException($"There is no catalog: the database has none, and '{options.CatalogDirectory}' has no readable city.yaml. Set Crs:CatalogDirectory.");
        }
    }
}
