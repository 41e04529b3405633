using Des.Crs.Domain.Catalog;

namespace Des.Crs.Tests.Administration;

/// <summary>A catalog in which nothing is published any more.</summary>
internal sealed record FixedCatalog(CatalogSnapshot Current) : ICallTypeCatalog
{
    event Action? ICallTypeCatalog.Published { add { } remove { } }
}
