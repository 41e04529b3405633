using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Storage.Access;
using Des.Crs.Integrations.Storage.Catalog;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Integrations.Storage.Requests;
using Des.Crs.Integrations.Storage.Sqlite;
using Des.Crs.Integrations.Storage.SqlServer;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Integrations.Storage;

/// <summary>Which database, and the services that live on it.</summary>
public static class StorageServices
{
    /// <summary>
    /// Reads <c>Crs:Database</c> (<c>Sqlite</c>, the default, or <c>SqlServer</c>) and, for SQL Server, <c>ConnectionStrings:Crs</c>.
    /// SQLite keeps <c>crs.db</c> in the data directory given.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, string dataDirectory)
    {
        services.AddSingleton(Factory(configuration, dataDirectory));
        services.AddSingleton<CrsStore>();
        services.AddScoped(provider => provider.GetRequiredService<ICrsDbFactory>().Create());
        services.AddSingleton(provider => new DatabaseCare(provider.GetRequiredService<ICrsDbFactory>()));
        services.AddSingleton(provider => new PublishedCatalog(provider.GetRequiredService<CrsStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ICallTypeCatalog>(provider => provider.GetRequiredService<PublishedCatalog>());
        services.AddSingleton<IStaff, StaffDirectory>();
        services.AddSingleton(provider => new StaffRecords(provider.GetRequiredService<CrsStore>()));
        services.AddSingleton<IAuditRecord, AuditRecord>();
        services.AddSingleton<ICallStore, CallStore>();
        services.AddSingleton<IContactLedger, ContactLedger>();
        services.AddSingleton<IContactHistory, ContactHistory>();
        services.AddSingleton<IUnverifiedPlaces, UnverifiedPlaces>();
        services.AddSingleton<IConstituents, ConstituentSearch>();
        services.AddSingleton<RequestLedger>();
        services.AddSingleton<IRequestLedger>(provider => provider.GetRequiredService<RequestLedger>());
        services.AddSingleton<IRequestSearch, RequestSearch>();
        return services;
    }

    private static ICrsDbFactory Factory(IConfiguration configuration, string dataDirectory)
    {
        switch (configuration["Crs:Database"] ?? "Sqlite")
        {
            case "Sqlite":
                Directory.CreateDirectory(dataDirectory);
                return new SqliteFactory(SqliteFactory.Options($"Data Source={Path.Combine(dataDirectory, "crs.db")}"));
            case "SqlServer":
                var connection = configuration.GetConnectionString("Crs");
                return string.IsNullOrWhiteSpace(connection)
                    ? throw new UnusableConfigurationException("Crs:Database is SqlServer, so ConnectionStrings:Crs must be given.")
                    : new SqlServerFactory(SqlServerFactory.Options(connection));
            case var other:
                throw new UnusableConfigurationException($"Crs:Database is '{other}'; it can be Sqlite or SqlServer.");
        }
    }
}

/// <summary>The configuration cannot be used; the message names the key and what it may be. Ends the start.</summary>
public sealed class UnusableConfigurationException(string sentence) : Exception(sentence);
