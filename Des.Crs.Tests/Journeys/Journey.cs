using System.Globalization;
using System.Text.RegularExpressions;
using Des.Crs.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Des.Crs.Tests.Journeys;

/// <summary>What journeys have in common: people who sign in and are gone at the end, and what the program wrote where one failed.</summary>
[Collection(City.Name)]
public abstract partial class Journey(City city, ITestOutputHelper output) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _visitors = [];

    protected City City => city;

    public ValueTask InitializeAsync()
    {
        if (Chromium.Absence is not { } absence) return ValueTask.CompletedTask;
        Assert.False(Chromium.Demanded, absence);
        Assert.Skip(absence);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState is { Result: TestResult.Failed })
        {
            foreach (var page in _visitors.SelectMany(visitor => visitor.Pages))
            {
                output.WriteLine(page.Url);
                output.WriteLine(await page.Locator("body").AriaSnapshotAsync());
            }
            output.WriteLine(city.Crs.Log);
        }
        foreach (var visitor in _visitors) await visitor.DisposeAsync();
    }

    /// <summary>A new tab of somebody's own browser, at an address.</summary>
    protected async Task<IPage> VisitAsync(string? role, string address, BrowserNewContextOptions? options = null)
    {
        var visitor = await city.VisitAsync(role, options);
        _visitors.Add(visitor);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>A new contact at the desk.</summary>
    protected async Task<DeskScreen> TakeCallAsync(string role = Role.DeskAgent, BrowserNewContextOptions? options = null) =>
        await DeskScreen.OpenAsync(await VisitAsync(role, "/desk", options));

    /// <summary>Contacts of one call type as the manager's volume page counts them.</summary>
    protected async Task<int> VolumeOfAsync(string title)
    {
        var page = await VisitAsync(Role.Manager, "/reports/volume?by=calltype");
        var table = page.GetByRole(AriaRole.Table);
        await Assertions.Expect(table).ToBeVisibleAsync();
        var row = table.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Cell, new() { Name = title, Exact = true }) });
        if (await row.CountAsync() == 0) return 0;
        return int.Parse(await row.GetByRole(AriaRole.Cell).Nth(1).InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>The names of the sample employees' buttons.</summary>
    protected static class Role
    {
        public const string DeskAgent = "Desk agent", Dispatcher = "Dispatcher", Author = "Author", Manager = "Manager", Administrator = "Administrator";
    }

    protected static string NumberIn(string text) => Number().Match(text) is { Success: true } match ? match.Value : throw new InvalidDataException($"No request number in '{text}'.");

    [GeneratedRegex("[0-9A-Z]{3,4}-[0-9A-Z]{3,5}")]
    private static partial Regex Number();
}
