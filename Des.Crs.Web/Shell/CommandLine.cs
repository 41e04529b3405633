using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Reporting;
using Des.Crs.Integrations.CatalogFiles;
using Des.Crs.Integrations.CatalogSearch;
using Des.Crs.Integrations.Places;
using Des.Crs.Integrations.Sample;
using Des.Crs.Integrations.Storage;
using Des.Crs.Web.Administration;
using Des.Crs.Web.Catalog;
using Des.Crs.Web.Places;
using Des.Crs.Web.Reports;

namespace Des.Crs.Web.Shell;

/// <summary>
/// The verbs: each does one job and ends. Results go to standard output, everything else to standard error; the exit code is 0 when the job was
/// done, 1 when it was not, 2 when it was not understood.
/// </summary>
internal static class CommandLine
{
    private static readonly string[] Nouns = ["catalog", "places", "sample", "report", "db", "people"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Anything that is not an option of the web server.</summary>
    public static bool IsVerb(string[] args) => args.Length > 0 && (Nouns.Contains(args[0]) || args[0] is "--help" or "-h" or "-?" or "--version" || (!args[0].StartsWith('-') && !args[0].Contains('=', StringComparison.Ordinal)));

    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("CRS, the Citizen Response System. Without a verb it serves; --urls says where.") { Catalog(), Places(), Sample(), Report(), Database(), People() };
        return root.Parse(args).InvokeAsync();
    }

    private static Command Catalog()
    {
        var directory = new Option<string>("--directory") { Description = "The catalog's folder.", DefaultValueFactory = _ => HomeFolder.CallTypes };
        var json = new Option<bool>("--json") { Description = "For scripts." };

        var check = new Command("check", "Says what is wrong with the catalog's files.") { directory, json };
        check.SetAction((parsed, cancel) => new CatalogCheckVerb(TimeProvider.System).RunAsync(HomeFolder.Typed(parsed.GetValue(directory)!), parsed.GetValue(json), Console.Out, Console.Error, cancel));

        var translated = new Option<string[]>("--translated") { Description = "A call type whose translations are up to date now." };
        var format = new Command("format", "Brings the catalog's files into their one layout.") { directory, translated };
        format.SetAction((parsed, cancel) => CatalogFormatVerb.RunAsync(HomeFolder.Typed(parsed.GetValue(directory)!), parsed.GetValue(translated) ?? [], Console.Out, Console.Error, cancel));

        var words = new Argument<string?>("words") { Arity = ArgumentArity.ZeroOrOne, Description = "What a caller says." };
        var top = new Option<int>("--top") { DefaultValueFactory = _ => 5, Description = "How many results." };
        var from = new Option<string?>("--from") { Description = "A file with one query a line." };
        var search = new Command("search", "Searches the catalog's files in a caller's words.") { words, top, from, directory, json };
        search.SetAction(async (parsed, cancel) => await SnapshotAsync(parsed.GetValue(directory)!, cancel) is { } snapshot
            ? await new CatalogSearchVerb(CatalogSearchServices.SearchOver(snapshot)).RunAsync(
                parsed.GetValue(words), parsed.GetValue(top), parsed.GetValue(from) is { } file ? HomeFolder.Typed(file) : null, parsed.GetValue(json), Console.Out, Console.Error, cancel)
            : 2);

        var worst = new Option<int>("--worst") { DefaultValueFactory = _ => 20, Description = "How many misses to list." };
        var evaluate = new Command("evaluate", "Measures how often callers' words find their call type, with each example left out of the index in turn.") { worst, directory, json };
        evaluate.SetAction(async (parsed, cancel) => await SnapshotAsync(parsed.GetValue(directory)!, cancel) is { } snapshot
            ? await new CatalogEvaluateVerb(snapshot).RunAsync(parsed.GetValue(worst), parsed.GetValue(json), Console.Out, Console.Error, cancel)
            : 2);
        return new Command("catalog", "The call types.") { check, format, search, evaluate };
    }

    private static Command Places()
    {
        var file = new Argument<string>("file") { Description = "CSV or GeoJSON, also with .gz." };
        var layer = new Option<string?>("--layer") { Description = "Polygons become zones of this layer, such as ward." };
        var key = new Option<string?>("--key-property") { Description = "The property that holds a zone's key." };
        var limits = new Option<bool>("--city-limits") { Description = "Polygons are the city limits." };
        var city = new Option<string?>("--city") { Description = "The town that labels leave out." };
        var source = new Option<string?>("--source") { Description = "The source whose earlier import this replaces." };
        var json = new Option<bool>("--json") { Description = "For scripts." };
        var import = new Command("import", "Takes addresses, named places or zones from a file.") { file, layer, key, limits, city, source, json };
        import.SetAction((parsed, cancel) => WithCityAsync(services => new PlacesImportVerb(services.GetRequiredService<IPlaceStore>(), Console.Out, Console.Error).RunAsync(
            HomeFolder.Typed(parsed.GetValue(file)!),
            new PlaceFileOptions
            {
                Layer = parsed.GetValue(layer), KeyProperty = parsed.GetValue(key), CityLimits = parsed.GetValue(limits), City = parsed.GetValue(city), Source = parsed.GetValue(source),
            },
            parsed.GetValue(json), cancel), cancel));
        return new Command("places", "The address book.") { import };
    }

    private static Command Sample()
    {
        var contacts = new Option<int>("--contacts") { DefaultValueFactory = _ => SampleData.DefaultContacts, Description = "How many contacts in ninety days." };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => SampleData.DefaultSeed, Description = "The same seed gives the same contacts." };
        var load = new Command("load", "Loads sample employees, places and ninety days of contacts.") { contacts, seed };
        load.SetAction((parsed, cancel) => WithCityAsync(async services =>
        {
            var sample = services.GetRequiredService<SampleData>();
            await sample.LoadStaffAsync(cancel);
            await sample.LoadPlacesAsync(cancel);
            var shown = -1;
            var written = await sample.LoadContactsAsync(parsed.GetValue(contacts), parsed.GetValue(seed), done =>
            {
                if ((int)(done * 10) == shown) return;
                shown = (int)(done * 10);
                Console.Error.WriteLine($"{done:P0}");
            }, cancel);
            await Console.Out.WriteLineAsync($"{written:N0} sample contacts were loaded.");
            return 0;
        }, cancel));

        var remove = new Command("remove", "Removes everything marked as sample, and nothing else.");
        remove.SetAction((_, cancel) => WithCityAsync(async services =>
        {
            await services.GetRequiredService<SampleData>().RemoveAsync(cancel);
            await Console.Out.WriteLineAsync("Sample employees, places, contacts and requests were removed.");
            return 0;
        }, cancel));
        return new Command("sample", "The sample city.") { load, remove };
    }

    private static Command Report()
    {
        var from = new Option<string?>("--from") { Description = "First day, yyyy-MM-dd." };
        var to = new Option<string?>("--to") { Description = "Last day, yyyy-MM-dd." };
        var by = new Option<string>("--by") { DefaultValueFactory = _ => "calltype", Description = "calltype, department, channel, hour, day; several joined by commas." };
        var json = new Option<bool>("--json") { Description = "For scripts." };
        var volume = new Command("volume", "Counts contacts.") { from, to, by, json };
        volume.SetAction((parsed, cancel) => WithCityAsync(async services =>
        {
            var catalog = services.GetRequiredService<ICallTypeCatalog>().Current;
            var today = DateOnly.FromDateTime(catalog.LocalTime(services.GetRequiredService<TimeProvider>().GetUtcNow()));
            if (VolumeQueries.Read(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(by), null, today).Refused(out var refusal, out var query)
                || (await services.GetRequiredService<VolumeReport>().ReadAsync(Operator, query, cancel)).Refused(out refusal, out var rows))
            {
                await Console.Error.WriteLineAsync(refusal.Sentence);
                return 2;
            }
            if (parsed.GetValue(json))
            {
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(rows.Select(row => Line(query, row)), Json));
                return 0;
            }
            foreach (var row in rows) await Console.Out.WriteLineAsync($"{row.Contacts,8:N0}  {string.Join(", ", query.By.Select(dimension => string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd}", VolumeTable.Key(dimension, row, catalog))))}");
            await Console.Out.WriteLineAsync($"{rows.Sum(row => row.Contacts),8:N0}  {VolumeTable.Title(query)}");
            return 0;
        }, cancel));
        return new Command("report", "Reports.") { volume };
    }

    private static Command Database()
    {
        var migrate = new Command("migrate", "Brings the database to this program's schema.");
        migrate.SetAction(async (_, cancel) =>
        {
            await using var app = CrsHost.Build([]);
            var applied = await app.Services.GetRequiredService<DatabaseCare>().MigrateAsync(cancel);
            await Console.Out.WriteLineAsync(applied.Count == 0 ? "The database is up to date." : string.Join(Environment.NewLine, applied.Select(name => $"applied {name}")));
            return 0;
        });
        var provider = new Option<string>("--provider") { DefaultValueFactory = _ => "SqlServer", Description = "SqlServer or Sqlite." };
        var script = new Command("script", "Prints the SQL that makes or upgrades a database; connects to none.") { provider };
        script.SetAction(parsed => Console.Out.Write(DatabaseCare.Script(parsed.GetValue(provider)!)));
        return new Command("db", "The database.") { migrate, script };
    }

    private static Command People()
    {
        var (name, email, department) = (new Option<string>("--name") { Required = true }, new Option<string>("--email") { Required = true }, new Option<string>("--department") { Required = true });
        var role = new Option<Role[]>("--role") { Required = true, Description = "DeskAgent, Dispatcher, Author, Manager or Administrator; may be repeated." };
        var add = new Command("add", "Adds an employee with a local account and prints a first password.") { name, email, department, role };
        add.SetAction((parsed, cancel) => WithCityAsync(async services =>
        {
            await using var scope = services.CreateAsyncScope();
            var added = await scope.ServiceProvider.GetRequiredService<EmployeeAccounts>().AddAsync(
                Operator, parsed.GetValue(name)!, parsed.GetValue(email)!, parsed.GetValue(department)!, [.. parsed.GetValue(role)!.Select(one => new RoleGrant(one))], cancel);
            if (added.Refused(out var refusal, out var account))
            {
                await Console.Error.WriteLineAsync(refusal.Sentence);
                return 1;
            }
            await Console.Out.WriteLineAsync(account.FirstPassword);
            return 0;
        }, cancel));
        return new Command("people", "Employees.") { add };
    }

    /// <summary>Whoever can start the program on the server can read its database; verbs act as this administrator.</summary>
    private static Employee Operator { get; } = new(Guid.Empty, "Command line", "", [new RoleGrant(Role.Administrator)]);

    private static Dictionary<string, object?> Line(VolumeQuery query, VolumeRow row)
    {
        var line = query.By.ToDictionary(by => by.Name, by => (object?)(by switch
        {
            VolumeDimension.CallType => row.CallType,
            VolumeDimension.Department => row.Department,
            VolumeDimension.Channel => row.Channel,
            VolumeDimension.Hour => row.Hour,
            VolumeDimension.Day => row.Day,
        }));
        line["contacts"] = row.Contacts;
        return line;
    }

    private static async Task<CatalogSnapshot?> SnapshotAsync(string directory, CancellationToken cancel)
    {
        var folder = HomeFolder.Typed(directory);
        if (Directory.Exists(folder) && CatalogReader.Read(await CatalogFolder.LoadAsync(folder, cancel)) is { HasCity: true } reading) return reading.ToSnapshot(0);
        await Console.Error.WriteLineAsync($"There is no catalog in '{folder}': it needs a readable city.yaml.");
        return null;
    }

    private static async Task<int> WithCityAsync(Func<IServiceProvider, Task<int>> verb, CancellationToken cancel)
    {
        await using var app = CrsHost.Build(["--Logging:Console:LogToStandardErrorThreshold=Trace"]);
        await app.Services.GetRequiredService<Opening>().MigrateAndLoadAsync(cancel);
        return await verb(app.Services);
    }
}
