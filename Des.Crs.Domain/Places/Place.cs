using System.Collections.Immutable;

namespace Des.Crs.Domain.Places;

/// <summary>What sort of location a place is. Conditions call them <c>address</c>, <c>intersection</c>, <c>named</c>, <c>park</c>, <c>point</c>.</summary>
public enum PlaceKind { Address, Intersection, Named, Park, Point }

/// <summary>How much is known of where a matter is. <see cref="Outside"/>: found, but not in the city.</summary>
public enum PlaceStanding { None, Verified, Unverified, Outside }

/// <summary>Where something is, as it was known when it was taken down. A copy: later changes to the address book do not alter it.</summary>
public sealed record Place
{
    public const int MaxLabelLength = 200;

    public required PlaceKind Kind { get; init; }

    /// <summary>What people read: <c>1204 Walnut St</c>, <c>5th St &amp; Main St</c>, <c>Riverside Park</c>. As typed for unverified ones.</summary>
    public required string Label { get; init; }

    /// <summary>Never <see cref="PlaceStanding.None"/>: no place is null.</summary>
    public required PlaceStanding Standing { get; init; }

    /// <summary>Null for a place nobody could locate.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>The address book's own key of the entry, stable across imports of the same source; null for unverified places.</summary>
    public string? Key { get; init; }

    /// <summary>Zone key by layer; empty without a point.</summary>
    public ImmutableSortedDictionary<string, string> Zones { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Apartment, suite, or where exactly, in the caller's words.</summary>
    public string? Detail { get; init; }

    /// <summary>The label without case, accents and punctuation and with street words abbreviated: what places are compared and looked up by.</summary>
    public string Normalized => PlaceText.Normalize(Label);

    /// <summary>Takes a place down as typed; somebody mends it later.</summary>
    public static Place Unverified(string typed) => new()
    {
        Kind = PlaceKind.Address,
        Label = typed.Trim() is var label && label.Length > MaxLabelLength ? label[..MaxLabelLength] : label,
        Standing = PlaceStanding.Unverified,
    };

    public bool Equals(Place? other) => other is not null && Kind == other.Kind && Label == other.Label && Standing == other.Standing
        && Point == other.Point && Key == other.Key && Detail == other.Detail && Zones.SequenceEqual(other.Zones);

    public override int GetHashCode() => HashCode.Combine(Kind, Label, Standing, Key);
}
