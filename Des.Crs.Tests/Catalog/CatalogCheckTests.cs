using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;
using Des.Crs.Integrations.CatalogFiles;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class CatalogCheckTests
{
    [Fact]
    public void A_good_catalog_has_no_findings() => Assert.Empty(SampleCatalog.Check(SampleCatalog.Files));

    /// <summary>The rule that must speak, the file, the text spoiled, and a piece of the sentence.</summary>
    public static TheoryData<string, string, string, string, string> Spoiled => new()
    {
        { "unknown-fact", SampleCatalog.Pothole, "until {{fact:finish-time}}.", "until {{fact:finsh-time}}.", "unknown fact 'finsh-time'; did you mean 'finish-time'?" },
        { "unknown-fact", SampleCatalog.Missed, "fact:streets-dept.yard-note}}\nplace", "fact:streets-dep.yard-note}}\nplace", "" },
        { "unknown-fact", SampleCatalog.Pothole, "when: lane = left", "when: lane = left and time < fact:begin-time", "unknown fact 'begin-time'." },
        { "unknown-zone", SampleCatalog.Missed, "Your day is {{zone:collection-day}}", "Your day is {{zone:colection-day}}", "unknown zone 'colection-day'; did you mean 'collection-day'?" },
        { "unknown-zone", SampleCatalog.Pothole, "when: lane = left", "when: zone:ward = 1", "unknown zone 'ward'" },
        { "unknown-zone", SampleCatalog.Pothole, "  - team: road-crew\n", "  - team: road-crew\n    by: maintenance-district\n", "maintenance-district" },
        { "unknown-reference", SampleCatalog.Pothole, "until {{fact:finish-time}}.", "until {{finish-time}}.", "'{{finish-time}}' quotes nothing" },
        { "zone-without-place", SampleCatalog.Missed, "place: optional", "place: none", "'collection-day'" },
        { "unknown-subject", SampleCatalog.Pothole, "[streets]", "[street]", "unknown subject 'street'; did you mean 'streets'?" },
        { "unknown-agency", SampleCatalog.Pothole, "agency: emergency-911", "agency: emergency-912", "unknown agency 'emergency-912'; did you mean 'emergency-911'?" },
        { "unknown-agency", "emergencies.yaml", "agency: emergency-911", "agency: police", "unknown agency 'police'." },
        { "unknown-team", SampleCatalog.Pothole, "- team: road-crew", "- team: road-crews", "unknown team 'road-crews'; did you mean 'road-crew'?" },
        { "unknown-calendar", "streets-dept/teams.yaml", "    supervisor: Foreman\n  - key: trash", "    calendar: crews\n    supervisor: Foreman\n  - key: trash", "unknown calendar 'crews'" },
        { "unknown-category", "streets-dept/department.yaml", "  roads: Roads", "  road: Roads", "unknown category 'roads' of 'streets-dept'; did you mean 'road'?" },
        { "unknown-see-also", SampleCatalog.Pothole, "see-also: [missed-trash]", "see-also: [missed-trahs]", "unknown call type 'missed-trahs'; did you mean 'missed-trash'?" },
        { "one-sided-see-also", SampleCatalog.Pothole, "see-also: [missed-trash]\n", "", "'missed-trash' names this one" },
        { "unknown-prompt", SampleCatalog.Pothole, "when: deep = no", "when: depth = no", "unknown prompt 'depth'" },
        { "later-prompt", SampleCatalog.Pothole, "when: deep = yes and season = winter", "when: lane = left", "'lane' is not asked before this" },
        { "later-prompt", SampleCatalog.Pothole, "    required: true", "    required: deep = yes", "'deep' is not asked before this" },
        { "unknown-value", SampleCatalog.Pothole, "when: lane = left", "when: lane = lefft", "'lane' is never 'lefft'; did you mean 'left'?" },
        { "unknown-value", SampleCatalog.Pothole, "season = winter", "season = wintr", "'season' is never 'wintr'; did you mean 'winter'?" },
        { "unknown-value", SampleCatalog.Pothole, "when: lane = left", "when: time < 8:00", "'8:00' is not a time" },
        { "unknown-value", SampleCatalog.Pothole, "when: lane = left", "when: place in (verified, inside)", "'place' is never 'inside'" },
        { "unreachable-step", SampleCatalog.Pothole, "when: deep = no\n    choices", "when: deep = no and deep = yes\n    choices", "'lane' is never reached" },
        { "unreachable-step", SampleCatalog.Pothole, "    when: deep = yes and season = winter\n", "", "'lane' is never reached" },
        { "request-incomplete", SampleCatalog.Pothole, "promise:\n  resolve: 2 business days\n", "", "'promise'" },
        { "request-incomplete", SampleCatalog.Pothole, "  resolve: 2 business days", "  respond: 2 business days", "'resolve'" },
        { "request-incomplete", SampleCatalog.Missed, "kind: information", "kind: request", "'route'" },
        { "route-without-catch-all", SampleCatalog.Pothole, "  - team: road-crew\n", "  - team: road-crew\n    when: deep = yes\n", "the last rule" },
        { "route-without-catch-all", SampleCatalog.Pothole, "    when: lane = left\n", "", "always holds" },
        { "referral-without-agency", SampleCatalog.Missed, "kind: information", "kind: referral", "names its 'agency'" },
        { "referral-without-agency", SampleCatalog.Pothole, "    agency: emergency-911\n", "", "names its 'agency'" },
        { "referral-without-agency", SampleCatalog.Pothole, "outcome: referred", "outcome: transferred", "'transfer-to'" },
        { "emergency-without-stop", SampleCatalog.Pothole, "    stop: true\n", "", "'stop: true'" },
        { "few-examples", SampleCatalog.Pothole, "  - pothole ate my tire\n", "", "there are 4 examples" },
        { "shared-example", SampleCatalog.Pothole, "pothole ate my tire", "My can is STILL full!", "also an example of" },
        { "shared-example", SampleCatalog.Pothole, "pothole ate my tire", "road is falling apart by the school", "stands here twice" },
        { "same-keywords", SampleCatalog.Pothole, "[hole in road, pothole]", "[Skipped can, garbage]", "same keywords as" },
        { "near-identical-answers", SampleCatalog.Missed, "Leave the cart out. Trucks come back the next day. Your day is {{zone:collection-day}}. {{fact:streets-dept.yard-note}}",
            "We fill most carts within two days. Tell us where it is and how deep it looks. The crew works until {{fact:finish-time}}.", "% the same as that of 'pothole'" },
        { "long-answer", SampleCatalog.Missed, "Leave the cart out.", "Leave the cart out. " + string.Join(' ', Enumerable.Range(1, 15).Select(n => $"Put it by tree {n} please.")), "words" },
        { "hard-to-read", SampleCatalog.Missed, "Leave the cart out. Trucks come back the next day.",
            "Municipal collection personnel will subsequently revisit inaccessible residential properties following notification by responsible occupants of applicable receptacles.", "years of school" },
        { "literal-value", SampleCatalog.Missed, "Trucks come back the next day.", "Trucks come back at 8 a.m.", "'8 a.m.'" },
        { "literal-value", SampleCatalog.Missed, "Leave the cart out.", "Call 515-555-0188.", "'515-555-0188'" },
        { "literal-value", SampleCatalog.Pothole, "Which lane is it in?", "Did it cost more than $12.50?", "'$12.50'" },
        { "literal-value", SampleCatalog.Missed, "Deje el bote afuera.", "Cuesta $5.", "'$5'" },
        { "review-passed", SampleCatalog.Pothole, "review: 2027-03-01", "review: 2026-05-31", "due on 2026-05-31" },
        { "review-passed", SampleCatalog.Facts, "review: 2027-03-01", "review: 2020-01-01", "due on 2020-01-01" },
        { "fact-without-owner", SampleCatalog.Facts, "    owner: Superintendent\n", "", "has no owner" },
        { "unused-fact", SampleCatalog.Facts, "name: finish-time", "name: end-time", "no call type quotes the fact 'streets-dept.end-time'" },
        { "fact-value", SampleCatalog.Facts, "\"17:00\"", "5 p.m.", "'5 p.m.' is not a time" },
        { "missing-translation", SampleCatalog.Pothole, "    deep: ¿Es más hondo que su mano?\n", "", "'ask.deep' is missing under 'es'" },
        { "missing-translation", "subjects.yaml", "    streets: Calles\n", "", "'subject.streets' is missing under 'es'" },
        { "stale-translation", SampleCatalog.Pothole, "title: Pothole in the street", "title: Pothole", "the English text of 'title' changed" },
        { "stale-translation", SampleCatalog.Facts, "value: Bring proof of address.", "value: Bring two proofs.", "the English text of 'value' changed" },
        { "few-translated-examples", SampleCatalog.Pothole, "    - la calle está muy mala\n", "", "there are 2 examples under 'es'" },
        { "few-translated-examples", SampleCatalog.Pothole, "  keywords: [bache, hoyo]\n", "", "no keywords under 'es'" },
        { "not-canonical", SampleCatalog.Pothole, "title: Pothole", "title:  Pothole", "run 'catalog format'" },
        { "unknown-key", SampleCatalog.Pothole, "keywords: [hole", "keyword: [hole", "unknown key 'keyword'; did you mean 'keywords'?" },
        { "unknown-key", SampleCatalog.Pothole, "    deep: ¿Es", "    depe: ¿Es", "'ask.depe' translates nothing that is there; did you mean 'ask.deep'?" },
        { "missing-key", SampleCatalog.Pothole, "owner: Street superintendent\n", "", "'owner' is missing." },
        { "missing-key", SampleCatalog.Pothole, "owner: Street superintendent", "owner:", "nothing is given for 'owner'" },
        { "duplicate-key", SampleCatalog.Pothole, "kind: request\n", "kind: request\nkind: request\n", "'kind' is given twice." },
        { "duplicate-key", SampleCatalog.Pothole, "- prompt: lane", "- prompt: deep", "two steps are called 'deep'." },
        { "wrong-shape", SampleCatalog.Pothole, "subjects: [streets]", "subjects: streets", "'subjects' is a list" },
        { "wrong-shape", SampleCatalog.Pothole, "title: Pothole in the street", "title: [Pothole]", "'title' is one text." },
        { "wrong-value", SampleCatalog.Pothole, "kind: request", "kind: reqest", "'reqest' is none of information, request, referral; did you mean 'request'?" },
        { "wrong-value", SampleCatalog.Pothole, "review: 2027-03-01", "review: next year", "'next year' is not a date" },
        { "wrong-value", SampleCatalog.Pothole, "resolve: 2 business days", "resolve: soon", "'soon' is not a length of time" },
        { "wrong-value", SampleCatalog.Pothole, "within: 150 ft", "within: 50 m", "'50 m' is not a distance" },
        { "wrong-value", SampleCatalog.Pothole, "type: yes-no", "type: yesno", "'yesno' is none of" },
        { "wrong-value", SampleCatalog.Pothole, "- prompt: lane", "- prompt: season", "'season' has a meaning of its own" },
        { "wrong-value", SampleCatalog.Pothole, "- prompt: lane", "- prompt: Lane", "'Lane' is not a key" },
        { "wrong-value", "calendar.yaml", "on: 12-24", "on: the day before Christmas", "is not a day such as" },
        { "wrong-value", "calendar.yaml", "week: mon-fri 08:00-17:00", "week: weekdays", "is not days and hours" },
        { "wrong-value", "calendar.yaml", "from: 11-15", "from: 11-31", "'11-31' is not a day of the year" },
        { "wrong-value", "city.yaml", "America/Chicago", "Iowa", "'Iowa' is not a time zone" },
        { "condition", SampleCatalog.Pothole, "when: lane = left", "when: lane = left or", "cannot be read at character" },
        { "file-name", SampleCatalog.Pothole, "code: pothole", "code: potholes", "the file is called 'pothole.yaml'" },
        { "duplicate-fact", SampleCatalog.Facts, "name: yard-note", "name: finish-time", "two facts are called 'finish-time'." },
        { "duplicate-team", "streets-dept/teams.yaml", "key: trash-crew", "key: road-crew", "a key is used once in the whole city" },
        { "yaml", SampleCatalog.Pothole, "title: Pothole", "title: \"Pothole", "this is not YAML" },
        { "yaml", SampleCatalog.Pothole, "title: Pothole", "title: &a Pothole", "anchors" },
        { "yaml", SampleCatalog.Pothole, "title: Pothole", "title: !!str Pothole", "tags" },
        { "yaml", SampleCatalog.Pothole, "kind: request\n", "kind: request\n---\n", "one document" },
    };

    [Theory]
    [MemberData(nameof(Spoiled))]
    public void What_is_wrong_is_found(string rule, string file, string old, string @new, string sentence)
    {
        var findings = SampleCatalog.Check(SampleCatalog.With(file, old, @new));
        var about = findings.Where(finding => finding.Rule == rule).ToList();
        Assert.True(about.Exists(finding => finding.Message.Contains(sentence, StringComparison.Ordinal)), string.Join('\n', findings));
    }

    /// <summary>Rules whose trespass is not one changed text; each has its own test below.</summary>
    private static readonly string[] TestedBelow = [FileRules.DuplicateCode, FileRules.MissingFile, FileRules.UnexpectedFile, "unknown-department"];

    [Fact]
    public void Every_rule_is_tested()
    {
        var tested = Spoiled.Select(row => row.Data.Item1).Concat(TestedBelow).ToHashSet();
        var files = typeof(FileRules).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal([], CatalogChecks.All.Select(check => check.Rule).Concat(files).Except(tested));
    }

    [Fact]
    public void Rules_have_names_of_their_own() => Assert.Equal(CatalogChecks.All.Count, CatalogChecks.All.Select(check => check.Rule).Distinct().Count());

    [Fact]
    public void A_finding_names_the_line()
    {
        var findings = SampleCatalog.Check(SampleCatalog.With(SampleCatalog.Pothole, "when: lane = left", "when: lane = lefft"));
        var line = SampleCatalog.Text(SampleCatalog.Pothole).Split('\n').Index().Single(one => one.Item.Contains("when: lane = left", StringComparison.Ordinal)).Index + 1;
        Assert.Equal([new Finding(SampleCatalog.Pothole, line, "unknown-value", "'lane' is never 'lefft'; did you mean 'left'?")], findings);
    }

    [Fact]
    public void One_broken_file_takes_no_other_with_it()
    {
        var findings = SampleCatalog.Check(SampleCatalog.With(SampleCatalog.Facts, "facts:", "facts: ["));
        Assert.Equal([SampleCatalog.Facts], findings.Select(finding => finding.File).Distinct());
    }

    [Fact]
    public void One_code_in_two_files_is_found()
    {
        CatalogFile twice = new("streets-dept/trash/pothole.yaml", SampleCatalog.Text(SampleCatalog.Pothole));
        Assert.Contains(SampleCatalog.Check(SampleCatalog.Files.Append(twice)), finding => finding.Rule == FileRules.DuplicateCode && finding.File == twice.Path && finding.Line == 1);
    }

    [Theory]
    [InlineData("city.yaml")]
    [InlineData("calendar.yaml")]
    [InlineData("subjects.yaml")]
    [InlineData("agencies.yaml")]
    public void A_missing_file_is_one_finding_and_no_more(string path) =>
        Assert.Equal([new Finding(path, 0, FileRules.MissingFile, $"there is no {path}.")], SampleCatalog.Check(SampleCatalog.Files.Where(file => file.Path != path)));

    [Fact]
    public void A_folder_that_is_no_department_is_found() =>
        Assert.Contains(SampleCatalog.Check(SampleCatalog.Files.Where(file => file.Path != "streets-dept/department.yaml")), finding => finding.Rule == "unknown-department");

    [Theory]
    [InlineData("notes.yaml")]
    [InlineData("streets-dept/pothole.yaml")]
    [InlineData("streets-dept/Roads/pothole.yaml")]
    [InlineData("streets-dept/roads/deeper/pothole.yaml")]
    public void A_file_in_no_place_of_the_catalog_is_found(string path) =>
        Assert.Contains(SampleCatalog.Check(SampleCatalog.Files.Append(new CatalogFile(path, "title: Something\n"))), finding => finding.Rule == FileRules.UnexpectedFile && finding.File == path);

    [Fact]
    public void A_huge_file_is_refused_unread() =>
        Assert.Contains(SampleCatalog.Check(SampleCatalog.Files.Append(new CatalogFile("streets-dept/roads/huge.yaml", new string('a', 2_000_000)))), finding => finding.Rule == FileRules.Yaml);

    [Fact]
    public void Endless_nesting_is_refused() =>
        Assert.NotEmpty(CatalogReader.ReadCallType(new CatalogFile(SampleCatalog.Pothole, "title: " + new string('[', 5000))).Findings);

    [Fact]
    public void A_draft_is_checked_against_the_rest()
    {
        var rest = CatalogReader.Read(SampleCatalog.Files);
        var draft = SampleCatalog.With(SampleCatalog.Pothole, "- team: road-crew", "- team: road-krew").Single(file => file.Path == SampleCatalog.Pothole);
        Assert.Equal("unknown-team", Assert.Single(CatalogCheck.RunOne(rest, draft, SampleCatalog.Day)).Rule);
        Assert.Empty(CatalogCheck.RunOne(rest, new CatalogFile(SampleCatalog.Pothole, SampleCatalog.Text(SampleCatalog.Pothole)), SampleCatalog.Day));
    }

    [Fact]
    public void The_report_counts_by_department_and_kind()
    {
        var report = CatalogCheck.Run(CatalogReader.Read(SampleCatalog.Files), SampleCatalog.Day);
        Assert.Equal((2, 2, 1, 1, 0), (report.CallTypes, report.ByDepartment["streets-dept"],
            report.ByKind[CallTypeKind.Information], report.ByKind[CallTypeKind.Request], report.ByKind[CallTypeKind.Referral]));
    }
}
