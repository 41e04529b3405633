namespace Des.Crs.Domain.Constituents;

/// <summary>Finds people who contacted the city before.</summary>
public interface IConstituents
{
    /// <summary>By name (beginnings of words, without case and accents), phone (any form, at least four digits) or e-mail; most recent first.</summary>
    Task<IReadOnlyList<Constituent>> FindAsync(string words, int most, CancellationToken cancel);

    Task<Constituent?> GetAsync(Guid id, CancellationToken cancel);
}
