using System.Text;

namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>
/// Writes the one layout a file may have: keys in the order they are given, two spaces a level, nothing for what is empty,
/// blocks for text of several lines, short lists in brackets. Lines end with a line feed.
/// </summary>
internal sealed class YamlText(int indent = 0)
{
    private const int Width = 120;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    /// <summary>Words people wrote, quoted where they need it.</summary>
    public YamlText Text(string key, string? text)
    {
        if (text is null) return this;
        if (text.Contains('\n', StringComparison.Ordinal) && Prose.IsNormal(text)) return Block(key, text);
        var line = ScalarText.Of(text);
        if (indent + key.Length + 2 + line.Length > Width && Folded(text) is { } folded) return Folds(key, folded);
        return Line(key, line);
    }

    /// <summary>A text that always stands as a block, so that a second line can be added without changing the first.</summary>
    public YamlText Prosaic(string key, string? text) => text is not null && Prose.IsNormal(text) ? Block(key, text) : Text(key, text);

    /// <summary>A number, date or word of the format itself: never quoted.</summary>
    public YamlText Plain(string key, string? value) => value is null ? this : Line(key, value);

    public YamlText Flag(string key, bool value) => value ? Plain(key, "true") : this;

    /// <summary>A list in brackets, broken between items where it is too long for a line.</summary>
    public YamlText Words(string key, IReadOnlyList<string> words)
    {
        if (words.Count == 0) return this;
        Start().Append(key).Append(": ");
        Brackets(words, indent + key.Length + 2, indent + 2);
        _text.Append('\n');
        return this;
    }

    /// <summary>A list with a line for each text.</summary>
    public YamlText Lines(string key, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return this;
        Start().Append(key).Append(":\n");
        foreach (var line in lines) Start(2).Append("- ").Append(ScalarText.Of(line)).Append('\n');
        return this;
    }

    /// <summary>A list of lists in brackets.</summary>
    public YamlText Groups(string key, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        if (groups.Count == 0) return this;
        Start().Append(key).Append(":\n");
        foreach (var group in groups)
        {
            Start(2).Append("- ");
            Brackets(group, indent + 4, indent + 4);
            _text.Append('\n');
        }
        return this;
    }

    /// <summary>Keys below a key; left out with all that is empty.</summary>
    public YamlText Map(string key, Action<YamlText> write)
    {
        var inner = new YamlText(indent + 2);
        write(inner);
        if (inner._text.Length == 0) return this;
        Start().Append(key).Append(":\n").Append(inner._text);
        return this;
    }

    public YamlText Maps<T>(string key, IEnumerable<T> items, Action<YamlText, T> write)
    {
        var started = false;
        foreach (var item in items)
        {
            if (!started) Start().Append(key).Append(":\n");
            started = true;
            var inner = new YamlText(indent + 4);
            write(inner, item);
            inner._text[indent + 2] = '-';
            _text.Append(inner._text);
        }
        return this;
    }

    private YamlText Line(string key, string value)
    {
        Start().Append(key).Append(": ").Append(value).Append('\n');
        return this;
    }

    private YamlText Block(string key, string text)
    {
        Start().Append(key).Append(": |\n");
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0) Start(2).Append(line);
            _text.Append('\n');
        }
        return this;
    }

    private YamlText Folds(string key, List<string> lines)
    {
        Start().Append(key).Append(": >\n");
        foreach (var line in lines) Start(2).Append(line).Append('\n');
        return this;
    }

    /// <summary>The text cut between words to lines that reading joins again with one space; null where it cannot be cut and joined exactly.</summary>
    private List<string>? Folded(string text)
    {
        if (!Prose.IsNormal(text) || text.Contains("  ", StringComparison.Ordinal)) return null;
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && indent + 2 + line.Length + 1 + word.Length > Width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        lines.Add(line.ToString());
        // A block's line that begins with white space would not be joined.
        return lines.TrueForAll(cut => !char.IsWhiteSpace(cut[0])) ? lines : null;
    }

    private void Brackets(IReadOnlyList<string> words, int column, int below)
    {
        _text.Append('[');
        column++;
        for (var i = 0; i < words.Count; i++)
        {
            var word = ScalarText.InList(words[i]) + (i < words.Count - 1 ? "," : "]");
            if (i > 0 && column + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', below);
                column = below;
            }
            else if (i > 0)
            {
                _text.Append(' ');
                column++;
            }
            _text.Append(word);
            column += word.Length;
        }
        if (words.Count == 0) _text.Append(']');
    }

    private StringBuilder Start(int more = 0) => _text.Append(' ', indent + more);
}
