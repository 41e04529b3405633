using System.Security.Cryptography;
using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Requests;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Requests;

/// <summary>Requests as rows. Two who change the same one cannot both win: the later is told.</summary>
internal sealed class RequestLedger(CrsStore store, TimeProvider clock) : IRequestLedger
{
    public async Task<Result<RequestNumber>> EnterAsync(Func<RequestNumber, Result<ServiceRequest>> prepare, CancellationToken cancel)
    {
        while (true)
        {
            if (prepare(RequestNumber.New(RandomNumberGenerator.Fill)).Refused(out var refusal, out var request)) return refusal;
            var entered = await store.WriteAsync<Result<Done>>(async db =>
            {
                if (!await AddAsync(db, request, sample: false, cancel)) return new NumberTaken();
                db.Add(new AuditEntry(request.Filed, request.History[0].By, "request.filed", request.Number.ToString(), request.CallType.ToString()));
                return new Done();
            }, result => result.Refusal is null, cancel);
            if (entered.Refusal is null) return request.Number;
        }
    }

    public async Task<Result<T>> AmendAsync<T>(RequestNumber number, Func<ServiceRequest, Result<T>> change, Guid? by, CancellationToken cancel)
    {
        try
        {
            return await store.WriteAsync<Result<T>>(async db =>
            {
                var request = await db.Set<ServiceRequest>().FirstOrDefaultAsync(request => request.Number == number, cancel);
                if (request is null) return new UnknownRequest(number);
                var result = change(request);
                if (result.Refusal is null) db.Add(new AuditEntry(clock.GetUtcNow(), by, $"request.{request.History[^1].Kind.ToString().ToLowerInvariant()}", number.ToString(), request.Status.ToString()));
                return result;
            }, result => result.Refusal is null, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile(number);
        }
    }

    public Task<ServiceRequest?> FindAsync(RequestNumber number, CancellationToken cancel) =>
        store.ReadAsync(db => db.Set<ServiceRequest>().FirstOrDefaultAsync(request => request.Number == number, cancel));

    /// <summary>Within a transaction of the caller's; false when the number is in use.</summary>
    internal static async Task<bool> AddAsync(CrsDb db, ServiceRequest request, bool sample, CancellationToken cancel)
    {
        if (await db.Set<ServiceRequest>().AnyAsync(known => known.Number == request.Number, cancel)) return false;
        Add(db, request, sample);
        return true;
    }

    internal static void Add(CrsDb db, ServiceRequest request, bool sample)
    {
        var row = db.Add(request);
        row.Property(ServiceRequestMapping.Sample).CurrentValue = sample;
        row.Property(ServiceRequestMapping.PlaceLabel).CurrentValue = request.Place?.Label;
        row.Property(ServiceRequestMapping.PlaceNormalized).CurrentValue = request.Place?.Normalized;
        row.Property(ServiceRequestMapping.PlaceKey).CurrentValue = request.Place?.Key;
        row.Property(ServiceRequestMapping.Latitude).CurrentValue = request.Place?.Point?.Latitude;
        row.Property(ServiceRequestMapping.Longitude).CurrentValue = request.Place?.Point?.Longitude;
    }

    /// <summary>Removes the requests marked as sample, with their history.</summary>
    internal static async Task RemoveSampleAsync(CrsDb db, CancellationToken cancel)
    {
        var marked = await db.Set<ServiceRequest>().Where(request => EF.Property<bool>(request, ServiceRequestMapping.Sample)).ToListAsync(cancel);
        db.RemoveRange(marked);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes back a request nobody has touched since it was filed; false if somebody has.</summary>
    internal static async Task<bool> RemoveUntouchedAsync(CrsDb db, RequestNumber number, CancellationToken cancel)
    {
        var request = await db.Set<ServiceRequest>().FirstOrDefaultAsync(request => request.Number == number, cancel);
        if (request is null || request.Status != RequestStatus.Filed || request.History.Any(step => step.At != request.Filed)) return false;
        db.Remove(request);
        return true;
    }
}
