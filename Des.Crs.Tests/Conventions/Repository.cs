using System.Xml.Linq;

namespace Des.Crs.Tests.Conventions;

/// <summary>The sources these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static XDocument Project(string name) => XDocument.Load(Path.Combine(Root, name, $"{name}.csproj"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CRS.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("The tests are not below the folder of CRS.sln.");
    }
}
