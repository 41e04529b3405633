using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Requests;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Requests;

public sealed class RequestLifeTests
{
    private static readonly DateTimeOffset Tuesday = At("2026-11-24 10:00");

    public static TheoryData<RequestStatus, RequestMove> EveryMove => [.. from status in Enum.GetValues<RequestStatus>() from move in Enum.GetValues<RequestMove>() select (status, move)];

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void A_move_goes_where_the_table_says_or_is_refused_and_changes_nothing(RequestStatus status, RequestMove move)
    {
        var request = In(status);
        var (version, events) = (request.Version, request.History.Count);
        var made = Make(request, move, "Words.");
        if (RequestLife.Row(status, move) is { } row)
        {
            Assert.Equal((row.To, row.Public, "Words.", version + 1, events + 1), (request.Status, made.Value.Public, made.Value.Text ?? "Words.", request.Version, request.History.Count));
        }
        else
        {
            Assert.Equal(new NoSuchMove(Number, status, move), made.Refusal);
            Assert.Equal((status, version, events), (request.Status, request.Version, request.History.Count));
        }
    }

    [Theory]
    [MemberData(nameof(EveryMove))]
    public void Words_that_a_move_needs_are_asked_for(RequestStatus status, RequestMove move)
    {
        if (RequestLife.Row(status, move) is not { Words: not WordsNeeded.No }) return;
        var request = In(status);
        Assert.Equal(new WordsMissing(move), Make(request, move, "  ").Refusal);
        Assert.Equal(new WordsTooLong(2000, 2001), Make(request, move, new string('x', 2001)).Refusal);
        Assert.Equal(status, request.Status);
    }

    [Theory]
    [InlineData(RequestStatus.Filed, RequestMove.Start, "Dispatcher")]
    [InlineData(RequestStatus.Filed, RequestMove.NoteInside, "Agent Dispatcher Stranger")]
    [InlineData(RequestStatus.Filed, RequestMove.Tell, "Dispatcher")]
    [InlineData(RequestStatus.InProgress, RequestMove.End, "Dispatcher")]
    [InlineData(RequestStatus.Filed, RequestMove.Withdraw, "Agent Dispatcher Stranger")]
    [InlineData(RequestStatus.InProgress, RequestMove.Withdraw, "")]
    [InlineData(RequestStatus.Ended, RequestMove.Reopen, "Agent Dispatcher Stranger")]
    [InlineData(RequestStatus.Ended, RequestMove.Start, "")]
    public void Only_these_may(RequestStatus status, RequestMove move, string who) =>
        Assert.Equal(who, string.Join(' ', new[] { Agent, Dispatcher, Stranger }.Where(employee => RequestLife.Refuses(In(status), move, employee) is null).Select(employee => employee.Name)));

    [Fact]
    public void From_every_status_an_ending_can_be_reached_and_what_has_ended_can_come_back() =>
        Assert.All(Enum.GetValues<RequestStatus>(), status => Assert.Contains(RequestLife.Table, row => row.From == status && row.To != status && row.Move is RequestMove.End or RequestMove.Reopen));

    [Fact]
    public void An_ending_keeps_its_explanation_until_the_request_is_reopened()
    {
        var request = In(RequestStatus.InProgress);
        request.End(Ending.NotFound, " The cart was empty. ", Dispatcher.Id, Tuesday.AddHours(2));
        Assert.Equal((Ending.NotFound, "The cart was empty.", Tuesday.AddHours(2)), (request.Ending, request.Explanation, request.Ended));

        var resolve = request.Resolve;
        request.Reopen("It was full.", Agent.Id, Tuesday.AddHours(3));
        Assert.Equal((null, null, null, RequestStatus.InProgress, resolve), (request.Ending, request.Explanation, request.Ended, request.Status, request.Resolve));
        Assert.Equal(Ending.NotFound, Assert.Single(request.History, step => step.Kind == RequestEventKind.Ended).Ending);
    }

    [Fact]
    public void Who_starts_it_has_it()
    {
        var request = In(RequestStatus.Filed);
        request.Start(Dispatcher.Id, Tuesday);
        Assert.Equal(Dispatcher.Id, request.Assignee);
    }

    [Fact]
    public void Waiting_for_the_resident_is_listed_beside_the_promise()
    {
        var request = In(RequestStatus.Filed);
        request.Ask("Which cart?", Dispatcher.Id, Tuesday.AddHours(1));
        request.Resume("The green one.", Agent.Id, Tuesday.AddHours(3));
        request.Ask("Which gate?", Dispatcher.Id, Tuesday.AddHours(4));
        Assert.Equal([(Tuesday.AddHours(1), Tuesday.AddHours(3)), (Tuesday.AddHours(4), (DateTimeOffset?)null)], request.Pauses);
    }

    [Fact]
    public void An_ended_request_is_not_overdue()
    {
        var request = In(RequestStatus.Filed);
        Assert.Equal((false, true), (request.IsOverdue(request.Resolve.DueBy), request.IsOverdue(request.Resolve.DueBy.AddSeconds(1))));
        request.End(Ending.Done, "Collected.", Dispatcher.Id, Tuesday);
        Assert.False(request.IsOverdue(request.Resolve.DueBy.AddSeconds(1)));
    }

    [Theory]
    [InlineData(RequestStatus.Ended, RequestMove.Start, "2105-8MK8 has ended. Reopen it first, saying why.")]
    [InlineData(RequestStatus.Filed, RequestMove.Reopen, "2105-8MK8 has not ended, so it cannot be reopened.")]
    [InlineData(RequestStatus.InProgress, RequestMove.Withdraw, "2105-8MK8 is already in progress; ask the team to end it as withdrawn.")]
    public void A_move_that_is_not_there_is_refused_in_words(RequestStatus status, RequestMove move, string sentence) =>
        Assert.Equal(sentence, Make(In(status), move, "Words.").Refusal!.Sentence);

    private static Result<RequestEvent> Make(ServiceRequest request, RequestMove move, string words) => move switch
    {
        RequestMove.Start => request.Start(Dispatcher.Id, Tuesday),
        RequestMove.Ask => request.Ask(words, Dispatcher.Id, Tuesday),
        RequestMove.Resume => request.Resume(words, Dispatcher.Id, Tuesday),
        RequestMove.NoteInside => request.AddNote(Audience.Staff, words, Dispatcher.Id, Tuesday),
        RequestMove.Tell => request.AddNote(Audience.Public, words, Dispatcher.Id, Tuesday),
        RequestMove.End => request.End(Ending.Done, words, Dispatcher.Id, Tuesday),
        RequestMove.Withdraw => request.Withdraw(words, Dispatcher.Id, Tuesday),
        RequestMove.Reopen => request.Reopen(words, Dispatcher.Id, Tuesday),
    };

    private static ServiceRequest In(RequestStatus status)
    {
        var request = RequestIntake.Prepare(new(MissedTrash.Code, Here(), Tuesday, Agent, Walnut), Of(MissedTrash), Number).Value;
        switch (status)
        {
            case RequestStatus.Filed: break;
            case RequestStatus.InProgress: request.Start(Dispatcher.Id, Tuesday); break;
            case RequestStatus.WaitingForResident: request.Ask("Which cart?", Dispatcher.Id, Tuesday); break;
            case RequestStatus.Ended: request.End(Ending.Done, "Collected.", Dispatcher.Id, Tuesday); break;
        }
        return request;
    }
}
