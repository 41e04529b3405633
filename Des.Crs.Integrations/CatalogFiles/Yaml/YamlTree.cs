namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>What a file holds, before it means anything. Lines count from 1.</summary>
internal abstract record YamlNode(int Line);

internal sealed record YamlScalar(int Line, string Text, bool Missing) : YamlNode(Line);

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(int Line, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line);

internal sealed record YamlEntry(string Key, int Line, YamlNode Value);
