using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>What is noticed while one file is read: findings, and on which line each part stands.</summary>
internal sealed class FileReading(string path)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public string Path => path;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether the file can be taken as it is.</summary>
    public bool Clean => _findings.Count == 0;

    public void Report(int line, string rule, string message) => _findings.Add(new Finding(path, line, rule, message));

    public void Note(string part, int line) => _lines[part] = line;

    /// <summary>The line of a part such as <c>script.container.when</c>, or of the nearest part around it.</summary>
    public int LineOf(string part)
    {
        while (!_lines.ContainsKey(part) && part.LastIndexOf('.') is >= 0 and var dot) part = part[..dot];
        return _lines.GetValueOrDefault(part);
    }
}
