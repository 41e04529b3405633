using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

/// <summary>The desk in the words of somebody who works at it: everything is found by role, label or text.</summary>
public sealed class DeskScreen
{
    /// <summary>The desk on a page that shows it, or soon will.</summary>
    public DeskScreen(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox, new() { Name = "What is the caller asking?" });
    public ILocator Found => Page.GetByRole(AriaRole.Listbox, new() { Name = "Call types" }).GetByRole(AriaRole.Option);
    public ILocator Detail => Page.GetByRole(AriaRole.Region, new() { Name = "Detail screen" });
    public ILocator Around => Page.GetByRole(AriaRole.Complementary, new() { Name = "Place and caller" });
    public ILocator Where => Page.GetByRole(AriaRole.Combobox, new() { Name = "Where" });
    public ILocator Places => Page.GetByRole(AriaRole.Listbox, new() { Name = "Places" }).GetByRole(AriaRole.Option);
    public ILocator Caller => Page.GetByRole(AriaRole.Combobox, new() { Name = "Caller" });
    public ILocator Note => Page.GetByRole(AriaRole.Textbox, new() { Name = "Note" });
    public ILocator Result => Page.GetByRole(AriaRole.Status, new() { Name = "Result" });

    /// <summary>Waits for a new contact: the desk is ready once the cursor stands in the search box.</summary>
    public static async Task<DeskScreen> OpenAsync(IPage page)
    {
        var desk = new DeskScreen(page);
        await Expect(desk.Search).ToBeVisibleAsync();
        await page.WaitForURLAsync("**/desk/calls/*");
        await Expect(desk.Search).ToBeFocusedAsync();
        return desk;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Heading(string title) => Detail.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true });

    /// <summary>One choice of a question with choices.</summary>
    public ILocator Choice(string question, string choice) => Detail.GetByRole(AriaRole.Group, new() { Name = question }).GetByLabel(choice, new() { Exact = true });

    /// <summary>Searches in a caller's words and opens the first call type found.</summary>
    public async Task LookUpAsync(string words, string title)
    {
        await Search.FillAsync(words);
        await Expect(Found.First).ToContainTextAsync(title);
        await Search.PressAsync("Enter");
        await Expect(Heading(title)).ToBeVisibleAsync();
    }

    public async Task AnswerAsync(string question, string choice)
    {
        await Choice(question, choice).CheckAsync();
        await Expect(Choice(question, choice)).ToBeCheckedAsync();
    }

    /// <summary>Types a place and takes the first suggestion; the place's label.</summary>
    public async Task<string> LocateAsync(string typed)
    {
        await Where.FillAsync(typed);
        await Places.First.ClickAsync();
        await Expect(Page.GetByText("verified", new() { Exact = true })).ToBeVisibleAsync();
        return await Where.InputValueAsync();
    }

    /// <summary>All that a pothole on a street of the city needs, short of making the request.</summary>
    public async Task<string> TakePotholeAsync(string address)
    {
        await LookUpAsync("huge pothole in front of my house", "Pothole");
        var place = await LocateAsync(address);
        await AnswerAsync("Is it on", "No");
        await AnswerAsync("Can you see open ground", "Neither");
        await AnswerAsync("What part of the street", "The parking lane or the edge");
        await AnswerAsync("About how big", "About a dinner plate");
        return place;
    }

    public async Task<string> CreateRequestAsync()
    {
        await Button("Create request").ClickAsync();
        await Expect(Heading("Request created")).ToBeVisibleAsync();
        return await Result.InnerTextAsync();
    }
}
