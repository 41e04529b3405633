using Des.Crs.Domain.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Integrations.CatalogSearch;

public static class CatalogSearchServices
{
    /// <summary>Offers <see cref="ICallTypeSearch"/> over the <see cref="ICallTypeCatalog"/> in force.</summary>
    public static IServiceCollection AddCatalogSearch(this IServiceCollection services) =>
        services.AddSingleton<ICallTypeSearch, PublishedSearch>();

    /// <summary>A search over one snapshot, for those who have no running city: the command line and the evaluation.</summary>
    public static ICallTypeSearch SearchOver(CatalogSnapshot catalog) => new CatalogIndex(catalog);
}
