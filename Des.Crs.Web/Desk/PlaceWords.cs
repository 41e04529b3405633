using Des.Crs.Domain.Places;

namespace Des.Crs.Web.Desk;

/// <summary>How places are called on screens.</summary>
internal static class PlaceWords
{
    extension(PlaceKind kind)
    {
        public string Label => kind switch
        {
            PlaceKind.Address => "address",
            PlaceKind.Intersection => "crossing",
            PlaceKind.Named => "place",
            PlaceKind.Park => "park",
            PlaceKind.Point => "point",
        };
    }

    extension(PlaceStanding standing)
    {
        public string Label => standing switch
        {
            PlaceStanding.None => "",
            PlaceStanding.Verified => "verified",
            PlaceStanding.Unverified => "not verified",
            PlaceStanding.Outside => "outside the city",
        };
    }
}
