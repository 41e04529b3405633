using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Domain.Catalog;

/// <summary>One step of a script: a question (<see cref="Prompt"/>) or something to say (<see cref="Note"/>).</summary>
public abstract record Step
{
    /// <summary>Unique in its script and stable: answers, conditions and translations hang on it.</summary>
    public required string Key { get; init; }

    /// <summary>Shown only while this holds; null always.</summary>
    public Condition? When { get; init; }

    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>Path and English text of everything a person reads here.</summary>
    public abstract IEnumerable<KeyValuePair<string, string>> Texts { get; }
}

/// <summary>Something the employee says, and what follows from it.</summary>
public sealed record Note : Step
{
    /// <summary>Markdown, may quote facts and zones.</summary>
    public required string Say { get; init; }

    /// <summary>The outcome the matter has when this note applies.</summary>
    public MatterOutcome? Outcome { get; init; }

    /// <summary>Key of the agency to refer to, with <see cref="MatterOutcome.Referred"/>.</summary>
    public string? Agency { get; init; }

    /// <summary>Key of the team to transfer to, with <see cref="MatterOutcome.Transferred"/>.</summary>
    public string? TransferTo { get; init; }

    /// <summary>The priority a request has when this note applies; of several, the highest.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Nothing after this step is asked, and no request is made.</summary>
    public bool Stop { get; init; }

    /// <summary>Shown as a danger: read it out before anything else.</summary>
    public bool Emergency { get; init; }

    public override IEnumerable<KeyValuePair<string, string>> Texts => [new($"say.{Key}", Say)];
}

/// <summary>The steps of a detail screen in order, and where a conversation stands in them.</summary>
public sealed class Script(IReadOnlyList<Step> steps)
{
    public static Script Empty { get; } = new([]);

    public IReadOnlyList<Step> Steps => steps;

    public IEnumerable<Prompt> Prompts => steps.OfType<Prompt>();

    /// <summary>
    /// Walks the script under the answers and circumstances given: which steps show, what is still to be asked,
    /// and what the notes that apply decide. An answer to a prompt that does not show counts for nothing, not even in conditions.
    /// </summary>
    public ScriptPosition Walk(Circumstances circumstances)
    {
        var shown = new List<Step>();
        var missing = new List<Prompt>();
        var answered = new Answers();
        Note? stop = null;
        Note? outcome = null;
        Priority? priority = null;

        foreach (var step in steps)
        {
            var here = circumstances with { Answers = answered };
            if (step.When is { } when && !when.Holds(here)) continue;
            shown.Add(step);
            switch (step)
            {
                case Prompt prompt:
                    if (circumstances.Answers[prompt.Key] is { } given && !prompt.Read(given, here).Refused(out _, out var answer))
                    {
                        answered = answered.With(prompt.Key, answer);
                    }
                    else if (prompt.IsRequired(here))
                    {
                        missing.Add(prompt);
                    }
                    break;
                case Note note:
                    if (note.Outcome is not null) outcome = note;
                    if (note.Priority is { } raised && (priority is null || raised > priority)) priority = raised;
                    if (note.Stop) stop = note;
                    break;
            }
            if (stop is not null) break;
        }
        return new ScriptPosition(shown, missing, answered, stop, outcome, priority);
    }
}

/// <summary>Where a conversation stands in its script.</summary>
/// <param name="Shown">The steps to show, in order; the last is the stop, if one applies.</param>
/// <param name="Missing">Required prompts without a valid answer.</param>
/// <param name="Answered">The answers that count: valid, and to prompts that show.</param>
/// <param name="Stop">The note that ended the script.</param>
/// <param name="Decides">The last note that names an outcome.</param>
/// <param name="Priority">The highest priority a note names.</param>
public sealed record ScriptPosition(
    IReadOnlyList<Step> Shown, IReadOnlyList<Prompt> Missing, Answers Answered, Note? Stop, Note? Decides, Priority? Priority)
{
    /// <summary>True while a request could still come of this.</summary>
    public bool MayRequest => Stop is null && Decides?.Outcome is null or MatterOutcome.Requested;
}
