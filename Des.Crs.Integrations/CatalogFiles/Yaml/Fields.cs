using System.Globalization;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Catalog.Checks;

namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>
/// The keys of one map, read by name. What is wrong becomes a finding and a stand-in value, so that reading goes on and finds the rest;
/// <see cref="Done"/> reports every key nobody asked for.
/// </summary>
internal sealed class Fields(FileReading file, YamlMap map, string part)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public FileReading File => file;

    public int Line => map.Line;

    public string Part => part;

    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key);

    public static Fields? Of(FileReading file, YamlNode? tree)
    {
        if (tree is YamlMap map) return new Fields(file, map, "");
        if (tree is not null) file.Report(tree.Line, FileRules.WrongShape, "this file begins with keys such as 'title: …'.");
        return null;
    }

    public string PartOf(string key) => part.Length == 0 ? key : $"{part}.{key}";

    public int LineOf(string key) => Entry(key)?.Line ?? map.Line;

    public void Report(string key, string rule, string message) => file.Report(LineOf(key), rule, message);

    public string Required(string key)
    {
        if (Optional(key) is { } text) return text;
        if (Entry(key) is null) file.Report(map.Line, FileRules.MissingKey, $"'{key}' is missing.");
        return "";
    }

    public string? Optional(string key)
    {
        if (Take(key) is not { } entry) return null;
        if (entry.Value is not YamlScalar scalar)
        {
            file.Report(entry.Line, FileRules.WrongShape, $"'{key}' is one text.");
            return null;
        }
        if (!scalar.Missing && scalar.Text.Length > 0) return scalar.Text;
        file.Report(entry.Line, FileRules.MissingKey, $"nothing is given for '{key}'; a key with nothing in it is left out.");
        return null;
    }

    public T? Read<T>(string key, string expected, Func<string, T?> read) where T : struct
    {
        if (Optional(key) is not { } text) return null;
        if (read(text) is { } value) return value;
        Report(key, FileRules.WrongValue, $"'{text}' is not {expected}.");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (Optional(key) is not { } text) return null;
        if (words.TryGetValue(text, out var value)) return value;
        Report(key, FileRules.WrongValue, $"'{text}' is none of {string.Join(", ", words.Keys)}{Nearest.DidYouMean(text, words.Keys)}");
        return null;
    }

    public T RequiredWord<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (Entry(key) is null) file.Report(map.Line, FileRules.MissingKey, $"'{key}' is missing.");
        return Word(key, words) ?? default;
    }

    public bool Flag(string key) => Word(key, YesOrNo) ?? false;

    public DateOnly? Date(string key) => Read(key, "a date such as 2027-03-01",
        text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null);

    public DateOnly RequiredDate(string key)
    {
        if (Entry(key) is null) file.Report(map.Line, FileRules.MissingKey, $"'{key}' is missing.");
        return Date(key) ?? default;
    }

    /// <summary>A key of lower-case letters, digits and hyphens.</summary>
    public string RequiredSlug(string key)
    {
        var text = Required(key);
        if (text.Length > 0) CheckSlug(LineOf(key), text);
        return text;
    }

    public void CheckSlug(int line, string text, int least = 2)
    {
        if (Slug.IsValid(text) || (least == 1 && text.Length == 1 && Slug.IsValid(text + text))) return;
        file.Report(line, FileRules.WrongValue, $"'{text}' is not a key: lower-case letters, digits and single hyphens, at most 60.");
    }

    public Condition? When(string key) => Optional(key) is { } text ? ConditionIn(key, text) : null;

    public Condition? ConditionIn(string key, string text)
    {
        if (!ConditionParser.Parse(text).Refused(out var refusal, out var condition)) return condition;
        Report(key, FileRules.Condition, refusal.Sentence);
        return null;
    }

    public IReadOnlyList<string> Words(string key)
    {
        if (Take(key) is not { } entry) return [];
        return WordsOf(entry.Value, $"'{key}'", PartOf(key));
    }

    public Fields? Map(string key)
    {
        if (Take(key) is not { } entry) return null;
        if (entry.Value is YamlMap inner) return new Fields(file, inner, PartOf(key));
        file.Report(entry.Line, FileRules.WrongShape, $"'{key}' has keys of its own below it.");
        return null;
    }

    /// <summary>The items of a list of maps; each part is named by its number from 1.</summary>
    public IReadOnlyList<Fields> Maps(string key)
    {
        if (Take(key) is not { } entry) return [];
        if (entry.Value is YamlList list) return MapsOf(file, list, PartOf(key));
        file.Report(entry.Line, FileRules.WrongShape, $"'{key}' is a list; begin each item with '- '.");
        return [];
    }

    public static IReadOnlyList<Fields> MapsOf(FileReading file, YamlList list, string part)
    {
        var maps = new List<Fields>();
        foreach (var item in list.Items)
        {
            var itemPart = $"{part}.{maps.Count + 1}".TrimStart('.');
            file.Note(itemPart, item.Line);
            if (item is YamlMap inner) maps.Add(new Fields(file, inner, itemPart));
            else file.Report(item.Line, FileRules.WrongShape, "an item of this list has keys such as 'title: …'.");
        }
        return maps;
    }

    public IReadOnlyList<IReadOnlyList<string>> Lists(string key)
    {
        if (Take(key) is not { } entry) return [];
        if (entry.Value is YamlList list) return [.. list.Items.Select(item => WordsOf(item, "an item", PartOf(key)))];
        file.Report(entry.Line, FileRules.WrongShape, $"'{key}' is a list of lists.");
        return [];
    }

    /// <summary>All texts below a key, by the path of their keys: for texts under keys that only their author knows.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts(string key)
    {
        if (Take(key) is not { } entry) return [];
        var texts = new List<KeyValuePair<string, string>>();
        Collect(entry, key, PartOf(key), texts);
        return texts;
    }

    /// <summary>Moves the noted lines of this map under a better name, such as a step's own key.</summary>
    public Fields Named(string name) => Renamed(part.LastIndexOf('.') is >= 0 and var dot ? $"{part[..dot]}.{name}" : name);

    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            if (_asked.Contains(entry.Key)) continue;
            file.Report(entry.Line, FileRules.UnknownKey, $"unknown key '{entry.Key}'{Nearest.DidYouMean(entry.Key, _asked)}");
        }
    }

    private static readonly Dictionary<string, bool> YesOrNo = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private Fields Renamed(string name)
    {
        file.Note(name, map.Line);
        return new Fields(file, map, name);
    }

    private YamlEntry? Entry(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key);

    private YamlEntry? Take(string key)
    {
        _asked.Add(key);
        if (Entry(key) is not { } entry) return null;
        file.Note(PartOf(key), entry.Line);
        return entry;
    }

    private List<string> WordsOf(YamlNode node, string name, string listPart)
    {
        var words = new List<string>();
        if (node is not YamlList list)
        {
            file.Report(node.Line, FileRules.WrongShape, $"{name} is a list of texts.");
            return words;
        }
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { Missing: false } scalar && scalar.Text.Length > 0)
            {
                words.Add(scalar.Text);
                file.Note($"{listPart}.{words.Count}", item.Line);
            }
            else
            {
                file.Report(item.Line, FileRules.WrongShape, $"an item of {name} is one text; put it in quotes if it holds ': '.");
            }
        }
        return words;
    }

    private void Collect(YamlEntry entry, string path, string fullPart, List<KeyValuePair<string, string>> texts)
    {
        file.Note(fullPart, entry.Line);
        switch (entry.Value)
        {
            case YamlScalar { Missing: false, Text.Length: > 0 } scalar: texts.Add(new(path, scalar.Text)); break;
            case YamlScalar: file.Report(entry.Line, FileRules.MissingKey, $"nothing is given for '{entry.Key}'; a key with nothing in it is left out."); break;
            case YamlMap inner:
                foreach (var below in inner.Entries) Collect(below, $"{path}.{below.Key}", $"{fullPart}.{below.Key}", texts);
                break;
            default: file.Report(entry.Line, FileRules.WrongShape, $"'{entry.Key}' is one text."); break;
        }
    }
}
