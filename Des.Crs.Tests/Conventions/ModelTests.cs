using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Sqlite;
using Des.Crs.Integrations.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace Des.Crs.Tests.Conventions;

/// <summary>What holds for the tables on every database. Nothing here connects.</summary>
public sealed class ModelTests
{
    [Theory, InlineData("Sqlite"), InlineData("SqlServer")]
    public void Every_text_has_a_longest_length(string provider)
    {
        using var db = Design(provider);
        var texts = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
            .Where(property => (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string)).ToList();
        Assert.True(texts.Count > 50);
        Assert.Empty(texts.Where(property => property.GetMaxLength() is null).Select(property => $"{property.DeclaringType.DisplayName()}.{property.Name}"));
    }

    [Theory, InlineData("Sqlite"), InlineData("SqlServer")]
    public void Nothing_disappears_because_something_else_did(string provider)
    {
        using var db = Design(provider);
        var keys = db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys()).ToList();
        Assert.Empty(keys.Where(key => !key.IsOwnership && key.DeleteBehavior != DeleteBehavior.Restrict).Select(key => key.DeclaringEntityType.DisplayName()));
        // A part of a thing goes with it: only the lines of a request's history have a table of their own.
        Assert.Equal(["RequestHistory"], keys.Where(key => key.IsOwnership && key.DeclaringEntityType.GetTableName() != key.PrincipalEntityType.GetTableName()).Select(key => key.DeclaringEntityType.GetTableName()));
    }

    [Theory, InlineData("Sqlite"), InlineData("SqlServer")]
    public void The_migrations_make_the_model_there_is(string provider)
    {
        using var db = Design(provider);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory, InlineData("Sqlite"), InlineData("SqlServer")]
    public void Every_instant_is_kept_as_a_utc_date_and_time(string provider)
    {
        using var db = Design(provider);
        var instants = db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(DateTimeOffset) || property.ClrType == typeof(DateTimeOffset?));
        Assert.All(instants, property => Assert.Equal(typeof(DateTime), property.GetTypeMapping().Converter!.ProviderClrType));
    }

    [Fact]
    public void The_script_for_SQL_Server_is_correct_Transact_SQL()
    {
        var script = DatabaseCare.Script("SqlServer");
        Assert.Contains("CREATE TABLE [Requests]", script, StringComparison.Ordinal);
        Assert.Empty(TransactSql.Errors(script));
    }

    [Fact]
    public void The_parser_notices_what_is_wrong() => Assert.NotEmpty(TransactSql.Errors("SELEC 1 FRM x"));

    [Fact]
    public void A_provider_without_migrations_is_named() => Assert.Contains("Oracle", Assert.Throws<UnusableConfigurationException>(() => DatabaseCare.Script("Oracle")).Message, StringComparison.Ordinal);

    private static CrsDb Design(string provider) => provider == "Sqlite" ? new SqliteDesign().CreateDbContext([]) : new SqlServerDesign().CreateDbContext([]);
}

/// <summary>SQL Server's own parser, which needs no server.</summary>
internal static class TransactSql
{
    public static IReadOnlyList<string> Errors(string sql)
    {
        using var reader = new StringReader(sql);
        new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }
}
