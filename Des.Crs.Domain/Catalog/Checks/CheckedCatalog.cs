using System.Globalization;
using Des.Crs.Domain.Catalog.Conditions;

namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>A whole catalog as its rules see it: drafts and retired entries too, and parts may be missing.</summary>
public sealed class CheckedCatalog
{
    private readonly Dictionary<string, Fact> _facts;
    private readonly HashSet<string> _unread;

    /// <param name="day">The day reviews are measured against.</param>
    /// <param name="unread">Paths of files that could not be read; what they would have defined is not called unknown.</param>
    public CheckedCatalog(
        CityProfile city, IEnumerable<Department> departments, IEnumerable<Fact> facts, IEnumerable<CallType> callTypes, DateOnly day, IEnumerable<string>? unread = null)
    {
        City = city;
        Departments = [.. departments];
        Facts = [.. facts];
        All = [.. callTypes];
        CallTypes = [.. All.Where(type => type.Status != PublicationStatus.Retired)];
        Day = day;
        _facts = Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        _unread = (unread ?? []).ToHashSet(StringComparer.Ordinal);
        Teams = [.. Departments.SelectMany(department => department.Teams)];
    }

    public CityProfile City { get; }
    public IReadOnlyList<Department> Departments { get; }
    public IReadOnlyList<Team> Teams { get; }
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Those whose words still matter: drafts and published ones.</summary>
    public IReadOnlyList<CallType> CallTypes { get; }

    /// <summary>The retired ones, too.</summary>
    public IReadOnlyList<CallType> All { get; }

    public DateOnly Day { get; }

    /// <summary>Every language but the one the catalog is written in.</summary>
    public IEnumerable<string> OtherLanguages => City.Languages.Skip(1);

    /// <summary>Whether everything a file defines is known.</summary>
    public bool Knows(string file) => !_unread.Contains(file);

    /// <summary>Whether every file of a name, such as <c>teams.yaml</c>, could be read.</summary>
    public bool KnowsEvery(string name) => !_unread.Any(file => file.EndsWith("/" + name, StringComparison.Ordinal));

    /// <summary>Whether every call type could be read.</summary>
    public bool KnowsEveryCallType => !_unread.Any(file => file.Split('/').Length == 3);

    public Fact? Fact(string name, string department) => _facts.GetValueOrDefault(name) ?? _facts.GetValueOrDefault($"{department}.{name}");

    /// <summary>The names by which a department's texts may quote facts.</summary>
    public IEnumerable<string> FactNames(string department) =>
        Facts.Select(fact => CatalogPaths.DepartmentOf(fact) == department ? fact.Name[(department.Length + 1)..] : fact.Name);

    public TextSetting Setting(string department, string language = "en") => new() { Fact = name => Fact(name, department), Day = Day, Language = language };

    /// <summary>Every text of the call types, in every language, with the part of its file.</summary>
    public IEnumerable<CheckedText> Texts => CallTypes.SelectMany(TextsOf);

    public static IEnumerable<CheckedText> TextsOf(CallType type)
    {
        var file = CatalogPaths.Of(type);
        foreach (var (path, text) in CallTypeTexts.All(type)) yield return new(type, file, PartOf(path), text);
        for (var i = 0; i < type.Links.Count; i++) yield return new(type, file, string.Create(CultureInfo.InvariantCulture, $"links.{i + 1}.url"), type.Links[i].Url);
        foreach (var language in type.Translations.Languages)
        {
            foreach (var (path, text) in type.Translations[language]!.Texts) yield return new(type, file, $"{language}.{path}", text);
        }
    }

    /// <summary>Every condition of a call type, with the steps that may be asked about: those before it.</summary>
    public static IEnumerable<CheckedCondition> ConditionsOf(CallType type)
    {
        var steps = type.Script.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].When is { } when) yield return new(type, $"script.{steps[i].Key}.when", when, i);
            if (steps[i] is Prompt { RequiredWhen: { } required }) yield return new(type, $"script.{steps[i].Key}.required", required, i);
        }
        for (var i = 0; i < type.Route.Count; i++)
        {
            if (type.Route[i].When is { } when) yield return new(type, string.Create(CultureInfo.InvariantCulture, $"route.{i + 1}.when"), when, steps.Count);
        }
    }

    private static string PartOf(string path) => path.Split('.') switch
    {
        [var what and ("ask" or "help" or "say" or "unit"), var step] => $"script.{step}.{what}",
        ["choice", var step, var choice] => $"script.{step}.choices.{choice}",
        ["link", var number] => $"links.{number}.title",
        _ => path,
    };
}

public sealed record CheckedText(CallType Type, string File, string Part, string Text);

/// <param name="Before">How many steps of the script stand before it.</param>
public sealed record CheckedCondition(CallType Type, string Part, Condition Condition, int Before)
{
    public string File => CatalogPaths.Of(Type);
}
