using Des.Crs.Integrations.Places;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Tests.Places;

/// <summary>The address book's tables alone, on real SQLite.</summary>
internal sealed class PlacesDatabase : IDisposable
{
    private readonly SqliteConnection _kept = new($"Data Source=places-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");

    public PlacesDatabase()
    {
        _kept.Open();
        using var context = Open();
        context.Database.EnsureCreated();
        Store = new(Open);
    }

    public PlaceStore Store { get; }

    private Context Open() => new(new DbContextOptionsBuilder().UseSqlite(_kept.ConnectionString).Options);

    public void Dispose() => _kept.Dispose();

    private sealed class Context(DbContextOptions options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => PlaceStore.Map(modelBuilder);
    }
}
