using Xunit;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogSearch;
using Microsoft.Extensions.DependencyInjection;

namespace Des.Crs.Tests.CatalogSearch;

public sealed class PublishedSearchTests
{
    private readonly Shelf _shelf = new();

    [Fact]
    public void What_is_published_is_found_at_once_and_what_is_retired_no_more()
    {
        var search = Search();
        Assert.Equal("graffiti", search.Find("graffiti").Matches[0].CallType.Code.ToString());

        _shelf.Publish(SmallCity.Made(types => types.Where(type => type.Code.ToString() != "graffiti")
            .Append(types.First() with { Code = CallTypeCode.Parse("drone-permit", null), Title = "Fly a drone", Keywords = ["quadcopter"], Examples = [] })));

        Assert.DoesNotContain(search.Find("graffiti").Matches, match => match.CallType.Code.ToString() == "graffiti");
        Assert.Equal("drone-permit", search.Find("quadcopter").Matches[0].CallType.Code.ToString());
    }

    [Fact]
    public void An_empty_catalog_finds_nothing()
    {
        _shelf.Publish(SmallCity.Made(_ => []));
        Assert.Empty(Search().Find("trash").Matches);
    }

    [Fact]
    public async Task Callers_search_while_the_catalog_is_published()
    {
        var search = Search();
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++) Assert.Equal("pothole", search.Find("potholle on my street").Matches[0].CallType.Code.ToString());
        })).ToList();
        for (var i = 0; i < 3; i++) _shelf.Publish(SmallCity.Made());
        await Task.WhenAll(callers);
    }

    private ICallTypeSearch Search() =>
        new ServiceCollection().AddSingleton<ICallTypeCatalog>(_shelf).AddCatalogSearch().BuildServiceProvider().GetRequiredService<ICallTypeSearch>();

    private sealed class Shelf : ICallTypeCatalog
    {
        public CatalogSnapshot Current { get; private set; } = SmallCity.Catalog;
        public event Action? Published;

        public void Publish(CatalogSnapshot snapshot)
        {
            Current = snapshot;
            Published?.Invoke();
        }
    }
}
