using Des.Crs.Domain.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Integrations.Storage.Reporting;

public static class ReportStorageServices
{
    public static IServiceCollection AddReportStorage(this IServiceCollection services) => services.AddSingleton<IVolumeCounts, VolumeCounts>();
}
