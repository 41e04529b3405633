using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Places.Sample;
using Des.Crs.Domain.Requests;
using Des.Crs.Integrations.Storage;
using Des.Crs.Integrations.Storage.Contacts;
using Des.Crs.Integrations.Storage.Identity;
using Des.Crs.Integrations.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Sample;

/// <summary>Loads and removes the sample: employees, places, and ninety days of contacts. Everything it writes is marked, and only marked rows are removed.</summary>
public sealed class SampleData
{
    public const int DefaultContacts = 42_000, DefaultSeed = 20_011, Days = 90;

    private readonly CrsStore _store;
    private readonly ICallTypeCatalog _catalog;
    private readonly IPlaceStore _places;
    private readonly LocalAddressBook _book;
    private readonly TimeProvider _clock;

    internal SampleData(CrsStore store, ICallTypeCatalog catalog, IPlaceStore places, LocalAddressBook book, TimeProvider clock) =>
        (_store, _catalog, _places, _book, _clock) = (store, catalog, places, book, clock);

    /// <summary>True once any sample employee is there.</summary>
    public Task<bool> IsLoadedAsync(CancellationToken cancel) => _store.ReadAsync(db => db.Set<CrsUser>().AnyAsync(user => user.Sample, cancel));

    /// <summary>True when nobody, sample or not, has an account or a contact: the only database that is filled unasked.</summary>
    public Task<bool> IsEmptyAsync(CancellationToken cancel) => _store.ReadAsync(async db =>
        !await db.Set<CrsUser>().AnyAsync(cancel) && !await db.Set<Contact>().AnyAsync(cancel));

    /// <summary>True when contacts of the sample are there.</summary>
    public Task<bool> HasContactsAsync(CancellationToken cancel) => _store.ReadAsync(db => db.Set<Contact>().AnyAsync(contact => contact.Sample, cancel));

    public Task LoadStaffAsync(CancellationToken cancel) => _store.WriteAsync(async db =>
    {
        var known = await db.Set<CrsUser>().Select(user => user.Id).ToListAsync(cancel);
        foreach (var employee in SampleStaff.All([.. _catalog.Current.Departments.Select(department => department.Key).Order(StringComparer.Ordinal)]).Where(employee => !known.Contains(employee.Id)))
        {
            var email = SampleStaff.Email(employee);
            db.Add(new CrsUser
            {
                Id = employee.Id, Name = employee.Name, Department = employee.Department, Sample = true, Email = email, UserName = email,
                NormalizedEmail = email.ToUpperInvariant(), NormalizedUserName = email.ToUpperInvariant(), SecurityStamp = employee.Id.ToString(),
            });
            db.AddRange(employee.Grants.Select(grant => new RoleGrantRow { Employee = employee.Id, Role = grant.Role, Department = grant.Department }));
        }
        return true;
    }, cancel);

    /// <summary>Makes the sample city where no places are known.</summary>
    public async Task LoadPlacesAsync(CancellationToken cancel)
    {
        if ((await _places.LoadAsync(cancel)).Places.Count > 0) return;
        await _places.ReplaceAsync(ThreeRivers.Build(), cancel);
        await _book.ReloadAsync(cancel);
    }

    /// <summary>
    /// Writes contacts of the ninety days up to today, oldest first, a day in one transaction, and tells how far it is (0 to 1). Refuses to do so twice:
    /// contacts of the sample that are there are removed first.
    /// </summary>
    public async Task<int> LoadContactsAsync(int contacts, int seed, Action<double> progress, CancellationToken cancel)
    {
        if (await HasContactsAsync(cancel)) await RemoveContactsAsync(cancel);
        var snapshot = _catalog.Current;
        var staff = SampleStaff.All([.. snapshot.Departments.Select(department => department.Key).Order(StringComparer.Ordinal)]);
        var now = _clock.GetUtcNow();
        var last = DateOnly.FromDateTime(snapshot.LocalTime(now));
        var maker = new SampleContacts(snapshot, await SomePlacesAsync(seed, cancel), staff, seed);
        var (written, day) = (0, 0);
        var days = maker.Make(last.AddDays(1 - Days), last, contacts, now).GetEnumerator();
        SampleDay? Next() => days.MoveNext() ? days.Current : null;
        // The next day is made while one is written: making takes about as long.
        for (var making = Task.Run(Next, cancel); await making is { } made;)
        {
            cancel.ThrowIfCancellationRequested();
            making = Task.Run(Next, cancel);
            await _store.WriteAsync(db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                foreach (var person in made.Constituents) ContactLedger.Add(db, null, person with { Version = 1 });
                foreach (var request in made.Requests) RequestLedger.Add(db, request, sample: true);
                foreach (var (contact, matter) in made.Contacts)
                {
                    db.Add(contact);
                    db.Add(MatterRow.From(matter, contact.TakenBy));
                }
                return Task.FromResult(true);
            }, cancel);
            written += made.Contacts.Count;
            progress((double)++day / Days);
        }
        return written;
    }

    /// <summary>Removes every marked row and nothing else; people who are not of the sample keep what they recorded.</summary>
    public async Task RemoveAsync(CancellationToken cancel)
    {
        await RemoveContactsAsync(cancel);
        await _places.ReplaceAsync(new PlaceImport(ThreeRivers.Source, CityMap.Empty), cancel);
        await _book.ReloadAsync(cancel);
        await _store.WriteAsync(async db =>
        {
            var sample = await db.Set<CrsUser>().Where(user => user.Sample).Select(user => user.Id).ToListAsync(cancel);
            await db.Set<RoleGrantRow>().Where(grant => sample.Contains(grant.Employee)).ExecuteDeleteAsync(cancel);
            await db.Set<CallRow>().Where(call => sample.Contains(call.Employee)).ExecuteDeleteAsync(cancel);
            return await db.Set<CrsUser>().Where(user => user.Sample).ExecuteDeleteAsync(cancel);
        }, cancel);
    }

    /// <summary>Places to happen at: most problems are at few of them.</summary>
    private async Task<IReadOnlyList<Place>> SomePlacesAsync(int seed, CancellationToken cancel)
    {
        var entries = (await _places.LoadAsync(cancel)).Places.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var places = new List<Place>();
        if (entries is []) return places;
        foreach (var entry in new Random(seed).GetItems(entries, Math.Min(entries.Length, 2500)))
        {
            if (await _book.FindAsync(entry.Key, cancel) is { } place) places.Add(place);
        }
        return places;
    }

    private Task<int> RemoveContactsAsync(CancellationToken cancel) => _store.WriteAsync(async db =>
    {
        await db.Set<MatterRow>().Where(matter => matter.Sample).ExecuteDeleteAsync(cancel);
        var removed = await db.Set<Contact>().Where(contact => contact.Sample).ExecuteDeleteAsync(cancel);
        await RequestLedger.RemoveSampleAsync(db, cancel);
        await db.Set<Constituent>()
            .Where(person => person.Sample && !db.Set<MatterRow>().Any(matter => matter.Constituent == person.Id) && !db.Set<Contact>().Any(contact => contact.Constituent == person.Id)
                && !db.Set<ServiceRequest>().Any(request => request.Constituent == person.Id))
            .ExecuteDeleteAsync(cancel);
        return removed;
    }, cancel);
}
