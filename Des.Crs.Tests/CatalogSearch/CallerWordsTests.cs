using Xunit;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogSearch;

namespace Des.Crs.Tests.CatalogSearch;

public sealed class CallerWordsTests
{
    private static readonly CatalogIndex Search = new(SmallCity.Catalog);

    public static TheoryData<string, string> Found => new()
    {
        // stems
        { "plowing my street", "snow-street" },
        { "dogs barked", "barking-dog" },
        { "renewing books", "library-renew" },
        { "neighbor's grass needs mowed", "tall-grass" },
        // misspellings
        { "trsh didnt get pickd up", "missed-trash" },
        { "recyling was not colected", "missed-recycling" },
        { "grafitti", "graffiti" },
        { "abandond vehical", "abandoned-car" },
        { "libary card", "library-card" },
        { "pohtole", "pothole" },
        { "mariage lisence", "marriage-license" },
        // joined and split words
        { "streetlight out", "street-light-out" },
        { "street light out", "street-light-out" },
        { "stoplight broken", "traffic-signal" },
        { "pot hole", "pothole" },
        { "roadkill", "dead-animal" },
        // synonyms, also of several words
        { "rubbish skipped", "missed-trash" },
        { "davenport", "bulky-pickup" },
        { "hedge trimmings", "yard-waste" },
        { "semaphore", "traffic-signal" },
        { "deserted automobile", "abandoned-car" },
        // fillers
        { "hi I'm calling because my water bill is too high", "water-bill" },
        { "hello yes I would like to know who I talk to about a fence please thank you", "fence-permit" },
        // anger
        { "the fucking garbage truck skipped my damn house again you assholes", "missed-trash" },
        { "shitty road full of goddamn holes", "pothole" },
        // addresses inside
        { "streetlight is out at 2914 Forest Park Ave", "street-light-out" },
        { "dead raccoon at 1200 water street", "dead-animal" },
        { "515 555 0134 call me back about my library card", "library-card" },
        // Spanish, with and without accents
        { "no recogieron la basura", "missed-trash" },
        { "semaforo descompuesto", "traffic-signal" },
        { "¿Dónde pago el recibo del agua?", "water-bill" },
        { "hay un perro suelto", "loose-dog" },
        { "biblioteca tarjeta", "library-card" },
        // codes
        { "sewer-backup", "sewer-backup" },
        { "  Water-Bill ", "water-bill" },
        { "street-li", "street-light-out" },
    };

    [Theory, MemberData(nameof(Found))]
    public void A_caller_finds_the_call_type_in_their_own_words(string words, string code) =>
        Assert.Equal(code, First(words));

    [Theory]
    [InlineData("gra", "graffiti")]
    [InlineData("missed recyc", "missed-recycling")]
    [InlineData("street li", "street-light-out")]
    [InlineData("my garbage was not pick", "missed-trash")]
    [InlineData("mar", "marriage-license")]
    public void The_beginning_of_the_last_word_is_enough_while_typing(string words, string code) =>
        Assert.Equal(code, First(words));

    [Fact]
    public void Every_beginning_of_an_unusual_word_finds_it_from_the_third_letter_on()
    {
        for (var length = 3; length <= "graffiti".Length; length++) Assert.Equal("graffiti", First("graffiti"[..length]));
    }

    [Fact]
    public void A_story_with_two_problems_finds_both()
    {
        const string Story = """
            Hi yes good morning, I've been living here on the east side for thirty one years and I never had to call before, my husband used to take
            care of all this but he passed two years ago. Anyway the other day my daughter was coming over with the kids and she says mom the street
            light in front of your house is out and it is pitch dark, so I thought well I'll call. And while I have you, there is a dog next door that
            barks all day and all night, barking and barking, I can't sleep, and I told them nicely three times already. I don't want to make trouble.
            """;
        var three = Search.Find(Story).Matches.Take(3).Select(match => match.CallType.Code.ToString()).ToList();
        Assert.Contains("street-light-out", three);
        Assert.Contains("barking-dog", three);
    }

    [Theory]
    [InlineData("zzzzqqqq")]
    [InlineData("xylophone quartz")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("😀😀")]
    [InlineData("hi how are you ")]
    public void What_means_nothing_finds_nothing(string words) =>
        Assert.Empty(Search.Find(words).Matches);

    [Fact]
    public void A_word_spelled_right_scores_above_the_same_word_misspelled() =>
        Assert.InRange(Search.Find("grafiti ").Matches[0].Score / Search.Find("graffiti ").Matches[0].Score, 0.1f, 0.95f);

    [Fact]
    public void The_public_does_not_find_what_is_for_staff()
    {
        Assert.Equal("duress-code", First("panic button"));
        Assert.DoesNotContain(Search.Find("panic button", audience: Audience.Public).Matches, match => match.CallType.Audience == Audience.Staff);
        Assert.DoesNotContain(Search.Find("duress-code", audience: Audience.Public).Matches, match => match.CallType.Code.ToString() == "duress-code");
    }

    [Fact]
    public void Between_close_matches_the_more_used_comes_first_and_elsewhere_it_does_not()
    {
        static int Uses(CallTypeCode code) => code.ToString() == "parking-ticket-appeal" ? 5000 : 0;
        var plain = Search.Find("parking ticket").Matches.First(match => match.CallType.Code.ToString() == "parking-ticket-appeal").Score;
        var liked = Search.Find("parking ticket", uses: Uses).Matches.First(match => match.CallType.Code.ToString() == "parking-ticket-appeal").Score;
        Assert.InRange(liked / plain, 1.05f, 1.25f);
        Assert.Equal("pothole", Search.Find("pothole", uses: Uses).Matches[0].CallType.Code.ToString());
    }

    [Fact]
    public void No_more_is_given_than_asked_for()
    {
        Assert.Equal(3, Search.Find("street", most: 3).Matches.Count);
        Assert.Empty(Search.Find("street", most: 0).Matches);
    }

    [Fact]
    public void Scores_fall_from_first_to_last()
    {
        var scores = Search.Find("street light out in front of my house").Matches.Select(match => match.Score).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void A_danger_is_told_beside_the_matches()
    {
        var findings = Search.Find("i smell gas in my basement");
        Assert.Equal("gas", findings.Emergency?.Key);
        Assert.NotEmpty(findings.Matches);
    }

    private static string? First(string words) => Search.Find(words).Matches is [var best, ..] ? best.CallType.Code.ToString() : null;
}
