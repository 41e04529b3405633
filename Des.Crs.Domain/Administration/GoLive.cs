using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Domain.Administration;

/// <summary>How many rows marked as sample there are.</summary>
public sealed record SampleCounts(int Employees, int Places, int Contacts, int Requests, int Callers)
{
    public bool None => this is { Employees: 0, Places: 0, Contacts: 0, Requests: 0, Callers: 0 };
}

/// <summary>Counts what the sample left in the database.</summary>
public interface ISampleCount
{
    Task<SampleCounts> CountAsync(CancellationToken cancel);
}

/// <summary>Made-up facts of one department that are still in force.</summary>
/// <param name="All">How many facts the department has in all.</param>
public sealed record SampleFacts(Department Department, IReadOnlyList<Fact> Facts, int All);

/// <summary>All that has to go or be replaced before residents are served.</summary>
/// <param name="Facts">Departments with made-up facts, the most first.</param>
/// <param name="Agencies">Agencies that were made up.</param>
public sealed record GoLiveList(SampleCounts Counts, IReadOnlyList<SampleFacts> Facts, IReadOnlyList<Agency> Agencies)
{
    public int FactCount => Facts.Sum(department => department.Facts.Count);

    public bool Ready => Counts.None && FactCount == 0 && Agencies.Count == 0;
}

/// <summary>Tells administrators what of the sample is still there.</summary>
public sealed class GoLive(ISampleCount sample, ICallTypeCatalog catalog)
{
    public async Task<Result<GoLiveList>> ReadAsync(Employee by, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        var snapshot = catalog.Current;
        var facts = snapshot.Facts.ToLookup(fact => fact.Name.Split('.')[0], StringComparer.Ordinal);
        var departments = snapshot.Departments
            .Select(department => new SampleFacts(department, [.. facts[department.Key].Where(fact => fact.Sample)], facts[department.Key].Count()))
            .Where(department => department.Facts.Count > 0).OrderByDescending(department => department.Facts.Count);
        return new GoLiveList(await sample.CountAsync(cancel), [.. departments], [.. snapshot.City.Agencies.Where(agency => agency.Sample)]);
    }
}
