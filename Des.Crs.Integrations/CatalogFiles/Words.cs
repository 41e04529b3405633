using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary>The words files use for the Domain's choices.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, CallTypeKind> Kinds { get; } = new Dictionary<string, CallTypeKind>(StringComparer.Ordinal)
    {
        ["information"] = CallTypeKind.Information, ["request"] = CallTypeKind.Request, ["referral"] = CallTypeKind.Referral,
    };

    public static IReadOnlyDictionary<string, PublicationStatus> Statuses { get; } = new Dictionary<string, PublicationStatus>(StringComparer.Ordinal)
    {
        ["draft"] = PublicationStatus.Draft, ["published"] = PublicationStatus.Published, ["retired"] = PublicationStatus.Retired,
    };

    public static IReadOnlyDictionary<string, Audience> Audiences { get; } = new Dictionary<string, Audience>(StringComparer.Ordinal)
    {
        ["public"] = Audience.Public, ["staff"] = Audience.Staff,
    };

    public static IReadOnlyDictionary<string, PlaceNeed> PlaceNeeds { get; } = new Dictionary<string, PlaceNeed>(StringComparer.Ordinal)
    {
        ["none"] = PlaceNeed.None, ["optional"] = PlaceNeed.Optional, ["required"] = PlaceNeed.Required,
    };

    public static IReadOnlyDictionary<string, Priority> Priorities { get; } = new Dictionary<string, Priority>(StringComparer.Ordinal)
    {
        ["low"] = Priority.Low, ["normal"] = Priority.Normal, ["high"] = Priority.High, ["urgent"] = Priority.Urgent,
    };

    public static IReadOnlyDictionary<string, MatterOutcome> Outcomes { get; } = new Dictionary<string, MatterOutcome>(StringComparer.Ordinal)
    {
        ["answered"] = MatterOutcome.Answered, ["requested"] = MatterOutcome.Requested, ["referred"] = MatterOutcome.Referred, ["transferred"] = MatterOutcome.Transferred,
    };

    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value) where T : struct => words.First(word => word.Value.Equals(value)).Key;
}
