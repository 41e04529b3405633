namespace Des.Crs.Domain.Catalog;

public sealed record NotAnswered() : Refusal("Please give an answer.");

public sealed record NotUnderstood(string Expected) : Refusal($"Please give {Expected}.");

public sealed record TooLong(int Most, int Given) : Refusal($"That is {Given:N0} characters; at most {Most:N0} fit here.");

public sealed record NotAChoice(IReadOnlyList<Choice> Choices) : Refusal($"Please choose one of: {string.Join(", ", Choices.Select(choice => choice.Label))}.");

/// <summary>Bounds are inclusive and already worded.</summary>
public sealed record OutOfRange(string? Least, string? Most) : Refusal((Least, Most) switch
{
    (null, not null) => $"At most {Most} can be given here.",
    (not null, null) => $"At least {Least} must be given here.",
    _ => $"Please give something from {Least} to {Most}.",
});

public sealed record UnknownCallType(string Code) : Refusal($"There is no call type '{Code}' in the catalog.");
