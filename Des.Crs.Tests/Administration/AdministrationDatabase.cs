using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.Storage;
using Des.Crs.Web.Access;
using Des.Crs.Web.Administration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Administration;

/// <summary>Accounts on a real SQLite file of one test.</summary>
internal sealed class AdministrationDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("crs-administration-");

    public FakeTimeProvider Clock { get; } = new(At("2026-11-24 10:00"));

    public void AddTo(IServiceCollection services)
    {
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddStorage(new ConfigurationBuilder().Build(), _folder.FullName);
        services.AddSingleton<ICallTypeCatalog>(new FixedCatalog(Of()));
        services.AddAccess();
        services.AddAdministration();
    }

    /// <summary>Brings the schema in and adds the first administrator, as the command line does.</summary>
    public static async Task<Employee> OpenAsync(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<DatabaseCare>().MigrateAsync(cancel);
        var commandLine = new Employee(Guid.Empty, "Command line", "", [new(Role.Administrator)]);
        var added = (await services.GetRequiredService<EmployeeAccounts>().AddAsync(commandLine, "Ada First", "ada@city.example", "public-works", [new(Role.Administrator)], cancel)).Value;
        return (await services.GetRequiredService<IStaff>().FindAsync(added.Employee, cancel))!;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
