using Des.Crs.Tests.Support;
using Xunit;

namespace Des.Crs.Tests.Contacts;

public sealed class ConstituentSearchTests : IAsyncLifetime
{
    private CrsDatabase _database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await CrsDatabase.OpenAsync();
        await _database.AddAsync(
            Some.Constituent("José Núñez-Ortiz", "515-555-0123", "Jose.Nunez@Example.org", Some.Tuesday.AddDays(-2)),
            Some.Constituent("Mona West", "515-555-0177", since: Some.Tuesday.AddDays(-1)),
            Some.Constituent("Walt O'Brien", "+49 30 9876543"),
            Some.Constituent("", email: "nobody_here@example.org"));
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("jose nunez", "José Núñez-Ortiz")]
    [InlineData("NÚÑEZ", "José Núñez-Ortiz")]
    [InlineData("ortiz jo", "José Núñez-Ortiz")]
    [InlineData("west", "Mona West")]
    [InlineData("wes", "Mona West")]
    [InlineData("obrien", "Walt O'Brien")]
    [InlineData("o’br", "Walt O'Brien")]
    [InlineData("0123", "José Núñez-Ortiz")]
    [InlineData("555-0123", "José Núñez-Ortiz")]
    [InlineData("(515) 555 0123", "José Núñez-Ortiz")]
    [InlineData("+1 515.555.0177", "Mona West")]
    [InlineData("51555501", "Mona West,José Núñez-Ortiz")]
    [InlineData("515555", "Mona West,José Núñez-Ortiz")]
    [InlineData("5550177", "Mona West")]
    [InlineData("50177", "Mona West")]
    [InlineData("+4930 987", "Walt O'Brien")]
    [InlineData("JOSE.NUNEZ@EXAMPLE.ORG", "José Núñez-Ortiz")]
    [InlineData("jose.nunez@", "José Núñez-Ortiz")]
    [InlineData("nobody_here@example.org", "")]
    [InlineData("nobodyxhere@example.org", null)]
    [InlineData("ose", null)]
    [InlineData("123", null)]
    [InlineData("j", null)]
    [InlineData("%", null)]
    [InlineData("_ona", null)]
    [InlineData("' or 1=1 --", null)]
    [InlineData("", null)]
    public async Task People_are_found_by_what_they_give_of_themselves(string words, string? names)
    {
        var found = await _database.People.FindAsync(words, 10, Cancel);
        Assert.Equal(names?.Split(',') ?? [], found.Select(person => person.Name));
    }

    [Fact]
    public async Task No_more_are_found_than_asked_for_the_latest_first()
    {
        Assert.Equal("Mona West", Assert.Single(await _database.People.FindAsync("515555", 1, Cancel)).Name);
    }
}
