using System.Collections.Immutable;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Benchmarks;

/// <summary>A catalog of any size with words as unevenly used as people use them, and queries of every kind for it. The same for the same seed.</summary>
internal sealed class GeneratedCity
{
    private static readonly string[] Syllables = ["tra", "li", "ro", "ne", "sto", "wa", "ter", "pla", "ki", "mo", "bur", "gen", "sha", "dow", "per", "mit", "lan", "cor"];
    private static readonly string[] Glue = ["my", "the", "is", "not", "in", "front", "of", "house", "street", "when", "how", "do", "i", "can", "you", "and", "for", "out"];

    private readonly Random _random = new(1280);
    private readonly string[] _words;

    public GeneratedCity(int callTypes)
    {
        _words = [.. Enumerable.Range(0, 6000).Select(_ => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Syllables[_random.Next(Syllables.Length)]))).Distinct()];
        var types = Enumerable.Range(0, callTypes).Select(Type).ToList();
        Catalog = new CatalogSnapshot(1, new CityProfile
        {
            Name = "Generated", State = "Iowa", TimeZone = "America/Chicago", Phone = "515-555-0100", Languages = ["en", "es"],
            Calendar = new CityCalendar { Calendars = [] },
            Synonyms = [.. Enumerable.Range(0, 150).Select(_ => (IReadOnlyList<string>)[Word(), Word(), Words(2)])],
            Emergencies = [.. Enumerable.Range(0, 20).Select(i => new Emergency($"danger-{i}", "Danger", "Call 9-1-1.", "emergency-911", [$"{Word()}|{Word()} {Word()}", Words(3)], [Words(2)], Translations.None))],
        }, [], [], types);
    }

    public CatalogSnapshot Catalog { get; }

    /// <summary>Examples with mistakes, beginnings of words, and one long story in fifty.</summary>
    public string[] Queries(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var type = Catalog.CallTypes[_random.Next(Catalog.CallTypes.Count)];
        var words = type.Examples[_random.Next(type.Examples.Count)];
        return (i % 50, i % 5) switch
        {
            (0, _) => string.Join(' ', Enumerable.Range(0, 25).Select(_ => Sentence(8))),
            (_, 1) => words.Remove(_random.Next(words.Length), 1),
            (_, 2) => words[..Math.Max(2, words.Length / 2)],
            (_, 3) => $"{words} at {_random.Next(100, 4000)} {Word()} avenue",
            _ => words,
        };
    })];

    private CallType Type(int number) => new()
    {
        Code = CallTypeCode.Parse($"type-{number}", null), Title = Words(3), Department = "all", Category = "all", Kind = CallTypeKind.Information,
        Owner = "Clerk", Review = new DateOnly(2027, 1, 1), Answer = Sentence(70),
        Keywords = [.. Enumerable.Range(0, 5).Select(_ => Words(2))], Examples = [.. Enumerable.Range(0, 6).Select(_ => Sentence(6))],
        Translations = new Translations([new("es", new Translation
        {
            Texts = ImmutableSortedDictionary<string, string>.Empty.Add("title", Words(3)).Add("answer", Sentence(70)),
            Keywords = [Words(2), Words(2)], Examples = [Sentence(6), Sentence(6), Sentence(6)],
        })]),
    };

    private string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => i % 2 == 0 ? Glue[_random.Next(Glue.Length)] : Word()));

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word() => _words[(int)(_words.Length * Math.Pow(_random.NextDouble(), 2.5))];
}
