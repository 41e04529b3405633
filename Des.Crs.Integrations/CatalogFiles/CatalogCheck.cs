using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Checks;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>Everything that is wrong in a catalog, and its size.</summary>
/// <param name="Findings">By file and line.</param>
public sealed record CatalogReport(
    int CallTypes, IReadOnlyDictionary<string, int> ByDepartment, IReadOnlyDictionary<CallTypeKind, int> ByKind, IReadOnlyList<Finding> Findings);

/// <summary>Looks a read catalog over: its files' layout, then all rules of the Domain.</summary>
public static class CatalogCheck
{
    /// <param name="day">The day reviews are measured against.</param>
    public static CatalogReport Run(CatalogReading reading, DateOnly day)
    {
        var findings = reading.Findings
            .Concat(NotCanonical(reading))
            .Concat(CatalogChecks.Run(reading.ToChecked(day)).Select(found => Located(reading, found.Rule, found.Flaw)))
            .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal);
        return new CatalogReport(
            reading.CallTypes.Count,
            reading.CallTypes.GroupBy(type => type.Department, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count()),
            Enum.GetValues<CallTypeKind>().ToDictionary(kind => kind, kind => reading.CallTypes.Count(type => type.Kind == kind)),
            [.. findings]);
    }

    /// <summary>What is wrong in one file, given the rest of its catalog: for a draft as it is written.</summary>
    public static IReadOnlyList<Finding> RunOne(CatalogReading rest, CatalogFile draft, DateOnly day) =>
        [.. Run(rest.With(draft), day).Findings.Where(finding => finding.File == draft.Path)];

    private static IEnumerable<Finding> NotCanonical(CatalogReading reading)
    {
        foreach (var file in reading.Files.Where(file => file.Whole))
        {
            var (given, canonical) = (file.File.Text, CatalogFormatting.Canonical(file.Content!));
            if (given == canonical) continue;
            var same = 0;
            while (same < given.Length && same < canonical.Length && given[same] == canonical[same]) same++;
            yield return new Finding(file.Path, given.AsSpan(0, same).Count('\n') + 1, FileRules.NotCanonical, "from here on the layout is not the canonical one; run 'catalog format'.");
        }
    }

    private static Finding Located(CatalogReading reading, string rule, Flaw flaw) =>
        new(flaw.File, flaw.Part.Length == 0 ? 0 : reading.LineOf(flaw.File, flaw.Part), rule, flaw.Message);
}
