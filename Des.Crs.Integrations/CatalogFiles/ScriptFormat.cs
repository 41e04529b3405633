using System.Globalization;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>The steps under <c>script:</c>.</summary>
internal static class ScriptFormat
{
    private static readonly string[] Kinds = ["text", "number", "yes-no", "choice", "choices", "date", "time", "phone", "email", "photograph", "place"];

    // The condition language needs these for itself.
    private static readonly string[] Grammar = ["and", "or", "not", "in", "is"];

    public static Script Read(Fields fields)
    {
        var steps = new List<Step>();
        foreach (var item in fields.Maps("script"))
        {
            var isNote = item.Keys.Contains("note", StringComparer.Ordinal);
            var key = item.RequiredSlug(isNote ? "note" : "prompt");
            var step = item.Named(key);
            if (ConditionSubject.Reserved.ContainsKey(key) || Grammar.Contains(key, StringComparer.Ordinal))
            {
                item.Report(isNote ? "note" : "prompt", FileRules.WrongValue, $"'{key}' has a meaning of its own in conditions; choose another key.");
            }
            if (steps.Exists(other => other.Key == key)) item.Report(isNote ? "note" : "prompt", FileRules.DuplicateKey, $"two steps are called '{key}'.");
            Step? read = isNote ? ReadNote(step, key) : ReadPrompt(step, key);
            if (read is not null) steps.Add(read);
        }
        return steps.Count == 0 ? Script.Empty : new Script(steps);
    }

    public static void Write(YamlText yaml, Script script) => yaml.Maps("script", script.Steps, (item, step) =>
    {
        switch (step)
        {
            case Prompt prompt: WritePrompt(item, prompt); break;
            case Note note: WriteNote(item, note); break;
            default: throw new NotSupportedException($"No file form for {step.GetType().Name}.");
        }
    });

    private static Note ReadNote(Fields step, string key)
    {
        _ = step.Required("note");
        var note = new Note
        {
            Key = key,
            Say = step.Required("say"),
            When = step.When("when"),
            Audience = step.Word("audience", Words.Audiences) ?? Audience.Public,
            Outcome = step.Word("outcome", Words.Outcomes),
            Agency = step.Optional("agency"),
            TransferTo = step.Optional("transfer-to"),
            Priority = step.Word("priority", Words.Priorities),
            Stop = step.Flag("stop"),
            Emergency = step.Flag("emergency"),
        };
        step.Done();
        return note;
    }

    private static void WriteNote(YamlText item, Note note) => item
        .Text("note", note.Key)
        .Text("say", note.Say)
        .Text("when", note.When?.ToString())
        .Plain("audience", note.Audience == Audience.Public ? null : Words.Of(Words.Audiences, note.Audience))
        .Plain("outcome", note.Outcome is { } outcome ? Words.Of(Words.Outcomes, outcome) : null)
        .Text("agency", note.Agency)
        .Text("transfer-to", note.TransferTo)
        .Plain("priority", note.Priority is { } priority ? Words.Of(Words.Priorities, priority) : null)
        .Flag("stop", note.Stop)
        .Flag("emergency", note.Emergency);

    private static Prompt? ReadPrompt(Fields step, string key)
    {
        _ = step.Required("prompt");
        var ask = step.Required("ask");
        var help = step.Optional("help");
        var kind = step.Required("type");
        var required = step.Optional("required");
        var requiredWhen = required is null or "true" or "false" ? null : step.ConditionIn("required", required);
        var when = step.When("when");
        var audience = step.Word("audience", Words.Audiences) ?? Audience.Public;

        Prompt? prompt = kind switch
        {
            "text" => new TextPrompt { Key = key, Ask = ask, MaxLength = WholeNumber(step, "max-length") ?? TextPrompt.DefaultMaxLength },
            "number" => new NumberPrompt { Key = key, Ask = ask, Min = Number(step, "min"), Max = Number(step, "max"), Unit = step.Optional("unit") },
            "yes-no" => new YesNoPrompt { Key = key, Ask = ask },
            "choice" => new ChoicePrompt { Key = key, Ask = ask, Choices = Choices(step) },
            "choices" => new ChoicesPrompt { Key = key, Ask = ask, Choices = Choices(step) },
            "date" => new DatePrompt { Key = key, Ask = ask, NotAfterToday = Today(step, "not-after"), NotBeforeToday = Today(step, "not-before") },
            "time" => new TimePrompt { Key = key, Ask = ask },
            "phone" => new PhonePrompt { Key = key, Ask = ask },
            "email" => new EmailPrompt { Key = key, Ask = ask },
            "photograph" => new PhotographPrompt { Key = key, Ask = ask, Max = WholeNumber(step, "max") ?? DefaultPhotographs },
            "place" => new PlacePrompt { Key = key, Ask = ask },
            _ => null,
        };
        if (prompt is null)
        {
            if (kind.Length > 0)
            {
                step.Report("type", FileRules.WrongValue, $"'{kind}' is none of {string.Join(", ", Kinds)}{Domain.Catalog.Checks.Nearest.DidYouMean(kind, Kinds)}");
            }
            return null;
        }
        step.Done();
        return prompt with { Help = help, Required = required == "true", RequiredWhen = requiredWhen, When = when, Audience = audience };
    }

    private static readonly int DefaultPhotographs = new PhotographPrompt { Key = "", Ask = "" }.Max;

    private static void WritePrompt(YamlText item, Prompt prompt)
    {
        item.Text("prompt", prompt.Key).Text("ask", prompt.Ask).Text("help", prompt.Help).Plain("type", prompt.KindName)
            .Text("required", prompt.RequiredWhen?.ToString()).Flag("required", prompt.Required && prompt.RequiredWhen is null)
            .Text("when", prompt.When?.ToString())
            .Plain("audience", prompt.Audience == Audience.Public ? null : Words.Of(Words.Audiences, prompt.Audience));
        switch (prompt)
        {
            case TextPrompt text:
                item.Plain("max-length", text.MaxLength == TextPrompt.DefaultMaxLength ? null : text.MaxLength.ToString(CultureInfo.InvariantCulture));
                break;
            case NumberPrompt number:
                item.Plain("min", Digits(number.Min)).Plain("max", Digits(number.Max)).Text("unit", number.Unit);
                break;
            case ChoosingPrompt choosing:
                item.Map("choices", inner => { foreach (var choice in choosing.Choices) inner.Text(choice.Key, choice.Label); });
                break;
            case DatePrompt date:
                item.Plain("not-after", date.NotAfterToday ? "today" : null).Plain("not-before", date.NotBeforeToday ? "today" : null);
                break;
            case PhotographPrompt photograph:
                item.Plain("max", photograph.Max == DefaultPhotographs ? null : photograph.Max.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static List<Choice> Choices(Fields step)
    {
        if (step.Map("choices") is not { } map)
        {
            if (!step.Keys.Contains("choices", StringComparer.Ordinal)) step.File.Report(step.Line, FileRules.MissingKey, "'choices' is missing.");
            return [];
        }
        var choices = new List<Choice>();
        foreach (var key in map.Keys.ToList())
        {
            map.CheckSlug(map.LineOf(key), key, least: 1);
            choices.Add(new Choice(key, map.Required(key)));
        }
        if (choices.Count < 2) step.Report("choices", FileRules.WrongValue, "a choice needs two answers or more.");
        return choices;
    }

    private static bool Today(Fields step, string key) => step.Word(key, TodayOnly) ?? false;

    private static readonly Dictionary<string, bool> TodayOnly = new(StringComparer.Ordinal) { ["today"] = true };

    private static int? WholeNumber(Fields step, string key) => step.Read(key, "a whole number from 1", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (int?)null);

    private static decimal? Number(Fields step, string key) => step.Read(key, "a number", text =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null);

    private static string? Digits(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);
}
