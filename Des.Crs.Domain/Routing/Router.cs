using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;

namespace Des.Crs.Domain.Routing;

/// <summary>Which team takes a request, and why.</summary>
/// <param name="Team">Key of the team.</param>
/// <param name="Lane">Zone key by which the team's list is divided, such as <c>tuesday</c>; null when the rule names no layer or the place has no such zone.</param>
/// <param name="Reason">In words, for the person who asks why it came here.</param>
public sealed record RouteTaken(string Team, string? Lane, string Reason);

/// <summary>Sends a request to the team of the first rule that holds.</summary>
public static class Router
{
    /// <param name="here">With only the answers that count (<see cref="ScriptPosition.Answered"/>).</param>
    public static Result<RouteTaken> Route(CallType callType, Circumstances here, CatalogSnapshot catalog)
    {
        for (var i = 0; i < callType.Route.Count; i++)
        {
            var rule = callType.Route[i];
            if (rule.When?.Holds(here) == false) continue;
            if (catalog.Team(rule.Team) is not { } team) return new UnknownTeam(callType.Code, rule.Team);

            var lane = rule.By is { } layer && here.Zones.TryGetValue(layer, out var zone) ? zone : null;
            var divided = (rule.By, lane) switch
            {
                (null, _) => "",
                (_, null) => $", no lane (the {rule.By} of the place is not known)",
                _ => $", lane {lane}",
            };
            var because = rule.When is { } when ? $"because {when}" : "always";
            return new RouteTaken(team.Key, lane, $"{team.Title}{divided}: rule {i + 1} of {callType.Route.Count} ({because})");
        }
        return new NoRouteHolds(callType.Code, callType.Title);
    }
}

public sealed record NoRouteHolds(CallTypeCode CallType, string Title) : Refusal(
    $"No route of '{Title}' ({CallType}) fits these answers and this place, so no team would have it. Refer the caller to the owner of the call type and report it.");

public sealed record UnknownTeam(CallTypeCode CallType, string Team) : Refusal(
    $"The route of {CallType} names a team '{Team}' that no department has. Report it to the owner of the call type.");
