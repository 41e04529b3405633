using Des.Crs.Domain.Access;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Requests;
using Des.Crs.Integrations.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using SqliteFactory = Des.Crs.Integrations.Storage.Sqlite.SqliteFactory;

namespace Des.Crs.Tests.Support;

/// <summary>A SQLite file of its own, made by the real migrations, with the stores over it; gone when disposed.</summary>
internal sealed class CrsDatabase : IAsyncDisposable, ICrsDbFactory
{
    private static readonly Lazy<Task<string>> Migrated = new(MigrateAsync);

    private readonly string _folder;
    private readonly string _connection;
    private readonly DbContextOptions<SqliteCrsDb> _options;

    private CrsDatabase(string folder, IInterceptor[] interceptors)
    {
        (_folder, _connection) = (folder, $"Data Source={Path.Combine(folder, "crs.db")}");
        _options = new DbContextOptionsBuilder<SqliteCrsDb>(SqliteFactory.Options(_connection)).AddInterceptors(interceptors).Options;
        Store = new CrsStore(this);
        Requests = new RequestLedger(Store, Clock);
        Calls = new CallStore(Store);
        Contacts = new ContactLedger(Store);
        People = new ConstituentSearch(Store);
        Search = new RequestSearch(Store, People);
        History = new ContactHistory(Store);
    }

    public FakeTimeProvider Clock { get; } = new(Some.Tuesday);
    public CrsStore Store { get; }
    public RequestLedger Requests { get; }
    public ICallStore Calls { get; }
    public IContactLedger Contacts { get; }
    public IConstituents People { get; }
    public IRequestSearch Search { get; }
    public IContactHistory History { get; }

    public bool OneWriter => true;

    public CrsDb Create() => new SqliteCrsDb(_options);

    public static async Task<CrsDatabase> OpenAsync(params IInterceptor[] interceptors)
    {
        var template = await Migrated.Value;
        var folder = Directory.CreateTempSubdirectory("crs-test-").FullName;
        File.Copy(template, Path.Combine(folder, "crs.db"));
        return new CrsDatabase(folder, interceptors);
    }

    public CallDesk Desk(Domain.Catalog.ICallTypeCatalog catalog) => new(catalog, Calls, Contacts, new RequestWork(Requests, Clock), Clock);

    public Task AddAsync(params object[] rows) => Store.WriteAsync(db =>
    {
        foreach (var row in rows)
        {
            if (row is ServiceRequest request) RequestLedger.Add(db, request, sample: false);
            else if (row is Constituent person) ContactLedger.Add(db, null, person);
            else if (row is (Contact contact, Matter matter)) db.AddRange(contact, MatterRow.From(matter, contact.TakenBy));
            else db.Add(row);
        }
        return Task.FromResult(true);
    }, CancellationToken.None);

    public Task<List<T>> AllAsync<T>() where T : class => Store.ReadAsync(db => db.Set<T>().ToListAsync());

    /// <summary>Actions of the record of who did what, oldest first.</summary>
    public Task<List<string>> AuditAsync() => Store.ReadAsync(db => db.Set<AuditEntry>().OrderBy(entry => EF.Property<long>(entry, "Id")).Select(entry => entry.Action).ToListAsync());

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        using (var connection = new SqliteConnection(_connection)) SqliteConnection.ClearPool(connection);
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Migrating takes longer than most tests: done once, then copied.</summary>
    private static async Task<string> MigrateAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("crs-test-template-").FullName, "crs.db");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        await new DatabaseCare(new SqliteFactory(SqliteFactory.Options($"Data Source={file};Pooling=False"))).MigrateAsync(CancellationToken.None);
        return file;
    }
}
