using Xunit;
using System.Diagnostics.CodeAnalysis;
using Des.Crs.Integrations.CatalogSearch;
using FsCheck.Xunit;

namespace Des.Crs.Tests.CatalogSearch;

public sealed class HostileInputTests
{
    private static readonly CatalogIndex Search = new(SmallCity.Catalog);

    public static TheoryData<string> Typed => new()
    {
        "title:trash AND (keywords:*", "\"unclosed", "trash~0.5^99 || !! && +-", "[a TO z} \\", "*:*", "?*?*", "trash\\u0000\0\0trash", "\u202Ehsart\u202C \u200Ftrash",
        "\uD83D", "tra\uDC00sh", "👩‍👩‍👧‍👦 trash 🗑️", "'; DROP TABLE types; --", "<script>alert(1)</script>", "\uFEFF", "a", "-", "--", "a-", "ﬁ", "ẞ", "İstanbul",
        "1 2 3 4 5 6 7 8 9", "9-1-1", new string('\'', 300), new string('a', 5000), "垃圾没有收", "мусор не забрали", "لم يتم جمع القمامة",
    };

    [Theory, MemberData(nameof(Typed))]
    public void Whatever_is_typed_is_only_words(string words)
    {
        var findings = Search.Find(words);
        Assert.All(findings.Matches, match => Assert.True(float.IsFinite(match.Score)));
    }

    [Fact]
    [SuppressMessage("Style", "IDE0370", Justification = "A null from outside is what is tested.")]
    public void Null_finds_nothing() => Assert.Empty(Search.Find(null!).Matches);

    [Theory]
    [InlineData("lost my garbage ")]
    [InlineData("1234567890 street\u202E \0 ")]
    [InlineData("aeiouaeiouaeiou")]
    public void A_hundred_kilobytes_are_answered(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        Assert.True(Search.Find(text).Matches.Count <= 12);
    }

    [Fact]
    public void Ten_kilobytes_of_different_words_are_answered() =>
        Assert.True(Search.Find(string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"wrod{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}"))).Matches.Count <= 12);

    [Fact]
    public void Invisible_marks_do_not_hide_a_word() =>
        Assert.Equal("graffiti", Search.Find("\u202Egraf\u200Bfiti\u202C").Matches[0].CallType.Code.ToString());

    [Property]
    public bool Nothing_throws(string words) => Search.Find(words).Matches.Count <= 12;
}
