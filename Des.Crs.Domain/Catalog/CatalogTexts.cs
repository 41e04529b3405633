using System.Globalization;

namespace Des.Crs.Domain.Catalog;

/// <summary>Which texts of a call type can be translated, and under which path.</summary>
public static class CallTypeTexts
{
    /// <summary>Path and English text of every word the public may see, in the order of the detail screen.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Public(CallType type) => type.Audience == Audience.Staff ? [] : Of(type, step => step.Audience == Audience.Public);

    /// <summary>Those that only employees see, too.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All(CallType type) => Of(type, _ => true);

    private static IEnumerable<KeyValuePair<string, string>> Of(CallType type, Func<Step, bool> isMeant)
    {
        yield return new("title", type.Title);
        yield return new("answer", type.Answer);
        if (type.More is { } more) yield return new("more", more);
        foreach (var text in type.Script.Steps.Where(isMeant).SelectMany(step => step.Texts)) yield return text;
        for (var i = 0; i < type.Links.Count; i++) yield return new(string.Create(CultureInfo.InvariantCulture, $"link.{i + 1}"), type.Links[i].Title);
    }
}

/// <summary>The same for the other entries of the catalog. Keyed titles (categories, zones, subjects) have one text, <c>title</c>.</summary>
public static class CatalogTexts
{
    /// <summary>Only text facts are translated; all others read by their type.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Fact fact)
    {
        if (fact.Type != FactType.Text) yield break;
        yield return new("value", fact.Value);
        for (var i = 0; i < fact.Changes.Count; i++) yield return new(string.Create(CultureInfo.InvariantCulture, $"change.{i + 1}"), fact.Changes[i].Value);
    }

    public static IEnumerable<KeyValuePair<string, string>> Of(Agency agency)
    {
        yield return new("title", agency.Title);
        yield return new("hours", agency.Hours);
        if (agency.Tell.Length > 0) yield return new("tell", agency.Tell);
    }

    public static IEnumerable<KeyValuePair<string, string>> Of(Emergency emergency) => [new("title", emergency.Title), new("say", emergency.Say)];

    public static IEnumerable<KeyValuePair<string, string>> Of(Department department) => [new("title", department.Title), new("hours", department.Hours)];
}
