using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Des.Crs.Tests.Journeys;

public sealed class AccessJourney(City city, ITestOutputHelper output) : Journey(city, output)
{
    [Fact]
    public async Task A_desk_agent_is_told_why_the_report_stays_closed()
    {
        var page = await VisitAsync(Role.DeskAgent, "/reports/volume");

        await Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Your account may not see reports. Ask your administrator if it should.");
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
        var file = await page.APIRequest.GetAsync("/reports/volume.csv", new() { MaxRedirects = 0 });
        Assert.False(file.Ok, "The file is given to somebody who may not see the page.");
    }

    [Fact]
    public async Task A_desk_agent_notes_on_a_request_but_cannot_complete_it()
    {
        var desk = await TakeCallAsync();
        await desk.TakePotholeAsync("1200 Oak");
        var number = NumberIn(await desk.CreateRequestAsync());

        var page = await VisitAsync(Role.DeskAgent, $"/desk/requests/{number}");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add internal note" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Complete" })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/requests")]
    [InlineData("/reports/volume")]
    [InlineData("/catalog")]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_comes_back(string address)
    {
        var page = await VisitAsync(null, address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = Role.Manager, Exact = true }).ClickAsync();

        await page.WaitForURLAsync($"**{address}**");
    }

    [Fact]
    public async Task Signing_out_closes_every_page()
    {
        var page = await VisitAsync(null, "/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = Role.DeskAgent, Exact = true }).ClickAsync();
        await DeskScreen.OpenAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
        await page.GotoAsync("/desk");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sample_employees_are_not_offered_through_a_proxy()
    {
        var page = await VisitAsync(null, "/sign-in", new() { ExtraHTTPHeaders = [new("X-Forwarded-For", "203.0.113.7")] });

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = Role.DeskAgent })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_sample_sign_in_that_comes_through_a_proxy_is_refused()
    {
        var page = await VisitAsync(null, "/sign-in");
        await page.Context.SetExtraHTTPHeadersAsync([new("X-Forwarded-For", "203.0.113.7")]);

        var answer = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = Role.Administrator, Exact = true }).ClickAsync(), response => response.Request.Method == "POST");

        Assert.Equal(400, answer.Status);
        await page.GotoAsync("/administration");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
    }
}
