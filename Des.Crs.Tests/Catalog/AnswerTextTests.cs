using Des.Crs.Domain.Catalog;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class AnswerTextTests
{
    private static readonly Fact[] Facts =
    [
        Fact("works.set-out-time", FactType.Time, "06:30") with { Changes = [new(new(2026, 11, 26), new(2026, 11, 28), "07:00")] },
        Fact("works.page", FactType.Url, "https://threerivers.example/trash"),
        Fact("works.note", FactType.Text, "Bring proof.") with
        {
            Changes = [new(new(2027, 1, 1), null, "Closed.")],
            Translations = new([new("es", new Translation { Texts = Translation.EmptyTexts.Add("value", "Traiga prueba.").Add("change.1", "Cerrado.") })]),
        },
        Fact("library.hours", FactType.Hours, "mon-fri 08:00-17:00"),
    ];

    [Theory]
    [InlineData("Out by {{fact:set-out-time}}.", "en", "Out by 6:30 a.m.")]
    [InlineData("Out by **{{fact:set-out-time}}**. Then", "en", "Out by **6:30 a.m**. Then")]
    [InlineData("Out by {{fact:set-out-time}}, please", "en", "Out by 6:30 a.m., please")]
    [InlineData("Antes de las {{fact:set-out-time}}", "es", "Antes de las 6:30 a. m.")]
    [InlineData("Open {{fact:library.hours}}", "en", "Open Monday to Friday, 8 a.m. to 5 p.m.")]
    [InlineData("{{fact:note}} {{fact:works.note}}", "es", "Traiga prueba. Traiga prueba.")]
    [InlineData("See {{fact:page}}", "en", "See <https://threerivers.example/trash>")]
    [InlineData("[the page]({{fact:page}})", "en", "[the page](https://threerivers.example/trash)")]
    [InlineData("{{fact:nothing}}", "en", "(not known)")]
    [InlineData("Your day is **{{zone:collection-day}}**.", "en", "Your day is **(needs the address)**.")]
    [InlineData("Su día: {{zone:collection-day}}", "es", "Su día: (se necesita la dirección)")]
    [InlineData("Braces {{like this}} stay", "en", "Braces {{like this}} stay")]
    public void A_text_is_filled_for_its_reader(string text, string language, string filled) => Assert.Equal(filled, AnswerText.Fill(text, Setting(language)));

    [Theory]
    [InlineData("collection-day", "en", "Tuesday")]
    [InlineData("collection-day", "es", "martes")]
    [InlineData("ward", "en", "2")]
    [InlineData("area", "en", "North Side")]
    [InlineData("precinct", "en", "(not known for this place)")]
    public void A_zone_reads_as_people_say_it(string layer, string language, string words)
    {
        var zones = new Dictionary<string, string> { ["collection-day"] = "tuesday", ["ward"] = "2", ["area"] = "north-side" };
        Assert.Equal(words, AnswerText.Fill($"{{{{zone:{layer}}}}}", Setting(language) with { Zones = zones }));
    }

    [Fact]
    public void A_changed_fact_reads_as_it_is_that_day()
    {
        var thanksgiving = Setting("en") with { Day = new(2026, 11, 27) };
        Assert.Equal("7 a.m.", AnswerText.Fill("{{fact:set-out-time}}", thanksgiving));
        Assert.Equal("6:30 a.m.", AnswerText.Fill("{{fact:set-out-time}}", thanksgiving with { Day = new(2026, 11, 29) }));
        Assert.Equal("Cerrado.", AnswerText.Fill("{{fact:note}}", Setting("es") with { Day = new(2027, 2, 1) }));
    }

    [Fact]
    public void Everything_quoted_is_listed() => Assert.Equal(
        [new(ReferenceKind.Fact, "set-out-time", 3), new TextReference(ReferenceKind.Zone, "ward", 25), new(ReferenceKind.Fact, "library.hours", 39)],
        AnswerText.References("At {{fact:set-out-time}} {{zone:ward}} {{fact:library.hours}}").ToList());

    [Theory]
    [InlineData("{{fact: set-out-time}}")]
    [InlineData("{{facts:set-out-time}}")]
    [InlineData("{{set-out-time}}")]
    [InlineData("{{fact:set-out-time}")]
    public void Braces_that_quote_nothing_are_found(string text) => Assert.Equal([text], AnswerText.Unreadable($"Out by {text} please, {{{{fact:set-out-time}}}}"));

    [Fact]
    public void Short_words_read_more_easily_than_long_ones()
    {
        Assert.InRange(ReadingGrade.Of("The cat sat on the mat. The dog ran to the park."), -3, 2);
        Assert.InRange(ReadingGrade.Of("Leave the cart at the curb. We come back by the end of the next day. You do not need to call again."), -2, 4);
        Assert.InRange(ReadingGrade.Of("Applicants requesting reconsideration of administrative determinations must submit supplementary documentation establishing extraordinary circumstances."), 15, 60);
    }

    [Fact]
    public void A_list_is_as_many_sentences_as_it_has_items() =>
        Assert.True(ReadingGrade.Of("Bring these:\n\n- a photo of you\n- a bill with your name\n- the form we sent you") < 5);

    private static TextSetting Setting(string language) => new()
    {
        Fact = name => Facts.FirstOrDefault(fact => fact.Name == name || fact.Name == $"works.{name}"), Day = new(2026, 6, 1), Language = language,
    };

    private static Fact Fact(string name, FactType type, string value) => new() { Name = name, Type = type, Value = value, Owner = "Clerk", Review = new(2027, 1, 1) };
}
