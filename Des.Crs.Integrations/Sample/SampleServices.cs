using Des.Crs.Domain.Administration;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Integrations.Sample;

public static class SampleServices
{
    public static IServiceCollection AddSampleData(this IServiceCollection services) => services.AddSingleton(provider => new SampleData(
        provider.GetRequiredService<CrsStore>(), provider.GetRequiredService<ICallTypeCatalog>(), provider.GetRequiredService<IPlaceStore>(),
        provider.GetRequiredService<LocalAddressBook>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ISampleCount, SampleCount>();
}
