using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>
/// Writes the Domain's objects as files, in the one canonical form. Reading and writing are inverse: what is written reads as
/// the same object, and a canonical file that is read is written as the same bytes (UTF-8, line feeds, a final one).
/// </summary>
public static class CatalogWriter
{
    public static CatalogFile Write(CallType type) => new(CatalogPaths.Of(type), CatalogFileKinds.Write(type));

    /// <summary>The whole catalog, by path.</summary>
    public static IReadOnlyList<CatalogFile> WriteAll(CityProfile city, IEnumerable<Department> departments, IEnumerable<Fact> facts, IEnumerable<CallType> callTypes)
    {
        var files = new List<CatalogFile>
        {
            new(CatalogPaths.City, CatalogFileKinds.Write(city)),
            new(CatalogPaths.Calendar, CatalogFileKinds.Write(city.Calendar)),
            new(CatalogPaths.Subjects, CatalogFileKinds.Write(city.Subjects)),
            new(CatalogPaths.Agencies, CatalogFileKinds.Write(city.Agencies)),
            new(CatalogPaths.Emergencies, CatalogFileKinds.Write(city.Emergencies)),
            new(CatalogPaths.Synonyms, CatalogFileKinds.Write(city.Synonyms)),
        };
        foreach (var department in departments)
        {
            files.Add(new(CatalogPaths.Department(department.Key), CatalogFileKinds.Write(department)));
            files.Add(new(CatalogPaths.Teams(department.Key), CatalogFileKinds.Write(department.Teams)));
        }
        files.AddRange(facts.GroupBy(CatalogPaths.DepartmentOf, StringComparer.Ordinal).Select(group => new CatalogFile(CatalogPaths.Facts(group.Key), FactsFormat.Write([.. group]))));
        files.AddRange(callTypes.Select(Write));
        return [.. files.Where(file => file.Text.Length > 0).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The facts of one department, in the order given.</summary>
    public static CatalogFile WriteFacts(string department, IEnumerable<Fact> facts) => new(CatalogPaths.Facts(department), FactsFormat.Write([.. facts]));
}
