using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Routing;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;

namespace Des.Crs.Tests.Routing;

public sealed class RouterTests
{
    [Theory]
    [InlineData("container=trash", null, "tuesday", "solid-waste", "tuesday", "Solid waste crews, lane tuesday: rule 2 of 2 (always)")]
    [InlineData("container=yard", "leaf-pickup", "tuesday", "streets-storm", null, "Street and storm crews: rule 1 of 2 (because season = leaf-pickup and container = yard)")]
    [InlineData("container=yard", "summer", "friday", "solid-waste", "friday", "Solid waste crews, lane friday: rule 2 of 2 (always)")]
    [InlineData("", "leaf-pickup", null, "solid-waste", null, "Solid waste crews, no lane (the collection-day of the place is not known): rule 2 of 2 (always)")]
    public void The_first_rule_that_holds_takes_the_request(string answers, string? season, string? day, string team, string? lane, string reason) =>
        Assert.Equal(new RouteTaken(team, lane, reason), Router.Route(MissedTrash, Here(answers, season, day), Of(MissedTrash)).Value);

    [Fact]
    public void Where_no_rule_holds_the_call_type_is_named()
    {
        var type = MissedTrash with { Route = [MissedTrash.Route[0]] };
        Assert.Equal(new NoRouteHolds(type.Code, type.Title), Router.Route(type, Here(), Of(type)).Refusal);
    }

    [Fact]
    public void A_team_that_no_department_has_is_named()
    {
        var type = MissedTrash with { Route = [new RouteRule("ghosts")] };
        Assert.Equal(new UnknownTeam(type.Code, "ghosts"), Router.Route(type, Here(), Of(type)).Refusal);
    }
}
