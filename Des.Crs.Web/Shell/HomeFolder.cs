namespace Des.Crs.Web.Shell;

/// <summary>
/// Where the program stands. Run from its source tree it is a developer's copy: its content is the project's folder and its environment, unless
/// one is given, Development. Published, its content is the folder it lies in, and the environment Production.
/// </summary>
internal static class HomeFolder
{
    private static readonly string Project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."));

    public static bool IsSource { get; } = File.Exists(Path.Combine(Project, "Des.Crs.Web.csproj"));

    public static string Content { get; } = IsSource ? Project : AppContext.BaseDirectory;

    public static string CallTypes { get; } = Path.GetFullPath(Path.Combine(Content, IsSource ? "../calltypes" : "calltypes"));

    public static string Environment =>
        System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? (IsSource ? "Development" : "Production");

    /// <summary>A path typed after a verb, from the folder it was typed in: <c>dotnet run</c> starts the program in another one.</summary>
    public static string Typed(string path) =>
        Path.IsPathRooted(path) || File.Exists(path) || Directory.Exists(path) || System.Environment.GetEnvironmentVariable("PWD") is not { Length: > 0 } shell
            ? Path.GetFullPath(path)
            : Path.GetFullPath(path, shell);
}
