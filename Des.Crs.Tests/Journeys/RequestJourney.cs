using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class RequestJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    private const string Address = "1200 Oak";

    [Fact]
    public async Task A_request_goes_from_the_call_to_its_team_and_ends_with_an_explanation()
    {
        var before = await VolumeOfAsync("Pothole");
        var desk = await TakeCallAsync();
        var place = await desk.TakePotholeAsync(Address);
        await Expect(desk.Detail).ToContainTextAsync("Goes to Street repair crews; promised for");
        var told = await desk.CreateRequestAsync();
        Assert.Contains("Street repair crews will take care of it by", told, StringComparison.Ordinal);
        var number = NumberIn(told);
        await Expect(desk.Detail).ToContainTextAsync("Promised for");

        var crew = await VisitAsync(Role.Dispatcher, "/desk/requests");
        await crew.GetByRole(AriaRole.Combobox, new() { Name = "Team" }).SelectOptionAsync("Street repair crews");
        var row = crew.GetByRole(AriaRole.Row).Filter(new() { HasText = number });
        await Expect(row).ToContainTextAsync(place);
        await row.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await Expect(crew.GetByRole(AriaRole.Heading, new() { Name = number })).ToContainTextAsync("Pothole");
        await Expect(crew.GetByText("About a dinner plate")).ToBeVisibleAsync();

        await crew.GetByRole(AriaRole.Button, new() { Name = "Complete" }).ClickAsync();
        await crew.GetByRole(AriaRole.Textbox, new() { Name = "Explanation for the resident" }).FillAsync("The hole was filled with hot asphalt.");
        await crew.GetByRole(AriaRole.Button, new() { Name = "Complete" }).Last.ClickAsync();

        await Expect(crew.GetByRole(AriaRole.Status).Filter(new() { HasText = $"{number}: Ended." })).ToBeAttachedAsync();
        await Expect(crew.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Ended: Done" })).ToContainTextAsync("The hole was filled with hot asphalt.");
        Assert.Equal(before + 1, await VolumeOfAsync("Pothole"));
    }

    [Fact]
    public async Task A_request_without_an_explanation_does_not_end()
    {
        var desk = await TakeCallAsync();
        await desk.TakePotholeAsync(Address);
        var number = NumberIn(await desk.CreateRequestAsync());

        var crew = await VisitAsync(Role.Dispatcher, $"/desk/requests/{number}");
        await crew.GetByRole(AriaRole.Button, new() { Name = "Complete" }).ClickAsync();
        await crew.GetByRole(AriaRole.Textbox, new() { Name = "Explanation for the resident" }).FillAsync(" ");
        await crew.GetByRole(AriaRole.Button, new() { Name = "Complete" }).Last.ClickAsync();

        await Expect(crew.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(crew.GetByText("Filed", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_missing_is_said_and_nothing_is_made()
    {
        var desk = await TakeCallAsync();
        await desk.Caller.FillAsync("Missing Answer");
        await desk.LookUpAsync("pothole", "Pothole");

        await desk.Button("Create request").ClickAsync();

        await Expect(desk.Detail.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(desk.Heading("Pothole")).ToBeVisibleAsync();
        await NobodyMadeOneAsync("Missing Answer");
    }

    [Fact]
    public async Task A_double_click_makes_one_request()
    {
        var desk = await TakeCallAsync();
        await desk.TakePotholeAsync(Address);
        await desk.Caller.FillAsync("Twyla Doubleday");

        await desk.Button("Create request").DblClickAsync();

        await Expect(desk.Heading("Request created")).ToBeVisibleAsync();
        var number = NumberIn(await desk.Result.InnerTextAsync());
        var list = await VisitAsync(Role.Manager, "/desk/requests?find=Twyla+Doubleday");
        await Expect(list.GetByRole(AriaRole.Link, new() { Name = number })).ToBeVisibleAsync();
        await Expect(list.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_request_made_by_mistake_is_taken_back_with_all_that_was_typed()
    {
        var desk = await TakeCallAsync();
        var place = await desk.TakePotholeAsync(Address);
        await desk.Caller.FillAsync("Regina Undone");
        await desk.CreateRequestAsync();

        await desk.Button("Undo").ClickAsync();

        await Expect(desk.Result).ToContainTextAsync("Taken back");
        await Expect(desk.Heading("Pothole")).ToBeVisibleAsync();
        await Expect(desk.Where).ToHaveValueAsync(place);
        await Expect(desk.Choice("About how big", "About a dinner plate")).ToBeCheckedAsync();
        await NobodyMadeOneAsync("Regina Undone");
    }

    [Fact]
    public async Task A_caller_who_called_before_is_told_where_it_stands_and_heard_again()
    {
        var first = await TakeCallAsync();
        var place = await first.TakePotholeAsync(Address);
        var number = NumberIn(await first.CreateRequestAsync());

        var desk = await TakeCallAsync();
        await desk.Page.Keyboard.PressAsync("F6");
        var find = desk.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Find a request" });
        await Expect(find).ToBeFocusedAsync();
        var found = desk.Page.GetByRole(AriaRole.List, new() { Name = "Requests found" });
        await find.FillAsync(number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        await Expect(found.GetByRole(AriaRole.Button, new() { Name = number })).ToBeVisibleAsync();
        await find.FillAsync(place);
        await found.GetByRole(AriaRole.Button, new() { Name = number }).ClickAsync();

        await Expect(desk.Detail).ToContainTextAsync($"The caller asks about {number}");
        await Expect(desk.Detail).ToContainTextAsync("It is with Street repair crews and was promised for");
        await desk.Note.FillAsync("The caller says it is twice as wide now.");
        await desk.Page.Keyboard.PressAsync("F8");
        await Expect(desk.Heading("Logged as answered")).ToBeVisibleAsync();

        var request = await VisitAsync(Role.Dispatcher, $"/desk/requests/{number}");
        await Expect(request.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "The caller says it is twice as wide now." })).ToContainTextAsync("Note");
    }

    private async Task NobodyMadeOneAsync(string caller)
    {
        var list = await VisitAsync(Role.Manager, $"/desk/requests?find={Uri.EscapeDataString(caller)}");
        await Expect(list.GetByRole(AriaRole.Status).Filter(new() { HasText = "No request is found for that." })).ToBeVisibleAsync();
    }
}
