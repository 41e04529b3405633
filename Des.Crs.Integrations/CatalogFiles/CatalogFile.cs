namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>One file of the catalog, wherever it is kept.</summary>
/// <param name="Path">Below the catalog's folder, with forward slashes: <c>public-works/trash/missed-trash.yaml</c>.</param>
public sealed record CatalogFile(string Path, string Text);
