using Des.Crs.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Des.Crs.Tests.Journeys;

/// <summary>One running program and one browser for all journeys; each journey has sessions of its own and counts only what it made itself.</summary>
public sealed class City : IAsyncLifetime
{
    public const string Name = "Journeys";

    private readonly Dictionary<string, string> _signedIn = [];
    private Chromium? _chromium;
    private RunningCrs? _crs;

    public RunningCrs Crs => _crs!;
    public IBrowser Browser => _chromium!.Browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Absence is not null) return;   // each journey says so by its own name
        Assertions.SetDefaultExpectTimeout(45_000);
        _crs = await RunningCrs.StartAsync(contacts: 600);
        _chromium = await Chromium.StartAsync();
    }

    /// <summary>A browser of one employee's own, signed in through the page; nobody, when no role is named.</summary>
    public async Task<IBrowserContext> VisitAsync(string? role, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Crs.Address;
        options.ReducedMotion = ReducedMotion.Reduce;
        options.StorageState = role is null ? null : _signedIn.GetValueOrDefault(role);
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(45_000);
        if (role is null || options.StorageState is not null) return context;

        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in?ReturnUrl=/catalog");
        await page.GetByRole(AriaRole.Button, new() { Name = role, Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Catalog", Exact = true })).ToBeVisibleAsync();
        await page.CloseAsync();
        _signedIn[role] = await context.StorageStateAsync();
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        if (_crs is not null) await _crs.DisposeAsync();
    }
}

[CollectionDefinition(City.Name)]
public sealed class JourneyCollection : ICollectionFixture<City>;
