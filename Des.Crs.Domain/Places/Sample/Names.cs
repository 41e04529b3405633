namespace Des.Crs.Domain.Places.Sample;

/// <summary>Street names for the newer parts of Three Rivers.</summary>
internal static class Names
{
    private static readonly string[] Trees =
        ["Aspen", "Birch", "Catalpa", "Dogwood", "Hawthorn", "Ironwood", "Juniper", "Larch", "Linden", "Maple", "Oak", "Poplar", "Redbud", "Spruce", "Sycamore", "Tamarack", "Willow", "Buckeye", "Hazel", "Laurel", "Magnolia", "Pecan", "Plum", "Sumac", "Alder", "Cypress", "Rowan"];
    private static readonly string[] People =
        ["Allison", "Bennett", "Cummins", "Dodge", "Eaton", "Ferris", "Gaines", "Harlan", "Irving", "Jasper", "Keokuk", "Lowell", "Mercer", "Nash", "Osborn", "Pruitt", "Quincy", "Randolph", "Sheldon", "Tilden", "Upton", "Vernon", "Warren", "Yates", "Amherst", "Bowdoin", "Carleton", "Dartmouth", "Emerson", "Fairfax", "Grinnell", "Holyoke", "Kenyon", "Lafayette", "Marlow", "Norwood", "Oberlin", "Purcell", "Radcliffe", "Swarthmore", "Trinity", "Ursinus", "Vassar", "Wesley", "Ashby", "Barlow", "Cedric", "Delmar", "Ellery", "Fenton"];
    private static readonly string[] Firsts =
        ["Deer", "Quail", "Pheasant", "Meadowlark", "Bluestem", "Clover", "Sunset", "Amber", "Harvest", "Silver", "Stony", "Briar", "Maple", "Timber", "Autumn", "Copper", "Eagle", "Falcon", "Heron", "Goldfinch", "Prairie", "Summer", "Winding", "Hidden", "Cedar", "Aspen", "Windsor", "Canter", "Saddle", "Wheat", "Crystal", "Honey", "Juniper", "Larkspur", "Misty", "Partridge", "Raven", "Sage", "Thistle", "Willow", "Wren", "Granite", "Hazel", "Ivy", "Linden", "Otter", "Robin", "Chestnut"];
    private static readonly string[] Seconds =
        ["Ridge", "Hollow", "Meadow", "Creek", "Glen", "Field", "Grove", "Hill", "Brook", "View", "Stone", "Bend", "Valley", "Point", "Bluff", "Wood", "Haven", "Gate", "Spring", "Knoll", "Ford", "Run", "Crest", "Dale", "Vale", "Trace", "Shadow", "Leaf", "Song", "Lake"];

    public static string Tree(int i) => Trees[i % Trees.Length];

    public static string Person(int i) => People[i % People.Length];

    /// <summary>Each suburb has its own run of first words, so that its streets sound alike.</summary>
    public static string Suburban(int theme, Dice dice) => $"{Firsts[(theme * 4 + dice.Below(14)) % Firsts.Length]} {Seconds[dice.Below(Seconds.Length)]}";

    public static string Spare(int i) => $"{Firsts[i * 7 % Firsts.Length]} {Seconds[i * 11 / Firsts.Length % Seconds.Length]}";

    public static string Collector(int row) => (row % 4) switch { 0 => "Dr", 1 => "Rd", 2 => "Dr", _ => "Pkwy" };

    public static string Lane(Dice dice) => dice.Below(4) switch { 0 => "Ln", 1 => "Way", 2 => "Ln", _ => "Trl" };

    public static string Court(Dice dice) => dice.Below(5) switch { 0 => "Cir", 1 => "Pl", _ => "Ct" };
}
