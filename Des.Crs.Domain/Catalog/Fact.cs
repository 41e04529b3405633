namespace Des.Crs.Domain.Catalog;

public enum FactType { Text, Hours, Time, Date, Money, Number, Phone, Url, Email, YesNo }

/// <summary>A piece of static information kept once and quoted by answers.</summary>
public sealed record Fact
{
    /// <summary><c>department.name</c>; within its department a file may write only <c>name</c>.</summary>
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    /// <summary>In the form of <see cref="FactText"/>, outside the days of any change.</summary>
    public required string Value { get; init; }

    /// <summary>A position, never a person.</summary>
    public required string Owner { get; init; }

    public required DateOnly Review { get; init; }

    /// <summary>Where it is written down.</summary>
    public string? Source { get; init; }

    /// <summary>Made up for the sample city; to be replaced before going live.</summary>
    public bool Sample { get; init; }

    /// <summary>Values for certain days; the last that includes the day wins.</summary>
    public IReadOnlyList<FactChange> Changes { get; init; } = [];

    /// <summary>For text facts, path <c>value</c> (and <c>change.1</c>, <c>change.2</c> … for those of the changes).</summary>
    public Translations Translations { get; init; } = Translations.None;

    /// <summary>The plain value in force on a day of the city.</summary>
    public string ValueOn(DateOnly day) => Changes.LastOrDefault(change => change.Includes(day))?.Value ?? Value;

    /// <summary>The path in <see cref="Translations"/> of the value in force on a day.</summary>
    public string TextPathOn(DateOnly day)
    {
        for (var i = Changes.Count - 1; i >= 0; i--)
        {
            if (Changes[i].Includes(day)) return $"change.{i + 1}";
        }
        return "value";
    }
}

/// <summary>Another value from the first to the last day inclusive; without a last day, from then on.</summary>
public sealed record FactChange(DateOnly From, DateOnly? To, string Value)
{
    public bool Includes(DateOnly day) => day >= From && (To is null || day <= To);
}
