using System.Globalization;
using Des.Crs.Domain.Catalog.Conditions;

namespace Des.Crs.Domain.Catalog.Checks;

internal sealed class ReviewPassed : ICatalogCheck
{
    public string Rule => "review-passed";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes.Where(type => type.Review < catalog.Day)) yield return new(CatalogPaths.Of(type), "review", Sentence(type.Review));
        foreach (var fact in catalog.Facts.Where(fact => fact.Review < catalog.Day)) yield return new(CatalogPaths.Of(fact), $"{CatalogPaths.Part(fact)}.review", Sentence(fact.Review));
    }

    private static string Sentence(DateOnly review) =>
        string.Create(CultureInfo.InvariantCulture, $"the review was due on {review:yyyy-MM-dd}; the owner reads it again and sets the next day.");
}

internal sealed class FactWithoutOwner : ICatalogCheck
{
    public string Rule => "fact-without-owner";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from fact in catalog.Facts
        where string.IsNullOrWhiteSpace(fact.Owner)
        select new Flaw(CatalogPaths.Of(fact), CatalogPaths.Part(fact), $"the fact '{fact.Name}' has no owner; name the position that keeps it true.");
}

internal sealed class UnusedFact : ICatalogCheck
{
    public string Rule => "unused-fact";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        if (!catalog.KnowsEveryCallType) return [];
        var texts = catalog.All.SelectMany(CheckedCatalog.TextsOf).SelectMany(text =>
            AnswerText.References(text.Text).Where(reference => reference.Kind == ReferenceKind.Fact).Select(reference => catalog.Fact(reference.Name, text.Type.Department)));
        var conditions = catalog.All.SelectMany(CheckedCatalog.ConditionsOf).SelectMany(condition =>
            condition.Condition.Subjects.Where(subject => subject.Kind == SubjectKind.Fact).Select(subject => catalog.Fact(subject.Name, condition.Type.Department)));
        var used = texts.Concat(conditions).OfType<Fact>().Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        return from fact in catalog.Facts
               where !used.Contains(fact.Name)
               select new Flaw(CatalogPaths.Of(fact), CatalogPaths.Part(fact), $"no call type quotes the fact '{fact.Name}'; quote it or take it out.");
    }
}

internal sealed class WrongFactValue : ICatalogCheck
{
    public string Rule => "fact-value";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var fact in catalog.Facts)
        {
            if (FactText.Check(fact.Type, fact.Value) is { } refusal) yield return new(CatalogPaths.Of(fact), $"{CatalogPaths.Part(fact)}.value", refusal.Sentence);
            for (var i = 0; i < fact.Changes.Count; i++)
            {
                if (FactText.Check(fact.Type, fact.Changes[i].Value) is not { } wrong) continue;
                yield return new(CatalogPaths.Of(fact), string.Create(CultureInfo.InvariantCulture, $"{CatalogPaths.Part(fact)}.changes.{i + 1}.value"), wrong.Sentence);
            }
        }
    }
}
