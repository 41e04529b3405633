using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class AnswerJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    [Fact]
    public async Task A_question_is_answered_from_the_detail_screen_and_counted_once()
    {
        var before = await VolumeOfAsync("Library hours");
        var desk = await TakeCallAsync();
        await desk.Search.FillAsync("what time does the library close");
        await Expect(desk.Page.GetByText(new Regex("^[0-9]+ call types$"))).ToBeVisibleAsync();   // the list is that of these words now
        await desk.Found.Filter(new() { HasText = "Library hours" }).ClickAsync();
        await Expect(desk.Detail).ToContainTextAsync("Central Library:");

        await desk.Button("Answered").ClickAsync();

        await Expect(desk.Heading("Logged as answered")).ToBeVisibleAsync();
        await Expect(desk.Result).ToContainTextAsync("Library hours");
        await Expect(desk.Button("New contact").First).ToBeVisibleAsync();
        Assert.Equal(before + 1, await VolumeOfAsync("Library hours"));
    }

    [Fact]
    public async Task A_question_is_answered_with_the_keyboard_alone()
    {
        var before = await VolumeOfAsync("Permit for a deck");
        var desk = await TakeCallAsync();
        var page = desk.Page;
        await page.EvaluateAsync("() => { window.pointed = 0; for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, () => window.pointed++, true); }");
        var keys = 0;

        await Expect(desk.Search).ToBeFocusedAsync();
        await TypeAsync("deck");
        await Expect(desk.Found.Filter(new() { HasText = "Permit for a deck" }).First).ToBeVisibleAsync();
        var titles = await desk.Found.AllInnerTextsAsync();
        var at = titles.ToList().FindIndex(title => title.Contains("Permit for a deck", StringComparison.Ordinal));
        Assert.InRange(at, 0, 2);
        await PressAsync("ArrowDown");
        await Expect(desk.Found.Nth(1 % titles.Count)).ToHaveAttributeAsync("aria-selected", "true");
        await PressAsync("ArrowUp");
        await Expect(desk.Found.First).ToHaveAttributeAsync("aria-selected", "true");
        for (var step = 0; step < at; step++) await PressAsync("ArrowDown");
        await Expect(desk.Found.Nth(at)).ToHaveAttributeAsync("aria-selected", "true");
        await PressAsync("Enter");
        await Expect(desk.Detail.GetByRole(AriaRole.Article)).ToBeVisibleAsync();
        await PressAsync("F8");

        await Expect(desk.Heading("Logged as answered")).ToBeVisibleAsync();
        await Expect(desk.Button("New contact").First).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("() => window.pointed"));
        Assert.InRange(keys, 1, 10);   // four letters, at most four arrows, Enter and F8
        Assert.Equal(before + 1, await VolumeOfAsync("Permit for a deck"));

        async Task TypeAsync(string words)
        {
            keys += words.Length;
            await page.Keyboard.TypeAsync(words);
        }

        async Task PressAsync(string key)
        {
            keys++;
            await page.Keyboard.PressAsync(key);
        }
    }
}
