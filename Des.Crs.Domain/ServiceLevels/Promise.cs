namespace Des.Crs.Domain.ServiceLevels;

/// <summary>When something will be done. Computed once, when it is given, and never rewritten; later changes of calendars do not touch it.</summary>
/// <param name="DueBy">The last instant, UTC.</param>
/// <param name="Told">
/// The day in the city that the caller is told: the one on which <paramref name="DueBy"/> falls, and for a promise that ends at midnight the day that ends then.
/// </param>
public sealed record Promise(DateTimeOffset DueBy, DateOnly Told)
{
    /// <summary>The rules of counting are those of <see cref="BusinessCalendar.Add"/>.</summary>
    public static Promise From(DateTimeOffset filed, Span span, BusinessCalendar calendar)
    {
        var due = calendar.Add(filed, span);
        return new Promise(due, due > filed ? calendar.DayOf(due.AddTicks(-1)) : calendar.DayOf(filed));
    }
}
