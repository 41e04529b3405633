using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Des.Crs.Integrations.Storage.SqlServer;

/// <summary>The production database.</summary>
public sealed class SqlServerCrsDb(DbContextOptions<SqlServerCrsDb> options) : CrsDb(options);

internal sealed class SqlServerFactory(DbContextOptions<SqlServerCrsDb> options) : ICrsDbFactory
{
    public bool OneWriter => false;

    public CrsDb Create() => new SqlServerCrsDb(options);

    public static DbContextOptions<SqlServerCrsDb> Options(string connection) => new DbContextOptionsBuilder<SqlServerCrsDb>()
        .UseSqlServer(connection, server => server.EnableRetryOnFailure())
        .Options;
}

/// <summary>For <c>dotnet ef migrations add NAME --context SqlServerCrsDb</c>; never connects.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerCrsDb>
{
    public SqlServerCrsDb CreateDbContext(string[] args) => new(SqlServerFactory.Options("Server=design;Database=Crs;Encrypt=true"));
}
