using System.Collections.Frozen;

namespace Des.Crs.Domain.Places;

/// <summary>The words of street names and their short forms: street suffixes and directions as the Postal Service abbreviates them, and ordinals as digits.</summary>
public static class StreetWords
{
    // Each line: the short form, the full word, other spellings people use.
    private static readonly string[][] Suffixes =
    [
        .. """
        aly alley allee ally
        anx annex
        ave avenue av aven avenu avn avnue
        bch beach
        blf bluff
        blfs bluffs
        blvd boulevard boul boulv
        bnd bend
        br branch brnch
        brg bridge brdge
        brk brook
        byp bypass
        cir circle circ circl crcle
        clb club
        cmn common
        cmns commons
        cor corner
        cors corners
        cres crescent crsent
        crk creek
        crst crest
        cswy causeway
        ct court crt
        ctr center centre cent cntr
        cts courts
        curv curve
        cv cove
        cyn canyon canyn
        dl dale
        dr drive driv drv
        est estate
        ests estates
        expy expressway expwy
        ext extension extn extnsn
        fls falls
        fld field
        flds fields
        flt flat
        flts flats
        frst forest
        fry ferry
        ft fort
        fwy freeway
        gdn garden
        gdns gardens
        gln glen
        grn green
        grv grove
        gtwy gateway
        hbr harbor harbour
        hl hill
        hls hills
        holw hollow
        hts heights height
        hwy highway highwy hiway
        isl island
        isls islands
        jct junction
        knl knoll
        knls knolls
        lk lake
        lks lakes
        ln lane
        lndg landing
        loop loops
        mdw meadow
        mdws meadows
        ml mill
        mls mills
        mnr manor
        mt mount
        mtn mountain
        orch orchard
        ovlk overlook
        park prk
        pass
        path
        pike
        pkwy parkway parkwy pkway pky
        pl place
        pln plain
        plns plains
        plz plaza
        pne pine
        pnes pines
        pr prairie
        psge passage
        pt point pointe
        rd road
        rdg ridge
        rise
        riv river
        row
        rte route
        run
        shr shore
        shrs shores
        smt summit
        spg spring
        spgs springs
        sq square sqr
        st street str strt saint
        sta station
        strm stream
        ter terrace terr
        tpke turnpike
        trce trace
        trak track
        trl trail
        un union
        vis vista
        vl ville
        vlg village
        vly valley
        vw view
        walk
        way
        xing crossing
        xrd crossroad
        """.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static readonly string[][] Directions =
    [
        ["n", "north"], ["s", "south"], ["e", "east"], ["w", "west"],
        ["ne", "northeast"], ["nw", "northwest"], ["se", "southeast"], ["sw", "southwest"],
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly FrozenDictionary<string, string> ShortForms = Suffixes.Concat(Directions)
        .SelectMany(words => words.Select(word => (word, words[0])))
        .Concat([("apartment", "apt"), ("suite", "ste"), ("building", "bldg"), ("floor", "fl")])
        .Concat(Ordinals.Select((word, number) => (word, Ordinal(number))))
        .Concat(Tens.Select((word, ten) => (word, Ordinal((ten + 2) * 10))))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly FrozenDictionary<string, string> FullWords = Suffixes.Concat(Directions)
        .ToFrozenDictionary(words => words[0], words => words.Length > 1 ? words[1] : words[0]);

    private static readonly FrozenSet<string> SuffixForms = Suffixes.Select(words => words[0]).ToFrozenSet();
    private static readonly FrozenSet<string> DirectionForms = Directions.Select(words => words[0]).ToFrozenSet();

    /// <summary>The full words of all suffixes, such as <c>avenue</c>: what a misspelt or unfinished suffix may have meant.</summary>
    internal static readonly FrozenSet<string> FullSuffixes = Suffixes.Select(words => words.Length > 1 ? words[1] : words[0]).ToFrozenSet();

    /// <summary>The short forms of all suffixes.</summary>
    internal static FrozenSet<string> ShortSuffixes => SuffixForms;

    /// <summary>The short form of a lower-case word: <c>avenue</c> is <c>ave</c>, <c>north</c> is <c>n</c>, <c>fifth</c> is <c>5th</c>; other words stay.</summary>
    public static string Abbreviate(string word) => ShortForms.GetValueOrDefault(word, word);

    /// <summary>The full word of a short form: <c>ave</c> is <c>avenue</c>; other words stay.</summary>
    public static string Full(string word) => FullWords.GetValueOrDefault(word, word);

    /// <summary>Whether a short form is a street suffix.</summary>
    public static bool IsSuffix(string shortForm) => SuffixForms.Contains(shortForm);

    /// <summary>Whether a short form is a compass direction.</summary>
    public static bool IsDirection(string shortForm) => DirectionForms.Contains(shortForm);

    /// <summary><c>5</c> is <c>5th</c>, <c>22</c> is <c>22nd</c>.</summary>
    public static string Ordinal(int number) => number + ((number % 100) is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>The ordinal that <c>twenty</c> begins and <c>first</c> ends, if they do.</summary>
    internal static string? Joined(string tens, string ones)
    {
        var ten = Array.FindIndex(Tens, word => word.Length > 4 && tens.Length > 2 && tens[^1] == 'y' && word.StartsWith(tens[..^1], StringComparison.Ordinal) && word.Length == tens.Length + 3);
        var one = Array.IndexOf(Ordinals, ones);
        return ten >= 0 && one is > 0 and < 10 ? Ordinal((ten + 2) * 10 + one) : null;
    }
}
