namespace Des.Crs.Tests.Support;

/// <summary>The repository the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string CallTypes => Path.Combine(Root, "calltypes");

    /// <summary>The program as the Web project's own folder has it, built in the configuration of these tests; a copy beside the tests would lack its static files.</summary>
    public static string Program { get; } = Path.Combine(Root, "Des.Crs.Web", Path.GetRelativePath(Path.Combine(Root, "Des.Crs.Tests"), AppContext.BaseDirectory), "Des.Crs.Web.dll");

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "CRS.sln")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } parent ? Above(parent)
        : throw new DirectoryNotFoundException("CRS.sln is in no folder above the tests.");
}
