using Des.Crs.Integrations.CatalogFiles;

namespace Des.Crs.Tests.Catalog;

/// <summary>The repository's own <c>calltypes/</c>.</summary>
internal static class CatalogFolders
{
    public static string CallTypes { get; } = Find();

    public static Task<IReadOnlyList<CatalogFile>> LoadAsync(CancellationToken cancel) => CatalogFolder.LoadAsync(CallTypes, cancel);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CRS.sln"))) return Path.Combine(folder.FullName, "calltypes");
        }
        throw new DirectoryNotFoundException("No CRS.sln above the tests.");
    }
}
