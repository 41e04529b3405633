using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Des.Crs.Integrations.Storage;

/// <summary>Brings the database to the schema of this program, and tells about it.</summary>
public sealed class DatabaseCare
{
    private readonly ICrsDbFactory _contexts;

    internal DatabaseCare(ICrsDbFactory contexts) => _contexts = contexts;

    /// <summary>Applies the migrations that are missing. Gives their names.</summary>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel)
    {
        await using var db = _contexts.Create();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (pending.Count > 0) await db.Database.MigrateAsync(cancel);
        return pending;
    }

    /// <summary>The SQL that makes or upgrades a database, safe to run again; never connects.</summary>
    public static string Script(string provider)
    {
        using CrsDb db = provider switch
        {
            "SqlServer" => new SqlServer.SqlServerDesign().CreateDbContext([]),
            "Sqlite" => new Sqlite.SqliteDesign().CreateDbContext([]),
            _ => throw new UnusableConfigurationException($"There are no migrations for '{provider}'; there are for Sqlite and SqlServer."),
        };
        return db.GetService<IMigrator>().GenerateScript(options: provider == "SqlServer" ? MigrationsSqlGenerationOptions.Idempotent : MigrationsSqlGenerationOptions.Default);
    }

    /// <summary>True when the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        await using var db = _contexts.Create();
        return await db.Database.CanConnectAsync(cancel);
    }
}
