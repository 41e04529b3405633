using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>
/// Turns texts of files into the Domain's objects. Pure: reads no disk and no clock. A file that is wrong becomes findings and
/// takes no other with it.
/// </summary>
public static class CatalogReader
{
    /// <param name="versionOf">The published version of the call type in a file, by its path; a file does not hold it. All 0 if left out.</param>
    public static CatalogReading Read(IEnumerable<CatalogFile> files, Func<string, int>? versionOf = null) =>
        new([.. files.AsParallel().AsOrdered().Select(file => ReadFile.From(file, versionOf?.Invoke(file.Path) ?? 0))]);

    /// <summary>One call type alone. Whether what it names exists is a question to the whole catalog: see <see cref="CatalogReading.With"/>.</summary>
    public static CallTypeReading ReadCallType(CatalogFile file, int version = 0)
    {
        var read = ReadFile.From(file, version);
        return new CallTypeReading(read.Content as CallType, read.Reading.Findings);
    }
}

/// <param name="CallType">Null when there are findings.</param>
public sealed record CallTypeReading(CallType? CallType, IReadOnlyList<Finding> Findings);
