using System.Globalization;
using Des.Crs.Domain;
using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Requests;
using Des.Crs.Domain.ServiceLevels;
using Des.Crs.Integrations.Storage.Catalog;
using Des.Crs.Web.Access;
using Microsoft.AspNetCore.Components;

namespace Des.Crs.Web.Requests;

/// <summary>One request for staff: what was said, who has it until when and why, what happened, and the moves its life allows this employee.</summary>
public sealed partial class RequestPage
{
    private ServiceRequest? _request;
    private Employee _employee = null!;
    private CallType? _asFiled;
    private Constituent? _caller;
    private PromiseExplanation? _why;
    private Dictionary<Guid, string> _names = [];
    private DateTimeOffset _now;
    private string? _refusal;
    private string _status = "", _words = "";
    private RequestMove? _move;
    private Ending _ending;
    private bool _busy;

    [Parameter] public required string Number { get; set; }
    [Inject] public required RequestLookup Lookup { get; init; }
    [Inject] public required RequestWork Work { get; init; }
    [Inject] public required PublishedCatalog Catalog { get; init; }
    [Inject] public required IConstituents People { get; init; }
    [Inject] public required IStaff Staff { get; init; }
    [Inject] public required Web.Catalog.AnswerHtml Words { get; init; }
    [Inject] public required CurrentEmployee Current { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private IReadOnlyList<RequestMove> Moves => [.. Enum.GetValues<RequestMove>().Where(move => RequestLife.Refuses(_request!, move, _employee) is null)];

    /// <summary>Questions and answers in the words of the version they were asked under.</summary>
    private IEnumerable<(string Ask, string Answer)> Said =>
        from answer in _request!.Answers
        let prompt = _asFiled?.Script.Prompts.FirstOrDefault(prompt => prompt.Key == answer.Key)
        select (prompt is null ? answer.Key : Words.Fill(prompt.Ask, Catalog.Current, _asFiled!.Department, _request.Place, "en"), prompt is ChoosingPrompt choosing
            ? string.Join(", ", answer.Value.Split(',').Select(key => choosing.Choices.FirstOrDefault(choice => choice.Key == key)?.Label ?? key))
            : answer.Value);

    protected override async Task OnParametersSetAsync()
    {
        (_request, _refusal) = (null, null);
        _employee = await Current.GetAsync(Leaving);
        if (!RequestNumber.TryParse(Number, null, out var number))
        {
            _refusal = $"'{Number}' is not a request number: one digit or letter is wrong or missing. Please read it again.";
            return;
        }
        await LoadAsync(number);
    }

    private async Task LoadAsync(RequestNumber number)
    {
        _now = Clock.GetUtcNow();
        if ((await Lookup.ReadAsync(_employee, number, Leaving)).Refused(out var refusal, out var request))
        {
            _refusal = refusal.Sentence;
            return;
        }
        _names = (await Staff.AllAsync(Leaving)).ToDictionary(employee => employee.Id, employee => employee.Name);
        _caller = request.Constituent is { } person ? await People.GetAsync(person, Leaving) : null;
        var then = await Catalog.AsOfAsync(request.Revision, Leaving);
        _asFiled = then?.CallType(request.CallType);
        _why = then is not null && _asFiled?.Promise?.For(request.Priority).Resolve is { } term && then.Team(request.Team) is { } team
            ? PromiseExplanation.Of(request.Filed, term, then.Calendar(team.Calendar)) : null;
        _request = request;
    }

    private void Choose(RequestMove move) => (_move, _refusal) = (move, null);

    private async Task MakeAsync()
    {
        if (_busy) return;
        _busy = true;
        try
        {
            var number = _request!.Number;
            _employee = await Current.GetAsync(Leaving);   // an account closed meanwhile does nothing more
            var made = _move!.Value switch
            {
                RequestMove.Start => await Work.StartAsync(number, _employee, Leaving),
                RequestMove.Ask => await Work.AskAsync(number, _words, _employee, Leaving),
                RequestMove.Resume => await Work.ResumeAsync(number, _words, _employee, Leaving),
                RequestMove.NoteInside => await Work.NoteAsync(number, Audience.Staff, _words, _employee, Leaving),
                RequestMove.Tell => await Work.NoteAsync(number, Audience.Public, _words, _employee, Leaving),
                RequestMove.End => await Work.EndAsync(number, _ending, _words, _employee, Leaving),
                RequestMove.Withdraw => await Work.WithdrawAsync(number, _words, _employee, Leaving),
                RequestMove.Reopen => await Work.ReopenAsync(number, _words, _employee, Leaving),
            };
            var no = made.Refusal;
            await LoadAsync(number);
            _refusal = no?.Sentence;
            if (no is not null) return;
            _status = $"{number}: {made.Value.Kind.Label}.";
            (_words, _move) = ("", null);
        }
        finally
        {
            _busy = false;
        }
    }

    private string When(DateTimeOffset at) => Catalog.Current.LocalTime(at).ToString("MMM d, yyyy, h:mm tt", CultureInfo.InvariantCulture);
}
