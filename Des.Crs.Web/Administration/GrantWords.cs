using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Web.Access;

namespace Des.Crs.Web.Administration;

/// <summary>How roles given to somebody are written.</summary>
internal static class GrantWords
{
    extension(RoleGrant grant)
    {
        public string Label(CatalogSnapshot catalog) => grant.Department is { } key ? $"{grant.Role.Label} in {catalog.Department(key)?.Title ?? key}" : grant.Role.Label;
    }
}
