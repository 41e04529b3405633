using Des.Crs.Integrations.CatalogFiles;
using Xunit;

namespace Des.Crs.Tests.Catalog;

public sealed class RepositoryCatalogTests
{
    /// <summary>Reviews fall due as time goes by; that is for <c>catalog check</c> to say, not for a build of years later to fail on.</summary>
    private static readonly DateOnly Day = new(2026, 11, 1);

    [Fact]
    public async Task Nothing_is_wrong_in_the_catalog()
    {
        var files = await CatalogFolders.LoadAsync(TestContext.Current.CancellationToken);
        Assert.SkipWhen(files.Count == 0, "calltypes/ holds no files yet.");
        var findings = CatalogCheck.Run(CatalogReader.Read(files), Day).Findings;
        Assert.True(findings.Count == 0, $"{findings.Count} findings:\n{string.Join('\n', findings.Take(100))}");
    }
}
