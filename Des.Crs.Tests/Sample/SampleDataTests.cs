using Des.Crs.Domain.Access;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Places.Sample;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Sample;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Sample;

public sealed class SampleDataTests : IAsyncLifetime
{
    private CrsDatabase _database = null!;
    private PlaceStore _places = null!;
    private LocalAddressBook _book = null!;
    private SampleData _sample = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        _places = new PlaceStore(_database.Store);
        _book = new LocalAddressBook(_places);
        _sample = new SampleData(_database.Store, new HeldCatalog(Some.Snapshot()), _places, _book, _database.Clock);
        await _places.ReplaceAsync(new PlaceImport(ThreeRivers.Source, Map("City Hall", "Library")), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        _book.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Loading_twice_is_loading_once()
    {
        await LoadAsync();
        var (contacts, requests, people, staff) = await CountAsync();
        Assert.InRange(contacts, 1400, 1500);
        Assert.True(requests > 10 && people > 10 && staff > 5, $"{requests} requests, {people} people, {staff} staff");
        var first = (await _database.AllAsync<Contact>()).Select(contact => contact.Id).Order().ToList();

        await LoadAsync();

        Assert.Equal((contacts, requests, people, staff), await CountAsync());
        Assert.Equal(first, (await _database.AllAsync<Contact>()).Select(contact => contact.Id).Order());
    }

    [Fact]
    public async Task Progress_grows_to_the_whole()
    {
        var told = new List<double>();
        await _sample.LoadStaffAsync(Cancel);
        await _sample.LoadContactsAsync(50, 1, told.Add, Cancel);
        Assert.Equal(told.Order(), told);
        Assert.Equal(1, told[^1]);
    }

    [Fact]
    public async Task What_is_loaded_can_be_told_from_an_empty_database()
    {
        Assert.True(await _sample.IsEmptyAsync(Cancel));
        Assert.False(await _sample.IsLoadedAsync(Cancel));
        await _sample.LoadStaffAsync(Cancel);
        Assert.True(await _sample.IsLoadedAsync(Cancel));
        Assert.False(await _sample.HasContactsAsync(Cancel));
        Assert.False(await _sample.IsEmptyAsync(Cancel));
    }

    [Fact]
    public async Task A_real_contact_alone_makes_a_database_not_empty()
    {
        var contact = Some.Contact();
        await _database.AddAsync((contact, Some.Matter(contact)));
        Assert.False(await _sample.IsEmptyAsync(Cancel));
    }

    [Fact]
    public async Task Removing_takes_every_marked_row_and_no_other()
    {
        await LoadAsync();
        var made = (await _database.AllAsync<Constituent>())[0];
        var real = await KeepRealWorkAsync(made.Id);

        await _sample.RemoveAsync(Cancel);

        Assert.Equal([real.Contact], (await _database.AllAsync<Contact>()).Select(contact => contact.Id));
        Assert.Equal([real.Contact], (await _database.AllAsync<MatterRow>()).Select(matter => matter.Contact));
        Assert.Equal([real.Request], (await _database.AllAsync<ServiceRequest>()).Select(request => request.Number));
        Assert.Equal(new[] { real.Person, made.Id }.Order(), (await _database.AllAsync<Constituent>()).Select(person => person.Id).Order());   // the made-up caller of a real contact stays
        Assert.Equal([real.Employee], (await _database.AllAsync<CrsUser>()).Select(user => user.Id));
        Assert.Equal([real.Employee], (await _database.AllAsync<RoleGrantRow>()).Select(grant => grant.Employee));
        Assert.Equal([real.Employee], (await _database.AllAsync<CallRow>()).Select(call => call.Employee));
        Assert.Equal(["Our Depot"], (await _places.LoadAsync(Cancel)).Places.Select(place => place.Label));
        Assert.False(await _sample.IsLoadedAsync(Cancel));
    }

    [Fact]
    public async Task Removing_nothing_removes_nothing()
    {
        var real = await KeepRealWorkAsync(null);
        await _sample.RemoveAsync(Cancel);
        Assert.Equal([real.Request], (await _database.AllAsync<ServiceRequest>()).Select(request => request.Number));
        Assert.Equal([real.Employee], (await _database.AllAsync<CrsUser>()).Select(user => user.Id));
    }

    private async Task LoadAsync()
    {
        await _sample.LoadStaffAsync(Cancel);
        await _sample.LoadContactsAsync(1500, 7, _ => { }, Cancel);
    }

    private async Task<(Guid Employee, Guid Contact, RequestNumber Request, Guid Person)> KeepRealWorkAsync(Guid? madeUp)
    {
        var employee = new CrsUser { Id = Guid.NewGuid(), Name = "Real Person", Department = "city-clerk", UserName = "real@example.org" };
        var person = Some.Constituent("Real Caller");
        var contact = Some.Contact(employee.Id) with { Constituent = madeUp ?? person.Id };
        var request = Some.Request(constituent: person.Id);
        await _places.ReplaceAsync(new PlaceImport("ours", Map("Our Depot")), Cancel);
        await _database.AddAsync(employee, person, request);
        await _database.AddAsync(
            (contact, Some.Matter(contact) with { Constituent = contact.Constituent, Request = request.Number }), new RoleGrantRow { Employee = employee.Id, Role = Role.DeskAgent },
            new CallRow { Id = Guid.NewGuid(), Employee = employee.Id, Started = Some.Tuesday, Content = "{}" });
        return (employee.Id, contact.Id, request.Number, person.Id);
    }

    private async Task<(int, int, int, int)> CountAsync() => (
        (await _database.AllAsync<Contact>()).Count, (await _database.AllAsync<ServiceRequest>()).Count, (await _database.AllAsync<Constituent>()).Count, (await _database.AllAsync<CrsUser>()).Count);

    private static CityMap Map(params string[] names) => CityMap.Empty with { Places = [.. names.Select(name => PlaceEntry.Named(name, new GeoPoint(41.6, -93.6)))] };
}
