using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class EmergencyJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    [Fact]
    public async Task Words_of_an_emergency_show_what_to_say_before_any_call_type()
    {
        var desk = await TakeCallAsync();
        await desk.Search.FillAsync("it smells of gas in my kitchen");

        var alert = desk.Page.GetByRole(AriaRole.Alert);
        await Expect(alert.GetByRole(AriaRole.Heading, new() { Name = "Smell of gas" })).ToBeVisibleAsync();
        await Expect(alert).ToContainTextAsync("Leave the building now");
        await Expect(alert).ToContainTextAsync("9-1-1");
        var list = desk.Page.GetByRole(AriaRole.Listbox, new() { Name = "Call types" });
        if (await desk.Found.CountAsync() == 0) return;
        var (above, below) = (await alert.BoundingBoxAsync(), await list.BoundingBoxAsync());
        Assert.True(above!.Y + above.Height <= below!.Y, "The instruction stands below the list.");
    }
}
