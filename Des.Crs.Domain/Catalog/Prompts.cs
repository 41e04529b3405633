using System.Globalization;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// A question of a script. Each kind is a record of its own that knows how to read an answer; the desk adds one field component a kind.
/// </summary>
public abstract record Prompt : Step
{
    public required string Ask { get; init; }

    /// <summary>A short explanation under the question.</summary>
    public string? Help { get; init; }

    /// <summary>Whether an answer is needed; <see cref="RequiredWhen"/> makes it so only sometimes.</summary>
    public bool Required { get; init; }

    public Condition? RequiredWhen { get; init; }

    /// <summary>The word for this kind in a file's <c>type:</c>.</summary>
    public abstract string KindName { get; }

    public bool IsRequired(Circumstances here) => Required || RequiredWhen?.Holds(here) == true;

    /// <summary>Brings what was typed into the one form in which this kind keeps answers, or says what is wrong with it.</summary>
    public abstract Result<string> Read(string typed, Circumstances here);

    public override IEnumerable<KeyValuePair<string, string>> Texts
    {
        get
        {
            yield return new($"ask.{Key}", Ask);
            if (Help is { } help) yield return new($"help.{Key}", help);
        }
    }
}

/// <summary>Free words, kept trimmed; at most <see cref="MaxLength"/> characters.</summary>
public sealed record TextPrompt : Prompt
{
    public const int DefaultMaxLength = 1000;

    public int MaxLength { get; init; } = DefaultMaxLength;

    public override string KindName => "text";

    public override Result<string> Read(string typed, Circumstances here) =>
        typed.Trim() is var words && words.Length == 0 ? new NotAnswered()
        : words.Length > MaxLength ? new TooLong(MaxLength, words.Length)
        : words;
}

/// <summary>A number, kept in invariant digits; <see cref="Min"/> and <see cref="Max"/> are inclusive.</summary>
public sealed record NumberPrompt : Prompt
{
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }

    /// <summary>What is counted, such as <c>bags</c>; shown behind the field.</summary>
    public string? Unit { get; init; }

    public override string KindName => "number";

    public override Result<string> Read(string typed, Circumstances here)
    {
        if (!decimal.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return new NotUnderstood("a number such as 3");
        }
        if (number < Min || number > Max) return new OutOfRange(Min?.ToString(CultureInfo.InvariantCulture), Max?.ToString(CultureInfo.InvariantCulture));
        return number.ToString("0.############", CultureInfo.InvariantCulture);
    }

    public override IEnumerable<KeyValuePair<string, string>> Texts => Unit is { } unit ? base.Texts.Append(new($"unit.{Key}", unit)) : base.Texts;
}

/// <summary><c>yes</c> or <c>no</c>.</summary>
public sealed record YesNoPrompt : Prompt
{
    public override string KindName => "yes-no";

    public override Result<string> Read(string typed, Circumstances here) => typed.Trim().ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" => "yes",
        "NO" or "N" or "FALSE" => "no",
        _ => new NotUnderstood("yes or no"),
    };
}

/// <summary>One possible answer.</summary>
/// <param name="Key">Stable: conditions, routes and Open311 clients use it.</param>
/// <param name="Label">What people read.</param>
public sealed record Choice(string Key, string Label);

/// <summary>A prompt with a list of answers.</summary>
public abstract record ChoosingPrompt : Prompt
{
    public required IReadOnlyList<Choice> Choices { get; init; }

    public override IEnumerable<KeyValuePair<string, string>> Texts =>
        base.Texts.Concat(Choices.Select(choice => new KeyValuePair<string, string>($"choice.{Key}.{choice.Key}", choice.Label)));
}

/// <summary>One of several choices, kept as its key.</summary>
public sealed record ChoicePrompt : ChoosingPrompt
{
    public override string KindName => "choice";

    public override Result<string> Read(string typed, Circumstances here) =>
        Choices.FirstOrDefault(choice => choice.Key == typed.Trim()) is { } chosen ? chosen.Key : new NotAChoice(Choices);
}

/// <summary>Any number of the choices, kept as their keys joined by commas in the order of the file.</summary>
public sealed record ChoicesPrompt : ChoosingPrompt
{
    public override string KindName => "choices";

    public override Result<string> Read(string typed, Circumstances here)
    {
        var keys = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        if (keys.Count == 0) return new NotAnswered();
        if (keys.Except(Choices.Select(choice => choice.Key)).Any()) return new NotAChoice(Choices);
        return string.Join(',', Choices.Where(choice => keys.Contains(choice.Key)).Select(choice => choice.Key));
    }
}

/// <summary>A day, kept as <c>yyyy-MM-dd</c>. Reads also <c>11/26</c>, <c>11/26/2026</c>, <c>today</c>, <c>yesterday</c> and <c>tomorrow</c>.</summary>
public sealed record DatePrompt : Prompt
{
    /// <summary>Refuses days after today (in the city).</summary>
    public bool NotAfterToday { get; init; }

    /// <summary>Refuses days before today (in the city).</summary>
    public bool NotBeforeToday { get; init; }

    public override string KindName => "date";

    public override Result<string> Read(string typed, Circumstances here)
    {
        var words = typed.Trim();
        DateOnly day;
        switch (words.ToUpperInvariant())
        {
            case "TODAY": day = here.Today; break;
            case "YESTERDAY": day = here.Today.AddDays(-1); break;
            case "TOMORROW": day = here.Today.AddDays(1); break;
            default:
                if (DateOnly.TryParseExact(words, ["yyyy-MM-dd", "M/d/yyyy", "M/d/yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) break;
                if (!DateOnly.TryParseExact($"{words}/{here.Today.Year}", "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                {
                    return new NotUnderstood("a day such as 11/26 or 2026-11-26");
                }
                break;
        }
        if (NotAfterToday && day > here.Today) return new OutOfRange(null, "today");
        if (NotBeforeToday && day < here.Today) return new OutOfRange("today", null);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}

/// <summary>A time of day in the city, kept as <c>HH:mm</c>. Reads also <c>5 pm</c> and <c>5:30pm</c>.</summary>
public sealed record TimePrompt : Prompt
{
    public override string KindName => "time";

    public override Result<string> Read(string typed, Circumstances here) =>
        TimeOnly.TryParseExact(typed.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant(), ["H:mm", "HH:mm", "h:mm tt", "h:mmtt", "h tt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("HH:mm", CultureInfo.InvariantCulture)
            : new NotUnderstood("a time such as 5:30 pm");
}

/// <summary>A telephone number; ten North American digits are kept as <c>515-555-0123</c>, others as typed after a plus sign.</summary>
public sealed record PhonePrompt : Prompt
{
    public override string KindName => "phone";

    public override Result<string> Read(string typed, Circumstances here) =>
        Constituents.PhoneNumber.TryParse(typed, null, out var phone) ? phone.ToString() : new NotUnderstood("a phone number such as 515-555-0123");
}

/// <summary>An e-mail address, at most 254 characters.</summary>
public sealed record EmailPrompt : Prompt
{
    public override string KindName => "email";

    public override Result<string> Read(string typed, Circumstances here) =>
        Constituents.EmailAddress.TryParse(typed, null, out var email) ? email.ToString() : new NotUnderstood("an e-mail address such as pat@example.org");
}

/// <summary>Photographs, kept as the numbers of what was uploaded, joined by commas; a desk that cannot see them notes that there are some.</summary>
public sealed record PhotographPrompt : Prompt
{
    /// <summary>How many at most.</summary>
    public int Max { get; init; } = 3;

    public override string KindName => "photograph";

    public override Result<string> Read(string typed, Circumstances here) =>
        typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => new NotAnswered(),
            var photographs when photographs.Length > Max => new OutOfRange(null, Max.ToString(CultureInfo.InvariantCulture)),
            var photographs => string.Join(',', photographs),
        };
}

/// <summary>A second place (the first is the matter's own), kept as the words it was found or typed by.</summary>
public sealed record PlacePrompt : Prompt
{
    public const int MaxLength = 200;

    public override string KindName => "place";

    public override Result<string> Read(string typed, Circumstances here) =>
        typed.Trim() is var words && words.Length == 0 ? new NotAnswered() : words.Length > MaxLength ? new TooLong(MaxLength, words.Length) : words;
}
