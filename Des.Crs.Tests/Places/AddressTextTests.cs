using Des.Crs.Domain.Places;
using Xunit;

namespace Des.Crs.Tests.Places;

public sealed class AddressTextTests
{
    [Theory]
    [InlineData("1204 Walnut Street, Apartment 4", "1204 walnut st apt 4")]
    [InlineData("1204 WALNUT ST. APT 4", "1204 walnut st apt 4")]
    [InlineData("Fifth & Main", "5th and main")]
    [InlineData("5th @ Main", "5th and main")]
    [InlineData("Twenty-First Street", "21st st")]
    [InlineData("O'Brien Farm Road Extension", "obrien farm rd ext")]
    [InlineData("21½ North St.", "21 1/2 n st")]
    [InlineData("  Parque   José Martí ", "parque jose marti")]
    [InlineData("Saint Paul Street", "st paul st")]
    [InlineData("U.S. Route 7", "us rte 7")]
    [InlineData("", "")]
    [InlineData("&&&", "and and and")]
    public void Places_are_compared_in_one_form(string label, string normalized) => Assert.Equal(normalized, PlaceText.Normalize(label));

    [Theory]
    [InlineData("South Willard Street", "s|willard|st|")]
    [InlineData("S. Willard", "s|willard||")]
    [InlineData("North Street", "|n|st|")]
    [InlineData("North Avenue", "|n|ave|")]
    [InlineData("Avenue D", "|ave d||")]
    [InlineData("Allen Road East", "|allen|rd|e")]
    [InlineData("West Street Extension", "|w st|ext|")]
    [InlineData("East Park Avenue", "e|park|ave|")]
    [InlineData("5th", "|5th||")]
    [InlineData("Martin Luther King Junior Parkway", "|martin luther king junior|pkwy|")]
    public void A_street_is_taken_apart(string street, string parts)
    {
        var name = StreetName.Parse(street);
        Assert.Equal(parts, $"{name.Direction}|{name.Name}|{name.Suffix}|{name.After}");
    }

    [Theory]
    [InlineData("1204 Walnut", "1204", "walnut", null)]
    [InlineData("1204 walnut st apt 4b", "1204", "walnut st", "Apt 4B")]
    [InlineData("1204 Walnut St #12", "1204", "walnut st", "Unit 12")]
    [InlineData("1204 Walnut St, Suite 200", "1204", "walnut st", "Ste 200")]
    [InlineData("24B Elm St", "24B", "elm st", null)]
    [InlineData("21 1/2 Elm St", "21 1/2", "elm st", null)]
    [InlineData("21½ Elm St", "21 1/2", "elm st", null)]
    [InlineData("g12 Stonehedge Dr", "G12", "stonehedge dr", null)]
    [InlineData("100 5th Ave", "100", "5th ave", null)]
    [InlineData("100 N 5th", "100", "n 5th", null)]
    [InlineData("12 E Main St", "12", "e main st", null)]
    [InlineData("Walnut", null, "walnut", null)]
    [InlineData("5th St", null, "5th st", null)]
    public void An_address_is_read_as_people_type_it(string typed, string? number, string street, string? unit)
    {
        var text = AddressText.Parse(typed);
        Assert.Equal((number, street, unit), (text.Number?.ToString(), text.Street?.Normalized, text.Unit));
        Assert.Null(text.Cross);
    }

    [Theory]
    [InlineData("5th and Main", "5th", "main")]
    [InlineData("5th & Main St", "5th", "main st")]
    [InlineData("5 and main", "5th", "main")]
    [InlineData("corner of Fifth and North Main", "5th", "n main")]
    [InlineData("intersection of elm at vine", "elm", "vine")]
    [InlineData("5th/Main", "5th", "main")]
    [InlineData("5th / Main", "5th", "main")]
    [InlineData("5th and", "5th", "")]
    public void A_crossing_is_two_streets(string typed, string street, string cross)
    {
        var text = AddressText.Parse(typed);
        Assert.Equal((street, cross), (text.Street?.Normalized, text.Cross?.Normalized));
    }

    [Theory]
    [InlineData("100 block of Walnut St", 100, "walnut st")]
    [InlineData("1234 block walnut", 1200, "walnut")]
    public void A_block_is_a_hundred_of_a_street(string typed, int hundred, string street)
    {
        var text = AddressText.Parse(typed);
        Assert.Equal((hundred, street), (text.Block, text.Street?.Normalized));
    }

    [Theory]
    [InlineData("41.6021, -93.1034")]
    [InlineData("41.6021 -93.1034")]
    public void Coordinates_are_understood(string typed) => Assert.Equal(new GeoPoint(41.6021, -93.1034), AddressText.Parse(typed).Point);

    [Fact]
    public void What_follows_the_comma_is_the_town() => Assert.Equal("colchester vt 05446", AddressText.Parse("12 Main St, Colchester, VT 05446").Rest);

    [Theory]
    [InlineData("South Willard Street", "S Willard St")]
    [InlineData("NORTH AVENUE", "North Ave")]
    [InlineData("maple street extension", "Maple Street Ext")]
    [InlineData("U.S. Route 7", "U.S. Route 7")]
    [InlineData("5TH ST", "5th St")]
    [InlineData("McKinley Ave", "McKinley Ave")]
    public void Labels_shorten_suffix_and_direction_only(string street, string label) => Assert.Equal(label, PlaceEntry.StreetLabel(street));
}
