using System.Collections.Immutable;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.ServiceLevels;
using FsCheck;
using FsCheck.Fluent;

namespace Des.Crs.Tests.Catalog;

/// <summary>Makes call types, facts and conditions of every shape, with the texts that file formats stumble over.</summary>
public static class AwkwardCatalog
{
    private static readonly string[] Pieces =
    [
        "trash", "a: b", ":", ": ", "#", " # no", "- dash", "-", "?", "'", "\"", "\\", "it's", "say \"yes\"", "[x]", "{y}", "{{fact:a-b}}", ",", "&a", "*b", "!c", "|", ">", "%", "@", "`",
        "yes", "no", "true", "Null", "~", "null", "12", "1e5", "0x1F", "06:30", "2026-11-26", "1_000", ".5", "+1", "...", "---", "<<", "=",
        "¿dónde?", "año", "日本", "😀", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u0085", "\u2028", "\t", "\n", "\n\n", " ", "  ", "\u0007", "\u007f",
        "and then the truck drove right past my house again without stopping at all this week and the week before",
    ];

    private static Gen<string> Slugs => Gen.Elements("trash", "missed-trash", "a1", "on-time", "yes", "no", "null", "12", "x-9-y", "north-side");

    public static Gen<string> Texts =>
        from count in Gen.Choose(1, 6)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        from apart in Gen.Elements("", " ")
        let text = string.Join(apart, pieces)
        select text.Length == 0 ? "words" : text;

    private static Gen<string> Quotable => from text in Texts select text.Replace("\"", "", StringComparison.Ordinal);

    public static Gen<Condition> Conditions => Sized(3).Where(condition => condition.ToString().Length <= ConditionParser.MaxLength);

    private static Gen<Condition> Sized(int depth)
    {
        var subjects = Gen.OneOf(
            from prompt in Gen.Elements("container", "deep", "a1", "fact-like") select new ConditionSubject(SubjectKind.Answer, prompt),
            from fact in Gen.Elements("finish-time", "library.hours") select new ConditionSubject(SubjectKind.Fact, fact),
            Gen.Constant(new ConditionSubject(SubjectKind.Zone, "ward")),
            from word in Gen.Elements(ConditionSubject.Reserved.Values.ToArray()) select new ConditionSubject(word));
        var values = Gen.OneOf(Quotable, Slugs, Gen.Elements("22:00", "11-15", "and", "fact:finish-time", "a/b"));
        var tests = Gen.OneOf<Condition>(
            from subject in subjects from op in Gen.Elements(Enum.GetValues<ComparisonOperator>()) from value in values select (Condition)new Comparison(subject, op, value),
            from subject in subjects from count in Gen.Choose(1, 4) from some in Gen.ArrayOf(values, count) select (Condition)new OneOf(subject, [.. some]),
            from subject in subjects from answered in Gen.Elements(true, false) select (Condition)new IsAnswered(subject, answered));
        if (depth == 0) return tests;
        var inner = Sized(depth - 1);
        return Gen.OneOf(
            tests,
            from part in inner select (Condition)new Not(part),
            from one in inner from other in inner select (Condition)new AllOf([.. Parts<AllOf>(one, all => all.Parts), .. Parts<AllOf>(other, all => all.Parts)]),
            from one in inner from other in inner select (Condition)new AnyOf([.. Parts<AnyOf>(one, any => any.Parts), .. Parts<AnyOf>(other, any => any.Parts)]));
    }

    // The parser joins what is joined alike, so that the generator does, too.
    private static IEnumerable<Condition> Parts<T>(Condition condition, Func<T, IReadOnlyList<Condition>> parts) where T : Condition => condition is T joined ? parts(joined) : [condition];

    private static Gen<Condition?> Whens => Gen.OneOf(Gen.Constant<Condition?>(null), from condition in Conditions select (Condition?)condition);

    private static Gen<T?> Maybe<T>(Gen<T> gen) where T : class => Gen.OneOf(Gen.Constant<T?>(null), from value in gen select (T?)value);

    private static Gen<IReadOnlyList<string>> Lists => from count in Gen.Choose(0, 12) from list in Gen.ArrayOf(Texts, count) select (IReadOnlyList<string>)[.. list];

    private static Gen<Span?> Spans => from count in Gen.Choose(0, 90) from unit in Gen.Elements(Enum.GetValues<SpanUnit>()) from given in Gen.Elements(true, false) select given ? new Span(count, unit) : (Span?)null;

    private static Gen<PromiseTerm> Terms => from respond in Spans from resolve in Spans from warn in Spans select new PromiseTerm(respond, resolve ?? new Span(1, SpanUnit.Days), warn);

    private static Gen<PromiseTerms?> Promises => Gen.OneOf(Gen.Constant<PromiseTerms?>(null),
        from normally in Terms
        from urgent in Terms
        from priorities in Gen.SubListOf(Priority.Low, Priority.High, Priority.Urgent)
        select (PromiseTerms?)new PromiseTerms(normally, priorities.Distinct().ToImmutableSortedDictionary(priority => priority, _ => urgent)));

    private static Gen<DateOnly> Days => from day in Gen.Choose(0, 20_000) select new DateOnly(2000, 1, 1).AddDays(day);

    private static Gen<Step> Steps(int number) =>
        from ask in Texts
        from help in Maybe(Texts)
        from label in Texts
        from other in Texts
        from when in Whens
        from required in Whens
        from always in Gen.Elements(true, false)
        from audience in Gen.Elements(Audience.Public, Audience.Staff)
        from kind in Gen.Choose(0, 12)
        from count in Gen.Choose(1, 2000)
        select Step($"step-{number}", ask, help, label, other, when, required, always, audience, kind, count);

    private static Step Step(string key, string ask, string? help, string label, string other, Condition? when, Condition? requiredWhen, bool flag, Audience audience, int kind, int count)
    {
        Prompt? prompt = kind switch
        {
            0 => new TextPrompt { Key = key, Ask = ask, MaxLength = count },
            1 => new NumberPrompt { Key = key, Ask = ask, Min = flag ? count / 8m : null, Max = flag ? null : -count, Unit = flag ? label : null },
            2 => new YesNoPrompt { Key = key, Ask = ask },
            3 => new ChoicePrompt { Key = key, Ask = ask, Choices = [new("yes", label), new("null", other)] },
            4 => new ChoicesPrompt { Key = key, Ask = ask, Choices = [new("12", label), new("b", other)] },
            5 => new DatePrompt { Key = key, Ask = ask, NotAfterToday = flag, NotBeforeToday = !flag },
            6 => new TimePrompt { Key = key, Ask = ask },
            7 => new PhonePrompt { Key = key, Ask = ask },
            8 => new EmailPrompt { Key = key, Ask = ask },
            9 => new PhotographPrompt { Key = key, Ask = ask, Max = count },
            10 => new PlacePrompt { Key = key, Ask = ask },
            _ => null,
        };
        Step note = new Note
        {
            Key = key, Say = ask, When = when, Audience = audience, Outcome = flag ? MatterOutcome.Referred : null, Agency = flag ? label : null, TransferTo = help,
            Priority = flag ? null : Priority.Urgent, Stop = flag, Emergency = kind == 12,
        };
        return prompt is null ? note : prompt with { Help = help, Required = flag && requiredWhen is null, RequiredWhen = requiredWhen, When = when, Audience = audience };
    }

    public static Gen<CallType> CallTypes =>
        from title in Texts
        from kind in Gen.Elements(Enum.GetValues<CallTypeKind>())
        from status in Gen.Elements(Enum.GetValues<PublicationStatus>())
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        from place in Gen.Elements(Enum.GetValues<PlaceNeed>())
        from priority in Gen.Elements(Enum.GetValues<Priority>())
        from review in Days
        from source in Maybe(Texts)
        from lists in Gen.ArrayOf(Lists, 5)
        from answer in Texts
        from more in Maybe(Texts)
        from count in Gen.Choose(0, 4)
        from steps in Gen.CollectToArray(Enumerable.Range(1, count).Select(Steps))
        from rules in Gen.Choose(0, 3)
        from route in Gen.ArrayOf(from team in Slugs from when in Whens from lane in Maybe(Slugs) select new RouteRule(team, when, lane), rules)
        from promise in Promises
        from duplicates in Gen.Elements<DuplicateRule?>(null, new(0, new Span(3, SpanUnit.Days)), new(500, new Span(2, SpanUnit.BusinessDays)))
        from notes in Maybe(Texts)
        from translated in Gen.Elements(true, false)
        from hashed in Gen.Elements(true, false)
        let plain = new CallType
        {
            Code = CallTypeCode.Parse("missed-trash", null), Department = "public-works", Category = "trash", Title = title, Kind = kind, Status = status, Audience = audience,
            Subjects = lists[0], Owner = "Owner: " + title, Review = review, Source = source, Keywords = lists[1], Examples = lists[2],
            SeeAlso = [CallTypeCode.Parse("cart-damaged", null)], Answer = answer, More = more, Links = [new(title, "https://threerivers.example/?a=b#c"), new("Map", "{{fact:map}}")],
            Script = new Script(steps), Place = place, Agency = source, Route = [.. route], Promise = promise, Priority = priority, Duplicates = duplicates,
            WorkOrderTemplate = more, Notes = notes,
        }
        select translated ? plain with { Translations = new([new("es", Translated(plain, lists[3], lists[4], hashed))]) } : plain;

    private static Translation Translated(CallType type, IReadOnlyList<string> keywords, IReadOnlyList<string> examples, bool hashed)
    {
        var texts = CallTypeTexts.All(type).ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new Translation
        {
            Texts = texts, Keywords = keywords, Examples = examples,
            Of = hashed ? texts.ToImmutableSortedDictionary(text => text.Key, text => Translation.HashOf(text.Value), StringComparer.Ordinal) : Translation.EmptyTexts,
        };
    }

    public static Gen<Fact> Facts =>
        from type in Gen.Elements(Enum.GetValues<FactType>())
        from value in Texts
        from other in Texts
        from source in Maybe(Texts)
        from day in Days
        from sample in Gen.Elements(true, false)
        select new Fact
        {
            Name = "public-works.some-fact", Type = type, Value = value, Owner = other, Review = day, Source = source, Sample = sample,
            Changes = sample ? [new(day, day.AddDays(3), other), new(day, null, value)] : [],
            Translations = type == FactType.Text && sample
                ? new([new("es", new Translation { Texts = Translation.EmptyTexts.Add("value", other).Add("change.1", value).Add("change.2", other) })]) : Translations.None,
        };
}
