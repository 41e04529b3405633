using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.Routing;
using Des.Crs.Domain.ServiceLevels;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Requests;

public sealed class RequestIntakeTests
{
    private static readonly DateTimeOffset Tuesday = At("2026-11-24 10:00");

    [Fact]
    public void A_finished_intake_becomes_a_request_with_route_and_promise()
    {
        var contact = new Guid("11111111-1111-1111-1111-111111111111");
        var request = RequestIntake.Prepare(new(MissedTrash.Code, Here("out-on-time=YES container=trash ghost=1"), Tuesday, Agent, Walnut, contact, 1), Of(MissedTrash), Number).Value;

        Assert.Equal(
            (Number, "missed-trash", 3, 7, "Missed trash collection", contact, 1, Priority.Normal, Walnut, RequestStatus.Filed, 1),
            (request.Number, request.CallType.ToString(), request.CallTypeVersion, request.Revision, request.Title, request.Contact, request.Matter, request.Priority, request.Place, request.Status, request.Version));
        Assert.Equal(("public-works", "solid-waste", "tuesday", "Solid waste crews, lane tuesday: rule 2 of 2 (always)"), (request.Department, request.Team, request.Lane, request.RouteReason));
        Assert.Equal(["container=trash", "out-on-time=yes"], request.Answers.Select(answer => $"{answer.Key}={answer.Value}"));
        Assert.Equal(new Promise(At("2026-11-25 15:00"), new(2026, 11, 25)), request.Resolve);
        Assert.Equal(new Promise(At("2026-11-24 14:00"), new(2026, 11, 24)), request.Respond);
        Assert.Equal(At("2026-11-25 11:00"), request.WarnAt);
        Assert.Equal("respond 4 business hours, resolve 1 business day, warn 4 business hours (crews)", request.PromiseTerms);
        Assert.Equal([new RequestEvent(Tuesday, Agent.Id, RequestEventKind.Filed, null, true)], request.History);
    }

    [Fact]
    public void A_note_raises_the_priority_and_with_it_the_promise()
    {
        var request = Prepare(Here("out-on-time=yes container=medical")).Value;
        Assert.Equal((Priority.Urgent, At("2026-11-24 14:00")), (request.Priority, request.Resolve.DueBy));
        Assert.Equal(Tuesday, request.WarnAt);   // four business hours before a promise of four hours is the filing itself
    }

    [Fact]
    public void A_note_never_lowers_the_priority() => Assert.Equal(Priority.Normal, Prepare(Here("out-on-time=yes container=trash")).Value.Priority);

    [Fact]
    public void The_promise_counts_in_the_calendar_of_the_team_that_takes_it() =>
        Assert.Equal(At("2026-11-25 17:00"), Prepare(Here("out-on-time=yes container=yard badge=7", "leaf-pickup")).Value.Resolve.DueBy);

    [Fact]
    public void A_resident_is_not_held_up_by_a_question_only_staff_can_see() =>
        Assert.Null(RequestIntake.Prepare(new(MissedTrash.Code, Here("out-on-time=yes container=yard"), Tuesday, null, Walnut), Of(MissedTrash), Number).Refusal);

    [Fact]
    public void A_resident_finds_no_staff_call_type() => Assert.IsType<UnknownCallType>(RequestIntake.Prepare(
        new(MissedTrash.Code, Here(), Tuesday, null, Walnut), Of(MissedTrash with { Audience = Audience.Staff }), Number).Refusal);

    [Fact]
    public void Nobody_files_without_the_permission_to_take_contacts() =>
        Assert.Equal(new NotPermitted(Permission.TakeContacts), Prepare(Here(), by: Agent with { Grants = [] }).Refusal);

    [Fact]
    public void An_unknown_call_type_is_refused() => Assert.IsType<UnknownCallType>(RequestIntake.Prepare(new(MissedTrash.Code, Here(), Tuesday, Agent, Walnut), Of(), Number).Refusal);

    [Fact]
    public void What_only_informs_cannot_be_requested() => Assert.IsType<NotARequest>(Prepare(Here(), MissedTrash with { Kind = CallTypeKind.Information }).Refusal);

    [Fact]
    public void A_script_that_stops_makes_no_request() => Assert.Equal(new ScriptSaysNo("late"), Prepare(Here("out-on-time=no")).Refusal);

    [Fact]
    public void Every_missing_answer_is_asked_for() =>
        Assert.Equal("Still to be asked: Was the cart at the curb? Which cart was missed?", Prepare(Here("")).Refusal!.Sentence);

    [Fact]
    public void A_place_that_is_required_must_be_given() => Assert.IsType<PlaceMissing>(RequestIntake.Prepare(new(MissedTrash.Code, Here(), Tuesday, Agent), Of(MissedTrash), Number).Refusal);

    [Fact]
    public void No_route_means_no_request() => Assert.IsType<NoRouteHolds>(Prepare(Here(), MissedTrash with { Route = [] }).Refusal);

    [Fact]
    public void Without_a_promise_there_is_no_request() => Assert.IsType<NothingPromised>(Prepare(Here(), MissedTrash with { Promise = null }).Refusal);

    private static Result<ServiceRequest> Prepare(Circumstances here, CallType? type = null, Employee? by = null) =>
        RequestIntake.Prepare(new(MissedTrash.Code, here, Tuesday, by ?? Agent, Walnut), Of(type ?? MissedTrash), Number);
}
