namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>One entry with words the public sees.</summary>
/// <param name="Prefix">The part of its file that holds the entry's languages; empty for a file of its own.</param>
/// <param name="Stands">Where a text's translation stands within a language, from its path; the same path where null.</param>
internal sealed record TranslatedEntry(
    string File, string Prefix, Translations Translations, IReadOnlyList<KeyValuePair<string, string>> English, Func<string, string>? Stands = null)
{
    public static IEnumerable<TranslatedEntry> AllOf(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes) yield return new(CatalogPaths.Of(type), "", type.Translations, [.. CallTypeTexts.Public(type)]);
        foreach (var fact in catalog.Facts) yield return new(CatalogPaths.Of(fact), CatalogPaths.Part(fact) + ".", fact.Translations, [.. CatalogTexts.Of(fact)]);
        foreach (var department in catalog.Departments)
        {
            var file = CatalogPaths.Department(department.Key);
            yield return new(file, "", department.Translations, [.. CatalogTexts.Of(department)]);
            foreach (var category in department.Categories) yield return Titled(file, "category", category.Key, category.Title, category.Translations);
        }
        foreach (var subject in catalog.City.Subjects) yield return Titled(CatalogPaths.Subjects, "subject", subject.Key, subject.Title, subject.Translations);
        foreach (var layer in catalog.City.ZoneLayers) yield return Titled(CatalogPaths.City, "zone", layer.Key, layer.Title, layer.Translations);
        foreach (var agency in catalog.City.Agencies) yield return new(CatalogPaths.Agencies, $"agencies.{agency.Key}.", agency.Translations, [.. CatalogTexts.Of(agency)]);
        foreach (var emergency in catalog.City.Emergencies)
        {
            yield return new(CatalogPaths.Emergencies, $"emergencies.{emergency.Key}.", emergency.Translations, [.. CatalogTexts.Of(emergency)]);
        }
    }

    public string Part(string language, string path) => $"{Prefix}{language}.{Name(path)}";

    public string Name(string path) => Stands?.Invoke(path) ?? path;

    private static TranslatedEntry Titled(string file, string group, string key, string title, Translations words) =>
        new(file, "", words, [new("title", title)], _ => $"{group}.{key}");
}

internal sealed class MissingTranslation : ICatalogCheck
{
    public string Rule => "missing-translation";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from language in catalog.OtherLanguages
        from entry in TranslatedEntry.AllOf(catalog)
        from text in entry.English
        where entry.Translations[language]?.Texts.ContainsKey(text.Key) != true
        select new Flaw(entry.File, entry.Part(language, text.Key), $"'{entry.Name(text.Key)}' is missing under '{language}'.");
}

/// <summary>A text whose hash is missing is the layout's business: <c>catalog format</c> adds it.</summary>
internal sealed class StaleTranslation : ICatalogCheck
{
    public string Rule => "stale-translation";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from language in catalog.OtherLanguages
        from entry in TranslatedEntry.AllOf(catalog)
        let words = entry.Translations[language]
        where words is not null
        from text in entry.English
        where words.Texts.ContainsKey(text.Key)
        let hash = words.Of.GetValueOrDefault(text.Key)
        where hash is not null && hash != Translation.HashOf(text.Value)
        select new Flaw(entry.File, entry.Part(language, text.Key),
            $"the English text of '{entry.Name(text.Key)}' changed after it was translated; bring '{language}' up to date, then run 'catalog format --translated'.");
}

internal sealed class FewTranslatedExamples : ICatalogCheck
{
    public const int Least = 3;

    public string Rule => "few-translated-examples";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var language in catalog.OtherLanguages)
        {
            foreach (var type in catalog.CallTypes.Where(type => type.Audience == Audience.Public))
            {
                var words = type.Translations[language];
                if ((words?.Examples.Count ?? 0) < Least) yield return new(CatalogPaths.Of(type), $"{language}.examples", $"there are {words?.Examples.Count ?? 0} examples under '{language}'; at least {Least} are needed.");
                if ((words?.Keywords.Count ?? 0) == 0) yield return new(CatalogPaths.Of(type), $"{language}.keywords", $"there are no keywords under '{language}'.");
            }
        }
    }
}
