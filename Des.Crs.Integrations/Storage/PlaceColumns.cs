using System.Collections.Immutable;
using System.Text.Json;
using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Des.Crs.Integrations.Storage;

/// <summary>A place as columns of the row it belongs to, with the forms it is compared by.</summary>
internal sealed class PlaceColumns
{
    public required string Label { get; init; }
    public required string Normalized { get; init; }
    public required PlaceKind Kind { get; init; }
    public required PlaceStanding Standing { get; init; }
    public string? Key { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? Zones { get; init; }
    public string? Detail { get; init; }

    public static PlaceColumns? From(Place? place) => place is null ? null : new PlaceColumns
    {
        Label = place.Label,
        Normalized = place.Normalized,
        Kind = place.Kind,
        Standing = place.Standing,
        Key = place.Key,
        Latitude = place.Point?.Latitude,
        Longitude = place.Point?.Longitude,
        Zones = place.Zones.IsEmpty ? null : JsonSerializer.Serialize(place.Zones, CrsJson.Options),
        Detail = place.Detail,
    };

    public Place ToPlace() => new()
    {
        Label = Label,
        Kind = Kind,
        Standing = Standing,
        Key = Key,
        Point = this is { Latitude: { } latitude, Longitude: { } longitude } ? new GeoPoint(latitude, longitude) : null,
        Zones = Zones is null
            ? ImmutableSortedDictionary<string, string>.Empty
            : JsonSerializer.Deserialize<Dictionary<string, string>>(Zones, CrsJson.Options)!.ToImmutableSortedDictionary(),
        Detail = Detail,
    };

    public static void Map<TOwner>(OwnedNavigationBuilder<TOwner, PlaceColumns> place) where TOwner : class
    {
        place.Property(p => p.Label).HasMaxLength(Place.MaxLabelLength).HasColumnName("PlaceLabel");
        place.Property(p => p.Normalized).HasMaxLength(Place.MaxLabelLength * 2).HasColumnName("PlaceNormalized");
        place.Property(p => p.Kind).HasColumnName("PlaceKind");
        place.Property(p => p.Standing).HasColumnName("PlaceStanding");
        place.Property(p => p.Key).HasMaxLength(PlaceEntry.MaxKeyLength).HasColumnName("PlaceKey");
        place.Property(p => p.Latitude).HasColumnName("Latitude");
        place.Property(p => p.Longitude).HasColumnName("Longitude");
        place.Property(p => p.Zones).HasMaxLength(1000).HasColumnName("PlaceZones");
        place.Property(p => p.Detail).HasMaxLength(200).HasColumnName("PlaceDetail");
        place.HasIndex(p => p.Normalized);
        place.HasIndex(p => p.Key);
    }
}
