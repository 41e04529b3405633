using Des.Crs.Web.Catalog;

if (args is ["catalog", "check" or "format", ..])
{
    var at = Array.IndexOf(args, "--directory");
    var directory = at >= 0 && at + 1 < args.Length ? args[at + 1] : CatalogDirectory.Nearest(Directory.GetCurrentDirectory());
    return args[1] == "check"
        ? await new CatalogCheckVerb(TimeProvider.System).RunAsync(directory, args.Contains("--json"), Console.Out, Console.Error, CancellationToken.None)
        : await CatalogFormatVerb.RunAsync(directory, [.. args.Index().Where(arg => arg.Index > 0 && args[arg.Index - 1] == "--translated").Select(arg => arg.Item)], Console.Out, Console.Error, CancellationToken.None);
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();
return 0;

public sealed partial class Program;
