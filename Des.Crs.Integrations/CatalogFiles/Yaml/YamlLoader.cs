using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Des.Crs.Integrations.CatalogFiles.Yaml;

/// <summary>Turns text into a tree of words. Refuses all of YAML that a catalog has no use for: anchors, aliases, tags, several documents.</summary>
internal sealed class YamlLoader
{
    /// <summary>In characters; the largest real file, the facts of a big department, is a tenth of it.</summary>
    public const int MaxLength = 1_000_000;

    private const int MaxDepth = 12;

    private readonly Parser _parser;
    private readonly FileReading _file;

    private YamlLoader(FileReading file, string text) => (_file, _parser) = (file, new Parser(new StringReader(text)));

    /// <summary>Null, with a finding, for a file that is no such tree.</summary>
    public static YamlNode? Load(FileReading file, string text)
    {
        if (text.Length > MaxLength)
        {
            file.Report(0, FileRules.Yaml, $"the file has {text.Length:N0} characters; at most {MaxLength:N0} are read.");
            return null;
        }
        try
        {
            var loader = new YamlLoader(file, text);
            loader.Take<StreamStart>();
            if (loader._parser.Current is StreamEnd)
            {
                file.Report(1, FileRules.Yaml, "the file is empty.");
                return null;
            }
            loader.Take<DocumentStart>();
            var tree = loader.Node(0);
            loader.Take<DocumentEnd>();
            return loader._parser.Current is StreamEnd ? tree : throw loader.Refused("one file holds one document; '---' begins another.");
        }
        catch (NotForCatalogs refused)
        {
            file.Report(refused.Line, FileRules.Yaml, refused.Message);
        }
        catch (YamlException broken)
        {
            file.Report((int)Math.Max(1, broken.Start.Line), FileRules.Yaml, $"this is not YAML: {Plainly(broken)}");
        }
        return null;
    }

    private YamlNode Node(int depth)
    {
        if (depth > MaxDepth) throw Refused("this is nested too deeply.");
        if (_parser.Current is AnchorAlias) throw Refused("aliases (*name) are not used here; write the value out.");
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false }) throw Refused("anchors (&name) are not used here; write the value out where it is needed.");
        if (_parser.Current is NodeEvent { Tag.IsEmpty: false }) throw Refused("tags (!name) are not used here.");
        var line = Line;
        switch (_parser.Current)
        {
            case Scalar scalar:
                _parser.MoveNext();
                return ReadScalar(scalar, line);
            case SequenceStart:
                _parser.MoveNext();
                var items = new List<YamlNode>();
                while (_parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
                _parser.MoveNext();
                return new YamlList(line, items);
            case MappingStart:
                _parser.MoveNext();
                return Map(line, depth);
            default:
                throw Refused("something else was expected here.");
        }
    }

    private YamlMap Map(int line, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var keyLine = Line;
            if (Node(depth + 1) is not YamlScalar key) throw Refused("a key is a word.");
            var value = Node(depth + 1);
            if (keys.Add(key.Text)) entries.Add(new YamlEntry(key.Text, keyLine, value));
            else _file.Report(keyLine, FileRules.DuplicateKey, $"'{key.Text}' is given twice.");
        }
        _parser.MoveNext();
        return new YamlMap(line, entries);
    }

    private static YamlScalar ReadScalar(Scalar scalar, int line) => scalar.Style switch
    {
        // A block's last line break belongs to the layout, not to the words.
        ScalarStyle.Literal or ScalarStyle.Folded => new YamlScalar(line, Prose.Normal(scalar.Value), Missing: false),
        ScalarStyle.Plain => new YamlScalar(line, scalar.Value, Missing: scalar.Value is "" or "~" or "null"),
        _ => new YamlScalar(line, scalar.Value, Missing: false),
    };

    private int Line => (int)_parser.Current!.Start.Line;

    private void Take<T>() where T : ParsingEvent
    {
        if (_parser.Current is null) _parser.MoveNext();
        if (_parser.Current is not T) throw Refused("something else was expected here.");
        _parser.MoveNext();
    }

    private NotForCatalogs Refused(string sentence) => new(Line, sentence);

    private static string Plainly(YamlException broken)
    {
        var words = (broken.InnerException ?? broken).Message;
        var place = words.IndexOf("): ", StringComparison.Ordinal);
        return (words.StartsWith('(') && place > 0 ? words[(place + 3)..] : words).TrimEnd('.') + ".";
    }

    private sealed class NotForCatalogs(int line, string sentence) : Exception(sentence)
    {
        public int Line { get; } = line;
    }
}
