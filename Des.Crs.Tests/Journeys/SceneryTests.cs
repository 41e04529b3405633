using Des.Crs.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Des.Crs.Tests.Journeys;

public sealed class SceneryTests(City city, ITestOutputHelper output) : Journey(city, output)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("CRS_SCREENSHOTS");

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public async Task Every_page_can_be_used_by_everybody(string scene) => await Accessibility.AssertAccessibleAsync(await PlayAsync(scene, 1440));

    [Theory]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public async Task No_page_scrolls_sideways_on_a_telephone(string scene)
    {
        var page = await PlayAsync(scene, 390);

        var (shown, wide) = (await page.EvaluateAsync<int>("() => document.documentElement.clientWidth"), await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        Assert.True(wide <= shown, $"The page is {wide} px wide on a screen of {shown} px.");
    }

    /// <summary>Not a test: takes pictures of every scene into the folder CRS_SCREENSHOTS names. Run with <c>-explicit only</c>.</summary>
    [Theory(Explicit = true)]
    [MemberData(nameof(Scenes.Names), MemberType = typeof(Scenes))]
    public async Task Pictures_are_taken_when_asked_for(string scene)
    {
        Assert.SkipWhen(Pictures is null, "Set CRS_SCREENSHOTS to a folder to have pictures taken.");
        var page = await PlayAsync(scene, 1440);
        foreach (var width in new[] { 1440, 1024, 390 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{scene}-{width}.png"), FullPage = true });
        }
    }

    private async Task<IPage> PlayAsync(string name, int width)
    {
        var scene = Scenes.All[name];
        var page = await VisitAsync(scene.Role, scene.Address, new() { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        await scene.PlayAsync(page);
        return page;
    }
}
