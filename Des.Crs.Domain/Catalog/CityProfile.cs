using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Catalog;

/// <summary>What is this city's alone: all of <c>city.yaml</c>, <c>calendar.yaml</c>, <c>subjects.yaml</c> and <c>agencies.yaml</c>.</summary>
public sealed record CityProfile
{
    public required string Name { get; init; }
    public required string State { get; init; }

    /// <summary>IANA name of the zone in which all hours, promises and reports are meant.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The main number, shown wherever a person may need a person.</summary>
    public required string Phone { get; init; }

    /// <summary>The area code understood when a caller gives seven digits.</summary>
    public string? AreaCode { get; init; }

    public string? WebSite { get; init; }

    /// <summary>Two-letter codes; the first is the one the catalog is written in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>CSS colors of the city, by use: <c>primary</c>, <c>accent</c>.</summary>
    public IReadOnlyDictionary<string, string> Colors { get; init; } = new Dictionary<string, string>();

    /// <summary>Layers of zones that places have.</summary>
    public IReadOnlyList<ZoneLayer> ZoneLayers { get; init; } = [];

    public required CityCalendar Calendar { get; init; }
    public IReadOnlyList<Subject> Subjects { get; init; } = [];
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>Dangers that come before any search result: <c>emergencies.yaml</c>.</summary>
    public IReadOnlyList<Emergency> Emergencies { get; init; } = [];

    /// <summary>Words that mean the same to callers: <c>synonyms.yaml</c>. Each list is one group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];
}

/// <summary>One map of the city by areas, such as wards.</summary>
/// <param name="Key">As in <c>{{zone:key}}</c>.</param>
public sealed record ZoneLayer(string Key, string Title, Translations Translations);

/// <summary>A word callers think in, such as "Trash and recycling".</summary>
public sealed record Subject(string Key, string Title, Translations Translations);

/// <summary>Somebody else who does what people think the city does.</summary>
/// <param name="Phone">A telephone number or a short code such as 2-1-1.</param>
/// <param name="Hours">In words.</param>
/// <param name="Tell">What to tell the caller before sending them there; may be empty.</param>
public sealed record Agency(string Key, string Title, string Phone, string Hours, string? Web, string Tell, bool Sample, Translations Translations);

/// <summary>A danger, the words that mean it, and what to say at once.</summary>
/// <param name="Say">Read aloud, before anything else. Markdown.</param>
/// <param name="Agency">Key of who helps, usually <c>emergency-911</c>.</param>
/// <param name="Phrases">
/// A phrase means the danger when all its words (stems, so <c>smell</c> also finds <c>smelling</c>) occur within eight words, in any order.
/// Words separated by <c>|</c> are alternatives: <c>smell|odor gas</c>.
/// </param>
/// <param name="Unless">Phrases of the same form that make it something else: <c>gas station price</c>.</param>
/// <param name="Translations">Besides texts, <see cref="Translation.Keywords"/> are the phrases of that language.</param>
public sealed record Emergency(
    string Key, string Title, string Say, string Agency, IReadOnlyList<string> Phrases, IReadOnlyList<string> Unless,
    Translations Translations);

/// <summary>One of the city's departments: <c>department.yaml</c> and <c>teams.yaml</c> of its folder.</summary>
/// <param name="Hours">In words, for callers sent there.</param>
public sealed record Department(
    string Key, string Title, string Phone, string Hours, IReadOnlyList<Category> Categories, IReadOnlyList<Team> Teams, Translations Translations);

/// <summary>A folder of a department's call types.</summary>
public sealed record Category(string Key, string Title, Translations Translations);

/// <summary>People of a department who have custody of requests together.</summary>
/// <param name="Key">Unique in the whole city.</param>
/// <param name="Calendar">Key of the calendar its promises count in.</param>
/// <param name="Supervisor">A position.</param>
public sealed record Team(string Key, string Title, string Department, string Phone, string Calendar, string Supervisor);
