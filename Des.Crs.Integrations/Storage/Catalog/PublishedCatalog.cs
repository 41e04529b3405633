using System.Security.Cryptography;
using System.Text;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Catalog;

/// <summary>
/// The catalog in force. Its truth is the versions in the database; files are how it arrives. A file that cannot be read changes nothing: the
/// version before it stays in force, or the entry is absent, and the findings say so.
/// </summary>
public sealed class PublishedCatalog : ICallTypeCatalog
{
    private readonly CrsStore _store;
    private readonly TimeProvider _clock;
    private CatalogSnapshot? _current;

    internal PublishedCatalog(CrsStore store, TimeProvider clock) => (_store, _clock) = (store, clock);

    public event Action? Published;

    /// <summary>Throws until <see cref="LoadAsync"/> found a city.</summary>
    public CatalogSnapshot Current => _current ?? throw new InvalidOperationException("The catalog is not loaded yet.");

    /// <summary>What was wrong with files that were read last, in the database or arriving.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>Files that changed after they were published and wait as drafts, by path.</summary>
    public Task<IReadOnlyList<CatalogDraft>> DraftsAsync(CancellationToken cancel) => _store.ReadAsync<IReadOnlyList<CatalogDraft>>(async db =>
    {
        var drafts = await db.Set<CatalogFileRow>().Where(file => file.State == CatalogFileState.Draft).OrderBy(file => file.Path).ToListAsync(cancel);
        var published = (await InForceAsync(db, int.MaxValue, cancel)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. drafts.Select(draft => new CatalogDraft(draft.Path, draft.Version, draft.At, published.GetValueOrDefault(draft.Path)?.Text ?? "", draft.Text))];
    });

    /// <summary>Puts what the database has in force. False when it has no city yet.</summary>
    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        // The revision of the last publication, also when it only withdrew something.
        var (rows, revision) = await _store.ReadAsync(async db => (await InForceAsync(db, int.MaxValue, cancel), await db.Set<CatalogFileRow>().MaxAsync(file => (int?)file.Revision, cancel) ?? 0));
        if (rows.Count == 0) return false;
        var reading = Read(rows);
        if (!reading.HasCity) return false;
        Interlocked.Exchange(ref _current, reading.ToSnapshot(revision));
        Published?.Invoke();
        return true;
    }

    /// <summary>The catalog as it was at a revision: what a contact taken then had on the screen.</summary>
    public async Task<CatalogSnapshot?> AsOfAsync(int revision, CancellationToken cancel)
    {
        if (_current?.Revision == revision) return _current;
        var rows = await _store.ReadAsync(db => InForceAsync(db, revision, cancel));
        var reading = Read(rows);
        return reading.HasCity ? reading.ToSnapshot(revision) : null;
    }

    /// <summary>
    /// Takes files in. Into an empty database they are published; later, changed ones become drafts, or are published where
    /// <paramref name="publish"/> says so. Files that cannot be read are left out and reported. Where <paramref name="publish"/> is given, files that are
    /// gone are withdrawn, unless there is no readable <c>city.yaml</c> among those that came: that is no catalog but an empty or wrong folder. What was
    /// withdrawn stays readable for the contacts that quote it.
    /// </summary>
    public async Task<CatalogArrival> ImportAsync(IReadOnlyList<CatalogFile> files, bool publish, Guid? by, CancellationToken cancel)
    {
        var reading = CatalogReader.Read(files);
        Findings = reading.Findings;
        var unreadable = reading.Files.Where(file => !file.Whole).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var arrival = await _store.WriteAsync(async db =>
        {
            var now = _clock.GetUtcNow();
            var newest = await db.Set<CatalogFileRow>().GroupBy(file => file.Path).Select(versions => versions.OrderByDescending(file => file.Version).First()).ToListAsync(cancel);
            var known = newest.ToDictionary(file => file.Path, StringComparer.Ordinal);
            var revision = newest.Count == 0 ? 1 : await db.Set<CatalogFileRow>().MaxAsync(file => file.Revision, cancel) + 1;
            var first = newest.Count == 0;
            var (published, drafted, withdrawn) = (0, 0, 0);
            var inForceNow = (await InForceAsync(db, int.MaxValue, cancel)).ToDictionary(file => file.Path, StringComparer.Ordinal);

            foreach (var file in files.Where(file => !unreadable.Contains(file.Path) && file.Text.Length <= CatalogFileMapping.MaxTextLength))
            {
                var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
                known.TryGetValue(file.Path, out var before);
                if (before?.Hash == hash && (before.State != CatalogFileState.Draft || !publish)) continue;
                if (before is { State: CatalogFileState.Draft } && inForceNow.GetValueOrDefault(file.Path)?.Hash == hash)
                {
                    db.Remove(before);   // changed back to what is in force
                    continue;
                }
                var inForce = first || publish;
                var row = before is { State: CatalogFileState.Draft }
                    ? before
                    : db.Add(new CatalogFileRow { Path = file.Path, Version = (before?.Version ?? 0) + 1, Revision = 0, Hash = hash, Text = file.Text, State = CatalogFileState.Draft, At = now }).Entity;
                (row.Hash, row.Text, row.At) = (hash, file.Text, now);
                if (!inForce) { drafted++; continue; }
                (row.State, row.Revision) = (CatalogFileState.Published, revision);
                published++;
            }
            if (publish && reading.HasCity)
            {
                var here = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
                foreach (var gone in newest.Where(file => file.State != CatalogFileState.Removed && !here.Contains(file.Path)))
                {
                    var row = gone.State == CatalogFileState.Draft
                        ? gone
                        : db.Add(new CatalogFileRow { Path = gone.Path, Version = gone.Version + 1, Revision = revision, Hash = "", Text = "", State = CatalogFileState.Removed, At = now }).Entity;
                    (row.State, row.Revision, row.Hash, row.Text, row.At) = (CatalogFileState.Removed, revision, "", "", now);
                    withdrawn++;
                }
            }
            if (published + drafted + withdrawn > 0)
            {
                db.Add(new AuditEntry(now, by, "catalog.import", $"revision {revision}", $"{published} published, {drafted} drafted, {withdrawn} withdrawn"));
            }
            return new CatalogArrival(published, drafted, withdrawn, reading.Findings);
        }, cancel);
        await LoadAsync(cancel);
        return arrival;
    }

    private static CatalogReading Read(List<CatalogFileRow> rows)
    {
        var versions = rows.ToDictionary(row => row.Path, row => row.Version, StringComparer.Ordinal);
        return CatalogReader.Read(rows.Select(row => new CatalogFile(row.Path, row.Text)), path => versions[path]);
    }

    private static async Task<List<CatalogFileRow>> InForceAsync(CrsDb db, int revision, CancellationToken cancel) => [.. (await db.Set<CatalogFileRow>()
        .Where(file => file.State != CatalogFileState.Draft && file.Revision <= revision)
        .GroupBy(file => file.Path).Select(versions => versions.OrderByDescending(file => file.Version).First())
        .ToListAsync(cancel)).Where(file => file.State == CatalogFileState.Published).OrderBy(file => file.Path, StringComparer.Ordinal)];
}

/// <summary>A changed file that is not in force yet.</summary>
public sealed record CatalogDraft(string Path, int Version, DateTimeOffset At, string InForce, string Proposed);

/// <summary>What an import did.</summary>
/// <param name="Withdrawn">Files that are gone and no longer in force.</param>
public sealed record CatalogArrival(int Published, int Drafted, int Withdrawn, IReadOnlyList<Finding> Findings);
