using Des.Crs.Integrations.Storage;

namespace Des.Crs.Web.Shell;

/// <summary>The keys under <c>Crs</c> in the configuration. An unknown one stops the start, since a misspelt key is a setting that silently does nothing.</summary>
internal sealed record CrsOptions
{
    /// <summary>What may stand under <c>Crs</c>.</summary>
    private static readonly string[] Known = ["DataDirectory", "CatalogDirectory", "Database", "Sample"];

    /// <summary>Holds everything the embedded default writes; <c>App_Data</c> under the content root.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>The catalog's files.</summary>
    public required string CatalogDirectory { get; init; }

    /// <summary>Whether an empty database gets ninety days of sample data; by default only in Development.</summary>
    public required bool Sample { get; init; }

    public static CrsOptions Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Crs");
        if (section.GetChildren().Select(child => child.Key).FirstOrDefault(key => !Known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new UnusableConfigurationException($"The configuration has an unknown key Crs:{unknown}. Known are: {string.Join(", ", Known.Select(key => $"Crs:{key}"))}.");
        }
        if (section["Sample"] is { } sample && !bool.TryParse(sample, out _)) throw new UnusableConfigurationException($"Crs:Sample is '{sample}'; it can be true or false.");
        return new CrsOptions
        {
            DataDirectory = Path.GetFullPath(section["DataDirectory"] ?? "App_Data", environment.ContentRootPath),
            CatalogDirectory = Path.GetFullPath(section["CatalogDirectory"] ?? HomeFolder.CallTypes, environment.ContentRootPath),
            Sample = section.GetValue("Sample", environment.IsDevelopment()),
        };
    }
}
