using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>
/// Follows every way a script can go: each answer of each yes-or-no and choice prompt that a condition asks about.
/// All else (seasons, numbers, zones) may be either way. A step no way leads to is unreachable.
/// </summary>
internal sealed class ScriptPaths
{
    // Far more ways than a script has that a person can follow; one with more is not judged.
    private const int MostWays = 50_000;

    private readonly Script _script;
    private readonly HashSet<string> _asked;
    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private int _ways;

    private ScriptPaths(Script script)
    {
        _script = script;
        _asked = script.Steps.SelectMany(Conditions).SelectMany(condition => condition.Subjects)
            .Where(subject => subject.Kind == SubjectKind.Answer).Select(subject => subject.Name).ToHashSet(StringComparer.Ordinal);
    }

    public static IReadOnlyList<Step> Unreachable(Script script)
    {
        var paths = new ScriptPaths(script);
        paths.Follow(0, new Dictionary<string, string?>(StringComparer.Ordinal));
        return paths._ways > MostWays ? [] : [.. script.Steps.Where(step => !paths._reached.Contains(step.Key))];
    }

    /// <param name="known">What each prompt so far was answered: null for not at all; absent for anything.</param>
    private void Follow(int at, Dictionary<string, string?> known)
    {
        if (at == _script.Steps.Count || _reached.Count == _script.Steps.Count || ++_ways > MostWays) return;
        var step = _script.Steps[at];
        var shows = step.When is null ? true : Holds(step.When, known);
        if (shows != true) Follow(at + 1, step is Prompt ? With(known, step.Key, null) : known);
        if (shows == false) return;

        _reached.Add(step.Key);
        if (step is Note { Stop: true }) return;
        if (!_asked.Contains(step.Key) || Answers(step) is not { } answers)
        {
            Follow(at + 1, known);
            return;
        }
        Follow(at + 1, With(known, step.Key, null));
        foreach (var answer in answers) Follow(at + 1, With(known, step.Key, answer));
    }

    private static IEnumerable<string>? Answers(Step step) => step switch
    {
        YesNoPrompt => ["yes", "no"],
        ChoicePrompt choice => choice.Choices.Select(one => one.Key),
        _ => null,
    };

    private static Dictionary<string, string?> With(Dictionary<string, string?> known, string prompt, string? answer) =>
        new(known, StringComparer.Ordinal) { [prompt] = answer };

    private static IEnumerable<Condition> Conditions(Step step) => step.When is { } when ? [when] : [];

    /// <summary>True, false, or null for either.</summary>
    private static bool? Holds(Condition condition, Dictionary<string, string?> known)
    {
        switch (condition)
        {
            case AllOf all:
                var each = all.Parts.Select(part => Holds(part, known)).ToList();
                return each.Contains(false) ? false : each.Contains(null) ? null : true;
            case AnyOf any:
                var some = any.Parts.Select(part => Holds(part, known)).ToList();
                return some.Contains(true) ? true : some.Contains(null) ? null : false;
            case Not not:
                return !Holds(not.Part, known);
            default:
                if (condition.Subjects.Any(subject => subject.Kind != SubjectKind.Answer || !known.ContainsKey(subject.Name))) return null;
                var answers = new Answers(known.Where(answer => answer.Value is not null).Select(answer => KeyValuePair.Create(answer.Key, answer.Value!)));
                return condition.Holds(new Circumstances { Local = default, Answers = answers });
        }
    }
}
