using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Administration;

public sealed class PlaceLookupTests : IDisposable
{
    private static readonly Employee Administrator = Some("Administrator", Role.Administrator), Nobody = Agent with { Grants = [] };

    private readonly LocalAddressBook _book = new(new OneHouse());
    private readonly Asked _asked = new();
    private readonly PlaceLookup _lookup;

    public PlaceLookupTests()
    {
        var clock = new FakeTimeProvider(At("2026-11-24 22:00"));   // already the 25th in UTC
        _lookup = new(_book, new RequestLookup(_asked, _asked, clock), _asked, _asked, new FixedCatalog(Of()), clock);
    }

    [Fact]
    public async Task A_known_address_is_found_however_it_is_spelled()
    {
        var record = (await _lookup.ByWordsAsync(Agent, "1204 WALNUT street", Cancel)).Value;
        Assert.Equal((PlaceStanding.Verified, "1204 Walnut St"), (record.Place.Standing, record.Place.Label));
        Assert.Empty(record.Similar);
    }

    [Fact]
    public async Task Words_nobody_can_place_still_show_what_was_said_with_them()
    {
        var record = (await _lookup.ByWordsAsync(Agent, "behind the old mill", Cancel)).Value;
        Assert.Equal(PlaceStanding.Unverified, record.Place.Standing);
        Assert.Equal("behind the old mill", _asked.Place!.Label);
    }

    [Fact]
    public async Task A_half_typed_address_shows_what_it_may_mean() =>
        Assert.Equal("1204 Walnut St", Assert.Single((await _lookup.ByWordsAsync(Agent, "1204 waln", Cancel)).Value.Similar).Label);

    [Fact]
    public async Task A_key_that_is_gone_is_said_to_be_gone() => Assert.IsType<PlaceGone>((await _lookup.ByKeyAsync(Agent, "a:nowhere", Cancel)).Refusal);

    [Fact]
    public async Task Who_may_not_take_contacts_learns_nothing_of_places()
    {
        Assert.IsType<NotPermitted>((await _lookup.ByWordsAsync(Nobody, "1204 Walnut St", Cancel)).Refusal);
        Assert.IsType<NotPermitted>((await _lookup.ByKeyAsync(Nobody, "a:1204 walnut st", Cancel)).Refusal);
        Assert.Empty(await _lookup.SuggestAsync(Nobody, "1204 waln", Cancel));
    }

    [Fact]
    public async Task Only_administrators_see_what_is_to_be_mended() => Assert.Equal(new NotPermitted(Permission.Administer), (await _lookup.ToMendAsync(Agent, Cancel)).Refusal);

    [Fact]
    public async Task Ninety_days_end_with_the_citys_today()
    {
        await _lookup.ToMendAsync(Administrator, Cancel);
        Assert.Equal(new DateOnly(2026, 8, 27), _asked.Since);
    }

    public void Dispose() => _book.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class OneHouse : IPlaceStore
    {
        public Task<CityMap> LoadAsync(CancellationToken cancel) =>
            Task.FromResult(CityMap.Empty with { Places = [PlaceEntry.Address(new(1204, ""), "Walnut Street", "", "", "", new(42, -93))] });

        public Task ReplaceAsync(PlaceImport import, CancellationToken cancel) => throw new NotSupportedException();
    }

    /// <summary>Remembers what it was asked and knows nothing.</summary>
    private sealed class Asked : IRequestSearch, IRequestLedger, IContactHistory, IUnverifiedPlaces
    {
        public Place? Place { get; private set; }
        public DateOnly? Since { get; private set; }

        public Task<IReadOnlyList<UnverifiedPlace>> SinceAsync(DateOnly first, int most, CancellationToken cancel)
        {
            Since = first;
            return Task.FromResult<IReadOnlyList<UnverifiedPlace>>([]);
        }

        public Task<IReadOnlyList<PastMatter>> AtPlaceAsync(Place place, int most, CancellationToken cancel)
        {
            Place = place;
            return Task.FromResult<IReadOnlyList<PastMatter>>([]);
        }

        public Task<IReadOnlyList<RequestRow>> AtAsync(Place place, int withinFeet, int most, CancellationToken cancel) => Task.FromResult<IReadOnlyList<RequestRow>>([]);

        public Task<IReadOnlyList<PastMatter>> OfConstituentAsync(Guid constituent, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<IReadOnlyList<CallTypeCode>> RecentTypesAsync(Guid employee, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<IReadOnlyList<CallTypeCode>> MostUsedTypesAsync(DateOnly since, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<IReadOnlyList<RequestRow>> ListAsync(RequestFilter filter, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<IReadOnlyList<RequestRow>> OfAsync(Guid constituent, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<IReadOnlyList<RequestRow>> FindAsync(string words, int most, CancellationToken cancel) => throw new NotSupportedException();
        public Task<Result<RequestNumber>> EnterAsync(Func<RequestNumber, Result<ServiceRequest>> prepare, CancellationToken cancel) => throw new NotSupportedException();
        public Task<Result<T>> AmendAsync<T>(RequestNumber number, Func<ServiceRequest, Result<T>> change, Guid? by, CancellationToken cancel) => throw new NotSupportedException();
        public Task<ServiceRequest?> FindAsync(RequestNumber number, CancellationToken cancel) => throw new NotSupportedException();
    }
}
