using System.Globalization;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>&lt;department&gt;/facts.yaml</c></summary>
internal static class FactsFormat
{
    public static IReadOnlyList<Fact> Read(FileReading file, Fields fields)
    {
        var department = file.Path.Split('/')[0];
        var facts = new List<Fact>();
        foreach (var item in fields.Maps("facts"))
        {
            var name = item.RequiredSlug("name");
            if (facts.Exists(other => other.Name == $"{department}.{name}"))
            {
                item.Report("name", FileRules.DuplicateFact, $"two facts are called '{name}'.");
                continue;
            }
            facts.Add(ReadOne(item.Named(name), $"{department}.{name}"));
        }
        fields.Done();
        return facts;
    }

    public static string Write(IReadOnlyList<Fact> facts) => new YamlText().Maps("facts", facts, (item, fact) =>
    {
        item.Text("name", fact.Name[(fact.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]).Plain("type", Words.Of(FactText.Types, fact.Type));
        WriteValue(item, fact.Type, fact.Value);
        item.Text("owner", fact.Owner.Length == 0 ? null : fact.Owner)
            .Plain("review", Day(fact.Review))
            .Text("source", fact.Source)
            .Flag("sample", fact.Sample)
            .Maps("changes", fact.Changes, (inner, change) =>
            {
                inner.Plain("from", Day(change.From)).Plain("to", change.To is { } to ? Day(to) : null);
                WriteValue(inner, fact.Type, change.Value);
            });
        TranslationFormat.Write(item, fact.Translations);
    }).ToString();

    private static Fact ReadOne(Fields item, string name)
    {
        _ = item.Required("name");
        var fact = new Fact
        {
            Name = name,
            Type = item.RequiredWord("type", FactText.Types),
            Value = item.Required("value"),
            Owner = item.Optional("owner") ?? "",
            Review = item.RequiredDate("review"),
            Source = item.Optional("source"),
            Sample = item.Flag("sample"),
            Changes = [.. item.Maps("changes").Select(ReadChange)],
            Translations = TranslationFormat.Read(item),
        };
        TranslationFormat.CheckPaths(item, fact.Translations, [.. CatalogTexts.Of(fact).Select(text => text.Key)]);
        item.Done();
        return fact;
    }

    private static FactChange ReadChange(Fields item)
    {
        var change = new FactChange(item.RequiredDate("from"), item.Date("to"), item.Required("value"));
        if (change.To < change.From) item.Report("to", FileRules.WrongValue, "the last day is before the first.");
        item.Done();
        return change;
    }

    // Dates, numbers and yes or no are values of the format; a time is quoted, since YAML 1.1 reads it as a number.
    private static void WriteValue(YamlText yaml, FactType type, string value)
    {
        if (type is FactType.Number or FactType.Money && FactText.Check(type, value) is null) yaml.Plain("value", value);
        else yaml.Text("value", value);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
