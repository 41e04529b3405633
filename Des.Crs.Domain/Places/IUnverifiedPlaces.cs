namespace Des.Crs.Domain.Places;

/// <summary>A place typed at the desk that the address book does not know.</summary>
/// <param name="Label">As it was typed, in one of the spellings.</param>
/// <param name="Times">How many matters were taken with it, in any spelling that normalizes alike.</param>
/// <param name="Last">The day of the last of them, in the city's zone.</param>
public sealed record UnverifiedPlace(string Label, int Times, DateOnly Last);

/// <summary>Places as typed, for the people who keep the address book.</summary>
public interface IUnverifiedPlaces
{
    /// <summary>Those of matters recorded on or after a day of the city, the most frequent first, then the latest.</summary>
    Task<IReadOnlyList<UnverifiedPlace>> SinceAsync(DateOnly first, int most, CancellationToken cancel);
}
