using System.Diagnostics;
using System.Globalization;
using Des.Crs.Domain.Places;

namespace Des.Crs.Tests.Places;

/// <summary>Types a sample of the book's addresses letter by letter, right and wrong, and prints how long each suggestion took.</summary>
public sealed class PlaceSuggestionBenchmark(AddressIndex index)
{
    public void Run(TextWriter output, int every = 400)
    {
        var addresses = index.Map.Places.Where(place => place.Kind == PlaceKind.Address).Where((_, i) => i % every == 0).Select(place => $"{place.Number} {place.Street}").ToList();
        var typed = addresses.SelectMany(label => Enumerable.Range(3, Math.Max(0, label.Length - 2)).Select(length => label[..length])).ToList();
        Print(output, "while typing", typed);
        Print(output, "misspelt", [.. addresses.SelectMany((label, i) => Misspelling.Of(label, i).Select(wrong => wrong.Text))]);
        Print(output, "street only", [.. addresses.Select(label => label[(label.IndexOf(' ', StringComparison.Ordinal) + 1)..])]);
    }

    private void Print(TextWriter output, string what, List<string> typed)
    {
        foreach (var text in typed.Take(300)) index.Suggest(text, 8);
        var times = new List<double>(typed.Count);
        foreach (var text in typed)
        {
            var from = Stopwatch.GetTimestamp();
            index.Suggest(text, 8);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"place suggestions, {what}: {times.Count} texts, p50 {At(0.5):F2} ms, p95 {At(0.95):F2} ms, p99 {At(0.99):F2} ms, worst {times[^1]:F2} ms"));

        double At(double share) => times[(int)(share * (times.Count - 1))];
    }
}

/// <summary>One mistake in an address's street name.</summary>
internal static class Misspelling
{
    public static IEnumerable<(string Kind, string Text)> Of(string address, int seed)
    {
        var start = address.IndexOf(' ', StringComparison.Ordinal) + 1;
        var letters = Enumerable.Range(start, address.Length - start).Where(i => char.IsLetter(address[i])).ToList();
        if (letters.Count < 4) yield break;
        var at = letters[seed * 7 % letters.Count];
        yield return ("dropped", address.Remove(at, 1));
        yield return ("doubled", address.Insert(at, address[at].ToString()));
        if (at + 1 < address.Length && char.IsLetter(address[at + 1]) && address[at + 1] != address[at])
            yield return ("swapped", $"{address[..at]}{address[at + 1]}{address[at]}{address[(at + 2)..]}");
    }
}
