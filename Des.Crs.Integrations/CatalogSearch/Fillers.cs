using System.Collections.Frozen;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>
/// Words that say nothing about the matter. Kept short on purpose: <c>not</c>, <c>out</c>, <c>off</c>, <c>down</c>, <c>up</c>, <c>when</c> and
/// <c>how much</c> tell call types apart, and whatever else is common weighs little by being common.
/// </summary>
internal static class Fillers
{
    public static readonly string[] English = Split("""
        a an the i im ive id ill me my mine myself you your yours youre u ur we our ours us were weve he hes him his she shes her hers they them their
        theyre it its this that thats these those am is are was be been being do does did doing done to of for from in on at by with as and or but so if
        then than there theres here what whats which who whos can could would should will shall may might must has have had having get gets got getting
        want wants wanting wanted need needs needed like please thanks thank hi hello hey yes yeah ok okay um uh well calling wondering know tell
        just really very also too about because cuz some any gonna wanna trying try question hoping guess think thought said says say going go went someone
        somebody anyone anybody something anything sir maam guys yall thing things stuff kinda let see im
        """);

    public static readonly string[] Spanish = Split("""
        el la los las un una unos unas de del al a en y o u que se me mi mis te tu su sus le les lo nos es son esta estan este estos estas hay ha han he
        soy era fue ser estar por para con como pero si ya yo quiero necesito puedo puede pueden favor hola gracias buenos buenas dias tardes
        saber tengo tiene llamo porque muy mas algo alguien
        """);

    /// <summary>
    /// Everyday words that belong to any story. They tell little, however rare they happen to be in one catalog: a small catalog cannot know
    /// how common a word is in speech, so this says it.
    /// </summary>
    public static readonly FrozenSet<string> Faint = Split("""
        about again all almost already always another around away back bad because been before behind best better big both bring brought call
        called calling came come comes coming day days different down each else end enough even ever every everybody everyone everything far feel
        find first folks found four five front full girl give gives giving good guy guys half happen happened hard having help here hold home hour
        hours house how idea inside keep keeps kept kid kids kind lady last late later least leave left let letting line little live lives long
        look looking looks lot made make makes making man many matter mean means middle might mine minute minutes month months more morning most
        move moved much must name nearly never new next nice night no nobody none not now nowhere number off often old once one only open other
        out outside over own part past people person place point put puts putting quite rather real right run running same saw second see seem seen
        sent set several should side since sit sitting six some sometimes somewhere soon start started still stop street such sure take taken takes
        taking talk ten than there third three through till time times today together told tomorrow tonight took toward town trouble true turn two
        under until up use used using wait waiting walk way week weekend weeks went when whenever where while whole whose why will without
        woman wonder word work working worth wrong year years yesterday yet city
        ahi ahora ahorita algun alguna antes aqui asi aun bien cada casi cerca cosa cosas cual cuando cuanto dia donde dos desde despues entre
        ese esa eso gente hace hacer hasta hora hoy ir mal manera mejor mientras mismo mucho nada nadie ni ningun noche nunca otra otro parte poco
        primero puro quien sacar semana semanas siempre sin sobre solo tanto tarde tiempo toda todas todo todos tres unos va vamos veces vez voy ya
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that tell call types apart beside others, but alone ask about nothing.</summary>
    public static readonly FrozenSet<string> Asking = Split("how when where why much many not no out up").ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> EnglishNegations = Split("""
        dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant cannot couldnt wont wouldnt shouldnt aint
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Never taken for a misspelling of something else: anger is not evidence.</summary>
    public static readonly FrozenSet<string> NeverMisspelled = Split("""
        fuck fucks fucked fucker fuckers fuckin fucking motherfucker motherfuckers motherfucking shit shits shitty shitting bullshit horseshit damn damned
        dammit goddamn goddam goddamned ass asses asshole assholes dumbass jackass bitch bitches bitching bastard bastards crap crappy piss pissed hell
        effing freaking freakin friggin frigging frickin wtf omg lol idiot idiots moron morons stupid suck sucks sucked
        pinche chingado chingada cabron pendejo pendejos mierda carajo joder
        other another mother father brother sister husband wife morning evening afternoon tonight yesterday tomorrow today week weeks month months
        monday tuesday wednesday thursday friday saturday sunday always never already again still maybe every everything everyone nothing around
        couple little later since until while again should through though these where there their after before between under right left
        """).ToFrozenSet(StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
