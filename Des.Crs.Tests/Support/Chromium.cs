using Microsoft.Playwright;

namespace Des.Crs.Tests.Support;

/// <summary>The browser of the journeys: the system's own Chromium, or what CRS_CHROMIUM names.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CRS_CHROMIUM") ?? "/usr/bin/chromium";

    // Runs as root in containers, without a graphics card, and without any call home.
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>Why no browser test can run here; null when they can.</summary>
    public static string? Absence => File.Exists(Executable) ? null : $"There is no browser at {Executable}; install Chromium, or name one in CRS_CHROMIUM.";

    /// <summary>True where an absent browser is a failure, not a reason to skip.</summary>
    public static bool Demanded => Environment.GetEnvironmentVariable("CI") == "true";

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Flags }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
