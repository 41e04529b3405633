using Des.Crs.Integrations.Sample;

namespace Des.Crs.Web.Sample;

/// <summary>Fills an empty development database behind the first page, and says how far it is.</summary>
public sealed class SampleFilling(SampleData sample, IHostApplicationLifetime lifetime, ILogger<SampleFilling> log)
{
    /// <summary>From 0 to 1; null when nothing is being filled.</summary>
    public double? Progress { get; private set; }

    /// <summary>Raised on any thread when <see cref="Progress"/> moved.</summary>
    public event Action? Moved;

    public void Start()
    {
        Progress = 0;
        _ = Task.Run(FillAsync);
    }

    private async Task FillAsync()
    {
        try
        {
            await sample.LoadPlacesAsync(lifetime.ApplicationStopping);
            Tell(.1);
            var contacts = await sample.LoadContactsAsync(SampleData.DefaultContacts, SampleData.DefaultSeed, done => Tell(.1 + .9 * done), lifetime.ApplicationStopping);
            log.LogInformation("Sample data is complete: {Contacts} contacts.", contacts);
        }
        catch (OperationCanceledException)
        {
            log.LogInformation("Sample data is incomplete; the next start fills it anew.");
        }
        catch (Exception problem)
        {
            log.LogError(problem, "Sample data could not be filled.");
        }
        Tell(null);
    }

    private void Tell(double? progress)
    {
        Progress = progress;
        Moved?.Invoke();
    }
}
