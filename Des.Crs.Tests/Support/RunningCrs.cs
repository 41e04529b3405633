using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Des.Crs.Tests.Support;

/// <summary>
/// The real program as a process of its own, with a data folder of its own: it can be killed as a power cut would, and started again on the
/// same port with the same data.
/// </summary>
public sealed class RunningCrs : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly string _data = Directory.CreateTempSubdirectory("crs-journeys-").FullName;
    private Process? _process;

    private RunningCrs() => AppDomain.CurrentDomain.ProcessExit += (_, _) => End();

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    /// <summary>What it wrote so far, over all its starts; for the message of a failed test.</summary>
    public string Log => string.Join(Environment.NewLine, _log.TakeLast(40));

    /// <summary>Starts on a free port over sample employees, places and as many sample contacts.</summary>
    public static async Task<RunningCrs> StartAsync(int contacts)
    {
        var crs = new RunningCrs();
        try
        {
            await crs.RunVerbAsync("sample", "load", "--contacts", contacts.ToString(CultureInfo.InvariantCulture));
            await crs.ServeAsync();
            return crs;
        }
        catch
        {
            await crs.DisposeAsync();
            throw;
        }
    }

    /// <summary>Serves, after <see cref="KillAsync"/> again on the port it had.</summary>
    public async Task ServeAsync()
    {
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Launch(["--urls", Address], line =>
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at) listening.TrySetResult(line[(at + Listening.Length)..].Trim().TrimEnd('/'));
        });
        using var waiting = new CancellationTokenSource(Patience);
        var ended = _process.WaitForExitAsync(waiting.Token);
        if (await Task.WhenAny(listening.Task, ended) == ended) throw new InvalidOperationException($"CRS did not start to listen.{Environment.NewLine}{Log}");
        Address = await listening.Task;
    }

    /// <summary>Ends it at once (SIGKILL): nothing can be tidied up or written.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        End();
        if (_process is not null) await _process.WaitForExitAsync();
        _process?.Dispose();
        _process = null;
        Directory.Delete(_data, recursive: true);
    }

    private void End()
    {
        if (_process is { HasExited: false } process) process.Kill(entireProcessTree: true);
    }

    private async Task RunVerbAsync(params string[] words)
    {
        using var verb = Launch(words, _ => { });
        using var waiting = new CancellationTokenSource(Patience);
        await verb.WaitForExitAsync(waiting.Token);
        if (verb.ExitCode != 0) throw new InvalidOperationException($"'{string.Join(' ', words)}' ended with {verb.ExitCode}.{Environment.NewLine}{Log}");
    }

    private Process Launch(string[] arguments, Action<string> read)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Crs__DataDirectory"] = _data;
        start.Environment["Crs__CatalogDirectory"] = Repository.CallTypes;
        start.Environment["Crs__Sample"] = "false";   // the verb loads as much as is wanted; the start would fill in ninety full days
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Take(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null) return;
            _log.Enqueue(line.Data);
            read(line.Data);
        }
    }
}
