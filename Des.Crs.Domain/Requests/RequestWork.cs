using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;

namespace Des.Crs.Domain.Requests;

/// <summary>What employees do with a request. Who may is asked of the request as it is stored, in the same unit as the change.</summary>
public sealed class RequestWork(IRequestLedger ledger, TimeProvider clock)
{
    public Task<Result<RequestEvent>> StartAsync(RequestNumber number, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.Start, by, (request, at) => request.Start(by.Id, at), cancel);

    public Task<Result<RequestEvent>> AskAsync(RequestNumber number, string question, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.Ask, by, (request, at) => request.Ask(question, by.Id, at), cancel);

    public Task<Result<RequestEvent>> ResumeAsync(RequestNumber number, string answer, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.Resume, by, (request, at) => request.Resume(answer, by.Id, at), cancel);

    public Task<Result<RequestEvent>> NoteAsync(RequestNumber number, Audience audience, string text, Employee by, CancellationToken cancel) =>
        MoveAsync(number, audience == Audience.Public ? RequestMove.Tell : RequestMove.NoteInside, by, (request, at) => request.AddNote(audience, text, by.Id, at), cancel);

    public Task<Result<RequestEvent>> EndAsync(RequestNumber number, Ending ending, string explanation, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.End, by, (request, at) => request.End(ending, explanation, by.Id, at), cancel);

    public Task<Result<RequestEvent>> WithdrawAsync(RequestNumber number, string explanation, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.Withdraw, by, (request, at) => request.Withdraw(explanation, by.Id, at), cancel);

    public Task<Result<RequestEvent>> ReopenAsync(RequestNumber number, string reason, Employee by, CancellationToken cancel) =>
        MoveAsync(number, RequestMove.Reopen, by, (request, at) => request.Reopen(reason, by.Id, at), cancel);

    private Task<Result<RequestEvent>> MoveAsync(
        RequestNumber number, RequestMove move, Employee by, Func<ServiceRequest, DateTimeOffset, Result<RequestEvent>> make, CancellationToken cancel) =>
        ledger.AmendAsync<RequestEvent>(
            number, request => RequestLife.Refuses(request, move, by) is { } refusal ? refusal : make(request, clock.GetUtcNow()), by.Id, cancel);
}
