using System.Text.RegularExpressions;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>city.yaml</c>; what other files hold of the profile stays as it is in the profile given.</summary>
internal static partial class CityFormat
{
    public static CityProfile Read(Fields fields, CityProfile rest)
    {
        var languages = fields.Words("languages");
        var profile = rest with
        {
            Name = fields.Required("name"),
            State = fields.Required("state"),
            TimeZone = fields.Required("time-zone"),
            Phone = fields.Required("phone"),
            AreaCode = fields.Optional("area-code"),
            WebSite = fields.Optional("web"),
            Languages = languages.Count == 0 ? ["en"] : languages,
            Colors = ReadColors(fields),
        };
        if (profile.TimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out _))
        {
            fields.Report("time-zone", FileRules.WrongValue, $"'{profile.TimeZone}' is not a time zone such as America/Chicago.");
        }
        var titles = KeyedTitles.Read(fields, "zones");
        var words = TranslationFormat.Read(fields);
        TranslationFormat.CheckPaths(fields, words, [.. titles.Select(zone => $"zone.{zone.Key}")]);
        fields.Done();
        return profile with { ZoneLayers = [.. titles.Select(zone => new ZoneLayer(zone.Key, zone.Value, TranslationFormat.PartOf(words, "zone", zone.Key)))] };
    }

    public static string Write(CityProfile city)
    {
        var yaml = new YamlText()
            .Text("name", city.Name).Text("state", city.State).Text("time-zone", city.TimeZone).Text("phone", city.Phone)
            .Text("area-code", city.AreaCode).Text("web", city.WebSite).Words("languages", city.Languages)
            .Map("colors", inner => { foreach (var color in city.Colors.OrderBy(color => color.Key, StringComparer.Ordinal)) inner.Text(color.Key, color.Value); })
            .Map("zones", inner => { foreach (var layer in city.ZoneLayers) inner.Text(layer.Key, layer.Title); });
        TranslationFormat.Write(yaml, TranslationFormat.Gather("zone", city.ZoneLayers.Select(layer => (layer.Key, layer.Translations)), Translations.None),
            [.. city.ZoneLayers.Select(layer => $"zone.{layer.Key}")]);
        return yaml.ToString();
    }

    private static SortedDictionary<string, string> ReadColors(Fields fields)
    {
        var colors = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (use, color) in KeyedTitles.Read(fields, "colors"))
        {
            colors[use] = color;
            if (color.Length > 0 && !Color().IsMatch(color)) fields.Report("colors", FileRules.WrongValue, $"'{color}' is not a color such as \"#1a4d7c\".");
        }
        return colors;
    }

    [GeneratedRegex("^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")]
    private static partial Regex Color();
}

/// <summary><c>subjects.yaml</c></summary>
internal static class SubjectsFormat
{
    public static IReadOnlyList<Subject> Read(Fields fields)
    {
        var titles = KeyedTitles.Read(fields, "subjects");
        var words = TranslationFormat.Read(fields);
        TranslationFormat.CheckPaths(fields, words, [.. titles.Select(subject => $"subject.{subject.Key}")]);
        fields.Done();
        return [.. titles.Select(subject => new Subject(subject.Key, subject.Value, TranslationFormat.PartOf(words, "subject", subject.Key)))];
    }

    public static string Write(IReadOnlyList<Subject> subjects)
    {
        var yaml = new YamlText().Map("subjects", inner => { foreach (var subject in subjects) inner.Text(subject.Key, subject.Title); });
        TranslationFormat.Write(yaml, TranslationFormat.Gather("subject", subjects.Select(subject => (subject.Key, subject.Translations)), Translations.None),
            [.. subjects.Select(subject => $"subject.{subject.Key}")]);
        return yaml.ToString();
    }
}

/// <summary><c>synonyms.yaml</c></summary>
internal static class SynonymsFormat
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(Fields fields)
    {
        var groups = fields.Lists("synonyms");
        fields.Done();
        return groups;
    }

    public static string Write(IReadOnlyList<IReadOnlyList<string>> groups) => new YamlText().Groups("synonyms", groups).ToString();
}
