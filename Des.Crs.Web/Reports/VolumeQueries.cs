using System.Globalization;
using Des.Crs.Domain;
using Des.Crs.Domain.Reporting;

namespace Des.Crs.Web.Reports;

/// <summary>Reads a period and its division from an address or a command line.</summary>
internal static class VolumeQueries
{
    /// <summary>Days as yyyy-MM-dd; dimensions by name, joined by commas. What is absent is the last thirty days by call type.</summary>
    public static Result<VolumeQuery> Read(string? from, string? to, string? by, string? department, DateOnly today)
    {
        if (Day(to, today).Refused(out var refusal, out var last)) return refusal;
        if (Day(from, last.DayNumber < 29 ? DateOnly.MinValue : last.AddDays(-29)).Refused(out refusal, out var first)) return refusal;
        var dimensions = new List<VolumeDimension>();
        foreach (var word in (string.IsNullOrWhiteSpace(by) ? "calltype" : by).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.TryParse<VolumeDimension>(word, ignoreCase: true, out var dimension) || !Enum.IsDefined(dimension)) return new UnknownDimension(word);
            if (!dimensions.Contains(dimension)) dimensions.Add(dimension);
        }
        if (dimensions.Count == 0) return new NothingToCountBy();
        return new VolumeQuery(first, last, dimensions, string.IsNullOrEmpty(department) ? null : department);
    }

    private static Result<DateOnly> Day(string? text, DateOnly otherwise) =>
        string.IsNullOrEmpty(text) ? otherwise
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : new NotADay(text);
}

internal sealed record UnknownDimension(string Word) : Refusal($"Volume cannot be counted by '{Word}'; it can by calltype, department, channel, hour and day.");

internal sealed record NotADay(string Text) : Refusal($"'{Text}' is not a day such as 2026-11-30.");
