using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

internal enum CatalogFileKind { CallType, Department, Teams, Facts, City, Calendar, Subjects, Agencies, Emergencies, Synonyms }

/// <summary>Which form a file has, from its path alone, and how it is read and written.</summary>
internal static class CatalogFileKinds
{
    public static CatalogFileKind? Of(string path) => path.Split('/') switch
    {
        [CatalogPaths.City] => CatalogFileKind.City,
        [CatalogPaths.Calendar] => CatalogFileKind.Calendar,
        [CatalogPaths.Subjects] => CatalogFileKind.Subjects,
        [CatalogPaths.Agencies] => CatalogFileKind.Agencies,
        [CatalogPaths.Emergencies] => CatalogFileKind.Emergencies,
        [CatalogPaths.Synonyms] => CatalogFileKind.Synonyms,
        [var department, "department.yaml"] when Slug.IsValid(department) => CatalogFileKind.Department,
        [var department, "teams.yaml"] when Slug.IsValid(department) => CatalogFileKind.Teams,
        [var department, "facts.yaml"] when Slug.IsValid(department) => CatalogFileKind.Facts,
        [var department, var category, var name] when Slug.IsValid(department) && Slug.IsValid(category) && name.EndsWith(".yaml", StringComparison.Ordinal) => CatalogFileKind.CallType,
        _ => null,
    };

    /// <summary>What the file says, or null where it cannot be taken at all; with findings, it is what could be made of it.</summary>
    public static object? Read(CatalogFileKind kind, FileReading file, Fields fields, int version) => kind switch
    {
        CatalogFileKind.CallType => CallTypeFormat.Read(file, fields, version),
        CatalogFileKind.Department => DepartmentFormat.Read(file, fields),
        CatalogFileKind.Teams => TeamsFormat.Read(file, fields),
        CatalogFileKind.Facts => FactsFormat.Read(file, fields),
        CatalogFileKind.City => CityFormat.Read(fields, Blank),
        CatalogFileKind.Calendar => CalendarFormat.Read(fields),
        CatalogFileKind.Subjects => SubjectsFormat.Read(fields),
        CatalogFileKind.Agencies => AgenciesFormat.Read(fields),
        CatalogFileKind.Emergencies => EmergenciesFormat.Read(fields),
        CatalogFileKind.Synonyms => SynonymsFormat.Read(fields),
    };

    public static string Write(object content) => content switch
    {
        CallType type => CallTypeFormat.Write(type),
        Department department => DepartmentFormat.Write(department),
        IReadOnlyList<Team> teams => TeamsFormat.Write(teams),
        IReadOnlyList<Fact> facts => FactsFormat.Write(facts),
        CityProfile city => CityFormat.Write(city),
        CityCalendar calendar => CalendarFormat.Write(calendar),
        IReadOnlyList<Subject> subjects => SubjectsFormat.Write(subjects),
        IReadOnlyList<Agency> agencies => AgenciesFormat.Write(agencies),
        IReadOnlyList<Emergency> emergencies => EmergenciesFormat.Write(emergencies),
        IReadOnlyList<IReadOnlyList<string>> synonyms => SynonymsFormat.Write(synonyms),
        _ => throw new NotSupportedException($"No file form for {content.GetType().Name}."),
    };

    /// <summary>Stands in while <c>city.yaml</c> is missing; UTC, so that nothing else fails for it.</summary>
    public static CityProfile Blank { get; } = new() { Name = "", State = "", TimeZone = "UTC", Phone = "", Calendar = new CityCalendar { Calendars = [] } };
}
