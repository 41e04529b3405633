using System.Collections;
using System.Globalization;
using System.Reflection;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Xunit;

namespace Des.Crs.Tests.Catalog;

/// <summary>Compares two objects by everything they hold, where their own equality compares lists by reference.</summary>
internal static class SameContent
{
    public static void Assert(object expected, object actual) => Xunit.Assert.Equal(Describe(expected), Describe(actual));

    public static string Describe(object? value)
    {
        var lines = new List<string>();
        Walk("", value, lines);
        return string.Join('\n', lines);
    }

    private static void Walk(string path, object? value, List<string> lines)
    {
        switch (value)
        {
            case null: return;
            case string or Condition or CallTypeCode or bool or Enum or DateOnly or TimeOnly or int: lines.Add($"{path} ({value.GetType().Name}) = {Convert.ToString(value, CultureInfo.InvariantCulture)?.Replace("\n", "\\n", StringComparison.Ordinal)}"); return;
            case decimal number: lines.Add($"{path} = {number.ToString("0.############", CultureInfo.InvariantCulture)}"); return;
            case Translations translations:
                foreach (var language in translations.Languages) Walk($"{path}/{language}", translations[language], lines);
                return;
            case IEnumerable items:
                foreach (var (at, item) in items.Cast<object>().Index()) Walk($"{path}/{at}", item, lines);
                return;
            default:
                lines.Add($"{path}: {value.GetType().Name}");
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    Walk($"{path}/{property.Name}", property.GetValue(value), lines);
                }
                return;
        }
    }
}
