using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Reporting;
using Des.Crs.Web.Access;

namespace Des.Crs.Web.Reports;

internal static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddSingleton<VolumeReport>();

    /// <summary>
    /// <c>/reports/volume.csv</c> and <c>.xlsx</c> with the page's own <c>from</c>, <c>to</c>, <c>by</c> and <c>department</c>. 400 with a sentence
    /// for a query that cannot be read, 403 for somebody who may not see reports.
    /// </summary>
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/reports/volume.{kind:regex(^(csv|xlsx)$)}", async (
            string kind, string? from, string? to, string? by, string? department, HttpContext http,
            VolumeReport report, IStaff staff, ICallTypeCatalog catalog, TimeProvider clock, CancellationToken cancel) =>
        {
            var snapshot = catalog.Current;
            if (VolumeQueries.Read(from, to, by, department, DateOnly.FromDateTime(snapshot.LocalTime(clock.GetUtcNow()))).Refused(out var refusal, out var query)) return Results.Text(refusal.Sentence, statusCode: 400);
            if ((await report.ReadAsync(await CurrentEmployee.FindAsync(staff, http.User, cancel), query, cancel)).Refused(out refusal, out var rows)) return Results.Text(refusal.Sentence, statusCode: refusal is NotPermitted ? 403 : 400);
            var name = $"volume-{query.From:yyyy-MM-dd}-{query.To:yyyy-MM-dd}.{kind}";
            return kind == "csv"
                ? Results.File(VolumeTable.Csv(query, rows, snapshot), "text/csv; charset=utf-8", name)
                : Results.File(VolumeTable.Workbook(query, rows, snapshot), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
        });
    }
}
