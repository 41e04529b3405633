using System.Globalization;
using Des.Crs.Domain.Catalog.Conditions;

namespace Des.Crs.Domain.Catalog.Checks;

internal sealed class UnknownPrompt : ICatalogCheck
{
    public string Rule => "unknown-prompt";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from condition in catalog.CallTypes.SelectMany(CheckedCatalog.ConditionsOf)
        let prompts = condition.Type.Script.Prompts.Select(prompt => prompt.Key).ToList()
        from subject in condition.Condition.Subjects
        where subject.Kind == SubjectKind.Answer && !prompts.Contains(subject.Name)
        select new Flaw(condition.File, condition.Part, $"unknown prompt '{subject.Name}'{Nearest.DidYouMean(subject.Name, prompts.Concat(ConditionSubject.Reserved.Keys))}");
}

/// <summary>What is asked later is not known yet.</summary>
internal sealed class LaterPrompt : ICatalogCheck
{
    public string Rule => "later-prompt";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from condition in catalog.CallTypes.SelectMany(CheckedCatalog.ConditionsOf)
        let later = condition.Type.Script.Steps.Skip(condition.Before).OfType<Prompt>().Select(prompt => prompt.Key).ToList()
        from subject in condition.Condition.Subjects
        where subject.Kind == SubjectKind.Answer && later.Contains(subject.Name)
        select new Flaw(condition.File, condition.Part, $"'{subject.Name}' is not asked before this; move it up, or ask about an earlier prompt.");
}

/// <summary>A comparison with a value its subject never has.</summary>
internal sealed class UnknownValue : ICatalogCheck
{
    private static readonly Dictionary<SubjectKind, string[]> Fixed = new()
    {
        [SubjectKind.Place] = ["none", "verified", "unverified", "outside"],
        [SubjectKind.PlaceKind] = ["address", "intersection", "named", "park", "point"],
        [SubjectKind.Weekday] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        [SubjectKind.Offices] = ["open", "closed"],
    };

    private static readonly string[] YesNo = ["yes", "no"];

    public string Rule => "unknown-value";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var condition in catalog.CallTypes.SelectMany(CheckedCatalog.ConditionsOf))
        {
            foreach (var (subject, value) in Comparisons(condition.Condition))
            {
                if (Wrong(catalog, condition.Type, subject, value) is { } sentence) yield return new(condition.File, condition.Part, sentence);
            }
        }
    }

    private static IEnumerable<(ConditionSubject Subject, string Value)> Comparisons(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Comparisons),
        AnyOf any => any.Parts.SelectMany(Comparisons),
        Not not => Comparisons(not.Part),
        Comparison comparison => [(comparison.Subject, comparison.Value)],
        OneOf oneOf => oneOf.Values.Select(value => (oneOf.Subject, value)),
        _ => [],
    };

    private static string? Wrong(CheckedCatalog catalog, CallType type, ConditionSubject subject, string value)
    {
        if (ConditionSubject.QuotedBy(value) is not null) return null;
        switch (subject.Kind)
        {
            case SubjectKind.Place or SubjectKind.PlaceKind or SubjectKind.Weekday or SubjectKind.Offices:
                return OneOfThese(subject, value, Fixed[subject.Kind]);
            case SubjectKind.Season:
                return catalog.Knows(CatalogPaths.Calendar) ? OneOfThese("season", value, [.. catalog.City.Calendar.Seasons.Select(season => season.Key)]) : null;
            case SubjectKind.Time:
                return IsTime(value) ? null : $"'{value}' is not a time such as 08:00.";
            case SubjectKind.Date:
                return DateOnly.TryParseExact(value.Length == 5 ? $"2000-{value}" : value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                    ? null : $"'{value}' is not a date such as 11-15 or 2026-11-15.";
            case SubjectKind.Answer:
                return type.Script.Prompts.FirstOrDefault(prompt => prompt.Key == subject.Name) switch
                {
                    ChoosingPrompt choosing => OneOfThese(subject, value, [.. choosing.Choices.Select(choice => choice.Key)]),
                    YesNoPrompt => OneOfThese(subject, value, YesNo),
                    NumberPrompt when !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _) => $"'{subject}' is a number; '{value}' is none.",
                    TimePrompt when !IsTime(value) => $"'{value}' is not a time such as 08:00.",
                    _ => null,
                };
            case SubjectKind.Fact or SubjectKind.Zone:
                return null;
        }
        return null;
    }

    private static bool IsTime(string value) => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? OneOfThese(object subject, string value, IReadOnlyCollection<string> values) =>
        values.Contains(value) ? null : $"'{subject}' is never '{value}'{Nearest.DidYouMean(value, values)}";
}

internal sealed class UnreachableStep : ICatalogCheck
{
    public string Rule => "unreachable-step";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from type in catalog.CallTypes
        from step in ScriptPaths.Unreachable(type.Script)
        select new Flaw(CatalogPaths.Of(type), $"script.{step.Key}", $"'{step.Key}' is never reached: what it needs cannot hold, or a note before it always stops.");
}
