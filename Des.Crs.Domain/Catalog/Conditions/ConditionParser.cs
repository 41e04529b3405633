namespace Des.Crs.Domain.Catalog.Conditions;

/// <summary>A condition that cannot be read.</summary>
/// <param name="Column">Where in the text, from 1.</param>
public sealed record ConditionNotUnderstood(string What, int Column) : Refusal($"The condition cannot be read at character {Column}: {What}");

/// <summary>
/// Reads a condition. Grammar: <c>either := both {"or" both}; both := one {"and" one}; one := "not" one | "(" either ")" | test;
/// test := subject ("=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") value | subject "in" "(" value {"," value} ")" | subject "is" ("answered" | "unanswered")</c>.
/// A value <c>fact:name</c> or <c>zone:layer</c> is what that fact or zone is. A value with other characters than letters, digits and <c>-:./</c> stands in double quotes.
/// </summary>
public sealed class ConditionParser
{
    /// <summary>In characters; longer ones are refused unread.</summary>
    public const int MaxLength = 2000;

    private readonly List<(string Text, int Column, bool Quoted)> _tokens = [];
    private int _next;

    private ConditionParser() { }

    public static Result<Condition> Parse(string text)
    {
        if (text.Length > MaxLength) return new ConditionNotUnderstood($"it has {text.Length:N0} characters; at most {MaxLength:N0} are read.", 1);
        var parser = new ConditionParser();
        try
        {
            parser.Split(text);
            var condition = parser.Either();
            if (parser._next < parser._tokens.Count) throw parser.Unexpected("nothing more", text.Length + 1);
            return condition;
        }
        catch (Unreadable unreadable)
        {
            return unreadable.Refusal;
        }
    }

    internal static string Quote(string value) => value.Length > 0 && value.All(IsWordCharacter) && !IsKeyword(value) ? value : $"\"{value}\"";

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or ':' or '.' or '/';

    private static bool IsKeyword(string word) => word is "and" or "or" or "not" or "in" or "is";

    private void Split(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var start = i;
            if (char.IsWhiteSpace(c)) { i++; continue; }
            if (c == '"')
            {
                var end = text.IndexOf('"', i + 1);
                if (end < 0) throw new Unreadable(new("a closing quotation mark is missing.", i + 1));
                _tokens.Add((text[(i + 1)..end], start + 1, true));
                i = end + 1;
                continue;
            }
            if (c is '(' or ')' or ',' or '=') i++;
            else if (c is '!' or '<' or '>') i += i + 1 < text.Length && text[i + 1] == '=' ? 2 : 1;
            else if (IsWordCharacter(c)) { while (i < text.Length && IsWordCharacter(text[i])) i++; }
            else throw new Unreadable(new($"'{c}' has no meaning here.", i + 1));
            _tokens.Add((text[start..i], start + 1, false));
        }
        if (_tokens.Count == 0) throw new Unreadable(new("it is empty.", 1));
    }

    private Condition Either()
    {
        var parts = new List<Condition> { Both() };
        while (Take("or")) parts.Add(Both());
        return parts.Count == 1 ? parts[0] : new AnyOf([.. parts.SelectMany(part => part is AnyOf inner ? inner.Parts : [part])]);
    }

    private Condition Both()
    {
        var parts = new List<Condition> { One() };
        while (Take("and")) parts.Add(One());
        return parts.Count == 1 ? parts[0] : new AllOf([.. parts.SelectMany(part => part is AllOf inner ? inner.Parts : [part])]);
    }

    private Condition One()
    {
        if (Take("not")) return new Not(One());
        if (!Take("(")) return Test();
        var inner = Either();
        Expect(")");
        return inner;
    }

    private Condition Test()
    {
        var subject = Subject();
        if (Take("in"))
        {
            Expect("(");
            var values = new List<string> { Value() };
            while (Take(",")) values.Add(Value());
            Expect(")");
            return new OneOf(subject, values);
        }
        if (Take("is"))
        {
            if (Take("answered")) return new IsAnswered(subject, true);
            if (Take("unanswered")) return new IsAnswered(subject, false);
            throw Unexpected("'answered' or 'unanswered'");
        }
        ComparisonOperator? op = Peek() switch
        {
            "=" => ComparisonOperator.Equal,
            "!=" => ComparisonOperator.NotEqual,
            "<" => ComparisonOperator.Less,
            "<=" => ComparisonOperator.LessOrEqual,
            ">" => ComparisonOperator.Greater,
            ">=" => ComparisonOperator.GreaterOrEqual,
            _ => null,
        };
        if (op is null) throw Unexpected("one of = != < <= > >=, 'in' or 'is'");
        _next++;
        return new Comparison(subject, op.Value, Value());
    }

    private ConditionSubject Subject()
    {
        if (_next >= _tokens.Count || _tokens[_next] is not { Quoted: false } token || IsKeyword(token.Text) || !IsWordCharacter(token.Text[0])) throw Unexpected("what to ask about");
        if (token.Text is "fact:" or "zone:") throw Unexpected($"a name after '{token.Text}'");
        _next++;
        if (ConditionSubject.Reserved.TryGetValue(token.Text, out var kind)) return new ConditionSubject(kind);
        if (token.Text.StartsWith("fact:", StringComparison.Ordinal)) return new ConditionSubject(SubjectKind.Fact, token.Text[5..]);
        if (token.Text.StartsWith("zone:", StringComparison.Ordinal)) return new ConditionSubject(SubjectKind.Zone, token.Text[5..]);
        return new ConditionSubject(SubjectKind.Answer, token.Text);
    }

    private string Value()
    {
        if (_next >= _tokens.Count || (_tokens[_next] is var token && !token.Quoted && (IsKeyword(token.Text) || !IsWordCharacter(token.Text[0])))) throw Unexpected("a value");
        return _tokens[_next++].Text;
    }

    private string? Peek() => _next < _tokens.Count && !_tokens[_next].Quoted ? _tokens[_next].Text : null;

    private bool Take(string word)
    {
        if (Peek() != word) return false;
        _next++;
        return true;
    }

    private void Expect(string word)
    {
        if (!Take(word)) throw Unexpected($"'{word}'");
    }

    private Unreadable Unexpected(string expected, int? atEnd = null)
    {
        var column = _next < _tokens.Count ? _tokens[_next].Column : atEnd ?? _tokens[^1].Column + _tokens[^1].Text.Length;
        var found = _next < _tokens.Count ? $"'{_tokens[_next].Text}'" : "the end";
        return new Unreadable(new($"{expected} was expected, {found} was found.", column));
    }

    private sealed class Unreadable(ConditionNotUnderstood refusal) : Exception(refusal.Sentence)
    {
        public ConditionNotUnderstood Refusal { get; } = refusal;
    }
}
