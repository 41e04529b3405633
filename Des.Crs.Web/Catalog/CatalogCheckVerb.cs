using System.Text.Json;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;

namespace Des.Crs.Web.Catalog;

/// <summary><c>catalog check</c>: prints what is wrong in a folder of catalog files, and how much there is of what.</summary>
internal sealed class CatalogCheckVerb(TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>0 without findings, 1 with some, 2 where there is no such folder.</returns>
    public async Task<int> RunAsync(string directory, bool json, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (!Directory.Exists(directory))
        {
            await error.WriteLineAsync($"There is no folder '{directory}'. Name the catalog's folder with --directory.");
            return 2;
        }
        var reading = CatalogReader.Read(await CatalogFolder.LoadAsync(directory, cancel));
        var report = CatalogCheck.Run(reading, Today(reading.City));
        if (json) await output.WriteLineAsync(JsonSerializer.Serialize(Form(report, reading.Departments.Count), Json));
        else await PrintAsync(report, reading, output);
        return report.Findings.Count == 0 ? 0 : 1;
    }

    private DateOnly Today(CityProfile city)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(city.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
    }

    private static object Form(CatalogReport report, int departments) => new
    {
        report.CallTypes,
        Departments = departments,
        ByKind = report.ByKind.ToDictionary(kind => Word(kind.Key), kind => kind.Value),
        report.ByDepartment,
        report.Findings,
    };

    private static async Task PrintAsync(CatalogReport report, CatalogReading reading, TextWriter output)
    {
        foreach (var finding in report.Findings) await output.WriteLineAsync(finding.ToString());
        if (report.Findings.Count > 0) await output.WriteLineAsync();
        foreach (var (department, count) in report.ByDepartment)
        {
            var title = reading.Departments.FirstOrDefault(one => one.Key == department)?.Title ?? department;
            await output.WriteLineAsync($"{count,6:N0}  {title}");
        }
        await output.WriteLineAsync($"{report.CallTypes,6:N0}  call types in {report.ByDepartment.Count} departments: {string.Join(", ", report.ByKind.Select(kind => $"{kind.Value:N0} {Word(kind.Key)}"))}");
        await output.WriteLineAsync(report.Findings.Count == 0 ? "Nothing is wrong." : $"{report.Findings.Count:N0} findings in {report.Findings.Select(finding => finding.File).Distinct().Count():N0} files: "
            + string.Join(", ", report.Findings.CountBy(finding => finding.Rule).OrderByDescending(rule => rule.Value).Select(rule => $"{rule.Value:N0} {rule.Key}")));
    }

    private static string Word(CallTypeKind kind) => kind switch
    {
        CallTypeKind.Information => "information",
        CallTypeKind.Request => "request",
        CallTypeKind.Referral => "referral",
    };
}
