namespace Des.Crs.Domain.ServiceLevels;

/// <summary>Why a day differs from its weekday's usual hours.</summary>
public enum DayExceptionKind { Holiday, HalfDay, Closure }

/// <param name="Title">The name of the holiday or closure.</param>
public sealed record DayException(DayExceptionKind Kind, string Title);

/// <summary>One day of a calendar in the city's zone.</summary>
/// <param name="Opening">When work goes on; null on a day that is no business day.</param>
/// <param name="Exception">Null on an ordinary day, also on one that is always closed.</param>
public sealed record WorkDay(DateOnly Day, Opening? Opening, DayException? Exception);

/// <summary>From the first instant of work to just before the last.</summary>
public readonly record struct Opening(DateTimeOffset Opens, DateTimeOffset Closes)
{
    public bool Includes(DateTimeOffset at) => at >= Opens && at < Closes;
}
