using Des.Crs.Domain.Catalog;

namespace Des.Crs.Integrations.Sample;

/// <summary>When people call a city, and what about: weights that make ninety made-up days look like ninety real ones.</summary>
internal sealed class SampleRhythm
{
    private static readonly double[] ByHour = [.02, .01, .01, .01, .02, .05, .25, .8, 1.7, 1.9, 1.8, 1.5, 1.1, 1.4, 1.5, 1.3, 1.0, .5, .2, .15, .12, .1, .06, .04];
    private static readonly double[] ByWeekday = [.06, 1.28, 1.12, 1.05, 1.0, .95, .14];

    /// <summary>Days counted back from the last.</summary>
    private const int StormAgo = 38, MainBreakAgo = 12;

    private readonly DateOnly _last;
    private readonly int _chance;
    private readonly CatalogSnapshot _catalog;
    private readonly IReadOnlyList<(CallType Type, double Weight)> _usual;

    public SampleRhythm(CatalogSnapshot catalog, DateOnly last, Random random)
    {
        (_catalog, _last, _chance) = (catalog, last, random.Next());
        _usual = [.. catalog.CallTypes.Select(type => (type, Popularity(type, random)))];
    }

    /// <summary>How busy a day is beside an ordinary one.</summary>
    public double Day(DateOnly day)
    {
        var weight = ByWeekday[(int)day.DayOfWeek] * (.91 + .18 * new Random(_chance ^ day.DayNumber).NextDouble());   // no two weeks are the same
        var noon = new DateTimeOffset(day.ToDateTime(new TimeOnly(11, 0)), _catalog.TimeZone.GetUtcOffset(day.ToDateTime(new TimeOnly(11, 0))));
        if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_catalog.Calendar("office").IsOpen(noon)) weight *= .12;   // a holiday
        return (_last.DayNumber - day.DayNumber) switch
        {
            StormAgo => Math.Max(weight, .5) * 2.6,
            StormAgo - 1 => Math.Max(weight, .5) * 1.7,
            MainBreakAgo => Math.Max(weight, .5) * 1.35,
            _ => weight,
        };
    }

    public double Hour(DateOnly day, int hour) => (_last.DayNumber - day.DayNumber) switch
    {
        StormAgo => ByHour[hour] + (hour is >= 15 and <= 22 ? 1.6 : 0),
        MainBreakAgo => ByHour[hour] + (hour is >= 6 and <= 11 ? .9 : 0),
        _ => ByHour[hour],
    };

    /// <summary>The call types of a moment with their weights.</summary>
    public IEnumerable<(CallType Type, double Weight)> Types(DateOnly day, int hour)
    {
        string[] stirred = (_last.DayNumber - day.DayNumber) switch
        {
            StormAgo when hour >= 15 => ["trees-yards", "streets-traffic", "water-sewer"],
            StormAgo - 1 => ["trees-yards", "streets-traffic"],
            MainBreakAgo when hour is >= 6 and <= 13 => ["water-sewer"],
            _ => [],
        };
        foreach (var (type, weight) in _usual) yield return (type, type.Subjects.Any(stirred.Contains) ? weight * 6 : weight);
    }

    /// <summary>A few types are asked for all day, most of them seldom; four of five calls are questions.</summary>
    private static double Popularity(CallType type, Random random) => Math.Exp(random.NextDouble() * 3) * (type.Kind == CallTypeKind.Request ? .45 : 1.6);
}
