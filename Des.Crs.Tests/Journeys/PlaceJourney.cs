using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class PlaceJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    [Fact]
    public async Task A_place_nobody_knows_is_taken_as_typed_and_marked()
    {
        var desk = await TakeCallAsync();
        await desk.TakePotholeAsync("1200 Oak");
        await desk.Where.FillAsync("gravel turnout past the old quarry gate");
        await desk.Where.PressAsync("Tab");

        await Expect(desk.Page.GetByText("not verified", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(desk.Around).ToContainTextAsync("Not in the address book.");
        var number = NumberIn(await desk.CreateRequestAsync());

        var request = await VisitAsync(Role.Dispatcher, $"/desk/requests/{number}");
        await Expect(request.GetByText("gravel turnout past the old quarry gate")).ToBeVisibleAsync();
        await Expect(request.GetByText("not verified", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_misspelt_street_gets_suggestions()
    {
        var desk = await TakeCallAsync();
        await desk.Where.FillAsync("1200 Sycamroe");

        await Expect(desk.Places.First).ToContainTextAsync("Sycamore");
        await desk.Places.First.ClickAsync();

        await Expect(desk.Page.GetByText("verified", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(desk.Around).ToContainTextAsync("Sycamore");
    }
}
