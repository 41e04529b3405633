using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>One file after reading.</summary>
/// <param name="Content">The Domain's object of its kind; null where nothing could be made of it.</param>
internal sealed record ReadFile(CatalogFile File, FileReading Reading, object? Content)
{
    public string Path => File.Path;

    /// <summary>Whether it can be written back without losing anything.</summary>
    public bool Whole => Content is not null && Reading.Clean;

    public static ReadFile From(CatalogFile file, int version)
    {
        var reading = new FileReading(file.Path);
        if (CatalogFileKinds.Of(file.Path) is not { } kind)
        {
            reading.Report(0, FileRules.UnexpectedFile, "no file of the catalog has this place; a call type is '<department>/<category>/<code>.yaml', all in lower-case letters, digits and hyphens.");
            return new ReadFile(file, reading, null);
        }
        var tree = YamlLoader.Load(reading, file.Text.TrimStart('\uFEFF'));
        // A file that is one list may be written as that list alone; formatting gives it its key.
        if (tree is YamlList list && ListKey(kind) is { } key) tree = new YamlMap(list.Line, [new YamlEntry(key, list.Line, list)]);
        return new ReadFile(file, reading, Fields.Of(reading, tree) is { } fields ? CatalogFileKinds.Read(kind, reading, fields, version) : null);
    }

    private static string? ListKey(CatalogFileKind kind) => kind switch
    {
        CatalogFileKind.Teams => "teams",
        CatalogFileKind.Facts => "facts",
        CatalogFileKind.Agencies => "agencies",
        CatalogFileKind.Emergencies => "emergencies",
        CatalogFileKind.Synonyms => "synonyms",
        CatalogFileKind.CallType or CatalogFileKind.Department or CatalogFileKind.City or CatalogFileKind.Calendar or CatalogFileKind.Subjects => null,
    };
}
