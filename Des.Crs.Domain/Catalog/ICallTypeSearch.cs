namespace Des.Crs.Domain.Catalog;

/// <summary>Finds call types in a caller's own words: synonyms, stems, misspellings, the beginning of the last word while typing, and codes.</summary>
public interface ICallTypeSearch
{
    /// <summary>Best first; never throws for anything typed. Blank words find nothing.</summary>
    CallTypeFindings Find(string words, int most = 12);
}

/// <param name="Emergency">A danger the words mean; its instruction comes before every match.</param>
public sealed record CallTypeFindings(Emergency? Emergency, IReadOnlyList<CallTypeMatch> Matches)
{
    public static CallTypeFindings None { get; } = new(null, []);
}

/// <param name="Score">Comparable only within one search.</param>
public sealed record CallTypeMatch(CallType CallType, float Score);
