using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Places;
using Des.Crs.Web.Access;
using Microsoft.AspNetCore.Components;

namespace Des.Crs.Web.Places;

/// <summary>A place outside a call: its zones, its open requests, what was said before, and where it is. For administrators also what is to be mended.</summary>
public sealed partial class PlacesPage
{
    private Employee? _employee;
    private PlaceRecord? _record;
    private IReadOnlyList<UnverifiedPlace>? _toMend;
    private IReadOnlyList<string> _layers = [];
    private (string? At, string? Find) _shown;
    private string? _refusal;
    private DateTimeOffset _now;
    private bool _drawn;

    /// <summary>A key of the address book.</summary>
    [SupplyParameterFromQuery] public string? At { get; set; }

    /// <summary>Words, where no key was chosen.</summary>
    [SupplyParameterFromQuery] public string? Find { get; set; }

    [SupplyParameterFromQuery] public string? Layer { get; set; }

    /// <summary><c>city</c> for the whole of it; otherwise the blocks around the place.</summary>
    [SupplyParameterFromQuery] public string? Map { get; set; }

    [Inject] public required PlaceLookup Lookup { get; init; }
    [Inject] public required LocalAddressBook Book { get; init; }
    [Inject] public required ICallTypeCatalog Catalog { get; init; }
    [Inject] public required CurrentEmployee Current { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private bool Near => Map != "city" && _record is { Place.Point: not null };

    private string MapAddress => Navigation.GetUriWithQueryParameters("/places/map.svg", new Dictionary<string, object?> { ["layer"] = Layer, ["at"] = _record?.Place.Key, ["near"] = Near ? true : null });

    private string MapWords =>
        $"Map of {(Near ? "the blocks around the place" : Catalog.Current.City.Name)}{(Layer is { Length: > 0 } layer ? $" with the zones of {LayerTitle(layer)}" : "")}{(_record is { Place.Point: not null } record ? $"; {record.Place.Label} is marked" : "")}";

    protected override async Task OnParametersSetAsync()
    {
        var employee = await Current.GetAsync(Leaving);
        var first = _employee is null;
        _now = Clock.GetUtcNow();
        var map = (await Book.IndexAsync(Leaving)).Map;
        _drawn = map.Areas.Count + map.Lines.Count > 0;
        _layers = [.. map.Areas.Select(area => area.Layer).Where(MapLayers.IsZone).Distinct(StringComparer.Ordinal).OrderBy(LayerTitle, StringComparer.Ordinal)];
        if (first && employee.May(Permission.Administer)) _toMend = (await Lookup.ToMendAsync(employee, Leaving)).Refused(out _, out var places) ? null : places;
        if (first || _shown != (At, Find)) await ReadAsync(employee);
        (_employee, _shown) = (employee, (At, Find));
    }

    private async Task ReadAsync(Employee employee)
    {
        (_record, _refusal) = (null, null);
        if (string.IsNullOrWhiteSpace(At) && string.IsNullOrWhiteSpace(Find)) return;
        var read = string.IsNullOrWhiteSpace(At) ? await Lookup.ByWordsAsync(employee, Find!, Leaving) : await Lookup.ByKeyAsync(employee, At, Leaving);
        if (read.Refused(out var refusal, out var record)) _refusal = refusal.Sentence;
        else _record = record;
    }

    private string LayerTitle(string layer) => Catalog.Current.City.ZoneLayers.FirstOrDefault(known => known.Key == layer)?.Title ?? layer;

    private void Go(string? at = null, string? find = null) => Navigation.NavigateTo(Address(at, find));

    private void Outline(string layer) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("layer", layer.Length == 0 ? null : layer));

    private void Show(bool near) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("map", near ? null : "city"));

    private string Address(string? at = null, string? find = null) => Navigation.GetUriWithQueryParameters("/places", new Dictionary<string, object?>
    {
        ["at"] = at, ["find"] = string.IsNullOrWhiteSpace(find) ? null : find.Trim(), ["layer"] = Layer, ["map"] = Map,
    });
}
