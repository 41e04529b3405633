using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Integrations.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Contacts;

/// <summary>Records contacts, their matters and the requests they make, each in one transaction.</summary>
internal sealed class ContactLedger(CrsStore store) : IContactLedger
{
    public async Task<Result<RecordedMatter>> RecordAsync(ContactEntry entry, CancellationToken cancel)
    {
        try
        {
            return await OnceAsync();
        }
        catch (DbUpdateException)
        {
            // Where several may write at once, the other half of a double click was faster: the second look finds what it recorded.
            return await OnceAsync();
        }

        Task<Result<RecordedMatter>> OnceAsync() => store.WriteAsync(async db => await WriteAsync(db, entry, cancel), result => result.Refusal is null, cancel);
    }

    public Task<Result<Done>> TakeBackAsync(Call call, int position, AuditEntry audit, CancellationToken cancel) => store.WriteAsync<Result<Done>>(async db =>
    {
        var matter = await db.Set<MatterRow>().Where(row => row.Contact == call.Id).OrderByDescending(row => row.Position).FirstOrDefaultAsync(cancel);
        if (matter is null || matter.Position != position) return new MatterTooLateToTakeBack();
        if (matter is { Outcome: MatterOutcome.Requested, Request: { } number } && !await RequestLedger.RemoveUntouchedAsync(db, number, cancel)) return new MatterTooLateToTakeBack();

        if ((await CallStore.PutAsync(db, call, cancel)).Refusal is { } refusal) return refusal;
        db.Remove(matter);
        db.Add(audit);
        var contact = await db.Set<Contact>().FirstAsync(row => row.Id == call.Id, cancel);
        if (position == 0)
        {
            db.Remove(contact);
        }
        else
        {
            db.Entry(contact).CurrentValues.SetValues(contact with { Ended = null });
        }
        return new Done();
    }, result => result.Refusal is null, cancel);

    private static async Task<Result<RecordedMatter>> WriteAsync(CrsDb db, ContactEntry entry, CancellationToken cancel)
    {
        if (entry.Matter is { } recorded && await db.Set<MatterRow>().FirstOrDefaultAsync(
            row => row.Contact == recorded.Contact && row.Position == recorded.Position, cancel) is { } before)
        {
            return new RecordedMatter(before.Position, before.Request, Now: false);
        }
        if ((await CallStore.PutAsync(db, entry.Call, cancel)).Refusal is { } refusal) return refusal;

        if (entry.Caller is { } caller) await PutAsync(db, caller, cancel);
        var contact = await db.Set<Contact>().FirstOrDefaultAsync(row => row.Id == entry.Contact.Id, cancel);
        if (contact is null) db.Add(entry.Contact);
        else db.Entry(contact).CurrentValues.SetValues(entry.Contact);

        if (entry.Request is { } request && !await RequestLedger.AddAsync(db, request, sample: false, cancel)) return new NumberTaken();
        if (entry.Matter is { } matter) db.Add(MatterRow.From(matter, entry.Contact.TakenBy));
        db.AddRange(entry.Audit);
        return new RecordedMatter(entry.Matter?.Position ?? -1, entry.Matter?.Request, Now: true);
    }

    private static async Task PutAsync(CrsDb db, Constituent caller, CancellationToken cancel)
    {
        var stored = await db.Set<Constituent>().FirstOrDefaultAsync(row => row.Id == caller.Id, cancel);
        if (stored is null) Add(db, null, caller with { Version = 1 });
        else if (caller with { Since = stored.Since, Sample = stored.Sample, Version = stored.Version } is var said && said != stored) Add(db, stored, said with { Version = stored.Version + 1 });
    }

    /// <summary>Inserts or updates a constituent with the forms people are looked up by.</summary>
    internal static void Add(CrsDb db, Constituent? stored, Constituent next)
    {
        var row = stored is null ? db.Add(next) : db.Entry(stored);
        if (stored is not null) row.CurrentValues.SetValues(next);
        row.Property<string>(ConstituentMapping.NameNormalized).CurrentValue = ConstituentMapping.NameForm(next.Name);
        row.Property<string?>(ConstituentMapping.PhoneDigits).CurrentValue = next.Phone is { } phone ? string.Concat(phone.ToString().Where(char.IsAsciiDigit)) : null;
        row.Property<string?>(ConstituentMapping.EmailNormalized).CurrentValue = next.Email?.ToString().ToLowerInvariant();
    }
}
