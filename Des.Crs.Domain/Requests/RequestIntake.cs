using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Catalog.Conditions;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Routing;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Domain.Requests;

/// <summary>What is known when a request is to be made.</summary>
/// <param name="By">Null for a resident on the web, who may ask only for what is public.</param>
/// <param name="Here">The circumstances at <paramref name="Filed"/>, with all answers given, also ones that do not count.</param>
public sealed record Intake(
    CallTypeCode CallType, Circumstances Here, DateTimeOffset Filed, Employee? By, Place? Place = null, Guid? Contact = null, int Matter = 0, Guid? Constituent = null);

/// <summary>Turns a finished intake into a request the crews can act on. Decides only: whoever keeps the contact keeps the request with it, in one transaction.</summary>
public static class RequestIntake
{
    /// <param name="number">Not yet in use; when storage finds that it is, prepare again with another.</param>
    public static Result<ServiceRequest> Prepare(Intake intake, CatalogSnapshot catalog, RequestNumber number)
    {
        if (intake.By is { } employee && !employee.May(Permission.TakeContacts)) return new NotPermitted(Permission.TakeContacts);
        if (catalog.CallType(intake.CallType) is not { } callType || (intake.By is null && callType.Audience == Audience.Staff)) return new UnknownCallType(intake.CallType.ToString());
        if (callType.Kind != CallTypeKind.Request) return new NotARequest(callType.Code, callType.Title);

        var position = callType.Script.Walk(intake.Here);
        if (!position.MayRequest) return new ScriptSaysNo((position.Stop ?? position.Decides)?.Key);
        if (position.Missing.Where(prompt => intake.By is not null || prompt.Audience == Audience.Public).ToList() is [_, ..] missing)
        {
            var setting = TextSetting.For(catalog, callType.Department, intake.Here.Today, zones: intake.Place?.Zones);
            return new AnswersMissing([.. missing.Select(prompt => AnswerText.Fill(prompt.Ask, setting))]);
        }
        if (callType.Place == PlaceNeed.Required && intake.Place is null) return new PlaceMissing(callType.Title);

        var here = intake.Here with { Answers = position.Answered };
        if (Router.Route(callType, here, catalog).Refused(out var noRoute, out var route)) return noRoute;

        var team = catalog.Team(route.Team)!;
        if (BusinessCalendar.Of(catalog.City.Calendar, team.Calendar, catalog.TimeZone).Refused(out var noCalendar, out var calendar)) return noCalendar;

        var priority = position.Priority is { } raised && raised > callType.Priority ? raised : callType.Priority;
        var term = callType.Promise?.For(priority);
        if (term?.Resolve is not { } resolve) return new NothingPromised(callType.Code);

        var promise = Promise.From(intake.Filed, resolve, calendar);
        return new ServiceRequest(intake.Filed, intake.By?.Id)
        {
            Number = number,
            CallType = callType.Code, CallTypeVersion = callType.Version, Revision = catalog.Revision, Title = callType.Title,
            Contact = intake.Contact, Matter = intake.Matter, Constituent = intake.Constituent,
            Priority = priority, Answers = position.Answered, Place = callType.Place == PlaceNeed.None ? null : intake.Place,
            Department = team.Department, Team = team.Key, Lane = route.Lane, RouteReason = route.Reason,
            Respond = term.Respond is { } respond ? Promise.From(intake.Filed, respond, calendar) : null,
            Resolve = promise,
            WarnAt = term.Warn is { } warn ? WarnAt(intake.Filed, promise.DueBy, warn, calendar) : null,
            PromiseTerms = Words(term, resolve, team.Calendar),
        };
    }

    private static string Words(PromiseTerm term, Span resolve, string calendar) =>
        $"{(term.Respond is { } respond ? $"respond {respond}, " : "")}resolve {resolve}{(term.Warn is { } warn ? $", warn {warn}" : "")} ({calendar})";

    /// <summary>The last full minute from which the warning's span still ends by the due time; the filing itself for one longer than the promise.</summary>
    private static DateTimeOffset WarnAt(DateTimeOffset filed, DateTimeOffset due, Span warn, BusinessCalendar calendar)
    {
        if (calendar.Add(filed, warn) > due) return filed.ToUniversalTime();

        // Add never gives an earlier end for a later beginning, so the boundary can be halved down to the minute.
        var (early, late) = (0L, (long)Math.Ceiling((due - filed).TotalMinutes) + 1);
        while (late - early > 1)
        {
            var middle = (early + late) / 2;
            if (calendar.Add(filed.AddMinutes(middle), warn) <= due) early = middle;
            else late = middle;
        }
        return filed.AddMinutes(early).ToUniversalTime();
    }
}
