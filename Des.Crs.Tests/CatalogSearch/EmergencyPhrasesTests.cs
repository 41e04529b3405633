using Xunit;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Tests.CatalogSearch;

public sealed class EmergencyPhrasesTests
{
    private static readonly EmergencyPhrases Phrases = new(SmallCity.Catalog);

    [Theory]
    [InlineData("i smell gas in my basement", "gas")]
    [InlineData("I SMELL GAS!!!", "gas")]
    [InlineData("it smells kind of like gas in here", "gas")]
    [InlineData("we've been smelling gas", "gas")]
    [InlineData("i smeell gas", "gas")]
    [InlineData("strong gas odro in the hall", null)]
    [InlineData("smells like rotten eggs", "gas")]
    [InlineData("huele a gas", "gas")]
    [InlineData("hay un olor muy fuerte a gas en la cocina", "gas")]
    [InlineData("what are your gas station permit rules", null)]
    [InlineData("does the gas station smell bother neighbors", null)]
    [InlineData("small gas grill on my balcony", null)]
    [InlineData("power line down in my yard", "wire")]
    [InlineData("theres a downed tree and the electric wires fell on it", "wire")]
    [InlineData("electrical permit, line up down the hall", null)]
    [InlineData("he's not breathing", "breathing")]
    [InlineData("my husband isn't breathing", "breathing")]
    [InlineData("she cant breathe", "breathing")]
    [InlineData("she can’t breathe", "breathing")]
    [InlineData("mi papá no respira", "breathing")]
    [InlineData("my basement is on fire", "fire")]
    [InlineData("the garage next door is on fire hurry", "fire")]
    [InlineData("can we tour the fire station house on saturday", null)]
    [InlineData("fire station tour", null)]
    [InlineData("campfire rules", null)]
    [InlineData("i was fired from my job at the building on 5th", null)]
    [InlineData("someone is breaking into my car right now", "break-in")]
    [InlineData("my car was broken into last week", null)]
    [InlineData("someone breaking into my car last night", null)]
    [InlineData("a kid is drowning", "drowning")]
    [InlineData("a kid is drowing in the pond", "drowning")]
    [InlineData("a man fell through the ice", "drowning")]
    [InlineData("gas bill one two three four five six seven eight smell", null)]
    [InlineData("missed trash", null)]
    [InlineData("", null)]
    [InlineData("\uD83D \u202E", null)]
    public void A_danger_is_what_its_phrases_say(string words, string? danger) =>
        Assert.Equal(danger, Phrases.In(words)?.Key);

    [Fact]
    public void What_silences_a_phrase_does_not_silence_another_far_from_it() =>
        Assert.Equal("fire", Phrases.In("i was at the fire station for the tour with my kids this morning and when i got home now my house is on fire")?.Key);

    [Fact]
    public void A_word_the_catalog_itself_writes_is_no_slip()
    {
        var dangers = new[] { SmallCity.Danger("flood", "Flood", ["flood basement"], []) };
        Assert.NotNull(new EmergencyPhrases(dangers, []).In("floor of the basement"));
        Assert.Null(new EmergencyPhrases(dangers, ["Mop the floor."]).In("floor of the basement"));
    }

    [Fact]
    public void Words_without_end_are_read_to_a_limit() =>
        Assert.Null(Phrases.In(string.Concat(Enumerable.Repeat("smell ", 50_000))));
}
