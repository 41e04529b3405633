namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>One rule of the catalog.</summary>
public interface ICatalogCheck
{
    /// <summary>Short stable name, such as <c>unknown-fact</c>.</summary>
    string Rule { get; }

    IEnumerable<Flaw> Find(CheckedCatalog catalog);
}

/// <summary>What a rule found.</summary>
/// <param name="File">Path of the file the entry is kept in, from <see cref="CatalogPaths"/>.</param>
/// <param name="Part">Where in it: <c>script.container.when</c>, <c>route.2.team</c>, <c>facts.set-out-time.value</c>; empty for the whole file.</param>
public sealed record Flaw(string File, string Part, string Message);

/// <summary>Where each entry of the catalog is kept below <c>calltypes/</c>.</summary>
public static class CatalogPaths
{
    public const string City = "city.yaml";
    public const string Calendar = "calendar.yaml";
    public const string Subjects = "subjects.yaml";
    public const string Agencies = "agencies.yaml";
    public const string Emergencies = "emergencies.yaml";
    public const string Synonyms = "synonyms.yaml";

    public static string Of(CallType type) => $"{type.Department}/{type.Category}/{type.Code}.yaml";

    public static string Department(string department) => $"{department}/department.yaml";

    public static string Teams(string department) => $"{department}/teams.yaml";

    public static string Facts(string department) => $"{department}/facts.yaml";

    public static string Of(Fact fact) => Facts(DepartmentOf(fact));

    /// <summary>The part of its file a fact stands in.</summary>
    public static string Part(Fact fact) => $"facts.{fact.Name[(DepartmentOf(fact).Length + 1)..]}";

    public static string DepartmentOf(Fact fact) => fact.Name[..fact.Name.IndexOf('.', StringComparison.Ordinal)];
}
