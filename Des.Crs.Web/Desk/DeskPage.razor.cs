using Des.Crs.Domain.Contacts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Des.Crs.Web.Desk;

/// <summary>The desk: one call, whose id is in the address, so that two tabs are two calls and a reload is the same one.</summary>
public sealed partial class DeskPage : IAsyncDisposable
{
    private DeskSession? _session;
    private string? _refusal;
    private bool _following;
    private bool _takeUp;
    private bool _opening;
    private DotNetObjectReference<DeskPage>? _self;

    [Parameter] public Guid? Id { get; set; }
    [Inject] public required DeskOpener Opener { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required IJSRuntime Browser { get; init; }

    private string Title => _session?.CallType is { } type ? $"{type.Title} · Desk" : "Desk";

    protected override async Task OnParametersSetAsync()
    {
        if (_session is not null && _session.Call.Id == Id) return;
        await OpenAsync(Id);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await Browser.InvokeVoidAsync("crs.watch", Leaving, _self);
        }
        if (_takeUp && _session is not null)
        {
            _takeUp = false;
            await TakeUpTypedAsync();
            await Browser.InvokeVoidAsync("crs.begin", Leaving, _session.Call.Matter.CallType is null ? "#find" : "#detail");
        }
    }

    /// <summary>The keys the desk answers anywhere: F2 search (F4 where is the browser's alone), F6 a request that exists, F8 answered, F9 create request.</summary>
    [JSInvokable]
    public Task Shortcut(string key) => _session is null ? Task.CompletedTask : InvokeAsync(async () =>
    {
        switch (key)
        {
            case "F2":
                _following = false;
                StateHasChanged();
                await Browser.InvokeVoidAsync("crs.focus", Leaving, "#find", true);
                break;
            case "F6":
                await ToggleFollowUp();
                break;
            case "F8" when _session is { CallType: not null, JustRefused: false }:
                await _session.ConcludeAsync(MatterOutcome.Answered);
                break;
            case "F9" when _session is { CallType: not null, JustRefused: false }:
                await _session.ConcludeAsync(MatterOutcome.Requested);
                break;
        }
    });

    public async ValueTask DisposeAsync()
    {
        if (_session is not null) await _session.DisposeAsync();
        try
        {
            await Browser.InvokeVoidAsync("crs.unwatch");
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its watch with it.
        }
        _self?.Dispose();
        Dispose();
    }

    private async Task OpenAsync(Guid? id)
    {
        var (session, before) = (Opener.For(InvokeAsync), _session);
        _refusal = (await session.OpenAsync(id))?.Sentence;
        if (_refusal is not null) return;
        session.Changed += () => _ = InvokeAsync(StateHasChanged);
        session.Wants += selector => _ = Browser.InvokeVoidAsync("crs.focus", Leaving, selector, false).AsTask();
        (_session, _following, _takeUp) = (session, false, true);
        if (before is not null) await before.DisposeAsync();
        if (id is null)
        {
            var replaces = Id is null;   // "/desk" alone is no call to come back to
            Id = session.Call.Id;
            Navigation.NavigateTo($"/desk/calls/{session.Call.Id}", replace: replaces);
        }
    }

    private async Task NewContactAsync()
    {
        if (_opening) return;
        _opening = true;
        try
        {
            if (_session is not null && !await _session.KeepNowAsync()) return;   // what cannot be kept is not left
            await Browser.InvokeVoidAsync("crs.forget", Leaving);
            await OpenAsync(null);
        }
        finally
        {
            _opening = false;
        }
    }

    private async Task ToggleFollowUp()
    {
        _following = !_following;
        StateHasChanged();
        await Browser.InvokeVoidAsync("crs.focus", Leaving, _following ? "#find-request" : "#find", true);
    }

    /// <summary>Words typed while the server was away are in the browser's copy; what differs from what was kept is newer.</summary>
    private async Task TakeUpTypedAsync()
    {
        var typed = await Browser.InvokeAsync<Dictionary<string, string>>("crs.typed", Leaving);
        if (_session!.Call.IsOver || _session.Call.Matter.Conclusion is not null) return;
        var matter = $"-{_session.Call.Current}";
        foreach (var (field, value) in typed.Where(copy => copy.Key.EndsWith(matter, StringComparison.Ordinal)))
        {
            switch (field[..^matter.Length])
            {
                case "words" when value != _session.Call.Matter.Words: _session.Search(value); break;
                case "note" when value != _session.Call.Matter.Note: _session.Note(value); break;
                case "where" when value != _session.Call.Matter.PlaceText && _session.Call.Matter.Place is null: await _session.WhereAsync(value); break;
            }
        }
        StateHasChanged();
    }
}
