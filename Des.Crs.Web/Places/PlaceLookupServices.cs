using Des.Crs.Domain.Access;
using Des.Crs.Domain.Places;
using Des.Crs.Web.Access;

namespace Des.Crs.Web.Places;

internal static class PlaceLookupServices
{
    private const int MarkerRadius = 60, BlocksInFeet = 3_200;

    public static IServiceCollection AddPlaceLookup(this IServiceCollection services) => services.AddSingleton<PlaceLookup>();

    /// <summary>
    /// <c>/places/map.svg</c>: the city drawn from its own data, with the zones of <c>layer</c> and the place <c>at</c> marked; with
    /// <c>near</c> only the blocks around that place. What is unknown is left out. 403 for somebody who may not take contacts.
    /// </summary>
    public static void MapPlaces(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/places/map.svg", async (string? layer, string? at, bool? near, HttpContext http, LocalAddressBook book, IStaff staff, CancellationToken cancel) =>
        {
            if (!(await CurrentEmployee.FindAsync(staff, http.User, cancel)).May(Permission.TakeContacts)) return Results.Text(new NotPermitted(Permission.TakeContacts).Sentence, statusCode: 403);
            var index = await book.IndexAsync(cancel);
            var marked = at is null ? null : index.Find(at);
            var close = near is true ? marked?.Point : null;
            var drawing = new CityDrawing(close is { } center ? index.Map.Around(center, BlocksInFeet) : index.Map)
            {
                Layer = layer is not null && MapLayers.IsZone(layer) ? layer : null,
                Near = close is not null,
                Markers = marked is { Point: { } point } ? [new DrawingMarker(point, marked.Label)] : [],
                MarkerRadius = MarkerRadius,
            };
            http.Response.Headers.CacheControl = "private, max-age=60";
            return Results.Text(drawing.Svg(), "image/svg+xml; charset=utf-8");
        });
    }
}
