namespace Des.Crs.Domain.Catalog.Checks;

/// <summary>All rules that decide on the catalog's content; those on its files' layout are the files' own.</summary>
public static class CatalogChecks
{
    public static IReadOnlyList<ICatalogCheck> All { get; } =
    [
        new UnknownFact(), new UnknownZone(), new UnknownReference(), new ZoneWithoutPlace(), new UnknownSubject(), new UnknownAgency(), new UnknownTeam(),
        new UnknownCalendar(), new UnknownDepartment(), new UnknownCategory(), new UnknownSeeAlso(), new OneSidedSeeAlso(),
        new UnknownPrompt(), new LaterPrompt(), new UnknownValue(), new UnreachableStep(),
        new RequestIncomplete(), new RouteWithoutCatchAll(), new ReferralWithoutAgency(), new EmergencyWithoutStop(),
        new FewExamples(), new SharedExample(), new SameKeywords(), new NearIdenticalAnswers(), new LongAnswer(), new HardToRead(), new LiteralValue(),
        new ReviewPassed(), new FactWithoutOwner(), new UnusedFact(), new WrongFactValue(),
        new MissingTranslation(), new StaleTranslation(), new FewTranslatedExamples(),
    ];

    public static IEnumerable<(string Rule, Flaw Flaw)> Run(CheckedCatalog catalog) => All.SelectMany(check => check.Find(catalog).Select(flaw => (check.Rule, flaw)));
}
