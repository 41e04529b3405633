using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Tests.ServiceLevels;

namespace Des.Crs.Tests.Requests;

/// <summary>Missed trash, as the catalog's guide has it, and people around it.</summary>
internal static class SampleCatalog
{
    public static CallType MissedTrash { get; } = new()
    {
        Code = CallTypeCode.Parse("missed-trash", null), Version = 3, Department = "public-works", Category = "trash", Title = "Missed trash collection",
        Kind = CallTypeKind.Request, Owner = "Solid waste dispatcher", Review = new(2027, 3, 1), Answer = "…", Place = PlaceNeed.Required, Priority = Priority.Normal,
        Script = new(
        [
            new YesNoPrompt { Key = "out-on-time", Ask = "Was the cart at the curb?", Required = true },
            new Note { Key = "late", Say = "Next week.", When = When("out-on-time = no"), Outcome = MatterOutcome.Answered, Stop = true },
            new ChoicePrompt { Key = "container", Ask = "Which cart was missed?", Required = true, Choices = [new("trash", "Trash"), new("yard", "Yard waste"), new("medical", "Medical")] },
            new Note { Key = "danger", Say = "Urgent.", When = When("container = medical"), Priority = Priority.Urgent },
            new Note { Key = "calm", Say = "Low.", When = When("container = trash"), Priority = Priority.Low },
            new TextPrompt { Key = "badge", Ask = "Which crew?", Required = true, Audience = Audience.Staff, When = When("container = yard") },
        ]),
        Route = [new("streets-storm", When("season = leaf-pickup and container = yard")), new("solid-waste", By: "collection-day")],
        Promise = new(
            new(Span.Parse("4 business hours", null), Span.Parse("1 business day", null), Span.Parse("4 business hours", null)),
            new Dictionary<Priority, PromiseTerm> { [Priority.Urgent] = new(null, Span.Parse("4 hours", null), null) }),
    };

    public static CatalogSnapshot Of(params CallType[] callTypes) => new(
        7, new CityProfile { Name = "Three Rivers", State = "IA", TimeZone = "America/Chicago", Phone = "3-1-1", Calendar = SampleCalendars.City },
        [
            new("public-works", "Public Works", "515-555-0110", "weekdays", [],
            [
                new("solid-waste", "Solid waste crews", "public-works", "515-555-0111", "crews", "Superintendent"),
                new("streets-storm", "Street and storm crews", "public-works", "515-555-0112", "office", "Superintendent"),
            ], Translations.None),
        ], [], callTypes);

    public static Place Walnut { get; } = new() { Kind = PlaceKind.Address, Label = "1204 Walnut St", Standing = PlaceStanding.Verified, Key = "a1" };

    public static Circumstances Here(string answers = "out-on-time=yes container=trash", string? season = null, string? collectionDay = "tuesday") => new()
    {
        Local = new(2026, 11, 24, 10, 0, 0), Place = PlaceStanding.Verified, Seasons = season is null ? [] : [season],
        Answers = new(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(answer => KeyValuePair.Create(answer.Split('=')[0], answer.Split('=')[1]))),
        Zones = collectionDay is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["collection-day"] = collectionDay },
    };

    public static RequestNumber Number { get; } = RequestNumber.Parse("2105-8MK8", null);

    public static Employee Agent { get; } = Some("Agent", Role.DeskAgent);
    public static Employee Dispatcher { get; } = Some("Dispatcher", Role.Dispatcher, "public-works");
    public static Employee Stranger { get; } = Some("Stranger", Role.Dispatcher, "library");

    public static Employee Some(string name, Role role, string? department = null) =>
        new(new Guid(name.PadRight(16)[..16].Select(c => (byte)c).ToArray()), name, department ?? "city", [new(role, department)]);

    public static Condition When(string text) => ConditionParser.Parse(text).Value;
}
