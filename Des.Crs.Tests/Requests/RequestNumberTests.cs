using Des.Crs.Domain.Requests;
using Xunit;

namespace Des.Crs.Tests.Requests;

public sealed class RequestNumberTests
{
    private static readonly Random Dice = new(20261122);
    private static readonly string[] Samples = [.. Enumerable.Range(0, 500).Select(_ => RequestNumber.New(Dice.NextBytes).ToString())];

    [Fact]
    public void A_number_is_two_groups_of_four_speakable_symbols_with_a_letter_among_them()
    {
        foreach (var number in Samples)
        {
            Assert.Matches("^[0-9CFHJKMPQRTWXY]{4}-[0-9CFHJKMPQRTWXY]{4}$", number);
            Assert.Matches("[A-Z]", number);
            Assert.Equal(RequestNumber.Length, number.Length);
            Assert.Equal(number, RequestNumber.Parse(number, null).ToString());
        }
    }

    [Fact]
    public void Every_single_wrong_symbol_is_noticed()
    {
        foreach (var number in Samples)
        {
            for (var i = 0; i < number.Length; i++)
            {
                if (number[i] == '-') continue;
                foreach (var wrong in RequestNumber.Alphabet.Where(symbol => symbol != number[i]))
                {
                    Assert.False(RequestNumber.TryParse($"{number[..i]}{wrong}{number[(i + 1)..]}", null, out _), $"{number} with {wrong} at {i}");
                }
            }
        }
    }

    [Fact]
    public void Every_exchange_of_two_symbols_is_noticed_neighbors_or_not()
    {
        foreach (var number in Samples.Select(sample => sample.Remove(4, 1)))
        {
            for (var i = 0; i < number.Length; i++)
            {
                for (var j = i + 1; j < number.Length; j++)
                {
                    if (number[i] == number[j]) continue;
                    var swapped = number.ToCharArray();
                    (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                    Assert.False(RequestNumber.TryParse(new string(swapped), null, out _), $"{number} with {i} and {j} exchanged");
                }
            }
        }
    }

    [Fact]
    public void Numbers_are_spread_evenly_and_do_not_follow_each_other()
    {
        var drawn = Enumerable.Range(0, 23_000).Select(_ => RequestNumber.New(Dice.NextBytes).ToString()).ToList();
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
        for (var i = 0; i < RequestNumber.Length; i++)
        {
            if (i == 4) continue;
            var counts = drawn.CountBy(number => number[i]).ToDictionary();
            Assert.All(RequestNumber.Alphabet, symbol => Assert.InRange(counts.GetValueOrDefault(symbol), 800, 1200));   // 1,000 expected, deviation 31
        }
    }

    [Theory]
    [InlineData("2105-8MK8")]
    [InlineData("21058mk8")]
    [InlineData("  2105 8mk8 ")]
    [InlineData("2 1 0 5 8 M K 8")]
    [InlineData("#2105–8MK8")]
    [InlineData("21-05.8MK8")]
    [InlineData("ZIOS-BMKB")]     // every misreading at once
    [InlineData("zl0s-8nk8")]
    public void What_people_type_is_understood(string typed) => Assert.Equal(Example(), RequestNumber.Parse(typed, null).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2105")]
    [InlineData("2105-8MK87")]
    [InlineData("2105-8MKD")]
    [InlineData("2105/8MK8")]
    [InlineData("0000-0000")]     // adds up, but could be a telephone's
    [InlineData("515-555-0123")]
    public void What_is_no_number_is_not_read(string? typed) => Assert.False(RequestNumber.TryParse(typed, null, out _));

    [Fact]
    public void A_source_of_useless_bytes_is_asked_again()
    {
        var asked = 0;
        RequestNumber.New(bytes => bytes.Fill(asked++ switch { 0 => 255, 1 => 0, _ => 12 }));
        Assert.Equal(3, asked);
    }

    [Fact]
    public void The_default_is_no_number() => Assert.Equal("", default(RequestNumber).ToString());

    private static string Example() => "2105-8MK8";
}
