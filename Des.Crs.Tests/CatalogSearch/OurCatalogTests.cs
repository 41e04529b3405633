using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.CatalogSearch;
using Xunit;

namespace Des.Crs.Tests.CatalogSearch;

/// <summary>Facts about the catalog in <c>calltypes/</c> itself.</summary>
public sealed class OurCatalogTests
{
    private static readonly Lazy<ILookup<string, Finding>> Findings = new(() => CatalogCheck.Run(OurCity.Reading, OurCity.Day).Findings.ToLookup(finding => finding.File));

    public static TheoryData<string> Files => OurCity.Files;

    public static TheoryData<string, string> Dangers => [.. OurCity.Lines("dangers.tsv").Select(line => (string.Join('|', line.Wanted), line.Words))];

    private static ITestOutputHelper Output => TestContext.Current.TestOutputHelper!;

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_is_clean_under_check(string file) => Assert.Empty(Findings.Value[file]);

    [Fact]
    public void Every_fact_reads_in_every_language()
    {
        foreach (var fact in OurCity.Catalog.Facts)
        {
            foreach (var value in fact.Changes.Select(change => change.Value).Prepend(fact.Value))
            {
                Assert.False(string.IsNullOrWhiteSpace(FactText.Render(fact.Type, value, "en")), fact.Name);
                Assert.False(string.IsNullOrWhiteSpace(FactText.Render(fact.Type, value, "es")), fact.Name);
            }
            if (fact.Type != FactType.Text) continue;
            var paths = fact.Changes.Select((_, i) => $"change.{i + 1}").Prepend("value");
            Assert.All(paths, path => Assert.False(string.IsNullOrWhiteSpace(fact.Translations["es"]?.Texts.GetValueOrDefault(path)), $"{fact.Name} {path}"));
        }
    }

    [Fact]
    public void See_also_leads_both_ways()
    {
        var types = OurCity.Catalog.CallTypes.ToDictionary(type => type.Code);
        foreach (var type in types.Values) Assert.All(type.SeeAlso, other => Assert.Contains(type.Code, types[other].SeeAlso));
    }

    [Theory]
    [MemberData(nameof(Dangers))]
    public void A_danger_is_told_from_what_only_sounds_like_one(string wanted, string words) =>
        Assert.Contains(Phrases.Value.In(words)?.Key ?? "-", wanted.Split('|'));

    private static readonly Lazy<EmergencyPhrases> Phrases = new(() => new EmergencyPhrases(OurCity.Catalog));

    [Fact]
    public void Untidy_words_find_their_type_among_the_first_three()
    {
        var search = new CatalogIndex(OurCity.Catalog);
        var (asked, first, firstThree) = (0, 0, 0);
        foreach (var (wanted, words) in OurCity.Lines("callers-words.tsv"))
        {
            var found = search.Find(words, 3).Matches.Select(match => match.CallType.Code.ToString()).ToList();
            asked++;
            if (found is [var best, ..] && wanted.Contains(best)) first++;
            if (found.Exists(wanted.Contains)) firstThree++;
            else Output.WriteLine($"{string.Join('|', wanted)}: \"{words}\" found {string.Join(", ", found)}");
        }
        Output.WriteLine($"{asked} asked: first {first / (double)asked:P1}, first three {firstThree / (double)asked:P1}");
        Assert.True(asked >= 120);
        Assert.True(firstThree >= 0.95 * asked, $"First three: {firstThree} of {asked}.");
    }

    [Fact]
    public void Held_out_examples_meet_the_aims()
    {
        var report = CatalogEvaluation.Run(OurCity.Catalog, TestContext.Current.CancellationToken);
        Output.WriteLine($"{report.Own}; like their title {report.LikeTitle}");
        Assert.True(report.Own.First >= 0.75 * report.Own.Asked, $"First: {report.Own}.");
        Assert.True(report.Own.FirstThree >= 0.92 * report.Own.Asked, $"First three: {report.Own}.");
        var (all, first, firstThree) = (report.Own.Asked + report.LikeTitle.Asked, report.Own.First + report.LikeTitle.First, report.Own.FirstThree + report.LikeTitle.FirstThree);
        Assert.True(first >= 0.85 * all, $"First of all: {first} of {all}.");
        Assert.True(firstThree >= 0.97 * all, $"First three of all: {firstThree} of {all}.");
    }

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(true, null, false)]
    [InlineData(false, Priority.Urgent, false)]
    [InlineData(false, Priority.High, true)]
    public void An_emergency_ends_the_script_or_hurries_the_request(bool stop, Priority? priority, bool found)
    {
        var note = new Note { Key = "danger", Say = "Get out.", Emergency = true, Stop = stop, Priority = priority };
        var type = OurCity.Catalog.CallTypes[0] with { Script = new Script([note]) };
        var checking = new CheckedCatalog(OurCity.Catalog.City, OurCity.Catalog.Departments, OurCity.Catalog.Facts, [type], OurCity.Day);
        Assert.Equal(found, CatalogChecks.Run(checking).Any(flaw => flaw.Rule == "emergency-without-stop"));
    }
}
