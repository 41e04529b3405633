using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class KeptCallJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    private const string Words = "huge pothole in front of my house";

    [Fact]
    public async Task A_call_in_progress_survives_a_reload()
    {
        var desk = await TakeCallAsync();
        var place = await desk.TakePotholeAsync("1200 Oak");
        await desk.Note.FillAsync("Waits at the door.");

        await desk.Page.ReloadAsync();

        await ShowsAllAsync(desk, place, "Waits at the door.");
    }

    [Fact]
    public async Task A_call_in_progress_survives_a_killed_server_and_comes_back_by_itself()
    {
        var desk = await TakeCallAsync();
        var place = await desk.TakePotholeAsync("1200 Oak");
        await desk.Note.FillAsync("Waits at the door.");
        await IsKeptAsync(desk, "Waits at the door.");
        await desk.Page.EvaluateAsync("() => { window.before = true; }");

        await City.Crs.KillAsync();
        try
        {
            await Expect(desk.Page.GetByText("The connection to the server is lost.")).ToBeVisibleAsync();
            await desk.Note.PressSequentiallyAsync(" Has a dog.");
        }
        finally
        {
            await City.Crs.ServeAsync();
        }

        await desk.Page.WaitForFunctionAsync("() => !window.before", null, new() { Timeout = 60_000 });
        await ShowsAllAsync(desk, place, "Waits at the door. Has a dog.");
        NumberIn(await desk.CreateRequestAsync());
    }

    [Fact]
    public async Task Two_tabs_are_two_calls()
    {
        var first = await TakeCallAsync();
        await first.LookUpAsync("deck", "Permit for a deck");

        var tab = await first.Page.Context.NewPageAsync();
        await tab.GotoAsync("/desk");
        var second = await DeskScreen.OpenAsync(tab);
        await Expect(second.Search).ToHaveValueAsync("");
        await second.LookUpAsync("library hours", "Library hours");

        Assert.NotEqual(first.Page.Url, second.Page.Url);
        await first.Page.ReloadAsync();
        await Expect(first.Heading("Permit for a deck")).ToBeVisibleAsync();
        await Expect(first.Search).ToHaveValueAsync("deck");
        await Expect(second.Heading("Library hours")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Changing_the_call_type_keeps_the_answers_that_still_apply()
    {
        var desk = await TakeCallAsync();
        var place = await desk.TakePotholeAsync("1200 Oak");
        await desk.Detail.GetByLabel("The caller has pictures").CheckAsync();
        await desk.Note.FillAsync("By the mailbox.");

        await desk.LookUpAsync("tree limb down in the park", "Tree or limb down in a park");
        await Expect(desk.Where).ToHaveValueAsync(place);
        await Expect(desk.Note).ToHaveValueAsync("By the mailbox.");
        await Expect(desk.Detail.GetByLabel("The caller has pictures")).ToBeCheckedAsync();
        await Expect(desk.Choice("Does it touch a wire", "No")).Not.ToBeCheckedAsync();
        await Expect(desk.Detail.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);

        await desk.LookUpAsync("pothole", "Pothole");
        await Expect(desk.Choice("About how big", "About a dinner plate")).ToBeCheckedAsync();
        NumberIn(await desk.CreateRequestAsync());
    }

    private static async Task ShowsAllAsync(DeskScreen desk, string place, string note)
    {
        await Expect(desk.Heading("Pothole")).ToBeVisibleAsync();
        await Expect(desk.Search).ToHaveValueAsync(Words);
        await Expect(desk.Note).ToHaveValueAsync(note);
        await Expect(desk.Where).ToHaveValueAsync(place);
        await Expect(desk.Page.GetByText("verified", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(desk.Choice("What part of the street", "The parking lane or the edge")).ToBeCheckedAsync();
        await Expect(desk.Choice("About how big", "About a dinner plate")).ToBeCheckedAsync();
    }

    /// <summary>Looks at the call from another tab, without its browser's own copies, until the server has the last word of it.</summary>
    private static async Task IsKeptAsync(DeskScreen desk, string note)
    {
        var probe = await desk.Page.Context.NewPageAsync();
        for (var look = 1; ; look++)
        {
            await probe.GotoAsync(desk.Page.Url);
            var seen = new DeskScreen(probe);
            await Expect(seen.Heading("Pothole")).ToBeVisibleAsync();
            if (await seen.Note.InputValueAsync() == note) break;
            Assert.True(look < 50, "The call is not kept.");
        }
        await probe.CloseAsync();
    }
}
