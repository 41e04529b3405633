namespace Des.Crs.Domain.Requests;

/// <summary>Where requests are kept. Each call is a unit of its own: it is stored completely or not at all.</summary>
public interface IRequestLedger
{
    /// <summary>Draws numbers until one is free and keeps the request made with it; keeps nothing if that was refused.</summary>
    Task<Result<RequestNumber>> EnterAsync(Func<RequestNumber, Result<ServiceRequest>> prepare, CancellationToken cancel);

    /// <summary>
    /// Reads a request, lets it be changed and stores it with its line of audit, unless the change was refused. <see cref="UnknownRequest"/> if there is
    /// none, <see cref="ChangedMeanwhile"/> if somebody else was faster.
    /// </summary>
    /// <param name="by">The employee for the audit; null for the program.</param>
    Task<Result<T>> AmendAsync<T>(RequestNumber number, Func<ServiceRequest, Result<T>> change, Guid? by, CancellationToken cancel);

    Task<ServiceRequest?> FindAsync(RequestNumber number, CancellationToken cancel);
}
