using System.Text.Json;
using Des.Crs.Domain;
using Des.Crs.Domain.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Contacts;

/// <summary>Calls in progress as rows of JSON.</summary>
internal sealed class CallStore(CrsStore store) : ICallStore
{
    public async Task<Result<int>> KeepAsync(Call call, CancellationToken cancel)
    {
        try
        {
            return await store.WriteAsync(async db => await PutAsync(db, call, cancel), kept => kept.Refusal is null, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new CallOpenElsewhere();
        }
        catch (DbUpdateException)
        {
            // Another window saved between our reading and writing; anything else is the database's own trouble.
            if (await FindAsync(call.Id, cancel) is { } stored && stored.Version != call.Version) return new CallOpenElsewhere();
            throw;
        }
    }

    public Task<Call?> FindAsync(Guid id, CancellationToken cancel) => store.ReadAsync(async db =>
        await db.Set<CallRow>().FirstOrDefaultAsync(row => row.Id == id, cancel) is { } row ? Opened(row) : null);

    public Task<IReadOnlyList<Call>> OpenCallsAsync(Guid employee, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<Call>>(async db =>
        [.. (await db.Set<CallRow>().Where(row => row.Employee == employee && row.Ended == null && !row.Blank)
            .OrderByDescending(row => row.Started).Take(20).ToListAsync(cancel)).Select(Opened)]);

    public Task DropAsync(Guid id, CancellationToken cancel) => store.WriteAsync(
        db => db.Set<CallRow>().Where(row => row.Id == id).ExecuteDeleteAsync(cancel), cancel);

    /// <summary>Within a transaction of the caller's.</summary>
    internal static async Task<Result<int>> PutAsync(CrsDb db, Call call, CancellationToken cancel)
    {
        var version = call.Version + 1;
        var content = JsonSerializer.Serialize(call with { Version = version }, CrsJson.Options);
        var row = await db.Set<CallRow>().FirstOrDefaultAsync(row => row.Id == call.Id, cancel);
        if (row is null)
        {
            if (call.Version != 0) return new CallOpenElsewhere();
            db.Add(new CallRow { Id = call.Id, Employee = call.Employee, Started = call.Started, Ended = call.Ended, Blank = call.IsBlank, Content = content, Version = version });
            return version;
        }
        if (row.Version != call.Version) return new CallOpenElsewhere();
        (row.Content, row.Ended, row.Blank, row.Version) = (content, call.Ended, call.IsBlank, version);
        return version;
    }

    private static Call Opened(CallRow row) => JsonSerializer.Deserialize<Call>(row.Content, CrsJson.Options)!;
}
