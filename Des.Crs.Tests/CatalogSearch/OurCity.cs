using Xunit;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;

namespace Des.Crs.Tests.CatalogSearch;

/// <summary>The catalog as it stands in <c>calltypes/</c>, and the tables of lines that lie beside these tests.</summary>
internal static class OurCity
{
    /// <summary>The day reviews are measured against; a fixed one, so that a test does not fail by growing old.</summary>
    public static readonly DateOnly Day = new(2026, 12, 1);

    private static readonly Lazy<CatalogReading> Read = new(() =>
        CatalogReader.Read([.. Directory.EnumerateFiles(Folder("calltypes"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => new CatalogFile(Path.GetRelativePath(Folder("calltypes"), file).Replace('\\', '/'), File.ReadAllText(file)))]));

    private static readonly Lazy<CatalogSnapshot> Snapshot = new(() => Read.Value.ToSnapshot(0));

    public static CatalogReading Reading => Read.Value;

    public static CatalogSnapshot Catalog => Snapshot.Value;

    public static TheoryData<string> Files => [.. Reading.Files.Select(file => file.Path)];

    /// <summary>Lines of <c>wanted|or wanted, tab, words</c>; those that begin with # tell about the rest.</summary>
    public static IEnumerable<(string[] Wanted, string Words)> Lines(string file) =>
        File.ReadLines(Path.Combine(Folder("Des.Crs.Tests"), "CatalogSearch", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0].Split('|'), cells[1]));

    private static string Folder(string name)
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var folder = Path.Combine(above.FullName, name);
            if (Directory.Exists(folder) && File.Exists(Path.Combine(above.FullName, "CRS.sln"))) return folder;
        }
        throw new DirectoryNotFoundException($"No '{name}' beside CRS.sln above {AppContext.BaseDirectory}.");
    }
}
