namespace Des.Crs.Web.Catalog;

/// <summary>Where verbs find the catalog when nobody names it.</summary>
internal static class CatalogDirectory
{
    /// <summary>The nearest <c>calltypes</c> folder at or above a folder, or that name below it where there is none.</summary>
    public static string Nearest(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "calltypes") is var below && Directory.Exists(below)) return below;
        }
        return Path.Combine(from, "calltypes");
    }
}
