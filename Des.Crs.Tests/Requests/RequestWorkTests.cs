using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Requests;
using Microsoft.Extensions.Time.Testing;
using Xunit;
using static Des.Crs.Tests.Requests.SampleCatalog;
using static Des.Crs.Tests.ServiceLevels.SampleCalendars;

namespace Des.Crs.Tests.Requests;

public sealed class RequestWorkTests
{
    private readonly OneRequest _ledger = new();
    private readonly RequestWork _work;

    public RequestWorkTests() => _work = new(_ledger, new FakeTimeProvider(At("2026-11-24 12:00")));

    [Fact]
    public async Task Work_is_done_by_the_department_at_the_time_of_the_clock()
    {
        await _work.StartAsync(Number, Dispatcher, Cancel);
        await _work.EndAsync(Number, Ending.Done, "Collected.", Dispatcher, Cancel);
        Assert.Equal((RequestStatus.Ended, At("2026-11-24 12:00"), Dispatcher.Id), (_ledger.Request.Status, _ledger.Request.Ended, _ledger.Request.Assignee));
    }

    [Fact]
    public async Task Another_departments_dispatcher_is_refused_and_nothing_changes()
    {
        var made = await _work.EndAsync(Number, Ending.Done, "Collected.", Stranger, Cancel);
        Assert.Equal(new NotPermitted(Permission.WorkRequests, "public-works"), made.Refusal);
        Assert.Equal(RequestStatus.Filed, _ledger.Request.Status);
    }

    [Fact]
    public async Task Somebody_who_lost_every_role_may_not_even_note() =>
        Assert.IsType<NotPermitted>((await _work.NoteAsync(Number, Domain.Catalog.Audience.Staff, "Hello", Agent with { Grants = [] }, Cancel)).Refusal);

    [Fact]
    public async Task A_desk_agent_reopens_what_has_ended()
    {
        await _work.EndAsync(Number, Ending.Done, "Collected.", Dispatcher, Cancel);
        Assert.Null((await _work.ReopenAsync(Number, "It was not.", Agent, Cancel)).Refusal);
        Assert.Equal(RequestStatus.InProgress, _ledger.Request.Status);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class OneRequest : IRequestLedger
    {
        public ServiceRequest Request { get; } = RequestIntake.Prepare(new(MissedTrash.Code, Here(), At("2026-11-24 10:00"), Agent, Walnut), Of(MissedTrash), Number).Value;

        public Task<Result<T>> AmendAsync<T>(RequestNumber number, Func<ServiceRequest, Result<T>> change, Guid? by, CancellationToken cancel) => Task.FromResult(change(Request));

        public Task<Result<RequestNumber>> EnterAsync(Func<RequestNumber, Result<ServiceRequest>> prepare, CancellationToken cancel) => throw new NotSupportedException();

        public Task<ServiceRequest?> FindAsync(RequestNumber number, CancellationToken cancel) => throw new NotSupportedException();
    }
}
