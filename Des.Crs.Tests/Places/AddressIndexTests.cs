using System.Collections.Immutable;
using Des.Crs.Domain.Places;
using Xunit;

namespace Des.Crs.Tests.Places;

public sealed class AddressIndexTests
{
    private static readonly AddressIndex Index = new(new(
    [
        Address(1200, "Walnut Street"), Address(1204, "Walnut Street"), Address(1206, "Walnut Street"), Address(1207, "Walnut Street"), Address(1310, "Walnut Street"),
        Address(10, "North Main Street"), Address(10, "South Main Street"), Address(14, "North Main Street"), Address(7, "North Avenue"), Address(7, "Red Rock Road"),
        Address(40, "Elm Street"), Address(40, "Elm Avenue"), Address(9, "Chestnut Street"),
        Address(10, "Colchester Road", "Colchester"), Address(1204, "Walnut Street", "Colchester"), Address(99, "Lake Road", "Colchester"),
        PlaceEntry.Address(new(5, ""), "Vine Street", "Apt 1", "Burlington", "Burlington", new(44.5, -73.2)),
        PlaceEntry.Address(new(5, ""), "Vine Street", "Apt 2", "Burlington", "Burlington", new(44.5, -73.2)),
        PlaceEntry.Intersection("N 5th St", "Walnut St", "Burlington", new(44.5, -73.2)), PlaceEntry.Intersection("5th St", "Main St", "Burlington", new(44.5, -73.2)),
        PlaceEntry.Intersection("N Main St", "Elm St", "Burlington", new(44.5, -73.2)), PlaceEntry.Intersection("S Main St", "Elm St", "Burlington", new(44.5, -73.2)),
        PlaceEntry.Named("Central Library", new(44.5, -73.2)), PlaceEntry.Park("Riverside Park", new(44.5, -73.2)),
    ],
    [new(MapLayers.CityLimits, "c", "City", new([[new(44, -74), new(44, -73), new(45, -73), new(45, -74)]])), new("ward", "3", "Ward 3", new([[new(44, -74), new(44, -73), new(45, -73), new(45, -74)]]))],
    []));

    private static PlaceEntry Address(int number, string street, string town = "Burlington") =>
        PlaceEntry.Address(new(number, ""), street, "", town, "Burlington", town == "Burlington" ? new(44.5 + number * 1e-6, -73.2) : new(46, -73.2));

    [Theory]
    [InlineData("1204 Walnut St", "1204 Walnut St")]
    [InlineData("1204 WALNUT STREET", "1204 Walnut St")]
    [InlineData("1204 walnut", "1204 Walnut St")]
    [InlineData("1204 Walnut St, Burlington, VT 05401", "1204 Walnut St")]
    [InlineData("1204 Walnut St, Colchester", "1204 Walnut St, Colchester")]
    [InlineData("1204 walnut st colchester", "1204 Walnut St, Colchester")]
    [InlineData("1204 Walnut St, Chicago", null)]
    [InlineData("1205 Walnut St", null)]
    [InlineData("1204 Wallnut St", null)]
    [InlineData("1204 Walnut Ave", null)]
    [InlineData("10 Main St", null)]                    // north or south?
    [InlineData("10 N Main", "10 N Main St")]
    [InlineData("14 Main", "14 N Main St")]
    [InlineData("40 Elm", null)]
    [InlineData("40 Elm Ave", "40 Elm Ave")]
    [InlineData("5 Vine St", null)]
    [InlineData("5 Vine St #2", null)]
    [InlineData("5 Vine St Apt 2", "5 Vine St Apt 2")]
    [InlineData("99 Lake Road", "99 Lake Rd, Colchester")]
    [InlineData("5th and Main", "5th St & Main St")]
    [InlineData("main & fifth", "5th St & Main St")]
    [InlineData("corner of 5th and Walnut", "N 5th St & Walnut St")]
    [InlineData("Main and Elm", null)]
    [InlineData("S Main and Elm", "S Main St & Elm St")]
    [InlineData("5th and", null)]
    [InlineData("1200 block of Walnut", "1200 block of Walnut St")]
    [InlineData("1400 block of Walnut", null)]
    [InlineData("central library", "Central Library")]
    [InlineData("Riverside", null)]
    [InlineData("44.50000, -73.20000", "44.50000, -73.20000")]
    [InlineData("", null)]
    [InlineData(" , ", null)]
    [InlineData("12", null)]
    public void Only_what_fits_without_guessing_is_verified(string typed, string? label) => Assert.Equal(label, Index.Verify(typed)?.Label);

    [Theory]
    [InlineData("1204 Waln", "1204 Walnut St", false)]
    [InlineData("1204 Wlanut St", "1204 Walnut St", true)]
    [InlineData("1204 Walnutt", "1204 Walnut St", true)]
    [InlineData("1204 walnut stre", "1204 Walnut St", false)]
    [InlineData("1204 walnut stret", "1204 Walnut St", false)]
    [InlineData("1204 walnut sst", "1204 Walnut St", false)]
    [InlineData("7 North Aev", "7 North Ave", false)]
    [InlineData("1204 Walnut Ave", "1204 Walnut St", true)]
    [InlineData("1205 Walnut St", "1207 Walnut St", true)]     // the same side of the street
    [InlineData("7 Noth Avenue", "7 North Ave", true)]
    [InlineData("7 Redrock Rd", "7 Red Rock Rd", false)]
    [InlineData("5th and m", "5th St & Main St", false)]
    [InlineData("5th and", "5th St & Main St", false)]
    [InlineData("centrl libary", "Central Library", true)]
    [InlineData("river", "Riverside Park", false)]
    [InlineData("99 Lake Rd, Col", "99 Lake Rd, Colchester", false)]
    [InlineData("1200 block of waln", "1200 block of Walnut St", false)]
    public void The_first_suggestion_is_what_was_meant(string typed, string label, bool guessed)
    {
        var first = Index.Suggest(typed, 5)[0];
        Assert.Equal((label, guessed), (first.Label, first.Guessed));
    }

    [Fact]
    public void A_wrong_house_number_brings_the_nearest_known_ones() =>
        Assert.Equal(["1207 Walnut St", "1204 Walnut St", "1206 Walnut St"], Index.Suggest("1205 Walnut St, Burlington", 3).Select(suggestion => suggestion.Label));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("&&")]
    [InlineData("zzzzzzzz")]
    [InlineData("99999999999999999999 Walnut")]
    [InlineData("\0\uFFFF\uD800")]
    public void Nonsense_gives_nothing_or_little_and_never_an_error(string typed)
    {
        Assert.True(Index.Suggest(typed, 5).Count <= 5);
        Assert.Null(Index.Verify(typed));
    }

    [Fact]
    public void No_more_are_suggested_than_asked_for() => Assert.Equal(2, Index.Suggest("main", 2).Count);

    [Fact]
    public void What_is_suggested_can_be_found_by_its_key()
    {
        foreach (var typed in (string[])["1204 walnut", "5th and", "1200 block of walnut", "central", "44.5, -73.2", "elm"])
            foreach (var suggestion in Index.Suggest(typed, 8)) Assert.Equal(suggestion.Label, Index.Find(suggestion.Key)?.Label);
        Assert.Null(Index.Find("a:1 nowhere st"));
    }

    [Fact]
    public void A_place_carries_its_zones_and_whether_it_is_in_the_city()
    {
        var inside = Index.Verify("1204 Walnut St")!;
        Assert.Equal((PlaceStanding.Verified, "3", PlaceKind.Address), (inside.Standing, inside.Zones["ward"], inside.Kind));
        Assert.Equal(PlaceStanding.Outside, Index.Verify("99 Lake Rd")!.Standing);
        Assert.Equal((PlaceStanding.Outside, PlaceKind.Point), (Index.At(new(10, 10)).Standing, Index.At(new(10, 10)).Kind));
    }

    [Fact]
    public void An_apartment_the_book_does_not_list_is_kept_as_detail() => Assert.Equal(("1204 Walnut St", "Apt 9"), Index.Verify("1204 Walnut St Apt 9") is { } place ? (place.Label, place.Detail) : default);

    [Fact]
    public void An_empty_book_knows_nothing()
    {
        var empty = new AddressIndex(CityMap.Empty);
        Assert.Empty(empty.Suggest("1204 walnut", 5));
        Assert.Null(empty.Verify("5th and main"));
        Assert.Equal(PlaceStanding.Verified, empty.At(new(1, 1)).Standing);
    }
}
