using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.Storage;

namespace Des.Crs.Web.Shell;

internal static class HealthEndpoints
{
    /// <summary>
    /// <c>/health/live</c>: the process answers. <c>/health/ready</c>: database and catalog answer too; 503 with the reasons in
    /// <c>{"ready":false,"reasons":["…"]}</c> otherwise. Neither needs sign-in; neither tells anything of the city's data.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { live = true })).AllowAnonymous();
        endpoints.MapGet("/health/ready", async (DatabaseCare database, ICallTypeCatalog catalog, CancellationToken cancel) =>
        {
            var reasons = new List<string>();
            if (!await database.AnswersAsync(cancel)) reasons.Add("The database does not answer.");
            if (catalog.Current.CallTypes.Count == 0) reasons.Add("No call types are published.");
            return Results.Json(new { ready = reasons.Count == 0, reasons }, statusCode: reasons.Count == 0 ? 200 : 503);
        }).AllowAnonymous();
    }
}
