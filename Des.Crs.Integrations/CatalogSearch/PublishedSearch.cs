using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>
/// The search over the catalog in force. What is published is indexed on the publisher's thread and then takes over in one step;
/// until then callers are answered from the index before.
/// </summary>
internal sealed class PublishedSearch : ICallTypeSearch
{
    private readonly ICallTypeCatalog _catalog;
    private readonly Lock _building = new();
    private Built? _built;

    public PublishedSearch(ICallTypeCatalog catalog)
    {
        _catalog = catalog;
        catalog.Published += () => Build();
    }

    public CallTypeFindings Find(string words, int most = 12, Audience audience = Audience.Staff, Func<CallTypeCode, int>? uses = null) =>
        (Volatile.Read(ref _built) ?? Build()).Index.Find(words, most, audience, uses);

    private Built Build()
    {
        lock (_building)
        {
            var current = _catalog.Current;
            if (_built is not null && ReferenceEquals(_built.Of, current)) return _built;
            var built = new Built(current, new CatalogIndex(current));
            Volatile.Write(ref _built, built);
            return built;
        }
    }

    private sealed record Built(CatalogSnapshot Of, CatalogIndex Index);
}
