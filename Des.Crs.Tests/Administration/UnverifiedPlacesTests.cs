using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Contacts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Administration;

public sealed class UnverifiedPlacesTests : IAsyncLifetime
{
    private readonly AdministrationDatabase _database = new();
    private readonly ServiceProvider _services;

    public UnverifiedPlacesTests()
    {
        var services = new ServiceCollection();
        _database.AddTo(services);
        _services = services.BuildServiceProvider();
    }

    public async ValueTask InitializeAsync() => await AdministrationDatabase.OpenAsync(_services, Cancel);

    [Fact]
    public async Task Typed_places_are_counted_alike_in_any_spelling_and_found_ones_not_at_all()
    {
        await TakeAsync("2026-11-02", Place.Unverified("Old Mill"));
        await TakeAsync("2026-11-20", Place.Unverified("old mill."));
        await TakeAsync("2026-11-21", Place.Unverified("Frog Pond"));
        await TakeAsync("2026-10-31", Place.Unverified("Too long ago"));
        await TakeAsync("2026-11-21", Walnut);
        await TakeAsync("2026-11-21", null);

        var places = await _services.GetRequiredService<IUnverifiedPlaces>().SinceAsync(new(2026, 11, 1), 10, Cancel);

        Assert.Equal([(2, new DateOnly(2026, 11, 20)), (1, new DateOnly(2026, 11, 21))], places.Select(place => (place.Times, place.Last)));
        Assert.Equal(["OLD MILL", "FROG POND"], places.Select(place => place.Label.TrimEnd('.').ToUpperInvariant()));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task TakeAsync(string day, Place? place)
    {
        var at = At($"{day} 10:00");
        var contact = new Contact { Id = Guid.CreateVersion7(at), TakenBy = Agent.Id, Desk = "public-works", Channel = Channel.Phone, Started = at };
        var matter = new Matter
        {
            Contact = contact.Id, Position = 0, CallType = MissedTrash.Code, CallTypeVersion = 1, CatalogRevision = 1, Department = "public-works", Kind = CallTypeKind.Request,
            Outcome = MatterOutcome.Answered, Channel = Channel.Phone, Recorded = at, Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Hour = 10, Place = place,
        };
        return _services.GetRequiredService<CrsStore>().WriteAsync(db =>
        {
            db.Add(contact);
            db.Add(MatterRow.From(matter, Agent.Id));
            return Task.FromResult(true);
        }, Cancel);
    }
}
