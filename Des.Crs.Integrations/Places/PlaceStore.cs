using System.Runtime.InteropServices;
using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Places;

/// <summary>The address book in the database.</summary>
public sealed class PlaceStore(Func<DbContext> open) : IPlaceStore
{
    private const int Batch = 4_000;

    /// <summary>Adds the address book's tables to a model; for a context's <c>OnModelCreating</c>.</summary>
    public static void Map(ModelBuilder model) =>
        model.ApplyConfiguration(new PlaceRowMapping()).ApplyConfiguration(new PlaceAreaRowMapping()).ApplyConfiguration(new PlaceLineRowMapping());

    public async Task<CityMap> LoadAsync(CancellationToken cancel)
    {
        await using var database = open();
        var places = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        await foreach (var row in database.Set<PlaceRow>().AsNoTracking().OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            places.TryAdd(row.Key, Entry(row));
        var areas = new List<ZoneArea>();
        await foreach (var row in database.Set<PlaceAreaRow>().AsNoTracking().OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            areas.Add(new(row.Layer, row.Key, row.Title, new(GeometryBytes.Read(row.Rings))));
        var lines = new List<MapLine>();
        await foreach (var row in database.Set<PlaceLineRow>().AsNoTracking().OrderBy(row => row.Source).ThenBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancel))
            lines.Add(new(row.Layer, row.Name, row.Width, GeometryBytes.Read(row.Points)[0]));
        return new([.. places.Values], areas, lines);
    }

    public async Task ReplaceAsync(PlaceImport import, CancellationToken cancel)
    {
        await using var database = open();
        await database.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancel);
            await database.Set<PlaceRow>().Where(row => row.Source == import.Source).ExecuteDeleteAsync(cancel);
            await database.Set<PlaceAreaRow>().Where(row => row.Source == import.Source).ExecuteDeleteAsync(cancel);
            await database.Set<PlaceLineRow>().Where(row => row.Source == import.Source).ExecuteDeleteAsync(cancel);
            var last = await database.Set<PlaceRow>().MaxAsync(row => (int?)row.Id, cancel) ?? 0;
            await AddAsync(database, import.Map.Places.DistinctBy(place => place.Key, StringComparer.Ordinal).Select((place, i) => Row(import.Source, place, last + 1 + i)), cancel);
            await AddAsync(database, import.Map.Areas.Select(area => Row(import.Source, area)), cancel);
            await AddAsync(database, import.Map.Lines.Select(line => Row(import.Source, line)), cancel);
            await transaction.CommitAsync(cancel);
        });
    }

    private static async Task AddAsync<T>(DbContext database, IEnumerable<T> rows, CancellationToken cancel) where T : class
    {
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var batch in rows.Chunk(Batch))
        {
            database.AddRange(batch.Cast<object>());
            await database.SaveChangesAsync(cancel);
            database.ChangeTracker.Clear();
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
