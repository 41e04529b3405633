using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Requests;
using Des.Crs.Integrations.Storage.Sqlite;

namespace Des.Crs.Benchmarks;

/// <summary>How long the desk waits for an outcome to be recorded for good, on SQLite with a sync at every commit, and how many of them a second there can be.</summary>
internal static class ContactPercentiles
{
    private const int Warm = 100, Alone = 1_000, Together = 4_000, Writers = 32;

    public static async Task PrintAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("crs-contacts-");
        try
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, load {Load()}; 4 KB written and synced: {Sync(folder.FullName)}"));
            var factory = new SqliteFactory(SqliteFactory.Options($"Data Source={Path.Combine(folder.FullName, "crs.db")}"));
            await new DatabaseCare(factory).MigrateAsync(CancellationToken.None);
            using var store = new CrsStore(factory);
            var desk = new CallDesk(new Fixed(), new CallStore(store), new ContactLedger(store), new RequestWork(new RequestLedger(store, TimeProvider.System), TimeProvider.System), TimeProvider.System);

            await RecordAsync(desk, 1, Warm);
            output.WriteLine("One contact in four makes a request, one in two has a new caller. From the outcome's key to \"recorded\":");
            output.WriteLine(Line("1 writer", await RecordAsync(desk, 1, Alone)));
            output.WriteLine(Line($"{Writers} writers", await RecordAsync(desk, Writers, Together)));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double[] Took, TimeSpan Whole)> RecordAsync(CallDesk desk, int writers, int contacts)
    {
        var each = contacts / writers;
        var watch = Stopwatch.StartNew();
        var took = await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => RecordAsync(desk, each, new Random(writer)))));
        return ([.. took.SelectMany(one => one).Order()], watch.Elapsed);
    }

    private static async Task<double[]> RecordAsync(CallDesk desk, int contacts, Random random)
    {
        var agent = new Employee(Guid.NewGuid(), "Agent", "city", [new(Role.DeskAgent)]);
        var took = new double[contacts];
        for (var i = 0; i < contacts; i++)
        {
            var request = i % 4 == 0;
            var call = desk.Open(agent).Value.WithMatter(matter => matter with
            {
                Words = "hole in the road", CallType = (request ? Fixed.Request : Fixed.Question).Code, Note = "By the driveway.", Place = Fixed.Places[random.Next(Fixed.Places.Length)],
            });
            if (i % 2 == 0) call = call with { Caller = new Caller(null, $"Resident {random.Next(100_000)}", $"515-555-{random.Next(10_000):0000}", "", null) };
            var before = Stopwatch.GetTimestamp();
            _ = (await desk.ConcludeAsync(agent, call, request ? MatterOutcome.Requested : MatterOutcome.Answered, null, CancellationToken.None)).Value;
            took[i] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        }
        return took;
    }

    private static string Line(string who, (double[] Took, TimeSpan Whole) run)
    {
        return string.Create(CultureInfo.InvariantCulture,
            $"{who}: p50 {At(.5):0.0} ms, p95 {At(.95):0.0}, p99 {At(.99):0.0}, worst {run.Took[^1]:0.0}; {run.Took.Length / run.Whole.TotalSeconds:N0} a second over {run.Took.Length:N0} contacts");

        double At(double share) => run.Took[(int)(share * (run.Took.Length - 1))];
    }

    /// <summary>What the disk itself takes: no commit can be faster.</summary>
    private static string Sync(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, "sync"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var (block, took) = (new byte[4096], new double[200]);
        for (var i = 0; i < took.Length; i++)
        {
            var before = Stopwatch.GetTimestamp();
            file.Position = 0;
            file.Write(block);
            file.Flush(flushToDisk: true);
            took[i] = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        }
        Array.Sort(took);
        return string.Create(CultureInfo.InvariantCulture, $"p50 {took[100]:0.00} ms, p95 {took[190]:0.00}, worst {took[^1]:0.00}");
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private sealed class Fixed : ICallTypeCatalog
    {
        public static CallType Question { get; } = Type("city-hall-hours", CallTypeKind.Information);

        public static CallType Request { get; } = Type("pothole", CallTypeKind.Request) with
        {
            Place = PlaceNeed.Required, Route = [new RouteRule("crews")],
            Promise = new(new(null, Span.Parse("2 business days", null), null), new Dictionary<Priority, PromiseTerm>()),
        };

        public static Place[] Places { get; } = [.. Enumerable.Range(0, 2_000).Select(i => Place.Unverified($"{100 + i} Walnut St") with { Point = new(41.6 + i * .0001, -93.6), Key = $"a:{100 + i} walnut st" })];

        public CatalogSnapshot Current { get; } = new(
            1,
            new CityProfile
            {
                Name = "Measured", State = "IA", TimeZone = "America/Chicago", Phone = "3-1-1",
                Calendar = new CityCalendar { Calendars = [new("office", "Offices", Enum.GetValues<DayOfWeek>().ToDictionary(day => day, _ => new OpenHours(new(8, 0), new(17, 0))))] },
            },
            [new("city", "City", "3-1-1", "weekdays", [], [new("crews", "Crews", "city", "3-1-1", "office", "Superintendent")], Translations.None)], [], [Question, Request]);

        event Action? ICallTypeCatalog.Published { add { } remove { } }

        private static CallType Type(string code, CallTypeKind kind) => new()
        {
            Code = CallTypeCode.Parse(code, null), Version = 1, Department = "city", Category = "all", Title = code, Kind = kind, Owner = "Clerk", Review = new(2027, 1, 1), Answer = "…",
        };
    }
}
