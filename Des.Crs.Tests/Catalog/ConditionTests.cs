using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class ConditionTests
{
    private static readonly Circumstances Here = new()
    {
        Local = new DateTime(2026, 11, 17, 16, 30, 0),  // a Tuesday
        Answers = new Answers([new("container", "yard"), new("bags", "12"), new("also", "couch,tires"), new("words", "in the alley")]),
        Place = PlaceStanding.Verified,
        PlaceKind = "address",
        Zones = new Dictionary<string, string> { ["ward"] = "2", ["collection-day"] = "tuesday" },
        Seasons = ["leaf-pickup", "winter"],
        OfficesOpen = true,
        Fact = name => name == "finish-time" ? "17:00" : null,
    };

    [Theory]
    [InlineData("container = yard", true)]
    [InlineData("container != trash", true)]
    [InlineData("container != yard", false)]
    [InlineData("container in (trash, yard)", true)]
    [InlineData("container in (trash, recycling)", false)]
    [InlineData("not container = trash", true)]
    [InlineData("never-asked = yes", false)]
    [InlineData("never-asked != yes", false)]
    [InlineData("not never-asked = yes", true)]
    [InlineData("never-asked is unanswered", true)]
    [InlineData("never-asked is answered", false)]
    [InlineData("container is answered", true)]
    [InlineData("bags > 9", true)]
    [InlineData("bags >= 12", true)]
    [InlineData("bags < 12", false)]
    [InlineData("bags <= 11.5", false)]
    [InlineData("also = tires", true)]
    [InlineData("also != tires", false)]
    [InlineData("also != paint", true)]
    [InlineData("also in (paint, couch)", true)]
    [InlineData("words = \"in the alley\"", true)]
    [InlineData("place = verified", true)]
    [InlineData("place is answered", true)]
    [InlineData("place-kind = park", false)]
    [InlineData("zone:ward in (1, 2)", true)]
    [InlineData("zone:ward = 02", true)]
    [InlineData("zone:precinct != 1", false)]
    [InlineData("season = winter", true)]
    [InlineData("season != leaf-pickup", false)]
    [InlineData("weekday = tuesday", true)]
    [InlineData("weekday = zone:collection-day", true)]
    [InlineData("weekday != zone:precinct", false)]
    [InlineData("weekday in (monday, zone:collection-day)", true)]
    [InlineData("time < 17:00", true)]
    [InlineData("time >= 16:30", true)]
    [InlineData("time < fact:finish-time", true)]
    [InlineData("time >= fact:finish-time", false)]
    [InlineData("time >= fact:no-such", false)]
    [InlineData("fact:finish-time = 17:00", true)]
    [InlineData("fact:no-such is unanswered", true)]
    [InlineData("date >= 11-15", true)]
    [InlineData("date < 11-15", false)]
    [InlineData("date = 2026-11-17", true)]
    [InlineData("date > 2027-01-01", false)]
    [InlineData("offices = open", true)]
    [InlineData("container = trash or bags > 9 and season = winter", true)]
    [InlineData("(container = trash or bags > 9) and season = summer", false)]
    [InlineData("not (container = yard and season = winter)", false)]
    public void A_condition_holds_or_not(string text, bool holds) => Assert.Equal(holds, ConditionParser.Parse(text).Value.Holds(Here));

    [Fact]
    public void Without_a_place_the_place_is_unanswered()
    {
        var nowhere = Here with { Place = PlaceStanding.None, PlaceKind = null };
        Assert.True(ConditionParser.Parse("place is unanswered").Value.Holds(nowhere));
        Assert.True(ConditionParser.Parse("place = none").Value.Holds(nowhere));
        Assert.False(ConditionParser.Parse("place-kind != park").Value.Holds(nowhere));
    }

    [Theory]
    [InlineData(" container=yard ", "container = yard")]
    [InlineData("a1=b and (b1=c and c1=d)", "a1 = b and b1 = c and c1 = d")]
    [InlineData("(a1 = b or b1 = c) or c1 = d", "a1 = b or b1 = c or c1 = d")]
    [InlineData("(a1 = b and b1 = c) or c1 = d", "a1 = b and b1 = c or c1 = d")]
    [InlineData("a1 = b and (b1 = c or c1 = d)", "a1 = b and (b1 = c or c1 = d)")]
    [InlineData("not (a1 = b)", "not a1 = b")]
    [InlineData("not (a1 = b or not b1 = c)", "not (a1 = b or not b1 = c)")]
    [InlineData("a1 in(b,\"c d\")", "a1 in (b, \"c d\")")]
    [InlineData("a1 = \"yes\"", "a1 = yes")]
    [InlineData("a1 = \"and\"", "a1 = \"and\"")]
    [InlineData("a1 = \"\"", "a1 = \"\"")]
    [InlineData("time>=22:00", "time >= 22:00")]
    public void A_condition_has_one_canonical_form(string text, string canonical)
    {
        var condition = ConditionParser.Parse(text).Value;
        Assert.Equal(canonical, condition.ToString());
        Assert.Equal(condition, ConditionParser.Parse(canonical).Value);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("container", 10)]
    [InlineData("container =", 12)]
    [InlineData("container = ", 12)]
    [InlineData("= yard", 1)]
    [InlineData("container = yard trash", 18)]
    [InlineData("container = yard and", 21)]
    [InlineData("container = and", 13)]
    [InlineData("(container = yard", 18)]
    [InlineData("container = \"yard", 13)]
    [InlineData("container in yard", 14)]
    [InlineData("container in ()", 15)]
    [InlineData("container is yard", 14)]
    [InlineData("container ! yard", 11)]
    [InlineData("container = yard;", 17)]
    [InlineData("fact: = 5", 1)]
    public void What_cannot_be_read_is_refused_with_its_place(string text, int column)
    {
        Assert.True(ConditionParser.Parse(text).Refused(out var refusal, out _));
        Assert.Equal(column, Assert.IsType<ConditionNotUnderstood>(refusal).Column);
    }

    [Fact]
    public void Endless_parentheses_are_refused_and_do_no_harm() =>
        Assert.NotNull(ConditionParser.Parse(new string('(', 100_000)).Refusal);

    [Fact]
    public void A_condition_names_everything_it_asks_about() =>
        Assert.Equal(["container", "zone:ward", "time", "fact:finish-time"],
            ConditionParser.Parse("container = yard and (not zone:ward = 1 or time < fact:finish-time)").Value.Subjects.Select(subject => subject.ToString()));
}
