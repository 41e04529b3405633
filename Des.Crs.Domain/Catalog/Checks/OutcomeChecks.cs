using System.Globalization;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Domain.Catalog.Checks;

internal sealed class RequestIncomplete : ICatalogCheck
{
    public string Rule => "request-incomplete";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes.Where(type => type.Kind == CallTypeKind.Request))
        {
            if (type.Route.Count == 0) yield return new(CatalogPaths.Of(type), "kind", "a request needs a 'route': a team takes it.");
            if (type.Promise is null) yield return new(CatalogPaths.Of(type), "kind", "a request needs a 'promise': a day is told to the caller.");
            else if (type.Promise.Normally.Resolve is null) yield return new(CatalogPaths.Of(type), "promise", "the promise names no 'resolve': a day is told to the caller.");
        }
    }
}

internal sealed class RouteWithoutCatchAll : ICatalogCheck
{
    public string Rule => "route-without-catch-all";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes)
        {
            for (var i = 0; i < type.Route.Count; i++)
            {
                var (last, always) = (i == type.Route.Count - 1, type.Route[i].When is null);
                var part = string.Create(CultureInfo.InvariantCulture, $"route.{i + 1}");
                if (last && !always) yield return new(CatalogPaths.Of(type), part, "the last rule of a route has no 'when', so that somebody always has the request.");
                if (!last && always) yield return new(CatalogPaths.Of(type), part, "this rule always holds, so that those after it never do.");
            }
        }
    }
}

internal sealed class ReferralWithoutAgency : ICatalogCheck
{
    public string Rule => "referral-without-agency";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog)
    {
        foreach (var type in catalog.CallTypes)
        {
            if (type.Kind == CallTypeKind.Referral && type.Agency is null) yield return new(CatalogPaths.Of(type), "kind", "a referral names its 'agency'.");
            foreach (var note in type.Script.Steps.OfType<Note>())
            {
                var part = $"script.{note.Key}.outcome";
                if (note is { Outcome: MatterOutcome.Referred, Agency: null } && type.Agency is null) yield return new(CatalogPaths.Of(type), part, "a note that refers names its 'agency'.");
                if (note is { Outcome: MatterOutcome.Transferred, TransferTo: null }) yield return new(CatalogPaths.Of(type), part, "a note that transfers names the team under 'transfer-to'.");
            }
        }
    }
}

internal sealed class EmergencyWithoutStop : ICatalogCheck
{
    public string Rule => "emergency-without-stop";

    public IEnumerable<Flaw> Find(CheckedCatalog catalog) =>
        from type in catalog.CallTypes
        from note in type.Script.Steps.OfType<Note>()
        where note is { Emergency: true, Stop: false, Priority: not Priority.Urgent }
        select new Flaw(CatalogPaths.Of(type), $"script.{note.Key}.emergency", "an emergency ends the script or hurries the request: add 'stop: true' or 'priority: urgent'.");
}
