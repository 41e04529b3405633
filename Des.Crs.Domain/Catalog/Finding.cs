namespace Des.Crs.Domain.Catalog;

/// <summary>One thing wrong in the catalog's files.</summary>
/// <param name="File">Path below the catalog's folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 for the whole file.</param>
/// <param name="Rule">Short stable name of the rule, such as <c>unknown-fact</c>.</param>
/// <param name="Message">A sentence that says what is wrong and, where possible, what was probably meant.</param>
public sealed record Finding(string File, int Line, string Rule, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Rule}: {Message}";
}
