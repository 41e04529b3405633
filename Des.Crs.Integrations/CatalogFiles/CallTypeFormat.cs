using System.Globalization;
using System.Text.RegularExpressions;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.CatalogFiles.Yaml;

namespace Des.Crs.Integrations.CatalogFiles;

/// <summary><c>&lt;department&gt;/&lt;category&gt;/&lt;code&gt;.yaml</c></summary>
internal static partial class CallTypeFormat
{
    public static CallType? Read(FileReading file, Fields fields, int version)
    {
        if (file.Path.Split('/') is not [var department, var category, var name]) return null;
        var code = ReadCode(fields, name);
        var type = new CallType
        {
            Code = code,
            Version = version,
            Department = department,
            Category = category,
            Title = fields.Required("title"),
            Kind = fields.RequiredWord("kind", Words.Kinds),
            Status = fields.Word("status", Words.Statuses) ?? PublicationStatus.Published,
            Audience = fields.Word("audience", Words.Audiences) ?? Audience.Public,
            Subjects = fields.Words("subjects"),
            Owner = fields.Required("owner"),
            Review = fields.RequiredDate("review"),
            Source = fields.Optional("source"),
            Keywords = fields.Words("keywords"),
            Examples = fields.Words("examples"),
            SeeAlso = ReadSeeAlso(fields),
            Answer = fields.Required("answer"),
            More = fields.Optional("more"),
            Links = [.. fields.Maps("links").Select(ReadLink)],
            Script = ScriptFormat.Read(fields),
            Place = fields.Word("place", Words.PlaceNeeds) ?? PlaceNeed.None,
            Agency = fields.Optional("agency"),
            Route = [.. fields.Maps("route").Select(ReadRoute)],
            Promise = ReadPromise(fields),
            Priority = fields.Word("priority", Words.Priorities) ?? Priority.Normal,
            Duplicates = ReadDuplicates(fields),
            WorkOrderTemplate = fields.Optional("work-order"),
            Notes = fields.Optional("notes"),
            Translations = TranslationFormat.Read(fields),
        };
        TranslationFormat.CheckPaths(fields, type.Translations, [.. CallTypeTexts.All(type).Select(text => text.Key)]);
        fields.Done();
        return file.Clean ? type : null;
    }

    public static string Write(CallType type)
    {
        var yaml = new YamlText();
        yaml.Text("code", type.Code.ToString()).Text("title", type.Title)
            .Plain("kind", Words.Of(Words.Kinds, type.Kind))
            .Plain("status", Words.Of(Words.Statuses, type.Status))
            .Plain("audience", Words.Of(Words.Audiences, type.Audience))
            .Words("subjects", type.Subjects)
            .Text("owner", type.Owner)
            .Plain("review", type.Review.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Text("source", type.Source)
            .Words("keywords", type.Keywords)
            .Lines("examples", type.Examples)
            .Words("see-also", [.. type.SeeAlso.Select(code => code.ToString())])
            .Prosaic("answer", type.Answer).Prosaic("more", type.More)
            .Maps("links", type.Links, (item, link) => item.Text("title", link.Title).Text("url", link.Url));
        ScriptFormat.Write(yaml, type.Script);
        yaml.Plain("place", Words.Of(Words.PlaceNeeds, type.Place))
            .Text("agency", type.Agency)
            .Maps("route", type.Route, (item, rule) => item.Text("team", rule.Team).Text("when", rule.When?.ToString()).Text("by", rule.By));
        WritePromise(yaml, type.Promise);
        if (type.Kind == CallTypeKind.Request || type.Priority != Priority.Normal) yaml.Plain("priority", Words.Of(Words.Priorities, type.Priority));
        yaml.Map("duplicates", inner =>
            {
                if (type.Duplicates is not { } rule) return;
                inner.Plain("within", string.Create(CultureInfo.InvariantCulture, $"{rule.WithinFeet} ft")).Plain("for", rule.For.ToString());
            })
            .Text("work-order", type.WorkOrderTemplate).Text("notes", type.Notes);
        TranslationFormat.Write(yaml, type.Translations, [.. CallTypeTexts.All(type).Select(text => text.Key)]);
        return yaml.ToString();
    }

    private static CallTypeCode ReadCode(Fields fields, string name)
    {
        var text = fields.RequiredSlug("code");
        if (text.Length > 0 && name != $"{text}.yaml") fields.Report("code", FileRules.FileName, $"the file is called '{name}', but its code is '{text}'; they are the same.");
        return CallTypeCode.TryParse(text, null, out var code) ? code : default;
    }

    private static List<CallTypeCode> ReadSeeAlso(Fields fields)
    {
        var codes = new List<CallTypeCode>();
        foreach (var text in fields.Words("see-also"))
        {
            if (CallTypeCode.TryParse(text, null, out var code)) codes.Add(code);
            else fields.Report("see-also", FileRules.WrongValue, $"'{text}' is not a call type's code.");
        }
        return codes;
    }

    private static ActionLink ReadLink(Fields item)
    {
        var link = new ActionLink(item.Required("title"), item.Required("url"));
        if (link.Url.Length > 0 && !link.Url.StartsWith("https://", StringComparison.Ordinal) && !link.Url.StartsWith("{{fact:", StringComparison.Ordinal))
        {
            item.Report("url", FileRules.WrongValue, $"'{link.Url}' is neither an address that begins with https:// nor a quoted fact.");
        }
        item.Done();
        return link;
    }

    private static RouteRule ReadRoute(Fields item)
    {
        var rule = new RouteRule(item.Required("team"), item.When("when"), item.Optional("by"));
        item.Done();
        return rule;
    }

    private static PromiseTerms? ReadPromise(Fields fields)
    {
        if (fields.Map("promise") is not { } map) return null;
        var normally = ReadTerm(map);
        var byPriority = new SortedDictionary<Priority, PromiseTerm>();
        foreach (var (word, priority) in Words.Priorities)
        {
            if (map.Map(word) is not { } inner) continue;
            byPriority[priority] = ReadTerm(inner);
            inner.Done();
        }
        map.Done();
        return new PromiseTerms(normally, byPriority);
    }

    private static PromiseTerm ReadTerm(Fields map) => new(ReadSpan(map, "respond"), ReadSpan(map, "resolve"), ReadSpan(map, "warn"));

    private static Span? ReadSpan(Fields map, string key) =>
        map.Read(key, "a length of time such as '4 business hours' or '3 days'", text => Span.TryParse(text, null, out var span) ? span : (Span?)null);

    private static void WritePromise(YamlText yaml, PromiseTerms? promise)
    {
        if (promise is null) return;
        yaml.Map("promise", inner =>
        {
            WriteTerm(inner, promise.Normally);
            foreach (var (priority, term) in promise.ByPriority.OrderBy(term => term.Key)) inner.Map(Words.Of(Words.Priorities, priority), below => WriteTerm(below, term));
        });
    }

    private static void WriteTerm(YamlText yaml, PromiseTerm term) =>
        yaml.Plain("respond", term.Respond?.ToString()).Plain("resolve", term.Resolve?.ToString()).Plain("warn", term.Warn?.ToString());

    private static DuplicateRule? ReadDuplicates(Fields fields)
    {
        if (fields.Map("duplicates") is not { } map) return null;
        var within = map.Read("within", "a distance such as '150 ft'", text => Feet().Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : (int?)null);
        var length = ReadSpan(map, "for");
        if (map.Keys.Except(["within"], StringComparer.Ordinal).Count() == map.Keys.Count()) map.File.Report(map.Line, FileRules.MissingKey, "'within' is missing.");
        if (map.Keys.Except(["for"], StringComparer.Ordinal).Count() == map.Keys.Count()) map.File.Report(map.Line, FileRules.MissingKey, "'for' is missing.");
        map.Done();
        return new DuplicateRule(within ?? 0, length ?? default);
    }

    [GeneratedRegex("^([0-9]{1,6}) (?:ft|feet)$")]
    private static partial Regex Feet();
}
