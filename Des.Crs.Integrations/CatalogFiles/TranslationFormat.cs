using System.Collections.Immutable;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>The block of each language: texts under the keys of what they translate, and the hashes of what they were made from.</summary>
internal static class TranslationFormat
{
    // Groups of texts in the order a detail screen has them.
    private static readonly string[] Order =
        ["name", "title", "hours", "tell", "answer", "more", "ask", "help", "say", "choice", "unit", "link", "value", "change", "zone", "subject", "category"];

    public static Translations Read(Fields fields)
    {
        var languages = new List<KeyValuePair<string, Translation>>();
        foreach (var language in fields.Keys.Where(IsLanguage).ToList())
        {
            if (fields.Map(language) is { } block) languages.Add(new(language, ReadOne(block)));
        }
        return languages.Count == 0 ? Translations.None : new Translations(languages);
    }

    /// <param name="paths">The order of the texts they translate; others follow by name.</param>
    public static void Write(YamlText yaml, Translations translations, IReadOnlyList<string>? paths = null)
    {
        var order = Comparer<string>.Create((one, other) => (Rank(one), Place(one)).CompareTo((Rank(other), Place(other))) is not 0 and var first
            ? first
            : string.CompareOrdinal(Padded(one), Padded(other)));
        foreach (var language in translations.Languages)
        {
            var words = translations[language]!;
            yaml.Map(language, block =>
            {
                WriteTexts(block, [.. words.Texts.Where(text => text.Key == "title")]);
                block.Words("keywords", words.Keywords).Lines("examples", words.Examples);
                WriteTexts(block, [.. words.Texts.Where(text => text.Key != "title").OrderBy(text => text.Key, order)]);
                block.Map("of", of =>
                {
                    foreach (var (path, hash) in words.Of.OrderBy(text => text.Key, order)) of.Text(path, hash);
                });
            });
        }

        int Place(string path)
        {
            for (var i = 0; i < paths?.Count; i++)
            {
                if (paths[i] == path) return i;
            }
            return int.MaxValue;
        }
    }

    /// <summary>Gathers the translations of keyed parts (categories, zones, subjects), which a file keeps in one block, under <c>group.key</c>.</summary>
    public static Translations Gather(string group, IEnumerable<(string Key, Translations Words)> parts, Translations own)
    {
        var all = parts.ToList();
        var languages = all.SelectMany(part => part.Words.Languages).Concat(own.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new Translations(languages.Select(language =>
        {
            var block = own[language] ?? new Translation();
            foreach (var (key, words) in all)
            {
                if (words[language] is not { } one) continue;
                if (one.Texts.TryGetValue("title", out var title)) block = block with { Texts = block.Texts.SetItem($"{group}.{key}", title) };
                if (one.Of.TryGetValue("title", out var hash)) block = block with { Of = block.Of.SetItem($"{group}.{key}", hash) };
            }
            return KeyValuePair.Create(language, block);
        }));
    }

    /// <summary>The part of a file's block that belongs to one key, with its text under <c>title</c>.</summary>
    public static Translations PartOf(Translations file, string group, string key)
    {
        var path = $"{group}.{key}";
        var languages = file.Languages.Where(language => file[language]!.Texts.ContainsKey(path)).Select(language => KeyValuePair.Create(language, new Translation
        {
            Texts = Translation.EmptyTexts.Add("title", file[language]!.Texts[path]),
            Of = file[language]!.Of.TryGetValue(path, out var hash) ? Translation.EmptyTexts.Add("title", hash) : Translation.EmptyTexts,
        })).ToList();
        return languages.Count == 0 ? Translations.None : new Translations(languages);
    }

    /// <summary>What of a file's block belongs to the file itself, without the keyed parts of a group.</summary>
    public static Translations Without(Translations file, string group)
    {
        var languages = file.Languages.Select(language => KeyValuePair.Create(language, file[language]! with
        {
            Texts = Other(file[language]!.Texts, group),
            Of = Other(file[language]!.Of, group),
        })).Where(words => words.Value.Texts.Count > 0).ToList();
        return languages.Count == 0 ? Translations.None : new Translations(languages);
    }

    /// <summary>Reports texts that translate nothing. <paramref name="known"/>: the paths there are.</summary>
    public static void CheckPaths(Fields fields, Translations translations, IReadOnlyCollection<string> known)
    {
        foreach (var language in translations.Languages)
        {
            foreach (var path in translations[language]!.Texts.Keys.Where(path => !known.Contains(path)))
            {
                fields.File.Report(fields.File.LineOf(fields.PartOf($"{language}.{path}")), FileRules.UnknownKey,
                    $"'{path}' translates nothing that is there{Domain.Catalog.Checks.Nearest.DidYouMean(path, known)}");
            }
        }
    }

    private static bool IsLanguage(string key) => key.Length == 2 && key.All(char.IsAsciiLetterLower);

    private static Translation ReadOne(Fields block)
    {
        var texts = Translation.EmptyTexts.ToBuilder();
        var of = Translation.EmptyTexts;
        IReadOnlyList<string> keywords = [];
        IReadOnlyList<string> examples = [];
        foreach (var key in block.Keys.ToList())
        {
            switch (key)
            {
                case "keywords": keywords = block.Words(key); break;
                case "examples": examples = block.Words(key); break;
                case "of":
                    if (block.Map(key) is { } hashes) of = hashes.Keys.ToList().ToImmutableSortedDictionary(path => path, hashes.Required, StringComparer.Ordinal);
                    break;
                default:
                    foreach (var (path, text) in block.Texts(key)) texts[path] = text;
                    break;
            }
        }
        return new Translation { Texts = texts.ToImmutable(), Of = of, Keywords = keywords, Examples = examples };
    }

    private static ImmutableSortedDictionary<string, string> Other(ImmutableSortedDictionary<string, string> texts, string group) =>
        texts.RemoveRange(texts.Keys.Where(path => path.StartsWith(group + ".", StringComparison.Ordinal)).ToList());

    private static int Rank(string path) => Array.IndexOf(Order, First(path)) is >= 0 and var rank ? rank : Order.Length;

    private static string First(string path) => path.Split('.')[0];

    // change.10 stands after change.2.
    private static string Padded(string path) => string.Join('.', path.Split('.').Select(word => word.All(char.IsAsciiDigit) ? word.PadLeft(4, '0') : word));

    private static void WriteTexts(YamlText yaml, IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        foreach (var group in texts.GroupBy(text => First(text.Key)))
        {
            if (group.First().Key == group.Key)
            {
                if (group.Key is "answer" or "more") yaml.Prosaic(group.Key, group.First().Value);
                else yaml.Text(group.Key, group.First().Value);
                continue;
            }
            yaml.Map(group.Key, inner => WriteTexts(inner, [.. group.Select(text => new KeyValuePair<string, string>(text.Key[(group.Key.Length + 1)..], text.Value))]));
        }
    }
}
