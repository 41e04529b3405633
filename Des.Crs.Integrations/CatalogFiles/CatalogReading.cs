using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>A catalog as read from its files: all that could be understood, and what could not.</summary>
public sealed class CatalogReading
{
    // What a city cannot do without; emergencies and synonyms may be left out.
    private static readonly string[] Needed = [CatalogPaths.City, CatalogPaths.Calendar, CatalogPaths.Subjects, CatalogPaths.Agencies];

    private readonly Dictionary<string, ReadFile> _byPath;
    private readonly List<Finding> _findings = [];

    internal CatalogReading(IReadOnlyList<ReadFile> files)
    {
        Files = files;
        _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        _findings.AddRange(files.SelectMany(file => file.Reading.Findings));
        foreach (var path in Needed.Where(path => !_byPath.ContainsKey(path))) _findings.Add(new Finding(path, 0, FileRules.MissingFile, $"there is no {path}."));
        HasCity = Content<CityProfile>(CatalogPaths.City) is not null;

        City = (Content<CityProfile>(CatalogPaths.City) ?? CatalogFileKinds.Blank) with
        {
            Calendar = Content<CityCalendar>(CatalogPaths.Calendar) ?? CatalogFileKinds.Blank.Calendar,
            Subjects = Content<IReadOnlyList<Subject>>(CatalogPaths.Subjects) ?? [],
            Agencies = Content<IReadOnlyList<Agency>>(CatalogPaths.Agencies) ?? [],
            Emergencies = Content<IReadOnlyList<Emergency>>(CatalogPaths.Emergencies) ?? [],
            Synonyms = Content<IReadOnlyList<IReadOnlyList<string>>>(CatalogPaths.Synonyms) ?? [],
        };
        var teams = OnceEach(files.Where(file => file.Content is IReadOnlyList<Team>).SelectMany(file => ((IReadOnlyList<Team>)file.Content!).Select(team => (file, team))),
            team => team.Key, team => $"teams.{team.Key}", FileRules.DuplicateTeam, "team");
        Departments = [.. files.Select(file => file.Content).OfType<Department>().Select(department => department with
        {
            Teams = [.. teams.Where(team => team.Department == department.Key)],
        })];
        Facts = [.. files.Select(file => file.Content).OfType<IReadOnlyList<Fact>>().SelectMany(facts => facts)];
        CallTypes = OnceEach(files.Where(file => file.Content is CallType).Select(file => (file, (CallType)file.Content!)),
            type => type.Code.ToString(), _ => "code", FileRules.DuplicateCode, "call type");
    }

    /// <summary>With stand-ins for what is missing; see <see cref="HasCity"/>.</summary>
    public CityProfile City { get; }

    /// <summary>Whether <c>city.yaml</c> could be read.</summary>
    public bool HasCity { get; }

    public IReadOnlyList<Department> Departments { get; }
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Drafts and retired ones, too.</summary>
    public IReadOnlyList<CallType> CallTypes { get; }

    /// <summary>What is wrong with the files themselves; <see cref="CatalogCheck"/> adds what is wrong with the content.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<ReadFile> Files { get; }

    /// <summary>The published part.</summary>
    public CatalogSnapshot ToSnapshot(int revision) =>
        new(revision, City, Departments, Facts, CallTypes.Where(type => type.Status == PublicationStatus.Published));

    /// <summary>The same catalog with one file added or changed; only that file is read.</summary>
    public CatalogReading With(CatalogFile changed, int version = 0) =>
        new([.. Files.Where(file => file.Path != changed.Path).Append(ReadFile.From(changed, version)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>The same catalog without one file.</summary>
    public CatalogReading Without(string path) => new([.. Files.Where(file => file.Path != path)]);

    /// <summary>The same catalog as the Domain's rules see it.</summary>
    public CheckedCatalog ToChecked(DateOnly day)
    {
        var unread = Files.Where(file => !file.Whole).Select(file => file.Path);
        return new CheckedCatalog(City, Departments, Facts, CallTypes, day, unread.Concat(Needed.Where(path => !_byPath.ContainsKey(path))));
    }

    internal int LineOf(string path, string part) => _byPath.TryGetValue(path, out var file) ? file.Reading.LineOf(part) : 0;

    private T? Content<T>(string path) where T : class => _byPath.GetValueOrDefault(path)?.Content as T;

    private List<T> OnceEach<T>(IEnumerable<(ReadFile File, T Entry)> entries, Func<T, string> key, Func<T, string> part, string rule, string what)
    {
        var first = new Dictionary<string, ReadFile>(StringComparer.Ordinal);
        var kept = new List<T>();
        foreach (var (file, entry) in entries)
        {
            if (first.TryAdd(key(entry), file)) kept.Add(entry);
            else _findings.Add(new Finding(file.Path, file.Reading.LineOf(part(entry)), rule, $"the {what} '{key(entry)}' is also in {first[key(entry)].Path}; a key is used once in the whole city."));
        }
        return kept;
    }
}
