using System.Collections.Frozen;
using System.Collections.Immutable;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// Everything that is published at one moment: profile, departments, facts and the published call types. Immutable, so a whole
/// conversation can be held against one; publishing makes a new one.
/// </summary>
public sealed class CatalogSnapshot
{
    private readonly FrozenDictionary<CallTypeCode, CallType> _byCode;
    private readonly FrozenDictionary<string, Department> _departments;
    private readonly FrozenDictionary<string, Team> _teams;
    private readonly FrozenDictionary<string, Fact> _facts;
    private readonly FrozenDictionary<string, Agency> _agencies;
    private readonly FrozenDictionary<string, BusinessCalendar> _calendars;

    public CatalogSnapshot(int revision, CityProfile city, IEnumerable<Department> departments, IEnumerable<Fact> facts, IEnumerable<CallType> callTypes)
    {
        Revision = revision;
        City = city;
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(city.TimeZone);
        Departments = [.. departments.OrderBy(department => department.Title, StringComparer.Ordinal)];
        CallTypes = [.. callTypes.OrderBy(type => type.Code.ToString(), StringComparer.Ordinal)];
        Facts = [.. facts.OrderBy(fact => fact.Name, StringComparer.Ordinal)];
        _byCode = CallTypes.ToFrozenDictionary(type => type.Code);
        _departments = Departments.ToFrozenDictionary(department => department.Key, StringComparer.Ordinal);
        _teams = Departments.SelectMany(department => department.Teams).ToFrozenDictionary(team => team.Key, StringComparer.Ordinal);
        _facts = Facts.ToFrozenDictionary(fact => fact.Name, StringComparer.Ordinal);
        _calendars = city.Calendar.Calendars.ToFrozenDictionary(calendar => calendar.Key, calendar => BusinessCalendar.Of(city.Calendar, calendar.Key, TimeZone).Value, StringComparer.Ordinal);
        _agencies = city.Agencies.ToFrozenDictionary(agency => agency.Key, StringComparer.Ordinal);
    }

    /// <summary>Counts up with every publication; with a contact's revision, what was said then can be read again.</summary>
    public int Revision { get; }

    public CityProfile City { get; }

    /// <summary>The city's zone: the only one in which people read times.</summary>
    public TimeZoneInfo TimeZone { get; }

    public IReadOnlyList<Department> Departments { get; }

    /// <summary>Published ones only, by code.</summary>
    public IReadOnlyList<CallType> CallTypes { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public CallType? CallType(CallTypeCode code) => _byCode.GetValueOrDefault(code);

    public Department? Department(string key) => _departments.GetValueOrDefault(key);

    public Team? Team(string key) => _teams.GetValueOrDefault(key);

    public Agency? Agency(string key) => _agencies.GetValueOrDefault(key);

    /// <summary>By full name, or by the short name a department's own files use.</summary>
    public Fact? Fact(string name, string? department = null) =>
        _facts.GetValueOrDefault(name) ?? (department is null ? null : _facts.GetValueOrDefault($"{department}.{name}"));

    /// <summary>A calendar of <c>calendar.yaml</c> by key; the office's where there is none of that name.</summary>
    public BusinessCalendar Calendar(string key) => _calendars.GetValueOrDefault(key) ?? _calendars[CityCalendar.Office];

    /// <summary>Everything conditions of a department's call types may ask about at an instant.</summary>
    public Circumstances Circumstances(string department, DateTimeOffset at, Place? place, Answers answers)
    {
        var local = LocalTime(at);
        var today = DateOnly.FromDateTime(local);
        return new Circumstances
        {
            Local = local,
            Answers = answers,
            Place = place?.Standing ?? PlaceStanding.None,
            PlaceKind = place?.Kind.ToString().ToLowerInvariant(),
            Zones = place?.Zones ?? ImmutableSortedDictionary<string, string>.Empty,
            Seasons = [.. City.Calendar.Seasons.Where(season => season.Includes(today)).Select(season => season.Key)],
            OfficesOpen = Calendar(CityCalendar.Office).IsOpen(at),
            Fact = name => Fact(name, department)?.ValueOn(today),
        };
    }

    /// <summary>The city's time at an instant.</summary>
    public DateTime LocalTime(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TimeZone).DateTime;
}

/// <summary>The catalog in force. The one reference that is swapped when something is published.</summary>
public interface ICallTypeCatalog
{
    CatalogSnapshot Current { get; }

    /// <summary>Raised, on any thread, after <see cref="Current"/> was swapped.</summary>
    event Action? Published;
}
