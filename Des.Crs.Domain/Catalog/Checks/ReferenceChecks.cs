using System.Globalization;
using Des.Crs.Domain.Catalog.Conditions;

namespace Des.Crs.Domain.Catalog.Checks;

internal sealed class UnknownFact : ICatalogCheck
{
    public string Rule => "unknown-fact";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var text in catalog.Texts)
        {
            foreach (var reference in AnswerText.References(text.Text).Where(reference => reference.Kind == ReferenceKind.Fact))
            {
                if (Unknown(catalog, reference.Name, text.Type.Department) is { } sentence) yield return new(text.File, text.Part, sentence);
            }
        }
        foreach (var condition in catalog.CallTypes.SelectMany(CheckedCatalog.ConditionsOf))
        {
            foreach (var subject in condition.Condition.Subjects.Where(subject => subject.Kind == SubjectKind.Fact))
            {
                if (Unknown(catalog, subject.Name, condition.Type.Department) is { } sentence) yield return new(condition.File, condition.Part, sentence);
            }
        }
    }

    private static string? Unknown(CheckedCatalog catalog, string name, string department)
    {
        if (catalog.Fact(name, department) is not null) return null;
        var owner = name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[..dot] : department;
        return catalog.Knows(CatalogPaths.Facts(owner)) ? $"unknown fact '{name}'{Nearest.DidYouMean(name, catalog.FactNames(department))}" : null;
    }
}

internal sealed class UnknownZone : ICatalogCheck
{
    public string Rule => "unknown-zone";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.Knows(CatalogPaths.City)) yield break;
        var layers = catalog.City.ZoneLayers.Select(layer => layer.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, part, name) in Used(catalog).Where(used => !layers.Contains(used.Name)))
        {
            yield return new(file, part, $"unknown zone '{name}'{Nearest.DidYouMean(name, layers)}");
        }
    }

    private static IEnumerable<(string File, string Part, string Name)> Used(CheckedCatalog catalog)
    {
        foreach (var text in catalog.Texts)
        {
            foreach (var reference in AnswerText.References(text.Text).Where(reference => reference.Kind == ReferenceKind.Zone)) yield return (text.File, text.Part, reference.Name);
        }
        foreach (var type in catalog.CallTypes)
        {
            foreach (var condition in CheckedCatalog.ConditionsOf(type))
            {
                foreach (var subject in condition.Condition.Subjects.Where(subject => subject.Kind == SubjectKind.Zone)) yield return (condition.File, condition.Part, subject.Name);
            }
            for (var i = 0; i < type.Route.Count; i++)
            {
                if (type.Route[i].By is { } layer) yield return (CatalogPaths.Of(type), string.Create(CultureInfo.InvariantCulture, $"route.{i + 1}.by"), layer);
            }
        }
    }
}

/// <summary>Double braces that quote nothing are shown to callers as they stand.</summary>
internal sealed class UnknownReference : ICatalogCheck
{
    public string Rule => "unknown-reference";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from text in catalog.Texts
        from braces in AnswerText.Unreadable(text.Text)
        select new Flaw(text.File, text.Part, $"'{braces}' quotes nothing; write {{{{fact:name}}}} or {{{{zone:layer}}}}.");
}

internal sealed class ZoneWithoutPlace : ICatalogCheck
{
    public string Rule => "zone-without-place";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from text in catalog.Texts
        where text.Type.Place == PlaceNeed.None
        from reference in AnswerText.References(text.Text)
        where reference.Kind == ReferenceKind.Zone
        select new Flaw(text.File, text.Part, $"quotes the zone '{reference.Name}', but no place is asked for; set 'place: optional'.");
}

internal sealed class UnknownSubject : ICatalogCheck
{
    public string Rule => "unknown-subject";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.Knows(CatalogPaths.Subjects)) return [];
        var subjects = catalog.City.Subjects.Select(subject => subject.Key).ToHashSet(StringComparer.Ordinal);
        return from type in catalog.CallTypes
               from subject in type.Subjects
               where !subjects.Contains(subject)
               select new Flaw(CatalogPaths.Of(type), "subjects", $"unknown subject '{subject}'{Nearest.DidYouMean(subject, subjects)}");
    }
}

internal sealed class UnknownAgency : ICatalogCheck
{
    public string Rule => "unknown-agency";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.Knows(CatalogPaths.Agencies)) return [];
        var agencies = catalog.City.Agencies.Select(agency => agency.Key).ToHashSet(StringComparer.Ordinal);
        return Named(catalog).Where(named => !agencies.Contains(named.Agency))
            .Select(named => new Flaw(named.File, named.Part, $"unknown agency '{named.Agency}'{Nearest.DidYouMean(named.Agency, agencies)}"));
    }

    private static IEnumerable<(string File, string Part, string Agency)> Named(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes)
        {
            if (type.Agency is { } own) yield return (CatalogPaths.Of(type), "agency", own);
            foreach (var note in type.Script.Steps.OfType<Note>())
            {
                if (note.Agency is { } agency) yield return (CatalogPaths.Of(type), $"script.{note.Key}.agency", agency);
            }
        }
        foreach (var emergency in catalog.City.Emergencies) yield return (CatalogPaths.Emergencies, $"emergencies.{emergency.Key}.agency", emergency.Agency);
    }
}

internal sealed class UnknownTeam : ICatalogCheck
{
    public string Rule => "unknown-team";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.KnowsEvery("teams.yaml")) return [];
        var teams = catalog.Teams.Select(team => team.Key).ToHashSet(StringComparer.Ordinal);
        return Named(catalog).Where(named => !teams.Contains(named.Team))
            .Select(named => new Flaw(named.File, named.Part, $"unknown team '{named.Team}'{Nearest.DidYouMean(named.Team, teams)}"));
    }

    private static IEnumerable<(string File, string Part, string Team)> Named(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes)
        {
            for (var i = 0; i < type.Route.Count; i++) yield return (CatalogPaths.Of(type), string.Create(CultureInfo.InvariantCulture, $"route.{i + 1}.team"), type.Route[i].Team);
            foreach (var note in type.Script.Steps.OfType<Note>())
            {
                if (note.TransferTo is { } team) yield return (CatalogPaths.Of(type), $"script.{note.Key}.transfer-to", team);
            }
        }
    }
}

internal sealed class UnknownCalendar : ICatalogCheck
{
    public string Rule => "unknown-calendar";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.Knows(CatalogPaths.Calendar)) return [];
        var calendars = catalog.City.Calendar.Calendars.Select(calendar => calendar.Key).ToHashSet(StringComparer.Ordinal);
        return from team in catalog.Teams
               where !calendars.Contains(team.Calendar)
               select new Flaw(CatalogPaths.Teams(team.Department), $"teams.{team.Key}.calendar", $"unknown calendar '{team.Calendar}'{Nearest.DidYouMean(team.Calendar, calendars)}");
    }
}

internal sealed class UnknownDepartment : ICatalogCheck
{
    public string Rule => "unknown-department";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var departments = catalog.Departments.Select(department => department.Key).ToHashSet(StringComparer.Ordinal);
        return from type in catalog.CallTypes
               where !departments.Contains(type.Department) && catalog.Knows(CatalogPaths.Department(type.Department))
               select new Flaw(CatalogPaths.Of(type), "", $"unknown department '{type.Department}': its folder has no department.yaml{Nearest.DidYouMean(type.Department, departments)}");
    }
}

internal sealed class UnknownCategory : ICatalogCheck
{
    public string Rule => "unknown-category";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var departments = catalog.Departments.ToDictionary(department => department.Key, StringComparer.Ordinal);
        foreach (var type in catalog.CallTypes)
        {
            if (!departments.TryGetValue(type.Department, out var department) || department.Categories.Any(category => category.Key == type.Category)) continue;
            yield return new(CatalogPaths.Of(type), "",
                $"unknown category '{type.Category}' of '{type.Department}'{Nearest.DidYouMean(type.Category, department.Categories.Select(category => category.Key))}");
        }
    }
}

internal sealed class UnknownSeeAlso : ICatalogCheck
{
    public string Rule => "unknown-see-also";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.KnowsEveryCallType) return [];
        var codes = catalog.CallTypes.Select(type => type.Code.ToString()).ToHashSet(StringComparer.Ordinal);
        return from type in catalog.CallTypes
               from neighbor in type.SeeAlso
               where !codes.Contains(neighbor.ToString()) || neighbor == type.Code
               select new Flaw(CatalogPaths.Of(type), "see-also", neighbor == type.Code
                   ? "names itself."
                   : $"unknown call type '{neighbor}'{Nearest.DidYouMean(neighbor.ToString(), codes)}");
    }
}

/// <summary>Two that are confused with each other name each other.</summary>
internal sealed class OneSidedSeeAlso : ICatalogCheck
{
    public string Rule => "one-sided-see-also";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var types = catalog.CallTypes.ToDictionary(type => type.Code);
        return from type in catalog.CallTypes
               from neighbor in type.SeeAlso
               where types.ContainsKey(neighbor) && !types[neighbor].SeeAlso.Contains(type.Code)
               select new Flaw(CatalogPaths.Of(types[neighbor]), "see-also", $"'{type.Code}' names this one under see-also; name '{type.Code}' here, too.");
    }
}
