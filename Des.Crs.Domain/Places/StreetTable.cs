namespace Des.Crs.Domain.Places;

/// <summary>A street as the address book knows it: its name, its houses in order, the streets it crosses.</summary>
internal sealed class KnownStreet(StreetName name)
{
    public StreetName Name { get; } = name;

    /// <summary>By number, then by what follows the number.</summary>
    public List<PlaceEntry> Houses { get; } = [];

    public List<(KnownStreet Other, PlaceEntry Entry)> Crossings { get; } = [];

    /// <summary>Houses of this number in any town, with any unit.</summary>
    public IEnumerable<PlaceEntry> At(HouseNumber number)
    {
        for (var i = FirstFrom(number); i < Houses.Count && Houses[i].Number == number; i++) yield return Houses[i];
    }

    public IEnumerable<PlaceEntry> InBlock(int hundred)
    {
        for (var i = FirstFrom(new(hundred, "")); i < Houses.Count && Houses[i].Number is { Head: "" } house && house.Number < hundred + 100; i++) yield return Houses[i];
    }

    /// <summary>The houses whose numbers come nearest, the same side of the street first.</summary>
    public IEnumerable<PlaceEntry> Nearest(HouseNumber number, int most)
    {
        var at = FirstFrom(number);
        return Houses.Skip(Math.Max(0, at - 6)).Take(12)
            .OrderBy(house => Math.Abs(house.Number!.Value.Number - number.Number) + ((house.Number.Value.Number - number.Number) % 2 == 0 ? 0 : 4) + (house.Number.Value.Head == number.Head ? 0 : 1_000)).Take(most);
    }

    private int FirstFrom(HouseNumber number)
    {
        var (low, high) = (0, Houses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Houses[middle].Number!.Value.CompareTo(number) < 0) low = middle + 1; else high = middle;
        }
        return low;
    }
}

/// <param name="Penalty">0 for exactly what was typed; more, the more had to be assumed.</param>
/// <param name="Guessed">A word was corrected.</param>
internal readonly record struct StreetGuess(KnownStreet Street, double Penalty, bool Guessed);

/// <summary>The streets of the book and how typed names are understood as them.</summary>
internal sealed class StreetTable
{
    private readonly Dictionary<string, KnownStreet> _streets = new(StringComparer.Ordinal);
    private ILookup<string, KnownStreet>? _byName;

    public IReadOnlyCollection<KnownStreet> Streets => _streets.Values;

    public KnownStreet Keep(string label)
    {
        var name = StreetName.Parse(label);
        if (!_streets.TryGetValue(name.Normalized, out var street)) _streets.Add(name.Normalized, street = new(name));
        return street;
    }

    public void Close()
    {
        foreach (var street in _streets.Values)
            street.Houses.Sort((a, b) => a.Number!.Value.CompareTo(b.Number!.Value) is not 0 and var order ? order : string.CompareOrdinal(a.Key, b.Key));
        _byName = _streets.Values.ToLookup(street => street.Name.Spelled, StringComparer.Ordinal);
    }

    /// <summary>Streets a name means without guessing: the very one if it exists, else all that have what was said and more.</summary>
    public IReadOnlyList<KnownStreet> Meant(StreetName said) =>
        _streets.TryGetValue(said.Normalized, out var street) ? [street] : Fitting(said);

    /// <summary>Streets of that name that contradict nothing of what was said.</summary>
    public IReadOnlyList<KnownStreet> Fitting(StreetName said) => [.. _byName![said.Spelled].Where(street =>
        Agrees(said.Direction, street.Name.Direction) && Agrees(said.Suffix, street.Name.Suffix) && Agrees(said.After, street.Name.After))];

    private static bool Agrees(string said, string known) => said is "" || said == known;

    /// <summary>Streets that a name may mean, unfinished or misspelt, likeliest first.</summary>
    public List<StreetGuess> Guess(StreetName typed, int most)
    {
        var guesses = new List<StreetGuess>();
        if (typed.Name is "") return guesses;
        // "walnut stre": the last word may be a suffix that is not finished or not well spelled.
        var space = typed.Name.LastIndexOf(' ');
        var cut = typed.Suffix is not "" || (space < 0 && typed.Direction is "") || !SuffixMeant(typed.Name[(space + 1)..]) ? null
            : space > 0 ? new StreetName(typed.Direction, typed.Name[..space], "", typed.After) : new StreetName("", typed.Direction, "", typed.After);
        foreach (var street in _streets.Values)
        {
            var (penalty, guessed) = Compare(typed, street.Name);
            if (cut is not null && Compare(cut, street.Name) is var (other, otherGuessed) && other + 0.1 < penalty) (penalty, guessed) = (other + 0.1, otherGuessed);
            if (penalty < 12) guesses.Add(new(street, penalty, guessed));
        }
        guesses.Sort((a, b) => a.Penalty != b.Penalty ? a.Penalty.CompareTo(b.Penalty) : string.CompareOrdinal(a.Street.Name.Normalized, b.Street.Name.Normalized));
        if (guesses.Count > most) guesses.RemoveRange(most, guesses.Count - most);
        return guesses;
    }

    private static bool SuffixMeant(string word) =>
        StreetWords.FullSuffixes.Any(full => (word.Length > 1 && full.StartsWith(word, StringComparison.Ordinal)) || (word.Length > 3 && Spelling.Distance(word, full, 2) <= Spelling.Forgiven(word.Length)))
        || (word.Length <= 5 && StreetWords.ShortSuffixes.Any(brief => Spelling.Distance(word, brief, 1) <= 1));

    private static (double Penalty, bool Guessed) Compare(StreetName typed, StreetName known)
    {
        var (best, guessed) = (99.0, false);
        var numbered = typed.Name.Any(char.IsAsciiDigit) || known.Name.Any(char.IsAsciiDigit);   // 4th is not a misspelt 5th
        var parts = Difference(typed.Direction, known.Direction) + Difference(typed.Suffix, known.Suffix) + Difference(typed.After, known.After);
        if (typed.Spelled == known.Spelled) (best, guessed) = (parts, parts >= 1);
        else if (typed.Suffix is "" && known.Spelled.StartsWith(typed.Spelled, StringComparison.Ordinal)) (best, guessed) = (1 + parts, parts >= 1);
        else if (typed.Suffix is "" && known.SpelledWhole.StartsWith(typed.SpelledWhole, StringComparison.Ordinal)) (best, guessed) = (1.3, false);
        else if (typed.Spelled.Length > 4 && Contains(known.Name, typed.Name)) (best, guessed) = (2.5 + parts, false);
        else if (!numbered && Spelling.Distance(typed.Spelled, known.Spelled, Spelling.Forgiven(typed.Spelled.Length)) is var off && off <= Spelling.Forgiven(typed.Spelled.Length))
            (best, guessed) = (2 + 2 * off + parts, true);
        if (best > 4 && !numbered && typed.SpelledWhole.Length > 4 && Spelling.Distance(typed.SpelledWhole, known.SpelledWhole, 2) is var whole and <= 2 && 2 + 2 * whole < best)
            (best, guessed) = (2 + 2 * whole, true);
        return (best, guessed);
    }

    private static bool Contains(string known, string typed) => known.Length > typed.Length && known.Contains(' ' + typed, StringComparison.Ordinal);

    private static double Difference(string typed, string known) => typed == known ? 0 : typed is "" ? 0.2 : known is "" ? 0.6 : 1.2;
}
