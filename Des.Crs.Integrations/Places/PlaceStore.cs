using System.Runtime.InteropServices;
using Des.Crs.Domain.Places;
using Des.Crs.Integrations.Storage;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Places;

/// <summary>The address book in the database.</summary>
internal sealed class PlaceStore(CrsStore store) : IPlaceStore
{
    private const int Batch = 500;

    /// <summary>Before the name of a source whose import is not complete.</summary>
    private const string Arriving = "~";

    public Task<CityMap> LoadAsync(CancellationToken cancel) => store.ReadAsync(async db =>
    {
        var places = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        await foreach (var row in db.Set<PlaceRow>().Where(row => !row.Source.StartsWith(Arriving)).OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            places.TryAdd(row.Key, Entry(row));
        var areas = new List<ZoneArea>();
        await foreach (var row in db.Set<PlaceAreaRow>().Where(row => !row.Source.StartsWith(Arriving)).OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            areas.Add(new(row.Layer, row.Key, row.Title, new(GeometryBytes.Read(row.Rings))));
        var lines = new List<MapLine>();
        await foreach (var row in db.Set<PlaceLineRow>().Where(row => !row.Source.StartsWith(Arriving)).OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            lines.Add(new(row.Layer, row.Name, row.Width, GeometryBytes.Read(row.Points)[0]));
        return new CityMap([.. places.Values], areas, lines);
    });

    /// <summary>
    /// Rows arrive a batch at a time under a name that no reader sees, and take the place of the old ones in one short transaction at the end: a
    /// desk never waits for a whole import.
    /// </summary>
    public async Task ReplaceAsync(PlaceImport import, CancellationToken cancel)
    {
        var arriving = Arriving + import.Source;
        await store.WriteAsync(db => RemoveAsync(db, arriving, cancel), cancel);
        var last = await store.ReadAsync(async db => await db.Set<PlaceRow>().MaxAsync(row => (int?)row.Id, cancel) ?? 0);
        await AddAsync(import.Map.Places.DistinctBy(place => place.Key, StringComparer.Ordinal).Select((place, i) => Row(arriving, place, last + 1 + i)), cancel);
        await AddAsync(import.Map.Areas.Select(area => Row(arriving, area)), cancel);
        await AddAsync(import.Map.Lines.Select(line => Row(arriving, line)), cancel);
        await store.WriteAsync(async db =>
        {
            await RemoveAsync(db, import.Source, cancel);
            await db.Set<PlaceRow>().Where(row => row.Source == arriving).ExecuteUpdateAsync(set => set.SetProperty(row => row.Source, import.Source), cancel);
            await db.Set<PlaceAreaRow>().Where(row => row.Source == arriving).ExecuteUpdateAsync(set => set.SetProperty(row => row.Source, import.Source), cancel);
            return await db.Set<PlaceLineRow>().Where(row => row.Source == arriving).ExecuteUpdateAsync(set => set.SetProperty(row => row.Source, import.Source), cancel);
        }, cancel);
    }

    private static async Task<int> RemoveAsync(CrsDb db, string source, CancellationToken cancel)
    {
        await db.Set<PlaceRow>().Where(row => row.Source == source).ExecuteDeleteAsync(cancel);
        await db.Set<PlaceAreaRow>().Where(row => row.Source == source).ExecuteDeleteAsync(cancel);
        return await db.Set<PlaceLineRow>().Where(row => row.Source == source).ExecuteDeleteAsync(cancel);
    }

    private async Task AddAsync<T>(IEnumerable<T> rows, CancellationToken cancel) where T : class
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            await store.WriteAsync(db =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                db.AddRange(batch.Cast<object>());
                return Task.FromResult(batch.Length);
            }, cancel);
        }
    }

    private static PlaceEntry Entry(PlaceRow row) => new()
    {
        Key = row.Key, Kind = row.Kind, Label = row.Label, Point = new(row.Latitude, row.Longitude),
        Number = row.Number is { } number ? new(number, row.NumberTail, row.NumberHead) : null,
        Street = row.Street, CrossStreet = row.CrossStreet, Unit = row.Unit, Town = row.Town,
    };

    private static PlaceRow Row(string source, PlaceEntry place, int id) => new()
    {
        Id = id, Source = source, Key = place.Key, Kind = place.Kind, Label = Fit(place.Label, Place.MaxLabelLength),
        Latitude = place.Point.Latitude, Longitude = place.Point.Longitude, Number = place.Number?.Number, NumberTail = place.Number?.Tail ?? "", NumberHead = place.Number?.Head ?? "",
        Street = Fit(place.Street, PlaceEntry.MaxStreetLength), CrossStreet = Fit(place.CrossStreet, PlaceEntry.MaxStreetLength),
        Unit = Fit(place.Unit, PlaceEntry.MaxUnitLength), Town = Fit(place.Town, PlaceEntry.MaxTownLength),
    };

    private static PlaceAreaRow Row(string source, ZoneArea area) => new()
    {
        Source = source, Layer = area.Layer, Key = Fit(area.Key, 80), Title = Fit(area.Title, Place.MaxLabelLength),
        Rings = GeometryBytes.Write([.. area.Area.Rings.Select(ring => (IReadOnlyList<GeoPoint>)ImmutableCollectionsMarshal.AsArray(ring)!)]),
    };

    private static PlaceLineRow Row(string source, MapLine line) => new()
    {
        Source = source, Layer = line.Layer, Name = Fit(line.Name, PlaceEntry.MaxStreetLength), Width = line.Width, Points = GeometryBytes.Write([line.Points]),
    };

    private static string Fit(string text, int most) => text.Length <= most ? text : text[..most];
}
