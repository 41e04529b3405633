namespace Des.Crs.Web.Catalog;

internal static class CatalogServices
{
    public static IServiceCollection AddCatalog(this IServiceCollection services) => services.AddSingleton<AnswerHtml>();
}
