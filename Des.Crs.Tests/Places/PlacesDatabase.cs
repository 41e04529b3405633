using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Des.Crs.Tests.Places;

/// <summary>The address book on real SQLite in memory.</summary>
internal sealed class PlacesDatabase : ICrsDbFactory, IDisposable
{
    private readonly SqliteConnection _kept = new($"Data Source=places-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");
    private readonly CrsStore _store;

    public PlacesDatabase()
    {
        _kept.Open();
        using var context = Create();
        context.Database.EnsureCreated();
        _store = new CrsStore(this);
        Store = new PlaceStore(_store);
    }

    public PlaceStore Store { get; }

    public bool OneWriter => true;

    public CrsDb Create() => new SqliteCrsDb(Integrations.Storage.Sqlite.SqliteFactory.Options(_kept.ConnectionString));

    public void Dispose()
    {
        _store.Dispose();
        _kept.Dispose();
    }
}
