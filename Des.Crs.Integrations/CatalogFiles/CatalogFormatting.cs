using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>What formatting made of a catalog.</summary>
/// <param name="Changed">Only the files whose text is another one now.</param>
/// <param name="Refused">Why a file was left as it is.</param>
public sealed record FormattedCatalog(IReadOnlyList<CatalogFile> Changed, IReadOnlyList<Finding> Refused);

/// <summary>Brings files into the canonical form and notes of which English text a translation was made.</summary>
public static class CatalogFormatting
{
    /// <param name="translated">The call types whose translations are up to date now: all their hashes are set anew.</param>
    public static FormattedCatalog Run(IEnumerable<CatalogFile> files, IReadOnlyCollection<CallTypeCode> translated)
    {
        var changed = new List<CatalogFile>();
        var refused = new List<Finding>();
        foreach (var file in files.Select(file => ReadFile.From(file, 0)))
        {
            if (!file.Whole)
            {
                refused.AddRange(file.Reading.Findings);
                continue;
            }
            var text = CatalogFileKinds.Write(WithHashes(file.Content!, translated));
            if (text != file.File.Text) changed.Add(file.File with { Text = text });
        }
        return new FormattedCatalog(changed, refused);
    }

    /// <summary>The form a content should have, with the hashes its translations lack.</summary>
    internal static string Canonical(object content) => CatalogFileKinds.Write(WithHashes(content, []));

    private static object WithHashes(object content, IReadOnlyCollection<CallTypeCode> translated) => content switch
    {
        CallType type => type with { Translations = Hashed(type.Translations, CallTypeTexts.All(type), translated.Contains(type.Code)) },
        IReadOnlyList<Fact> facts => (IReadOnlyList<Fact>)[.. facts.Select(fact => fact with { Translations = Hashed(fact.Translations, CatalogTexts.Of(fact)) })],
        IReadOnlyList<Agency> agencies => (IReadOnlyList<Agency>)[.. agencies.Select(agency => agency with { Translations = Hashed(agency.Translations, CatalogTexts.Of(agency)) })],
        IReadOnlyList<Emergency> emergencies => (IReadOnlyList<Emergency>)
            [.. emergencies.Select(emergency => emergency with { Translations = Hashed(emergency.Translations, CatalogTexts.Of(emergency)) })],
        IReadOnlyList<Subject> subjects => (IReadOnlyList<Subject>)[.. subjects.Select(subject => subject with { Translations = Hashed(subject.Translations, Title(subject.Title)) })],
        Department department => department with
        {
            Translations = Hashed(department.Translations, CatalogTexts.Of(department)),
            Categories = [.. department.Categories.Select(category => category with { Translations = Hashed(category.Translations, Title(category.Title)) })],
        },
        CityProfile city => city with { ZoneLayers = [.. city.ZoneLayers.Select(layer => layer with { Translations = Hashed(layer.Translations, Title(layer.Title)) })] },
        _ => content,
    };

    private static Translations Hashed(Translations translations, IEnumerable<KeyValuePair<string, string>> english, bool anew = false)
    {
        var texts = english.ToDictionary(StringComparer.Ordinal);
        return new Translations(translations.Languages.Select(language =>
        {
            var words = translations[language]!;
            var of = words.Of;
            foreach (var path in words.Texts.Keys)
            {
                if (texts.TryGetValue(path, out var text) && (anew || !of.ContainsKey(path))) of = of.SetItem(path, Translation.HashOf(text));
            }
            // A hash without its translation says nothing.
            of = of.RemoveRange(of.Keys.Where(path => !words.Texts.ContainsKey(path)).ToList());
            return KeyValuePair.Create(language, words with { Of = of });
        }));
    }

    private static KeyValuePair<string, string>[] Title(string title) => [new("title", title)];
}
