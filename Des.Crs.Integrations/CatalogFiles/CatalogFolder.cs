using System.Text;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>A folder of catalog files on disk.</summary>
public static class CatalogFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every <c>*.yaml</c> below the folder, by path. Folders whose name begins with a dot are passed over.</summary>
    public static async Task<IReadOnlyList<CatalogFile>> LoadAsync(string directory, CancellationToken cancel)
    {
        var files = new List<CatalogFile>();
        foreach (var full in Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(directory, full).Replace('\\', '/');
            if (path.Split('/').Any(part => part.StartsWith('.'))) continue;
            files.Add(new CatalogFile(path, await File.ReadAllTextAsync(full, Utf8, cancel)));
        }
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Writes the file whole or not at all.</summary>
    public static async Task SaveAsync(string directory, CatalogFile file, CancellationToken cancel)
    {
        var full = Path.Combine(directory, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = full + ".new";
        await File.WriteAllTextAsync(beside, file.Text, Utf8, cancel);
        File.Move(beside, full, overwrite: true);
    }
}
