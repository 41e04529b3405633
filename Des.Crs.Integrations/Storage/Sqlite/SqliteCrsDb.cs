using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Des.Crs.Integrations.Storage.Sqlite;

/// <summary>The embedded default: one file in the data directory.</summary>
public sealed class SqliteCrsDb(DbContextOptions<SqliteCrsDb> options) : CrsDb(options);

internal sealed class SqliteFactory(DbContextOptions<SqliteCrsDb> options) : ICrsDbFactory
{
    public bool OneWriter => true;

    public CrsDb Create() => new SqliteCrsDb(options);

    public static DbContextOptions<SqliteCrsDb> Options(string connection) => new DbContextOptionsBuilder<SqliteCrsDb>()
        .UseSqlite(connection)
        .AddInterceptors(new DurableWrites())
        .Options;

    /// <summary>A confirmed call must survive a power cut: WAL with a sync at every commit.</summary>
    private sealed class DurableWrites : DbConnectionInterceptor
    {
        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteCrsDb</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCrsDb>
{
    public SqliteCrsDb CreateDbContext(string[] args) => new(SqliteFactory.Options("Data Source=design.db"));
}
