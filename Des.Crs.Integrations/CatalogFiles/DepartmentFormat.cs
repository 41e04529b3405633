using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>&lt;department&gt;/department.yaml</c>, without the teams.</summary>
internal static class DepartmentFormat
{
    public static Department Read(FileReading file, Fields fields)
    {
        var (title, phone, hours) = (fields.Required("title"), fields.Required("phone"), fields.Required("hours"));
        var titles = KeyedTitles.Read(fields, "categories");
        var words = TranslationFormat.Read(fields);
        TranslationFormat.CheckPaths(fields, words, ["title", "hours", .. titles.Select(category => $"category.{category.Key}")]);
        fields.Done();
        var categories = titles.Select(category => new Category(category.Key, category.Value, TranslationFormat.PartOf(words, "category", category.Key)));
        return new Department(file.Path.Split('/')[0], title, phone, hours, [.. categories], [], TranslationFormat.Without(words, "category"));
    }

    public static string Write(Department department)
    {
        var yaml = new YamlText().Text("title", department.Title).Text("phone", department.Phone).Text("hours", department.Hours);
        yaml.Map("categories", inner => { foreach (var category in department.Categories) inner.Text(category.Key, category.Title); });
        TranslationFormat.Write(yaml, TranslationFormat.Gather("category", department.Categories.Select(category => (category.Key, category.Translations)), department.Translations),
            [.. department.Categories.Select(category => $"category.{category.Key}")]);
        return yaml.ToString();
    }
}

/// <summary><c>&lt;department&gt;/teams.yaml</c></summary>
internal static class TeamsFormat
{
    public static IReadOnlyList<Team> Read(FileReading file, Fields fields)
    {
        var department = file.Path.Split('/')[0];
        var teams = new List<Team>();
        foreach (var item in fields.Maps("teams"))
        {
            var key = item.RequiredSlug("key");
            var team = item.Named(key);
            _ = team.Required("key");
            teams.Add(new Team(key, team.Required("title"), department, team.Required("phone"), team.Optional("calendar") ?? CityCalendar.Office, team.Required("supervisor")));
            team.Done();
        }
        fields.Done();
        return teams;
    }

    public static string Write(IReadOnlyList<Team> teams) => new YamlText().Maps("teams", teams, (item, team) => item
        .Text("key", team.Key).Text("title", team.Title).Text("phone", team.Phone)
        .Text("calendar", team.Calendar == CityCalendar.Office ? null : team.Calendar)
        .Text("supervisor", team.Supervisor)).ToString();
}

/// <summary>A map of keys to titles, in the order people read them.</summary>
internal static class KeyedTitles
{
    public static IReadOnlyList<KeyValuePair<string, string>> Read(Fields fields, string key)
    {
        if (fields.Map(key) is not { } map) return [];
        var titles = new List<KeyValuePair<string, string>>();
        foreach (var inner in map.Keys.ToList())
        {
            map.CheckSlug(map.LineOf(inner), inner);
            titles.Add(new(inner, map.Required(inner)));
        }
        return titles;
    }
}
