namespace Des.Crs.Domain.Constituents;

/// <summary>A person or organization that contacts the city and said who they are.</summary>
public sealed record Constituent
{
    public const int MaxNameLength = 120;

    public required Guid Id { get; init; }
    public string Name { get; init; } = "";
    public PhoneNumber? Phone { get; init; }
    public EmailAddress? Email { get; init; }

    /// <summary>Two-letter code of the language they prefer; null for the city's own.</summary>
    public string? Language { get; init; }

    public DateTimeOffset Since { get; init; }

    /// <summary>Made up by <c>sample load</c>.</summary>
    public bool Sample { get; init; }

    public int Version { get; init; }
}

/// <summary>What a caller said of themselves during a call; all of it optional.</summary>
/// <param name="Known">Id of the constituent they were recognized as.</param>
/// <param name="Phone">As typed; see <see cref="PhoneNumber"/>.</param>
/// <param name="Email">As typed; see <see cref="EmailAddress"/>.</param>
public sealed record Caller(Guid? Known, string Name, string Phone, string Email, string? Language)
{
    public static Caller Unknown { get; } = new(null, "", "", "", null);

    public bool IsUnknown => this is { Known: null, Name: "", Phone: "", Email: "" };
}

/// <summary>A caller's words that are not of the form they should have.</summary>
public sealed record CallerNotUnderstood(string What) : Refusal($"{What} Correct it or empty the field; callers may stay anonymous.");
