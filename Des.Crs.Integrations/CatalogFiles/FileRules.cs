namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>Names of the rules that need the file itself.</summary>
public static class FileRules
{
    public const string Yaml = "yaml";
    public const string DuplicateKey = "duplicate-key";
    public const string UnknownKey = "unknown-key";
    public const string MissingKey = "missing-key";
    public const string WrongShape = "wrong-shape";
    public const string WrongValue = "wrong-value";
    public const string Condition = "condition";
    public const string FileName = "file-name";
    public const string UnexpectedFile = "unexpected-file";
    public const string MissingFile = "missing-file";
    public const string NotCanonical = "not-canonical";
    public const string DuplicateCode = "duplicate-code";
    public const string DuplicateTeam = "duplicate-team";
    public const string DuplicateFact = "duplicate-fact";
}
