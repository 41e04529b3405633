using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Tests.ServiceLevels;

namespace Des.Crs.Tests.Support;

/// <summary>Fills in all but what a test is about.</summary>
internal static class Some
{
    private static int _drawn;

    /// <summary>A Tuesday in November, ten in the morning in the city.</summary>
    public static DateTimeOffset Tuesday { get; } = new(2026, 11, 24, 16, 0, 0, TimeSpan.Zero);

    public static CallType Question { get; } = CallType("city-hall-hours", title: "City hall hours");

    public static CallType Pothole { get; } = CallType("pothole", CallTypeKind.Request, "Pothole", "public-works") with
    {
        Version = 4,
        Place = PlaceNeed.Required,
        Script = new([new ChoicePrompt { Key = "size", Ask = "How large is it?", Required = true, Choices = [new("small", "Like a plate"), new("large", "Like a tire")] }]),
        Route = [new RouteRule("streets-storm")],
        Promise = new(new(Span.Parse("4 business hours", null), Span.Parse("2 business days", null), Span.Parse("4 business hours", null)), new Dictionary<Priority, PromiseTerm>()),
    };

    public static CallType Marriage { get; } = CallType("marriage-license", CallTypeKind.Referral, "Marriage license") with { Agency = "county-recorder" };

    public static CallType CallType(string code, CallTypeKind kind = CallTypeKind.Information, string? title = null, string department = "city-clerk") => new()
    {
        Code = CallTypeCode.Parse(code), Version = 1, Department = department, Category = "all", Title = title ?? code, Kind = kind, Owner = "Clerk",
        Review = new(2027, 6, 1), Answer = "We are open on weekdays.",
    };

    public static CityProfile City { get; } = new()
    {
        Name = "Three Rivers", State = "IA", TimeZone = "America/Chicago", Phone = "3-1-1", Calendar = SampleCalendars.City,
        Subjects = [new("city-hall", "City hall", Translations.None)],
        Agencies = [new("county-recorder", "County Recorder", "515-555-0190", "weekdays 8 to 4:30", null, "", true, Translations.None)],
    };

    public static CatalogSnapshot Snapshot(params CallType[] types) => Snapshot(7, types);

    public static CatalogSnapshot Snapshot(int revision, params CallType[] types) => new(
        revision, City,
        [
            new("public-works", "Public Works", "515-555-0110", "weekdays", [],
                [new("streets-storm", "Street and storm crews", "public-works", "515-555-0112", "office", "Superintendent")], Translations.None),
            new("city-clerk", "City Clerk", "515-555-0120", "weekdays", [], [], Translations.None),
        ], [], types is [] ? [Question, Pothole, Marriage] : types);

    public static Employee Employee(Role role, string? department = null, string name = "Pat Agent") => new(Guid.CreateVersion7(Tuesday), name, department ?? "city-clerk", [new(role, department)]);

    /// <summary>Employed, but without any role.</summary>
    public static Employee Visitor { get; } = new(Guid.Parse("00000000-0000-4000-8000-000000000001"), "Vi Sitor", "city-clerk", []);

    public static Place Place(string label = "1204 Walnut St", GeoPoint? point = null, string? key = null) => new()
    {
        Kind = PlaceKind.Address, Label = label, Standing = PlaceStanding.Verified, Point = point ?? new(41.6, -93.6), Key = key ?? $"a:{PlaceText.Normalize(label)}",
    };

    /// <summary>A number nobody else in the run has.</summary>
    public static RequestNumber Number()
    {
        var random = new Random(Interlocked.Increment(ref _drawn));
        return RequestNumber.New(random.NextBytes);
    }

    public static ServiceRequest Request(
        RequestNumber? number = null, DateTimeOffset? filed = null, Guid? by = null, DateTimeOffset? due = null, Place? place = null, Guid? constituent = null, string team = "streets-storm", string? lane = null)
    {
        var at = filed ?? Tuesday;
        var ends = due ?? at.AddDays(2);
        return new ServiceRequest(at, by)
        {
            Number = number ?? Number(), CallType = Pothole.Code, CallTypeVersion = 4, Revision = 7, Title = "Pothole", Priority = Priority.Normal,
            Answers = new Answers([new("size", "large")]), Place = place, Constituent = constituent, Department = "public-works", Team = team, Lane = lane,
            RouteReason = "only rule", Resolve = new Promise(ends, DateOnly.FromDateTime(ends.UtcDateTime)), PromiseTerms = "resolve 2 business days (office)",
        };
    }

    public static Constituent Constituent(string name, string? phone = null, string? email = null, DateTimeOffset? since = null) => new()
    {
        Id = Guid.CreateVersion7(Tuesday), Name = name, Since = since ?? Tuesday, Version = 1,
        Phone = phone is null ? null : PhoneNumber.Parse(phone), Email = email is null ? null : EmailAddress.Parse(email),
    };

    public static Contact Contact(Guid? by = null, DateTimeOffset? started = null, bool sample = false) => new()
    {
        Id = Guid.CreateVersion7(Tuesday), TakenBy = by ?? Guid.CreateVersion7(Tuesday), Desk = "city-clerk", Channel = Channel.Phone, Started = started ?? Tuesday, Ended = started ?? Tuesday, Sample = sample,
    };

    public static Matter Matter(Contact contact, CallType? type = null, MatterOutcome outcome = MatterOutcome.Answered, DateOnly? day = null, int hour = 10, Channel channel = Channel.Phone, int seconds = 60)
    {
        var about = type ?? Question;
        return new Matter
        {
            Contact = contact.Id, Position = 0, CallType = about.Code, CallTypeVersion = about.Version, CatalogRevision = 7, Department = about.Department, Kind = about.Kind, Outcome = outcome,
            Channel = channel, Recorded = contact.Started, Day = day ?? new(2026, 11, 24), Hour = hour, Seconds = seconds, Sample = contact.Sample,
        };
    }
}

/// <summary>A catalog whose snapshot a test swaps.</summary>
internal sealed class HeldCatalog(CatalogSnapshot current) : ICallTypeCatalog
{
    public CatalogSnapshot Current { get; private set; } = current;

    public event Action? Published;

    public void Publish(CatalogSnapshot next)
    {
        Current = next;
        Published?.Invoke();
    }
}
