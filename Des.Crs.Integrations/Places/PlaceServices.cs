using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Integrations.Places;

public static class PlaceServices
{
    public static IServiceCollection AddPlaces(this IServiceCollection services) => services
        .AddSingleton<IPlaceStore>(provider => new PlaceStore(provider.GetRequiredService<CrsStore>()))
        .AddSingleton<LocalAddressBook>()
        .AddSingleton<IAddressBook>(provider => provider.GetRequiredService<LocalAddressBook>());
}
