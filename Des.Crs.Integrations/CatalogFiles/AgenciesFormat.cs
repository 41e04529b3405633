using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>agencies.yaml</c></summary>
internal static class AgenciesFormat
{
    public static IReadOnlyList<Agency> Read(Fields fields)
    {
        var agencies = new List<Agency>();
        foreach (var item in fields.Maps("agencies"))
        {
            var key = item.RequiredSlug("key");
            if (agencies.Exists(other => other.Key == key)) item.Report("key", FileRules.DuplicateKey, $"two agencies are called '{key}'.");
            else agencies.Add(ReadOne(item.Named(key), key));
        }
        fields.Done();
        return agencies;
    }

    public static string Write(IReadOnlyList<Agency> agencies) => new YamlText().Maps("agencies", agencies, (item, agency) =>
    {
        item.Text("key", agency.Key).Text("title", agency.Title).Text("phone", agency.Phone).Text("hours", agency.Hours)
            .Text("web", agency.Web).Text("tell", agency.Tell.Length == 0 ? null : agency.Tell).Flag("sample", agency.Sample);
        TranslationFormat.Write(item, agency.Translations);
    }).ToString();

    private static Agency ReadOne(Fields item, string key)
    {
        _ = item.Required("key");
        var agency = new Agency(key, item.Required("title"), item.Required("phone"), item.Required("hours"),
            item.Optional("web"), item.Optional("tell") ?? "", item.Flag("sample"), TranslationFormat.Read(item));
        TranslationFormat.CheckPaths(item, agency.Translations, [.. CatalogTexts.Of(agency).Select(text => text.Key)]);
        item.Done();
        return agency;
    }
}

/// <summary><c>emergencies.yaml</c></summary>
internal static class EmergenciesFormat
{
    public static IReadOnlyList<Emergency> Read(Fields fields)
    {
        var emergencies = new List<Emergency>();
        foreach (var item in fields.Maps("emergencies"))
        {
            var key = item.RequiredSlug("key");
            if (emergencies.Exists(other => other.Key == key)) item.Report("key", FileRules.DuplicateKey, $"two emergencies are called '{key}'.");
            else emergencies.Add(ReadOne(item.Named(key), key));
        }
        fields.Done();
        return emergencies;
    }

    public static string Write(IReadOnlyList<Emergency> emergencies) => new YamlText().Maps("emergencies", emergencies, (item, emergency) =>
    {
        item.Text("key", emergency.Key).Text("title", emergency.Title).Text("say", emergency.Say).Text("agency", emergency.Agency)
            .Lines("phrases", emergency.Phrases).Lines("unless", emergency.Unless);
        TranslationFormat.Write(item, emergency.Translations);
    }).ToString();

    private static Emergency ReadOne(Fields item, string key)
    {
        _ = item.Required("key");
        var emergency = new Emergency(key, item.Required("title"), item.Required("say"), item.Required("agency"),
            item.Words("phrases"), item.Words("unless"), TranslationFormat.Read(item));
        if (emergency.Phrases.Count == 0) item.File.Report(item.Line, FileRules.MissingKey, "'phrases' is missing.");
        TranslationFormat.CheckPaths(item, emergency.Translations, [.. CatalogTexts.Of(emergency).Select(text => text.Key)]);
        item.Done();
        return emergency;
    }
}
