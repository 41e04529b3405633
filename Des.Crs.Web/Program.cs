using Des.Crs.Integrations.Storage;
using Des.Crs.Web.Shell;

// With a verb, one job is done and the program ends; without one, it serves.
try
{
    return CommandLine.IsVerb(args) ? await CommandLine.RunAsync(args) : await CrsHost.ServeAsync(args);
}
catch (UnusableConfigurationException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 2;
}

/// <summary>The entry point, named for tests that host it.</summary>
public sealed partial class Program;
