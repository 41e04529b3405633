namespace Des.Crs.Domain.Catalog;

/// <summary>Finds call types in a caller's own words: synonyms, stems, misspellings, the beginning of the last word while typing, and codes.</summary>
public interface ICallTypeSearch
{
    /// <summary>Best first; never throws for anything typed. Blank words find nothing.</summary>
    /// <param name="words">Whatever was typed; a last word without a space after it may be unfinished.</param>
    /// <param name="most">How many matches at most.</param>
    /// <param name="audience"><see cref="Audience.Public"/> leaves out the call types for staff.</param>
    /// <param name="uses">How often a call type was used in the last weeks: between close matches, the more used comes first.</param>
    CallTypeFindings Find(string words, int most = 12, Audience audience = Audience.Staff, Func<CallTypeCode, int>? uses = null);
}

/// <param name="Emergency">A danger the words mean; its instruction comes before every match.</param>
public sealed record CallTypeFindings(Emergency? Emergency, IReadOnlyList<CallTypeMatch> Matches)
{
    public static CallTypeFindings None { get; } = new(null, []);
}

/// <param name="Score">Comparable only within one search.</param>
public sealed record CallTypeMatch(CallType CallType, float Score);
