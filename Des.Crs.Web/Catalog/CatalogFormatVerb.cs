using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;

namespace Des.Crs.Web.Catalog;

/// <summary><c>catalog format</c>: brings every file of a folder into the canonical form; leaves alone what it cannot read.</summary>
internal static class CatalogFormatVerb
{
    /// <param name="translated">Codes of the call types whose translations were brought up to date.</param>
    /// <returns>0 when every file is canonical now, 1 when some could not be read, 2 for a folder or code there is none of.</returns>
    public static async Task<int> RunAsync(string directory, IReadOnlyCollection<string> translated, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (!Directory.Exists(directory))
        {
            await error.WriteLineAsync($"There is no folder '{directory}'. Name the catalog's folder with --directory.");
            return 2;
        }
        var files = await CatalogFolder.LoadAsync(directory, cancel);
        var codes = new List<CallTypeCode>();
        foreach (var text in translated)
        {
            if (!CallTypeCode.TryParse(text, null, out var code) || !files.Any(file => file.Path.EndsWith($"/{code}.yaml", StringComparison.Ordinal)))
            {
                await error.WriteLineAsync(new UnknownCallType(text).Sentence);
                return 2;
            }
            codes.Add(code);
        }
        var formatted = CatalogFormatting.Run(files, codes);
        foreach (var file in formatted.Changed)
        {
            await CatalogFolder.SaveAsync(directory, file, cancel);
            await output.WriteLineAsync(file.Path);
        }
        foreach (var finding in formatted.Refused) await error.WriteLineAsync(finding.ToString());
        await output.WriteLineAsync($"{formatted.Changed.Count:N0} of {files.Count:N0} files were brought into the canonical form."
            + (formatted.Refused.Count == 0 ? "" : $" {formatted.Refused.Select(finding => finding.File).Distinct().Count():N0} could not be read and are as they were."));
        return formatted.Refused.Count == 0 ? 0 : 1;
    }
}
