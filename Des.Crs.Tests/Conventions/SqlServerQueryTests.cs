using Des.Crs.Domain.Access;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Reporting;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Sample;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Access;
using Des.Crs.Integrations.Storage.Catalog;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Integrations.Storage.Reporting;
using Des.Crs.Integrations.Storage.Requests;
using Des.Crs.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Des.Crs.Tests.Conventions;

/// <summary>
/// No SQL Server is at hand, so what would be sent to one is taken down and read by its own parser. That shows that every query translates and is
/// well formed; not that it finds the right rows, which the same queries show on SQLite.
/// </summary>
public sealed class SqlServerQueryTests
{
    private static readonly FakeTimeProvider Clock = new(Some.Tuesday);
    private static readonly Employee Agent = Some.Employee(Role.Administrator);
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly Dictionary<string, Func<CrsStore, ICrsDbFactory, Task>> Work = new()
    {
        ["keep a call"] = (store, _) => new CallStore(store).KeepAsync(Call(), None),
        ["find a call"] = (store, _) => new CallStore(store).FindAsync(Guid.NewGuid(), None),
        ["open calls"] = (store, _) => new CallStore(store).OpenCallsAsync(Agent.Id, None),
        ["drop a call"] = (store, _) => new CallStore(store).DropAsync(Guid.NewGuid(), None),
        ["record a matter"] = (store, _) => new ContactLedger(store).RecordAsync(Entry(), None),
        ["take a matter back"] = (store, _) => new ContactLedger(store).TakeBackAsync(Call(), 0, new AuditEntry(Some.Tuesday, null, "x", "y"), None),
        ["history at a place"] = (store, _) => new ContactHistory(store).AtPlaceAsync(Some.Place(), 5, None),
        ["history of a person"] = (store, _) => new ContactHistory(store).OfConstituentAsync(Guid.NewGuid(), 5, None),
        ["recent types"] = (store, _) => new ContactHistory(store).RecentTypesAsync(Agent.Id, 5, None),
        ["most used types"] = (store, _) => new ContactHistory(store).MostUsedTypesAsync(new(2026, 11, 1), 5, None),
        ["people by name"] = (store, _) => new ConstituentSearch(store).FindAsync("ana ruiz", 5, None),
        ["people by phone"] = (store, _) => new ConstituentSearch(store).FindAsync("515-555", 5, None),
        ["people by e-mail"] = (store, _) => new ConstituentSearch(store).FindAsync("a@b", 5, None),
        ["a person"] = (store, _) => new ConstituentSearch(store).GetAsync(Guid.NewGuid(), None),
        ["enter a request"] = (store, _) => new RequestLedger(store, Clock).EnterAsync(number => Some.Request(number, place: Some.Place()), None),
        ["amend a request"] = (store, _) => new RequestLedger(store, Clock).AmendAsync<RequestEvent>(Some.Number(), request => request.Start(Agent.Id, Some.Tuesday), null, None),
        ["find a request"] = (store, _) => new RequestLedger(store, Clock).FindAsync(Some.Number(), None),
        ["open requests"] = (store, _) => Search(store).ListAsync(new(Some.Tuesday, RequestStanding.Open, "public-works", "streets-storm", "tuesday", Agent.Id), 50, None),
        ["overdue requests"] = (store, _) => Search(store).ListAsync(new(Some.Tuesday, RequestStanding.Overdue), 50, None),
        ["ended requests"] = (store, _) => Search(store).ListAsync(new(Some.Tuesday, RequestStanding.Ended), 50, None),
        ["requests at a place"] = (store, _) => Search(store).AtAsync(Some.Place(), 0, 5, None),
        ["requests around a place"] = (store, _) => Search(store).AtAsync(Some.Place(), 300, 5, None),
        ["requests of a person"] = (store, _) => Search(store).OfAsync(Guid.NewGuid(), 5, None),
        ["requests by number"] = (store, _) => Search(store).FindAsync(Some.Number().ToString(), 5, None),
        ["requests by words"] = (store, _) => Search(store).FindAsync("1204 walnut", 5, None),
        ["requests by two letters"] = (store, _) => Search(store).FindAsync("wa", 5, None),
        ["volume by everything"] = (store, _) => new VolumeCounts(store).CountAsync(new(new(2026, 11, 1), new(2026, 11, 30), Enum.GetValues<VolumeDimension>(), "library"), None),
        ["volume by type"] = (store, _) => new VolumeCounts(store).CountAsync(new(new(2026, 11, 1), new(2026, 11, 30), [VolumeDimension.CallType]), None),
        ["volume by day"] = (store, _) => new VolumeCounts(store).CountAsync(new(new(2026, 11, 1), new(2026, 11, 30), [VolumeDimension.Day]), None),
        ["import a catalog"] = (store, _) => new PublishedCatalog(store, Clock).ImportAsync([CatalogWriter.Write(Some.Question)], true, null, None),
        ["load a catalog"] = (store, _) => new PublishedCatalog(store, Clock).LoadAsync(None),
        ["a catalog of old"] = (store, _) => new PublishedCatalog(store, Clock).AsOfAsync(3, None),
        ["drafts"] = (store, _) => new PublishedCatalog(store, Clock).DraftsAsync(None),
        ["an employee"] = (store, _) => new StaffDirectory(store).FindAsync(Agent.Id, None),
        ["employees"] = (store, _) => new StaffDirectory(store).AllAsync(None),
        ["grant roles"] = (store, _) => new StaffRecords(store).GrantAsync(Agent, Agent.Id, [new(Role.Author, "library")], Some.Tuesday, None),
        ["close an account"] = (store, _) => new StaffRecords(store).CloseAsync(Agent, Agent.Id, Some.Tuesday, None),
        ["note on an account"] = (store, _) => new StaffRecords(store).NoteAsync(Agent, "employee.password", Agent.Id, Some.Tuesday, None),
        ["the record"] = (store, _) => new AuditRecord(store).ReadAsync(new AuditQuery("7K4M-2Q9P", Agent.Id), 50, 50, None),
        ["sample: loaded?"] = (store, contexts) => Sample(store, contexts).IsLoadedAsync(None),
        ["sample: empty?"] = (store, contexts) => Sample(store, contexts).IsEmptyAsync(None),
        ["sample: contacts?"] = (store, contexts) => Sample(store, contexts).HasContactsAsync(None),
        ["sample: staff"] = (store, contexts) => Sample(store, contexts).LoadStaffAsync(None),
        ["sample: contacts"] = (store, contexts) => Sample(store, contexts).LoadContactsAsync(20_000, 1, _ => { }, None),
        ["sample: remove"] = (store, contexts) => Sample(store, contexts).RemoveAsync(None),
        ["load places"] = (store, _) => new PlaceStore(store).LoadAsync(None),
        ["replace places"] = (store, _) => new PlaceStore(store).ReplaceAsync(new("ours", CityMap.Empty with { Places = [PlaceEntry.Named("Depot", new(41, -93))] }), None),
        ["change rows"] = (_, contexts) => ChangeAsync(contexts),
        ["remove rows"] = (_, contexts) => RemoveAsync(contexts),
    };

    public static TheoryData<string> Names => [.. Work.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task What_is_sent_to_SQL_Server_is_correct_Transact_SQL(string name)
    {
        var server = new RecordedSqlServer();
        using var store = new CrsStore(server);
        // Nothing is ever stored, so what expects its rows back ends there; what it sent is taken down.
        if (await Record.ExceptionAsync(() => Work[name](store, server)) is { } problem) Assert.True(problem is DbUpdateException, problem.ToString());

        Assert.NotEmpty(server.Statements);
        Assert.All(server.Statements, sql => Assert.True(TransactSql.Errors(sql) is [], $"{string.Join(' ', TransactSql.Errors(sql))}\n{sql}"));
    }

    [Theory]
    [InlineData("record a matter", "INSERT INTO [Calls]")]
    [InlineData("enter a request", "INSERT INTO [Requests]")]
    [InlineData("change rows", "UPDATE [Requests]")]
    [InlineData("remove rows", "DELETE FROM [Requests]")]
    [InlineData("volume by type", "GROUP BY")]
    [InlineData("requests around a place", "[Latitude]")]
    public async Task The_statement_meant_is_among_those_taken_down(string name, string words)
    {
        var server = new RecordedSqlServer();
        using var store = new CrsStore(server);
        await Record.ExceptionAsync(() => Work[name](store, server));
        Assert.Contains(server.Statements, sql => sql.Contains(words, StringComparison.Ordinal));
    }

    private static async Task ChangeAsync(ICrsDbFactory contexts)
    {
        await using var db = contexts.Create();
        var request = Some.Request(place: Some.Place());
        var (call, person, contact) = (new CallRow { Id = Guid.NewGuid(), Employee = Agent.Id, Started = Some.Tuesday, Content = "{}" }, Some.Constituent("Ana Ruiz"), Some.Contact());
        db.AttachRange(request, call, person, contact);
        request.Start(Agent.Id, Some.Tuesday);
        (call.Content, call.Version) = ("{ }", 1);
        db.Entry(person).CurrentValues.SetValues(person with { Name = "Ana Díaz", Version = 2 });
        db.Entry(contact).CurrentValues.SetValues(contact with { Ended = null });
        await db.SaveChangesAsync();
    }

    private static async Task RemoveAsync(ICrsDbFactory contexts)
    {
        await using var db = contexts.Create();
        var contact = Some.Contact();
        var row = MatterRow.From(Some.Matter(contact), Agent.Id);
        var request = Some.Request();
        db.AttachRange(contact, row, request);
        foreach (var line in db.ChangeTracker.Entries<RequestEvent>().ToList()) line.State = EntityState.Detached;   // they have no numbers yet
        db.RemoveRange(row, contact, request);
        await db.SaveChangesAsync();
    }

    private static RequestSearch Search(CrsStore store) => new(store, new ConstituentSearch(store));

    private static SampleData Sample(CrsStore store, ICrsDbFactory contexts)
    {
        var places = new PlaceStore(store);
        return new SampleData(store, new HeldCatalog(Some.Snapshot()), places, new LocalAddressBook(places), Clock);
    }

    private static Call Call() => new() { Id = Guid.NewGuid(), Employee = Agent.Id, Started = Some.Tuesday };

    private static ContactEntry Entry()
    {
        var contact = Some.Contact();
        var person = Some.Constituent("Ana Ruiz", "515-555-0123");
        return new(contact, Some.Matter(contact) with { Place = Some.Place() }, Some.Request(), person, Call(), [new AuditEntry(Some.Tuesday, null, "contact.requested", "x")]);
    }
}
