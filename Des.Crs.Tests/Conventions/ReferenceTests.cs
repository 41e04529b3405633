using System.Text.Json;
using Xunit;

namespace Des.Crs.Tests.Conventions;

public sealed class ReferenceTests
{
    /// <summary>Code that checks code while it is built, and is not in what is built.</summary>
    private static readonly string[] Analyzers = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Fact]
    public void The_domain_uses_no_package()
    {
        Assert.Empty(Repository.Project("Des.Crs.Domain").Descendants().Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference"));
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "Des.Crs.Domain", "packages.lock.json")));
        Assert.Equal(Analyzers, locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()).Select(package => package.Name));
    }

    [Theory]
    [InlineData("Des.Crs.Domain", "")]
    [InlineData("Des.Crs.Integrations", "Des.Crs.Domain")]
    [InlineData("Des.Crs.Web", "Des.Crs.Integrations")]
    public void References_run_from_Web_to_Integrations_to_Domain(string project, string references)
    {
        var found = Repository.Project(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(references.Split(' ', StringSplitOptions.RemoveEmptyEntries), found.Except(project == "Des.Crs.Web" ? ["Des.Crs.Domain"] : Array.Empty<string>()));
    }

    [Fact]
    public void The_domain_knows_neither_storage_nor_the_web()
    {
        string[] foreign = ["EntityFrameworkCore", "AspNetCore", "MudBlazor", "Lucene", "YamlDotNet", "System.Data"];
        var used = typeof(Domain.Refusal).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.Empty(used.Where(name => foreign.Any(word => name.Contains(word, StringComparison.Ordinal))));
    }
}
