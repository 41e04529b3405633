using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;

namespace Des.Crs.Domain.Catalog.Conditions;

/// <summary>Everything a condition may ask about, at one moment of one conversation.</summary>
public sealed record Circumstances
{
    /// <summary>The moment in the city's own time.</summary>
    public required DateTime Local { get; init; }

    public Answers Answers { get; init; } = new();

    public PlaceStanding Place { get; init; }

    /// <summary>The kind of place: <c>address</c>, <c>intersection</c>, <c>named</c>, <c>park</c>, <c>point</c>; null without one.</summary>
    public string? PlaceKind { get; init; }

    /// <summary>Zone key by layer, such as <c>collection-day</c> → <c>tuesday</c>.</summary>
    public IReadOnlyDictionary<string, string> Zones { get; init; } = NoZones;

    /// <summary>Keys of the seasons in force.</summary>
    public IReadOnlyCollection<string> Seasons { get; init; } = [];

    /// <summary>Whether the city's offices are open at <see cref="Local"/>.</summary>
    public bool OfficesOpen { get; init; }

    /// <summary>The plain value of a fact on the day of <see cref="Local"/>, by the name the condition uses (short within its own department, else full); null if there is none.</summary>
    public Func<string, string?> Fact { get; init; } = _ => null;

    public DateOnly Today => DateOnly.FromDateTime(Local);

    private static readonly Dictionary<string, string> NoZones = [];
}
