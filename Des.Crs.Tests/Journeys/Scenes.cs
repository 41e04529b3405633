using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

/// <summary>Every page and its main states: for those who check them all, and for pictures.</summary>
public static class Scenes
{
    private const string Agent = "Desk agent", Dispatcher = "Dispatcher", Manager = "Manager", Administrator = "Administrator";

    /// <summary>By name: who looks, at which address, and what they do there until there is something to see.</summary>
    internal static readonly IReadOnlyDictionary<string, Scene> All = new Dictionary<string, Scene>
    {
        ["sign-in"] = new(null, "/sign-in", page => Seen(page, "Sign in")),
        ["desk-empty"] = new(Agent, "/desk", async page => await DeskScreen.OpenAsync(page)),
        ["desk-results"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.Search.FillAsync("my trash was not picked up");
            await Expect(desk.Found.First).ToContainTextAsync("Missed trash");
        }),
        ["desk-nothing-found"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.Search.FillAsync("qqqxzzzy");
            await Expect(page.GetByText("Nothing is found for these words.")).ToBeVisibleAsync();
        }),
        ["desk-emergency"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.Search.FillAsync("it smells of gas in my kitchen");
            await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }),
        ["desk-information"] = new(Agent, "/desk", async page => await (await DeskScreen.OpenAsync(page)).LookUpAsync("library hours", "Library hours")),
        ["desk-referral"] = new(Agent, "/desk", async page => await (await DeskScreen.OpenAsync(page)).LookUpAsync("street light burned out", "Street light out")),
        ["desk-request"] = new(Agent, "/desk", async page => await (await DeskScreen.OpenAsync(page)).TakePotholeAsync("1200 Oak")),
        ["desk-places"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.Where.FillAsync("1200 Oak");
            await Expect(desk.Places.First).ToBeVisibleAsync();
        }),
        ["desk-missing"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.LookUpAsync("pothole", "Pothole");
            await desk.Where.FillAsync("gravel turnout past the old quarry gate");
            await desk.Where.PressAsync("Tab");
            await desk.Button("Create request").ClickAsync();
            await Expect(desk.Detail.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        }),
        ["desk-conclusion"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.TakePotholeAsync("1200 Oak");
            await desk.CreateRequestAsync();
        }),
        ["desk-second-matter"] = new(Agent, "/desk", async page =>
        {
            var desk = await DeskScreen.OpenAsync(page);
            await desk.LookUpAsync("library hours", "Library hours");
            await desk.Button("Another matter").ClickAsync();
            await Expect(page.GetByRole(AriaRole.List, new() { Name = "Matters of this contact" })).ToBeVisibleAsync();
        }),
        ["desk-follow-up"] = new(Agent, "/desk", async page => await FindRequestAsync(page)),
        ["desk-about-request"] = new(Agent, "/desk", async page =>
        {
            await (await FindRequestAsync(page)).ClickAsync();
            await Expect(page.GetByText("The caller asks about")).ToBeVisibleAsync();
        }),
        ["requests"] = new(Dispatcher, "/desk/requests?team=&standing=Open", page => Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync()),
        ["requests-none"] = new(Dispatcher, "/desk/requests?find=nobody+of+this+name", page => Expect(page.GetByText("No request is found")).ToBeVisibleAsync()),
        ["request"] = new(Dispatcher, "/desk/requests?team=&standing=Open", async page =>
        {
            await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link).First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Complete" }).ClickAsync();
            await page.GetByRole(AriaRole.Textbox, new() { Name = "Explanation for the resident" }).FillAsync("The work is done.");
        }),
        ["request-unknown"] = new(Dispatcher, "/desk/requests/ABCD-EFGH", page => Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync()),
        ["volume"] = new(Manager, "/reports/volume", page => Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync()),
        ["volume-by-two"] = new(Manager, "/reports/volume?by=department,channel", page => Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync()),
        ["volume-by-day"] = new(Manager, "/reports/volume?by=day", page => Expect(page.GetByRole(AriaRole.Table)).ToBeVisibleAsync()),
        ["volume-empty"] = new(Manager, "/reports/volume?from=2001-01-01&to=2001-01-31", page => Expect(page.GetByText("No contacts were recorded")).ToBeVisibleAsync()),
        ["volume-refused"] = new(Agent, "/reports/volume", page => Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync()),
        ["catalog"] = new(Agent, "/catalog", page => Seen(page, "Catalog")),
        ["catalog-subject"] = new(Agent, "/catalog?subject=trash-recycling", page => Expect(page.GetByRole(AriaRole.Link, new() { Name = "Missed trash collection" })).ToBeVisibleAsync()),
        ["catalog-department"] = new(Agent, "/catalog?department=public-works", page => Expect(page.GetByRole(AriaRole.Link, new() { Name = "Pothole" })).ToBeVisibleAsync()),
        ["catalog-search"] = new(Agent, "/catalog?q=hole+in+the+road", page => Expect(page.GetByRole(AriaRole.Link, new() { Name = "Pothole" })).ToBeVisibleAsync()),
        ["call-type"] = new(Agent, "/catalog/pothole", page => Seen(page, "Pothole")),
        ["call-type-unknown"] = new(Agent, "/catalog/no-such-thing", page => Seen(page, "No such call type")),
        ["places"] = new(Agent, "/places", Opened),
        ["administration"] = new(Administrator, "/administration", Opened),
        ["administration-employees"] = new(Administrator, "/administration/employees", Opened),
        ["administration-add-employee"] = new(Administrator, "/administration/employees/add", Opened),
        ["administration-record"] = new(Administrator, "/administration/record", Opened),
        ["administration-sample"] = new(Administrator, "/administration/sample", Opened),
        ["not-found"] = new(Agent, "/no/such/page", page => Seen(page, "There is no such page")),
        ["refused"] = new(Agent, "/refused", page => Seen(page, "Your account may not open this page")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>Makes a request, and finds it in a second contact.</summary>
    private static async Task<ILocator> FindRequestAsync(IPage page)
    {
        var first = await DeskScreen.OpenAsync(page);
        var place = await first.TakePotholeAsync("1200 Oak");
        await first.CreateRequestAsync();
        await page.GotoAsync("/desk");
        var desk = await DeskScreen.OpenAsync(page);
        await desk.Button("Asks about a request").ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find a request" }).FillAsync(place);
        var found = page.GetByRole(AriaRole.List, new() { Name = "Requests found" }).GetByRole(AriaRole.Button).First;
        await Expect(found).ToBeVisibleAsync();
        return found;
    }

    private static Task Opened(IPage page) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();

    private static Task Seen(IPage page, string heading) => Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).First).ToBeVisibleAsync();
}

/// <param name="Role">The sample employee who looks; null for somebody who is not signed in.</param>
internal sealed record Scene(string? Role, string Address, Func<IPage, Task> PlayAsync);
