using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Places;
using Des.Crs.Domain.Requests;
using Des.Crs.Web.Access;

namespace Des.Crs.Web.Desk;

/// <summary>
/// One call on one screen: what was typed, what was found for it, and what was said last. It keeps the call a moment after each change, and
/// before every outcome. Rules are <see cref="CallDesk"/>'s; this class only holds the conversation between person and rules together.
/// </summary>
public sealed class DeskSession(
    CallDesk desk, ICallTypeCatalog catalog, ICallTypeSearch search, IAddressBook places, IConstituents people, IContactHistory history,
    RequestLookup requests, CurrentEmployee current, TimeProvider clock, ILogger<DeskSession> log) : IAsyncDisposable
{
    private static readonly TimeSpan KeepDelay = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(1.5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly CancellationTokenSource _source = new();   // cancelled, not disposed: a late look-up may still ask for its token
    private ITimer? _keep;
    private bool _unkept;
    private bool _disposed;
    private DateTimeOffset _refused;

    public Call Call { get; private set; } = null!;
    public Employee Employee { get; private set; } = null!;
    public CallTypeFindings Findings { get; private set; } = CallTypeFindings.None;
    public IReadOnlyList<CallType> Suggested { get; private set; } = [];
    public int Highlighted { get; private set; }
    public IReadOnlyList<PlaceSuggestion> PlaceSuggestions { get; private set; } = [];
    public IReadOnlyList<Constituent> KnownCallers { get; private set; } = [];
    public IReadOnlyList<PastMatter> PlaceHistory { get; private set; } = [];
    public IReadOnlyList<PastMatter> CallerHistory { get; private set; } = [];
    public IReadOnlyList<RequestRow> PlaceRequests { get; private set; } = [];
    public IReadOnlyList<RequestRow> CallerRequests { get; private set; } = [];

    /// <summary>The script of the detail screen as it stands: what shows, what is missing. Null without a call type.</summary>
    public ScriptPosition? Position { get; private set; }

    /// <summary>The last "no", until something changes.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The last thing announced.</summary>
    public string Status { get; private set; } = "";

    /// <summary>True while an outcome is being recorded; until then nothing else is taken.</summary>
    public bool Busy { get; private set; }

    /// <summary>True for a moment after a refusal, so that the next key is not pressed past it.</summary>
    public bool JustRefused => Refusal is not null && Now - _refused < ReadingTime;

    /// <summary>Asks the page to put the cursor where something is missing; the argument is a CSS selector.</summary>
    public event Action<string>? Wants;

    /// <summary>Raised after anything above changed.</summary>
    public event Action? Changed;

    /// <summary>Runs work where the page's own events run, one after the other: a call has one writer.</summary>
    public required Func<Func<Task>, Task> OnPage { get; init; }

    public CatalogSnapshot Catalog => catalog.Current;

    public CallType? CallType => Call.Matter.CallType is { } code ? Catalog.CallType(code) : null;

    /// <summary>What the list shows: the matches, or what is used recently and most while nothing is typed.</summary>
    public IReadOnlyList<CallType> Listed => Call.Matter.Words.Length > 0 ? [.. Findings.Matches.Select(match => match.CallType)] : Suggested;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Takes up the call of this id, or begins one.</summary>
    public async Task<Refusal?> OpenAsync(Guid? id)
    {
        Employee = await current.GetAsync(_source.Token);
        Call? kept = null;
        if (id is { } wanted && (await desk.ResumeAsync(Employee, wanted, _source.Token)).Refused(out var no, out kept!)) return no;
        if (kept is null)
        {
            if (desk.Open(Employee).Refused(out var refusal, out var fresh)) return refusal;
            kept = id is { } named ? fresh with { Id = named } : fresh;
        }
        Call = kept;
        (Findings, Highlighted, Refusal, Status, PlaceSuggestions, KnownCallers) = (CallTypeFindings.None, 0, null, "", [], []);
        if (Call.Matter.Words.Length > 0) Findings = search.Find(Call.Matter.Words);
        Highlighted = First;
        await SuggestTypesAsync();
        await LookAroundAsync();
        Refresh();
        return null;
    }

    public void Search(string? typed)
    {
        var words = typed ?? "";
        if (words.Length > OpenMatter.MaxWordsLength) words = words[..OpenMatter.MaxWordsLength];
        Change(call => call.WithMatter(matter => matter with { Words = words }));
        Findings = search.Find(words);
        Highlighted = First;
        Refresh();
    }

    public void Highlight(int step)
    {
        if (Listed.Count == 0) return;
        Highlighted = Highlighted < 0 ? (step > 0 ? 0 : Listed.Count - 1) : (Highlighted + step + Listed.Count) % Listed.Count;
        Refresh();
    }

    /// <summary>Opens a detail screen; answers given before stay where they still apply.</summary>
    public void Choose(CallTypeCode code)
    {
        Change(call => call.WithMatter(matter => matter with { CallType = code, About = matter.CallType == code ? matter.About : null }));
        if (CallType is { } type) Status = $"{type.Title}. {(type.Script.Steps.Count > 0 ? $"{type.Script.Steps.Count} steps." : "Answer on screen.")}";
        Refresh();
    }

    public void Answer(string prompt, string? typed)
    {
        Change(call => call.WithMatter(matter => matter with
        {
            Answers = string.IsNullOrEmpty(typed) ? matter.Answers.Without(prompt) : matter.Answers.With(prompt, typed),
        }));
        Refresh();
    }

    public void Note(string? typed) => Change(call => call.WithMatter(matter => matter with { Note = typed ?? "" }));

    public void Over(Channel channel) => Change(call => call with { Channel = channel });

    public async Task WhereAsync(string typed)
    {
        Change(call => call.WithMatter(matter => matter with { PlaceText = typed, Place = null }));
        IReadOnlyList<PlaceSuggestion> found = typed.Trim().Length < 2 ? [] : await AskAsync(() => places.SuggestAsync(typed, 6, _source.Token), []);
        if (typed == Call.Matter.PlaceText) PlaceSuggestions = found;
        Refresh();
    }

    /// <summary>Takes a suggested place.</summary>
    public async Task TakePlaceAsync(PlaceSuggestion suggestion)
    {
        if (await places.FindAsync(suggestion.Key, _source.Token) is { } place) await SetPlaceAsync(place);
    }

    /// <summary>Takes the place as typed: verified where the book knows it, else marked.</summary>
    public async Task SettlePlaceAsync()
    {
        var typed = Call.Matter.PlaceText.Trim();
        if (typed.Length == 0 || Call.Matter.Place is not null)
        {
            PlaceSuggestions = [];
            Refresh();
            return;
        }
        await SetPlaceAsync(await places.VerifyAsync(typed, _source.Token) ?? Place.Unverified(typed));
    }

    public async Task CallerAsync(Caller caller, string typed)
    {
        Change(call => call with { Caller = caller });
        IReadOnlyList<Constituent> known = typed.Trim().Length < 3 ? [] : await AskAsync(() => people.FindAsync(typed, 5, _source.Token), []);
        if (caller == Call.Caller) KnownCallers = known;
        Refresh();
    }

    public async Task RecognizeAsync(Constituent person)
    {
        KnownCallers = [];
        Change(call => call with { Caller = new Caller(person.Id, person.Name, person.Phone?.ToString() ?? "", person.Email?.ToString() ?? "", person.Language) });
        await LookAroundAsync();
        Refresh();
    }

    public void ForgetCallers()
    {
        KnownCallers = [];
        Refresh();
    }

    /// <summary>The caller asks about a request that exists: its detail screen opens with where it stands.</summary>
    public async Task AskAboutAsync(RequestRow request)
    {
        Change(call => call.WithMatter(matter => matter with
        {
            About = request.Number, CallType = request.CallType, PlaceText = request.PlaceLabel ?? matter.PlaceText,
            Place = request.PlaceLabel is null || request.PlaceLabel == matter.Place?.Label ? matter.Place : null,
        }));
        if (Call.Matter is { Place: null, PlaceText.Length: > 0 }) await SettlePlaceAsync();
        Refresh();
    }

    /// <summary>What "Create request" would promise with the answers given so far; null where no request can come of it yet.</summary>
    public string? Preview()
    {
        if (CallType is not { Kind: CallTypeKind.Request } type || Position is not { MayRequest: true }) return null;
        var number = RequestNumber.New(System.Security.Cryptography.RandomNumberGenerator.Fill);
        var here = Catalog.Circumstances(type.Department, Now, Call.Matter.Place, Call.Matter.Answers);
        return RequestIntake.Prepare(new Intake(type.Code, here, Now, Employee, Call.Matter.Place), Catalog, number).Refused(out var refusal, out var request)
            ? refusal is AnswersMissing ? null : refusal.Sentence   // each missing answer is marked where it is asked
            : $"Goes to {Catalog.Team(request.Team)?.Title}; promised for {request.Resolve.Told:dddd, MMMM d}{(request.Priority > Priority.Normal ? $" ({request.Priority.Label.ToLowerInvariant()} priority)" : "")}.";
    }

    public Task<IReadOnlyList<RequestRow>> FindRequestsAsync(string words) => AskAsync(() => requests.FindAsync(Employee, words, _source.Token), []);

    public async Task ConcludeAsync(MatterOutcome outcome, string? sendTo = null)
    {
        if (Call.Matter is { Place: null } matter && matter.PlaceText.Trim().Length > 0) await SettlePlaceAsync();   // typed, and not yet left
        await ActAsync(async call =>
        {
            var done = await desk.ConcludeAsync(Employee, call, outcome, sendTo, _source.Token);
            if (!done.Refused(out _, out var after)) Status = after.Matters[call.Current].Conclusion?.Sentence ?? Status;
            return done;
        });
    }

    public Task AnotherMatterAsync() => ActAsync(call => desk.AnotherMatterAsync(Employee, call, _source.Token), "Another matter of the same contact.");

    public Task TakeBackAsync() => ActAsync(call => desk.TakeBackAsync(Employee, call, _source.Token), "Taken back. Nothing is recorded yet.");

    public Task EndAsync(ContactOutcome outcome) => ActAsync(call => desk.EndAsync(Employee, call, outcome, _source.Token), outcome switch
    {
        ContactOutcome.Completed => "The contact is over.",
        ContactOutcome.Abandoned => "Logged: the caller hung up.",
        ContactOutcome.WrongNumber => "Logged: wrong number.",
    });

    public async Task ShowAsync(int matter)
    {
        Change(call => call with { Current = matter });
        Findings = search.Find(Call.Matter.Words);
        Highlighted = First;
        await LookAroundAsync();
        Refresh();
    }

    /// <summary>Keeps what is not kept yet; asked before the page goes.</summary>
    public async Task<bool> KeepNowAsync()
    {
        await _oneAtATime.WaitAsync();
        try
        {
            if (!_unkept || Call.IsOver) return true;
            _unkept = false;
            var result = await desk.KeepAsync(Employee, Call, CancellationToken.None);
            if (result.Refused(out var refusal, out var kept)) (Refusal, _unkept) = (refusal.Sentence, true);
            else Call = Call with { Version = kept.Version };
        }
        catch (Exception problem) when (IsOutage(problem))
        {
            _unkept = true;
            Refusal = "The database does not take anything just now. What you typed stays on this screen; it is tried again with the next key.";
            LogNotKept(log, problem);
        }
        finally
        {
            _oneAtATime.Release();
        }
        Changed?.Invoke();
        return !_unkept;
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        if (_keep is not null) await _keep.DisposeAsync();
        if (Call is not null) await KeepNowAsync();
        await _source.CancelAsync();
    }

    private void Change(Func<Call, Call> change)
    {
        if (Call.IsOver || Busy) return;
        var now = clock.GetUtcNow();
        var wasBlank = Call.IsBlank && Call.Version == 0;
        var changed = change(Call);
        if (Call.Matter.Conclusion is not null && changed.Current == Call.Current && changed.Matter != Call.Matter) return;   // what is recorded no longer changes
        Call = changed;
        if (wasBlank) Call = Call with { Started = now };   // the clock runs from the first key, not from the open page
        Refusal = null;
        _unkept = true;
        _keep ??= clock.CreateTimer(_ => _ = OnPage(() => KeepNowAsync()), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _keep.Change(KeepDelay, Timeout.InfiniteTimeSpan);
    }

    private int First => Findings.Emergency is null ? 0 : -1;   // in danger no key opens anything by itself

    private async Task ActAsync(Func<Call, Task<Result<Call>>> act, string? status = null)
    {
        if (Busy) return;
        Busy = true;
        Changed?.Invoke();
        await _oneAtATime.WaitAsync();
        try
        {
            _unkept = false;
            Employee = await current.GetAsync(_source.Token);   // an account closed meanwhile does nothing more
            if ((await act(Call)).Refused(out var refusal, out var after))
            {
                (Refusal, _refused, _unkept) = (refusal.Sentence, Now, true);
                if (refusal is AnswersMissing && desk.Position(Call)?.Missing is [var missing, ..]) Wants?.Invoke($"#prompt-{missing.Key}");
                else if (refusal is PlaceMissing) Wants?.Invoke("#where");
            }
            else
            {
                Call = after;
                (Refusal, Status) = (null, status ?? Status);
            }
        }
        catch (Exception problem) when (IsOutage(problem))
        {
            _unkept = true;
            Refusal = "The database does not take anything just now, so nothing was recorded. What you typed stays here; press the button again in a moment.";
            LogNotKept(log, problem);
        }
        finally
        {
            Busy = false;
            _oneAtATime.Release();
        }
        Refresh();
    }

    private async Task SetPlaceAsync(Place place)
    {
        PlaceSuggestions = [];
        Change(call => call.WithMatter(matter => matter with { Place = place, PlaceText = place.Label }));
        Status = place.Standing switch
        {
            PlaceStanding.Verified => $"{place.Label} is verified.",
            PlaceStanding.Outside => $"{place.Label} is outside the city.",
            PlaceStanding.Unverified or PlaceStanding.None => $"{place.Label} is not in the address book; it is taken as typed and marked.",
        };
        await LookAroundAsync();
        Refresh();
    }

    private async Task SuggestTypesAsync()
    {
        var recent = await history.RecentTypesAsync(Employee.Id, 5, _source.Token);
        var most = await history.MostUsedTypesAsync(DateOnly.FromDateTime(Catalog.LocalTime(clock.GetUtcNow())).AddDays(-30), 10, _source.Token);
        Suggested = [.. recent.Concat(most).Distinct().Select(code => Catalog.CallType(code)).OfType<CallType>().Take(10)];
    }

    private async Task LookAroundAsync()
    {
        (PlaceHistory, PlaceRequests, CallerHistory, CallerRequests) = ([], [], [], []);
        if (Call.Matter.Place is { } place)
        {
            var (earlier, open) = (await AskAsync(() => history.AtPlaceAsync(place, 8, _source.Token), []), await AskAsync(() => requests.OpenAtAsync(Employee, place, _source.Token), []));
            if (place == Call.Matter.Place) (PlaceHistory, PlaceRequests) = (earlier, open);
        }
        if (Call.Caller.Known is { } person)
        {
            var (earlier, open) = (await AskAsync(() => history.OfConstituentAsync(person, 8, _source.Token), []), await AskAsync(() => requests.OpenOfAsync(Employee, person, _source.Token), []));
            if (person == Call.Caller.Known) (CallerHistory, CallerRequests) = (earlier, open);
        }
    }

    /// <summary>A look-up the desk can do without: when the database is away, it finds nothing and says so.</summary>
    private async Task<T> AskAsync<T>(Func<Task<T>> look, T otherwise)
    {
        try
        {
            return await look();
        }
        catch (Exception problem) when (IsOutage(problem))
        {
            Refusal = "The database does not answer just now. You can go on typing; look-ups come back with it.";
            LogNotKept(log, problem);
            return otherwise;
        }
    }

    private static bool IsOutage(Exception problem) =>
        problem is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException or Microsoft.EntityFrameworkCore.Storage.RetryLimitExceededException or TimeoutException;

    private void Refresh()
    {
        Position = desk.Position(Call);
        Changed?.Invoke();
    }

    private static void LogNotKept(ILogger log, Exception problem) => log.LogWarning("A call could not be kept: {Kind}", problem.GetType().Name);
}
