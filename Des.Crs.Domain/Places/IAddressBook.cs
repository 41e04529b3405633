namespace Des.Crs.Domain.Places;

/// <summary>The city's own places, kept locally so that the desk waits for nobody.</summary>
public interface IAddressBook
{
    /// <summary>
    /// Places that what was typed so far may mean, best first: addresses, intersections, named places and parks; misspelt words and
    /// missing directions are forgiven. Blank text gives nothing.
    /// </summary>
    Task<IReadOnlyList<PlaceSuggestion>> SuggestAsync(string typed, int most, CancellationToken cancel);

    /// <summary>
    /// The place that typed text means, with its zones, if there is exactly one that fits without guessing (case, punctuation and street-word
    /// spelling aside); otherwise null. "5th and Main" is an intersection; a house number between two known ones of a street is not invented.
    /// </summary>
    Task<Place?> VerifyAsync(string typed, CancellationToken cancel);

    /// <summary>A place by its key, with its zones as they are now; null if it is gone.</summary>
    Task<Place?> FindAsync(string key, CancellationToken cancel);

    /// <summary>The point with its zones; <see cref="PlaceStanding.Outside"/> when beyond the city limits.</summary>
    Task<Place> AtAsync(GeoPoint point, CancellationToken cancel);
}

/// <param name="Key">For <see cref="IAddressBook.FindAsync"/>.</param>
/// <param name="Guessed">True when a word was corrected to find it.</param>
public sealed record PlaceSuggestion(string Key, string Label, PlaceKind Kind, bool Guessed);
