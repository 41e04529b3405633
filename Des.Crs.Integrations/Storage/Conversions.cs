using System.Globalization;
using System.Text.Json;
using Des.Crs.Domain.Contacts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Des.Crs.Integrations.Storage;

/// <summary>Instants are kept as UTC <see cref="DateTime"/>: SQLite can neither compare nor sort offsets.</summary>
internal sealed class UtcInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

/// <summary>Typed ids are kept as the text people read.</summary>
internal sealed class ParsableConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Parsed(text))
    where T : struct, IParsable<T>
{
    private static T Parsed(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Answers are kept as one JSON object, prompt key to answer.</summary>
internal sealed class AnswersConverter() : ValueConverter<Answers, string>(answers => Write(answers), text => Read(text))
{
    public const int MaxLength = 40_000;

    private static string Write(Answers answers) => JsonSerializer.Serialize(answers.ToDictionary(), CrsJson.Options);

    private static Answers Read(string text) => new(JsonSerializer.Deserialize<Dictionary<string, string>>(text, CrsJson.Options)!);
}
