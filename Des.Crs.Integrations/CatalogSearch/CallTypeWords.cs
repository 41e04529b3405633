using System.Text.RegularExpressions;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>The texts of a call type that are searched, by field: title, keywords, examples, answer, about.</summary>
internal static partial class CallTypeWords
{
    /// <summary>The first fields are the call type's own words; the answer and the names of its folders only support them.</summary>
    public const int Own = 3;

    public static IReadOnlyList<string>[] Of(CallType type, CatalogSnapshot catalog, string language, bool isFirst)
    {
        var department = catalog.Department(type.Department);
        var category = department?.Categories.FirstOrDefault(category => category.Key == type.Category);
        var subjects = catalog.City.Subjects.Where(subject => type.Subjects.Contains(subject.Key)).ToList();
        if (isFirst)
        {
            return
            [
                [type.Title],
                [.. type.Keywords, type.Code.ToString().Replace('-', ' ')],
                type.Examples,
                [Plain(type.Answer)],
                [department?.Title ?? "", category?.Title ?? "", .. subjects.Select(subject => subject.Title)],
            ];
        }
        if (type.Translations[language] is not { } words) return [[], [], [], [], []];
        return
        [
            [words.Texts.GetValueOrDefault("title", "")],
            words.Keywords,
            words.Examples,
            [Plain(words.Texts.GetValueOrDefault("answer", ""))],
            [
                department?.Translations[language]?.Texts.GetValueOrDefault("title") ?? "",
                department is null ? "" : department.Translations[language]?.Texts.GetValueOrDefault($"category.{type.Category}") ?? category?.Translations[language]?.Texts.GetValueOrDefault("title") ?? "",
                .. subjects.Select(subject => subject.Translations[language]?.Texts.GetValueOrDefault("title") ?? ""),
            ],
        ];
    }

    private static string Plain(string markdown) => Quotation().Replace(markdown, " ");

    [GeneratedRegex(@"\{\{[^}]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
