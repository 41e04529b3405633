using System.Globalization;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Reporting;
using Des.Crs.Web.Access;
using Microsoft.AspNetCore.Components;

namespace Des.Crs.Web.Reports;

/// <summary>How many contacts, of what, through which channel, when. Everything chosen is in the address.</summary>
public sealed partial class VolumePage
{
    private const int ShownAtOnce = 500;

    private static readonly (string Title, int Days)[] Periods = [("7 days", 7), ("30 days", 30), ("90 days", 90), ("A year", 365)];

    private VolumeQuery? _query;
    private IReadOnlyList<VolumeRow>? _rows;
    private string? _refusal;
    private DateOnly _from, _to;
    private string _by = "", _then = "", _department = "";

    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public string? To { get; set; }
    [SupplyParameterFromQuery] public string? By { get; set; }
    [SupplyParameterFromQuery] public string? Department { get; set; }
    [Inject] public required VolumeReport Report { get; init; }
    [Inject] public required ICallTypeCatalog Catalog { get; init; }
    [Inject] public required CurrentEmployee Current { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private double Share => _rows is { Count: > 0 } rows ? (double)rows.Sum(row => row.StaticInformation) / rows.Sum(row => row.Contacts) : 0;

    protected override async Task OnParametersSetAsync()
    {
        (_refusal, _rows) = (null, null);
        var today = DateOnly.FromDateTime(Catalog.Current.LocalTime(Clock.GetUtcNow()));
        (_from, _to) = (today.AddDays(-29), today);
        if (VolumeQueries.Read(From, To, By, Department, today).Refused(out var refusal, out var query))
        {
            _refusal = refusal.Sentence;
            return;
        }
        _query = query;
        (_from, _to, _by, _then, _department) = (query.From, query.To, query.By[0].Name, query.By.Count > 1 ? query.By[1].Name : "", query.Department ?? "");
        if ((await Report.ReadAsync(await Current.GetAsync(Leaving), query, Leaving)).Refused(out refusal, out var rows)) _refusal = refusal.Sentence;
        else _rows = rows;
    }

    private void Show() => Go(_from, _to);

    private void Last(int days)
    {
        var today = DateOnly.FromDateTime(Catalog.Current.LocalTime(Clock.GetUtcNow()));
        Go(today.AddDays(1 - days), today);
    }

    private void Go(DateOnly from, DateOnly to) => Navigation.NavigateTo(Address("/reports/volume", from, to));

    private string File(string kind) => Address($"/reports/volume.{kind}", _query!.From, _query.To);

    private string Address(string page, DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"{page}?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}&by={_by}{(_then.Length > 0 ? "," + _then : "")}&department={_department}");
}
