using System.Globalization;

namespace Des.Crs.Domain.Catalog.Conditions;

/// <summary>
/// A yes-or-no expression over a conversation: <c>container = yard and season = leaf-pickup</c>.
/// Written by authors, so its grammar is small; <see cref="ConditionParser"/> reads it and <see cref="object.ToString"/> writes its one canonical form.
/// A comparison with something unknown (no answer, no place, no such zone) is false, also for <c>!=</c>.
/// </summary>
public abstract record Condition
{
    /// <summary>Whether it holds now.</summary>
    public abstract bool Holds(Circumstances here);

    /// <summary>Everything it asks about.</summary>
    public abstract IEnumerable<ConditionSubject> Subjects { get; }

    public sealed override string ToString() => Write(Binding.Or);

    internal abstract string Write(Binding within);

    internal enum Binding { Or, And, Not }
}

public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(Circumstances here) => Parts.All(part => part.Holds(here));

    public override IEnumerable<ConditionSubject> Subjects => Parts.SelectMany(part => part.Subjects);

    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Count;

    internal override string Write(Binding within)
    {
        var text = string.Join(" and ", Parts.Select(part => part.Write(Binding.And)));
        return within == Binding.Not ? $"({text})" : text;
    }
}

public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override bool Holds(Circumstances here) => Parts.Any(part => part.Holds(here));

    public override IEnumerable<ConditionSubject> Subjects => Parts.SelectMany(part => part.Subjects);

    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Count;

    internal override string Write(Binding within)
    {
        var text = string.Join(" or ", Parts.Select(part => part.Write(Binding.Or)));
        return within == Binding.Or ? text : $"({text})";
    }
}

public sealed record Not(Condition Part) : Condition
{
    public override bool Holds(Circumstances here) => !Part.Holds(here);

    public override IEnumerable<ConditionSubject> Subjects => Part.Subjects;

    internal override string Write(Binding within) => $"not {Part.Write(Binding.Not)}";
}

/// <summary><c>subject is answered</c> (or <c>is unanswered</c>).</summary>
public sealed record IsAnswered(ConditionSubject Subject, bool Answered) : Condition
{
    public override bool Holds(Circumstances here) => Subject.IsKnown(here) == Answered;

    public override IEnumerable<ConditionSubject> Subjects => [Subject];

    internal override string Write(Binding within) => $"{Subject} is {(Answered ? "answered" : "unanswered")}";
}

/// <summary><c>subject in (a, b)</c>. A value may be quoted as in <see cref="Comparison"/>.</summary>
public sealed record OneOf(ConditionSubject Subject, IReadOnlyList<string> Values) : Condition
{
    public override bool Holds(Circumstances here)
    {
        var values = Values.SelectMany(value => ConditionSubject.ValuesOf(value, here)).ToList();
        return Subject.Values(here).Any(given => values.Exists(value => Subject.Compare(given, value) == 0));
    }

    public override IEnumerable<ConditionSubject> Subjects => Values.Select(ConditionSubject.QuotedBy).OfType<ConditionSubject>().Prepend(Subject);

    public bool Equals(OneOf? other) => other is not null && Subject == other.Subject && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Subject.GetHashCode();

    internal override string Write(Binding within) => $"{Subject} in ({string.Join(", ", Values.Select(ConditionParser.Quote))})";
}

public enum ComparisonOperator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual }

/// <summary><c>subject = value</c> and its like. Of several values (<c>choices</c>, seasons), one that fits is enough; none may equal for <c>!=</c>.
/// A value may be quoted: <c>time &lt; fact:finish-time</c>, <c>weekday = zone:collection-day</c>.</summary>
public sealed record Comparison(ConditionSubject Subject, ComparisonOperator Operator, string Value) : Condition
{
    public override bool Holds(Circumstances here)
    {
        var given = Subject.Values(here);
        if (given.Count == 0 || ConditionSubject.ValuesOf(Value, here) is not [var value]) return false;
        return Operator == ComparisonOperator.NotEqual
            ? given.All(one => Subject.Compare(one, value) != 0)
            : given.Any(one => Fits(Subject.Compare(one, value)));
    }

    public override IEnumerable<ConditionSubject> Subjects => ConditionSubject.QuotedBy(Value) is { } quoted ? [Subject, quoted] : [Subject];

    internal override string Write(Binding within) => $"{Subject} {Sign(Operator)} {ConditionParser.Quote(Value)}";

    private bool Fits(int order) => Operator switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        ComparisonOperator.GreaterOrEqual => order >= 0,
    };

    private static string Sign(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
    };
}

public enum SubjectKind { Answer, Fact, Zone, Place, PlaceKind, Season, Weekday, Time, Date, Offices }

/// <summary>
/// What a comparison is about: a prompt's key, <c>fact:name</c>, <c>zone:layer</c>, <c>place</c> (none, verified, unverified, outside),
/// <c>place-kind</c>, <c>season</c>, <c>weekday</c> (monday …), <c>time</c> (HH:mm in the city), <c>date</c> (MM-dd or yyyy-MM-dd), <c>offices</c> (open, closed).
/// </summary>
/// <param name="Name">For answers, facts and zones their key; otherwise empty.</param>
public sealed record ConditionSubject(SubjectKind Kind, string Name = "")
{
    /// <summary>Words no prompt may be called.</summary>
    public static IReadOnlyDictionary<string, SubjectKind> Reserved { get; } = new Dictionary<string, SubjectKind>(StringComparer.Ordinal)
    {
        ["place"] = SubjectKind.Place, ["place-kind"] = SubjectKind.PlaceKind, ["season"] = SubjectKind.Season, ["weekday"] = SubjectKind.Weekday,
        ["time"] = SubjectKind.Time, ["date"] = SubjectKind.Date, ["offices"] = SubjectKind.Offices,
    };

    /// <summary>What is known of it now: nothing, one value, or several.</summary>
    public IReadOnlyList<string> Values(Circumstances here) => Kind switch
    {
        SubjectKind.Answer => here.Answers[Name]?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [],
        SubjectKind.Fact => here.Fact(Name) is { } value ? [value] : [],
        SubjectKind.Zone => here.Zones.TryGetValue(Name, out var zone) ? [zone] : [],
        SubjectKind.Place => [here.Place.ToString().ToLowerInvariant()],
        SubjectKind.PlaceKind => here.PlaceKind is { } kind ? [kind] : [],
        SubjectKind.Season => [.. here.Seasons],
        SubjectKind.Weekday => [here.Local.DayOfWeek.ToString().ToLowerInvariant()],
        SubjectKind.Time => [here.Local.ToString("HH:mm", CultureInfo.InvariantCulture)],
        SubjectKind.Date => [here.Local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        SubjectKind.Offices => [here.OfficesOpen ? "open" : "closed"],
    };

    /// <summary>Whether anything is known of it; a place is known once one is given.</summary>
    public bool IsKnown(Circumstances here) => Kind == SubjectKind.Place ? here.Place != Places.PlaceStanding.None : Values(here).Count > 0;

    /// <summary>The fact or zone a value quotes, such as <c>fact:finish-time</c>; null for a value that stands for itself.</summary>
    public static ConditionSubject? QuotedBy(string value) =>
        value.StartsWith("fact:", StringComparison.Ordinal) ? new(SubjectKind.Fact, value[5..])
        : value.StartsWith("zone:", StringComparison.Ordinal) ? new(SubjectKind.Zone, value[5..])
        : null;

    /// <summary>What a value stands for now: itself, or what it quotes if that is known.</summary>
    public static IReadOnlyList<string> ValuesOf(string value, Circumstances here) => QuotedBy(value) is { } quoted ? quoted.Values(here) : [value];

    /// <summary>Orders two values: as numbers where both are, a date against <c>MM-dd</c> by the part given, else as text.</summary>
    public int Compare(string given, string value)
    {
        if (Kind == SubjectKind.Date && value.Length == 5 && given.Length == 10) given = given[5..];
        return decimal.TryParse(given, NumberStyles.Number, CultureInfo.InvariantCulture, out var left)
            && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var right)
            ? left.CompareTo(right)
            : string.CompareOrdinal(given, value);
    }

    public override string ToString() => Kind switch
    {
        SubjectKind.Answer => Name,
        SubjectKind.Fact => $"fact:{Name}",
        SubjectKind.Zone => $"zone:{Name}",
        SubjectKind.Place or SubjectKind.PlaceKind or SubjectKind.Season or SubjectKind.Weekday or SubjectKind.Time or SubjectKind.Date or SubjectKind.Offices =>
            Reserved.First(word => word.Value == Kind).Key,
    };
}
