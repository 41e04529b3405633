using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Des.Crs.Integrations.Storage;

/// <summary>
/// The one way to the database. Each call opens its own context, since a circuit outlives any unit of work. Writes are one transaction
/// each; on SQLite they also wait for their turn in the process, because many writers at once starve some of them there.
/// </summary>
internal sealed class CrsStore(ICrsDbFactory contexts) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task<T> ReadAsync<T>(Func<CrsDb, Task<T>> read) => AwayAsync(() => ReadHereAsync(read));

    private async Task<T> ReadHereAsync<T>(Func<CrsDb, Task<T>> read)
    {
        await using var db = contexts.Create();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await read(db);
    }

    /// <summary>Runs the decision in a transaction, saves and commits. It may run again when a server database asks for a retry.</summary>
    public Task<T> WriteAsync<T>(Func<CrsDb, Task<T>> decide, CancellationToken cancel) => WriteAsync(decide, _ => true, cancel);

    /// <summary>As above; what was decided is kept only if <paramref name="keep"/> says so of the result.</summary>
    public async Task<T> WriteAsync<T>(Func<CrsDb, Task<T>> decide, Func<T, bool> keep, CancellationToken cancel)
    {
        if (contexts.OneWriter) await _turn.WaitAsync(cancel);
        try
        {
            return await AwayAsync(() => WriteHereAsync(decide, keep, cancel));
        }
        finally
        {
            if (contexts.OneWriter) _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>SQLite works on the thread that asks; that must never be a circuit's, or the desk stands still with the disk.</summary>
    private Task<T> AwayAsync<T>(Func<Task<T>> work) => contexts.OneWriter ? Task.Run(work) : work();

    private async Task<T> WriteHereAsync<T>(Func<CrsDb, Task<T>> decide, Func<T, bool> keep, CancellationToken cancel)
    {
        await using var first = contexts.Create();
        return await first.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var db = contexts.Create();
            await using var transaction = await db.Database.BeginTransactionAsync(contexts.OneWriter ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, cancel);
            var result = await decide(db);
            if (!keep(result)) return result;
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return result;
        });
    }
}

/// <summary>Opens a context of the configured provider.</summary>
internal interface ICrsDbFactory
{
    CrsDb Create();

    /// <summary>True where the database takes one writer at a time.</summary>
    bool OneWriter { get; }
}
