namespace Des.Crs.Domain.ServiceLevels;

public sealed record HolidayNotUnderstood(string Title, string On) : Refusal(
    $"The holiday '{Title}' is on '{On}', which is not a form such as 07-04, 2026-11-27, fourth thursday of november, last monday of may or day after fourth thursday of november.");

public sealed record UnknownCalendar(string Key) : Refusal($"There is no calendar '{Key}' in calendar.yaml.");

public sealed record NeverOpen(string Key) : Refusal($"The calendar '{Key}' has no day on which it opens before it closes.");
