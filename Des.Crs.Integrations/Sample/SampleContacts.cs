using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Integrations.Sample;

/// <summary>One made-up day.</summary>
internal sealed record SampleDay(DateOnly Day, IReadOnlyList<Constituent> Constituents, IReadOnlyList<(Contact Contact, Matter Matter)> Contacts, IReadOnlyList<ServiceRequest> Requests);

/// <summary>Makes contacts with believable rhythm. The same seed, catalog, places and last day give the same contacts to the letter.</summary>
internal sealed class SampleContacts(CatalogSnapshot catalog, IReadOnlyList<Place> places, IReadOnlyList<Employee> staff, int seed)
{
    private static readonly (Channel Channel, double Weight)[] Channels =
        [(Channel.Phone, 78), (Channel.WalkIn, 9), (Channel.Email, 8), (Channel.Web, 3), (Channel.SocialMedia, 1), (Channel.Letter, 1)];

    private readonly Random _random = new(seed);
    private readonly List<Constituent> _known = [];
    private readonly HashSet<RequestNumber> _numbers = [];
    private readonly IReadOnlyList<Employee> _takers = [.. staff.Where(employee => employee.May(Permission.TakeContacts))];

    public IEnumerable<SampleDay> Make(DateOnly first, DateOnly last, int contacts, DateTimeOffset now)
    {
        var rhythm = new SampleRhythm(catalog, last, _random);
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToList();
        var weights = days.Select(rhythm.Day).ToList();
        var (left, weightLeft) = ((double)contacts, weights.Sum());
        foreach (var (day, weight) in days.Zip(weights))
        {
            var count = weightLeft <= 0 ? 0 : (int)Math.Round(left * weight / weightLeft);
            (left, weightLeft) = (left - count, weightLeft - weight);
            yield return Make(day, count, rhythm, now);
        }
    }

    private SampleDay Make(DateOnly day, int count, SampleRhythm rhythm, DateTimeOffset now)
    {
        var (people, contacts, requests) = (new List<Constituent>(), new List<(Contact, Matter)>(), new List<ServiceRequest>());
        var hours = Enumerable.Range(0, 24).Select(hour => (hour, rhythm.Hour(day, hour))).ToList();
        var byHour = hours.ToDictionary(hour => hour.hour, hour => rhythm.Types(day, hour.hour).ToList());
        for (var i = 0; i < count; i++)
        {
            var hour = Pick(hours);
            var local = day.ToDateTime(new TimeOnly(hour, _random.Next(60), _random.Next(60)));
            if (catalog.TimeZone.IsInvalidTime(local)) local = local.AddHours(1);
            var started = new DateTimeOffset(local, catalog.TimeZone.GetUtcOffset(local)).ToUniversalTime();
            var type = Pick(byHour[hour]);
            if (started > now) continue;   // the last day is not over yet
            Add(type, started, local, now, people, contacts, requests);
        }
        return new SampleDay(day, people, contacts, requests);
    }

    private void Add(CallType type, DateTimeOffset started, DateTime local, DateTimeOffset now, List<Constituent> people, List<(Contact, Matter)> contacts, List<ServiceRequest> requests)
    {
        var taker = _takers[_random.Next(_takers.Count)];
        var (id, channel) = (Identity(started), Pick(Channels));
        var place = type.Place == PlaceNeed.None && _random.NextDouble() > .1 || places.Count == 0 ? null : places[_random.Next(places.Count)];
        var person = _random.NextDouble() < (type.Kind == CallTypeKind.Request ? .75 : .3) ? Person(started, people) : null;
        var seconds = (int)Math.Clamp(Math.Exp(4.3 + Gauss() * .55) + (type.Kind == CallTypeKind.Request ? 70 : 0), 8, 1500);
        var recorded = started.AddSeconds(seconds);
        var (outcome, answers, request) = (Outcome(type), new Answers(), (ServiceRequest?)null);

        if (outcome == MatterOutcome.Requested)
        {
            request = Request(type, place, id, person?.Id, taker, recorded);
            if (request is null) outcome = MatterOutcome.Answered;
            else
            {
                answers = request.Answers;
                Work(request, now);
                requests.Add(request);
            }
        }
        contacts.Add((
            new Contact { Id = id, TakenBy = taker.Id, Desk = taker.Department, Channel = channel, Started = started, Ended = recorded, Constituent = person?.Id, Sample = true },
            new Matter
            {
                Contact = id, Position = 0, CallType = type.Code, CallTypeVersion = type.Version, CatalogRevision = catalog.Revision, Department = type.Department, Kind = type.Kind,
                Outcome = outcome, Channel = channel, Recorded = recorded, Day = DateOnly.FromDateTime(local), Hour = local.Hour, Seconds = seconds, Answers = answers, Place = place,
                Constituent = person?.Id, Request = request?.Number, SentTo = outcome == MatterOutcome.Referred ? type.Agency : null, Sample = true,
            }));
    }

    private MatterOutcome Outcome(CallType type) => type.Kind switch
    {
        CallTypeKind.Request => _random.NextDouble() < .8 ? MatterOutcome.Requested : MatterOutcome.Answered,
        CallTypeKind.Referral => MatterOutcome.Referred,
        CallTypeKind.Information => _random.NextDouble() < .97 ? MatterOutcome.Answered : MatterOutcome.Transferred,
    };

    /// <summary>Answers by chance until they make a request; some scripts stop most callers.</summary>
    private ServiceRequest? Request(CallType type, Place? place, Guid contact, Guid? person, Employee taker, DateTimeOffset filed)
    {
        for (var attempt = 0; attempt < 12; attempt++)
        {
            var answers = new Answers(type.Script.Prompts.Select(prompt => KeyValuePair.Create(prompt.Key, SampleAnswers.To(prompt, DateOnly.FromDateTime(catalog.LocalTime(filed)), _random))).Where(pair => pair.Value.Length > 0));
            var here = catalog.Circumstances(type.Department, filed, place, answers);
            if (!RequestIntake.Prepare(new Intake(type.Code, here, filed, taker, place, contact, 0, person), catalog, Number()).Refused(out _, out var request)) return request;
        }
        return null;
    }

    /// <summary>One that no other made-up request has: among ten thousand, two of three billion numbers may well be the same.</summary>
    private RequestNumber Number()
    {
        while (true)
        {
            var number = RequestNumber.New(_random.NextBytes);
            if (_numbers.Add(number)) return number;
        }
    }

    /// <summary>Most are done in time, some late, a few refused; the newest are still open.</summary>
    private void Work(ServiceRequest request, DateTimeOffset now)
    {
        var crew = _takers[_random.Next(_takers.Count)].Id;
        var due = request.Resolve.DueBy;
        var ends = request.Filed + (due - request.Filed) * (_random.NextDouble() < .86 ? .15 + .8 * _random.NextDouble() : 1.05 + _random.NextDouble());
        var starts = request.Filed + (ends - request.Filed) * .5;
        if (starts < now && _random.NextDouble() < .7) request.Start(crew, starts);
        if (ends >= now || _random.NextDouble() < .02) return;
        var (ending, words) = _random.NextDouble() switch
        {
            < .9 => (Ending.Done, "The crew was there and the work is done."),
            < .94 => (Ending.NotFound, "The crew looked and did not find it. Please call again if it is still there."),
            < .97 => (Ending.Scheduled, "This is planned for the next round of this work."),
            _ => (Ending.NotOurs, "This belongs to another owner, who was told."),
        };
        request.End(ending, words, crew, ends);
    }

    private Constituent? Person(DateTimeOffset at, List<Constituent> people)
    {
        if (_known.Count > 50 && _random.NextDouble() < .45) return _known[_random.Next(_known.Count)];
        var name = SampleNames.Any(_random);
        var person = new Constituent
        {
            Id = Identity(at), Name = name, Since = at, Sample = true, Language = _random.NextDouble() < .09 ? "es" : null,
            Phone = _random.NextDouble() < .85 ? PhoneNumber.Parse($"515-555-01{_random.Next(100):00}", null) : null,
            Email = _random.NextDouble() < .4 ? EmailAddress.Parse($"{name.Replace(' ', '.').ToLowerInvariant()}{_random.Next(1000)}@example.org", null) : null,
        };
        _known.Add(person);
        people.Add(person);
        return person;
    }

    /// <summary>A version 7 identifier whose random part comes from the seed.</summary>
    private Guid Identity(DateTimeOffset at)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(at).TryWriteBytes(bytes, bigEndian: true, out _);
        _random.NextBytes(bytes[6..]);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x70);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private T Pick<T>(IReadOnlyList<(T Item, double Weight)> weighted)
    {
        var at = _random.NextDouble() * weighted.Sum(one => one.Weight);
        foreach (var (item, weight) in weighted)
        {
            if ((at -= weight) < 0) return item;
        }
        return weighted[^1].Item;
    }

    private double Gauss() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
