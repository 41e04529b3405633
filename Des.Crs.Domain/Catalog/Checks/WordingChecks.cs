using System.Globalization;
using System.Text.RegularExpressions;

namespace Des.Crs.Domain.Catalog.Checks;

internal sealed class FewExamples : ICatalogCheck
{
    public const int Least = 5;

    public string Rule => "few-examples";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from type in catalog.CallTypes
        where type.Examples.Count < Least
        select new Flaw(CatalogPaths.Of(type), "examples", $"there are {type.Examples.Count} examples; callers' own words need at least {Least}.");
}

internal sealed class SharedExample : ICatalogCheck
{
    public string Rule => "shared-example";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var first = new Dictionary<string, CallType>(StringComparer.Ordinal);
        foreach (var type in catalog.CallTypes)
        {
            for (var i = 0; i < type.Examples.Count; i++)
            {
                var words = PlainWords.Of(type.Examples[i]);
                if (first.TryAdd(words, type)) continue;
                yield return new(CatalogPaths.Of(type), string.Create(CultureInfo.InvariantCulture, $"examples.{i + 1}"), first[words] == type
                    ? $"'{type.Examples[i]}' stands here twice."
                    : $"'{type.Examples[i]}' is also an example of '{first[words].Code}'.");
            }
        }
    }
}

internal sealed class SameKeywords : ICatalogCheck
{
    public string Rule => "same-keywords";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var first = new Dictionary<string, CallType>(StringComparer.Ordinal);
        foreach (var type in catalog.CallTypes.Where(type => type.Keywords.Count > 0))
        {
            var set = string.Join('|', type.Keywords.Select(PlainWords.Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            if (!first.TryAdd(set, type)) yield return new(CatalogPaths.Of(type), "keywords", $"these are the same keywords as those of '{first[set].Code}'.");
        }
    }
}

/// <summary>The same answer with another noun: more than half of all runs of three words are shared.</summary>
internal sealed class NearIdenticalAnswers : ICatalogCheck
{
    private const int Run = 3;
    private const double TooMuch = 0.5;

    public string Rule => "near-identical-answers";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        var earlier = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var counts = new List<int>();
        for (var i = 0; i < catalog.CallTypes.Count; i++)
        {
            var runs = Runs(catalog.CallTypes[i].Answer);
            var shared = new Dictionary<int, int>();
            foreach (var run in runs)
            {
                if (!earlier.TryGetValue(run, out var types)) earlier[run] = types = [];
                foreach (var other in types) shared[other] = shared.GetValueOrDefault(other) + 1;
                types.Add(i);
            }
            counts.Add(runs.Count);
            foreach (var (other, both) in shared.OrderBy(pair => pair.Key))
            {
                var likeness = (double)both / (runs.Count + counts[other] - both);
                if (likeness <= TooMuch) continue;
                yield return new(CatalogPaths.Of(catalog.CallTypes[i]), "answer",
                    string.Create(CultureInfo.InvariantCulture, $"the answer is {likeness * 100:0}% the same as that of '{catalog.CallTypes[other].Code}'; say what is particular to this one, or make one of both."));
            }
        }
    }

    private static HashSet<string> Runs(string answer)
    {
        var words = PlainWords.Of(answer).Split(' ');
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= words.Length; i++) runs.Add(string.Join(' ', words[i..(i + Run)]));
        if (words.Length < Run) runs.Add(string.Join(' ', words));
        return runs;
    }
}

internal sealed class LongAnswer : ICatalogCheck
{
    public const int Most = 90;

    public string Rule => "long-answer";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from type in catalog.CallTypes
        let words = ReadingGrade.Words(AnswerText.Fill(type.Answer, catalog.Setting(type.Department)))
        where words > Most
        select new Flaw(CatalogPaths.Of(type), "answer", $"the answer has {words} words; read aloud in half a minute it has at most {Most}. Move the rest under 'more'.");
}

internal sealed class HardToRead : ICatalogCheck
{
    /// <summary>One above the aim of grade 8, since syllables are only estimated.</summary>
    public const double Highest = 9;

    public string Rule => "hard-to-read";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from type in catalog.CallTypes
        let grade = ReadingGrade.Of(AnswerText.Fill(type.Answer, catalog.Setting(type.Department)))
        where grade > Highest
        select new Flaw(CatalogPaths.Of(type), "answer",
            string.Create(CultureInfo.InvariantCulture, $"the answer asks for {grade:0.0} years of school; use shorter sentences and words (8 is the aim)."));
}

/// <summary>What only this city knows is a fact, so that it is changed in one place.</summary>
internal sealed partial class LiteralValue : ICatalogCheck
{
    public string Rule => "literal-value";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from text in catalog.Texts
        from Match match in Typed().Matches(text.Text)
        select new Flaw(text.File, text.Part, $"'{match.Value}' is typed into the text; make it a fact and quote it.");

    [GeneratedRegex(@"\b\d{3}-\d{3}-\d{4}\b|\b555-01\d\d\b|\$ ?\d[\d,.]*\d|\$ ?\d|\b\d{1,2}(?::\d\d)? ?[ap]\.? ?m\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}

/// <summary>A text without case, marks and quotations.</summary>
internal static partial class PlainWords
{
    public static string Of(string text) => string.Join(' ', Word().Matches(Quotation().Replace(text, "quoted").ToLowerInvariant()).Select(match => match.Value));

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
