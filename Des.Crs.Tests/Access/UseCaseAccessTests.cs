using System.Collections;
using System.Reflection;
using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Administration;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Reporting;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Integrations.Storage.Reporting;
using Des.Crs.Tests.Support;
using Des.Crs.Web.Administration;
using Xunit;

namespace Des.Crs.Tests.Access;

/// <summary>Whatever an employee can do is done by a use case that asks whether they may.</summary>
public sealed class UseCaseAccessTests
{
    /// <summary>Every public method of a use case that takes an employee, called for one without any role. Nothing they need to say matters: refusing comes first.</summary>
    private static readonly Dictionary<string, Func<UseCases, Employee, Task<object?>>> Table = new()
    {
        ["CallDesk.Open"] = async (on, by) => await Task.FromResult(on.Desk.Open(by)),
        ["CallDesk.ResumeAsync"] = async (on, by) => await on.Desk.ResumeAsync(by, Guid.NewGuid(), default),
        ["CallDesk.KeepAsync"] = async (on, by) => await on.Desk.KeepAsync(by, on.CallOf(by), default),
        ["CallDesk.ConcludeAsync"] = async (on, by) => await on.Desk.ConcludeAsync(by, on.CallOf(by), MatterOutcome.Answered, null, default),
        ["CallDesk.AnotherMatterAsync"] = async (on, by) => await on.Desk.AnotherMatterAsync(by, on.CallOf(by), default),
        ["CallDesk.TakeBackAsync"] = async (on, by) => await on.Desk.TakeBackAsync(by, on.CallOf(by), default),
        ["CallDesk.EndAsync"] = async (on, by) => await on.Desk.EndAsync(by, on.CallOf(by), ContactOutcome.Abandoned, default),
        ["RequestWork.StartAsync"] = async (on, by) => await on.Work.StartAsync(on.Filed, by, default),
        ["RequestWork.AskAsync"] = async (on, by) => await on.Work.AskAsync(on.Filed, "Where?", by, default),
        ["RequestWork.ResumeAsync"] = async (on, by) => await on.Work.ResumeAsync(on.Waiting, "Here", by, default),
        ["RequestWork.NoteAsync"] = async (on, by) => await on.Work.NoteAsync(on.Filed, Audience.Staff, "Note", by, default),
        ["RequestWork.EndAsync"] = async (on, by) => await on.Work.EndAsync(on.Filed, Ending.Done, "Done", by, default),
        ["RequestWork.WithdrawAsync"] = async (on, by) => await on.Work.WithdrawAsync(on.Filed, "No longer", by, default),
        ["RequestWork.ReopenAsync"] = async (on, by) => await on.Work.ReopenAsync(on.Ended, "Not done", by, default),
        ["RequestLookup.FindAsync"] = async (on, by) => await on.Lookup.FindAsync(by, on.Filed.ToString(), default),
        ["RequestLookup.OpenAtAsync"] = async (on, by) => await on.Lookup.OpenAtAsync(by, Some.Place(), default),
        ["RequestLookup.OpenOfAsync"] = async (on, by) => await on.Lookup.OpenOfAsync(by, on.Person, default),
        ["RequestLookup.ListAsync"] = async (on, by) => await on.Lookup.ListAsync(by, RequestStanding.Open, null, null, null, default),
        ["RequestLookup.ReadAsync"] = async (on, by) => await on.Lookup.ReadAsync(by, on.Filed, default),
        ["VolumeReport.ReadAsync"] = async (on, by) => await on.Volume.ReadAsync(by, new(new(2026, 11, 1), new(2026, 11, 2), [VolumeDimension.Day]), default),
        ["AuditTrail.ReadAsync"] = async (on, by) => await on.Audit.ReadAsync(by, new AuditQuery(), default),
        ["GoLive.ReadAsync"] = async (on, by) => await on.GoLive.ReadAsync(by, default),
        ["PlaceLookup.SuggestAsync"] = async (on, by) => await on.Places.SuggestAsync(by, "walnut", default),
        ["PlaceLookup.ByKeyAsync"] = async (on, by) => await on.Places.ByKeyAsync(by, "n:city hall", default),
        ["PlaceLookup.ByWordsAsync"] = async (on, by) => await on.Places.ByWordsAsync(by, "city hall", default),
        ["PlaceLookup.ToMendAsync"] = async (on, by) => await on.Places.ToMendAsync(by, default),
        ["EmployeeAccounts.AddAsync"] = async (on, by) => await on.Accounts.AddAsync(by, "Pat", "pat@example.org", "city-clerk", [new(Role.Administrator)], default),
        ["EmployeeAccounts.ListAsync"] = async (on, by) => await on.Accounts.ListAsync(by, default),
        ["EmployeeAccounts.FindAsync"] = async (on, by) => await on.Accounts.FindAsync(by, Guid.NewGuid(), default),
        ["EmployeeAccounts.GrantAsync"] = async (on, by) => await on.Accounts.GrantAsync(by, by.Id, [new(Role.Administrator)], default),
        ["EmployeeAccounts.CloseAsync"] = async (on, by) => await on.Accounts.CloseAsync(by, Guid.NewGuid(), default),
        ["EmployeeAccounts.RenewPasswordAsync"] = async (on, by) => await on.Accounts.RenewPasswordAsync(by, Guid.NewGuid(), default),
    };

    public static TheoryData<string> Methods => [.. Table.Keys];

    [Theory, MemberData(nameof(Methods))]
    public async Task Somebody_without_a_role_is_refused_everything(string method)
    {
        await using var on = await UseCases.OpenAsync();
        var rows = await on.CountAsync();

        var answer = await Table[method](on, Some.Visitor);

        if (answer is IEnumerable list) Assert.Empty(list);
        else Assert.IsType<NotPermitted>(answer!.GetType().GetProperty(nameof(Result<>.Refusal))!.GetValue(answer));
        Assert.Equal(rows, await on.CountAsync());
    }

    /// <summary>Storage takes an employee to write down who it was; it is reached only through these.</summary>
    [Fact]
    public void Every_use_case_that_takes_an_employee_is_in_the_table()
    {
        var methods = new[] { typeof(CallDesk).Assembly, typeof(EmployeeAccounts).Assembly }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsNested: false } && !(type is { IsAbstract: true, IsSealed: true }))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.Name is not (nameof(Equals) or "<Clone>$") && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Employee)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();
        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), methods.Order(StringComparer.Ordinal));
    }

    private sealed class UseCases : IAsyncDisposable
    {
        private readonly CrsDatabase _database;

        private UseCases(CrsDatabase database)
        {
            _database = database;
            var catalog = new HeldCatalog(Some.Snapshot());
            Desk = database.Desk(catalog);
            Work = new RequestWork(database.Requests, database.Clock);
            Lookup = new RequestLookup(database.Search, database.Requests, database.Clock);
            Volume = new VolumeReport(new VolumeCounts(database.Store));
            Audit = new AuditTrail(null!);        // without what they read: touching it would fail
            GoLive = new GoLive(null!, catalog);
            Places = new PlaceLookup(null!, Lookup, database.History, null!, catalog, database.Clock);
            Accounts = new EmployeeAccounts(null!, new StaffRecords(database.Store), catalog, database.Clock);   // without a user store: touching it would fail
        }

        public CallDesk Desk { get; }
        public RequestWork Work { get; }
        public RequestLookup Lookup { get; }
        public VolumeReport Volume { get; }
        public AuditTrail Audit { get; }
        public GoLive GoLive { get; }
        public PlaceLookup Places { get; }
        public EmployeeAccounts Accounts { get; }
        public RequestNumber Filed { get; private set; }
        public RequestNumber Waiting { get; private set; }
        public RequestNumber Ended { get; private set; }
        public Guid Person { get; private set; }

        public static async Task<UseCases> OpenAsync()
        {
            var database = await CrsDatabase.OpenAsync();
            var person = Some.Constituent("Ana Ruiz");
            var (filed, waiting, ended) = (Some.Request(place: Some.Place(), constituent: person.Id), Some.Request(), Some.Request());
            waiting.Ask("Where?", null, Some.Tuesday);
            ended.End(Ending.Done, "Done", null, Some.Tuesday);
            await database.AddAsync(person, filed, waiting, ended);
            return new UseCases(database) { Filed = filed.Number, Waiting = waiting.Number, Ended = ended.Number, Person = person.Id };
        }

        public Call CallOf(Employee by) => new() { Id = Guid.NewGuid(), Employee = by.Id, Started = Some.Tuesday };

        public async Task<(int, int, int, int, int)> CountAsync() => (
            (await _database.AllAsync<Contact>()).Count, (await _database.AllAsync<AuditEntry>()).Count, (await _database.AllAsync<RoleGrantRow>()).Count,
            (await _database.AllAsync<Integrations.Storage.Contacts.CallRow>()).Count, (await _database.AllAsync<ServiceRequest>()).Sum(request => request.Version));

        public ValueTask DisposeAsync() => _database.DisposeAsync();
    }
}
