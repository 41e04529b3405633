using System.Collections.Immutable;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.ServiceLevels;

namespace Des.Crs.Tests.CatalogSearch;

/// <summary>A city with forty things to ask about: code | title | department | keywords | examples (| Spanish title | Spanish examples).</summary>
internal static class SmallCity
{
    private const string Table = """
        missed-trash | Missed trash collection | public-works | garbage not picked up; trash skipped; can still full | my trash didn't get picked up today can you send someone out; the garbage truck drove right past my house; they skipped our whole block on trash day; garbage is still sitting at the curb since tuesday; you guys forgot my can again | Basura no recogida | no pasó el camión de la basura por mi casa; no recogieron la basura hoy; el bote sigue lleno
        missed-recycling | Missed recycling collection | public-works | recycling not picked up; blue bin skipped | they didn't take my recycling; recycling truck missed us; my blue bin is still full; recycle didn't come this week; why did you pick up trash but not recycling | Reciclaje no recogido | no se llevaron el reciclaje
        cart-damaged | Trash cart broken | public-works | broken lid; cracked bin; wheel came off | the wheel fell off my trash can; lid on my cart is cracked; truck smashed my bin; raccoons chewed a hole in my cart; need a new garbage can mine is busted | Bote de basura roto | se rompió la rueda del bote
        bulky-pickup | Bulky item pickup | public-works | couch; mattress; furniture; large item | how do i get rid of an old couch; can you haul away a mattress; i have a dresser on the curb; refrigerator pick up; old sofa needs to go
        yard-waste | Yard waste and leaves | public-works | leaves; brush; grass clippings; compost bags | when do you pick up leaves; where can i take branches; do i need a sticker for leaf bags; grass clippings in the trash; my yard bags are still here
        pothole | Pothole in the street | public-works | hole in road; chuckhole; bad pavement | i hit a huge pothole and blew a tire; theres a crater on university; road is full of holes; someone needs to fix this pothole before somebody wrecks; pot hole getting bigger | Bache en la calle | hay un bache enorme; se me ponchó la llanta por un hoyo
        snow-street | Street not plowed | public-works | snow; plow; ice on street | my street hasnt been plowed; when is the plow coming; the plow missed our road; cant get out of my neighborhood because of the snow; ice all over the hill | Nieve en la calle | no han limpiado la nieve de mi calle
        snow-sidewalk | Sidewalk not shoveled | neighborhood | snow on sidewalk; shovel; icy walk | neighbor never shovels his sidewalk; kids walking in the street because of snow on sidewalk; business wont clear their walk; how long do i have to shovel; icy sidewalk somebody fell
        sewer-backup | Sewer backup | public-works | sewage; basement drain; toilet overflows | there is sewage coming up in my basement; toilets wont flush and the drain is backing up; smells like poop in the basement; water coming up the floor drain; raw sewage in the tub | Drenaje tapado | se está regresando el drenaje en el sótano
        storm-drain | Storm drain blocked | public-works | clogged drain; flooded street; catch basin | the drain on the corner is full of leaves; street floods every time it rains; water is standing in front of my house; grate is plugged; storm sewer clogged
        dead-animal | Dead animal on the street | public-works | road kill; dead deer | theres a dead deer on the side of the road; dead raccoon in front of my house; a possum got hit; can someone pick up a dead cat; something dead stinks in the alley | Animal muerto en la calle | hay un perro muerto en la calle
        graffiti | Graffiti | neighborhood | tagging; spray paint; vandalism | somebody spray painted my fence; gang tags on the bridge; graffiti on the bus stop; kids tagged the park restroom; who cleans off graffiti
        street-light-out | Street light out | engineering | streetlamp; light pole; dark street | the street light in front of my house is out; its so dark on our corner; light keeps flickering on and off; the lamp on the pole burned out; streetlight has been off for weeks | Luz de la calle apagada | no funciona el alumbrado; la luz de la calle está apagada
        traffic-signal | Traffic signal not working | engineering | stop light; flashing red; stuck signal | the light at 6th and grand is stuck on red; traffic lights are flashing; stop light is out; the signal takes forever to change; left turn arrow never comes on | Semáforo descompuesto | el semáforo no sirve
        sign-down | Traffic sign down or missing | engineering | stop sign; knocked over sign | stop sign got knocked over; somebody stole the street sign; yield sign is bent; no parking sign fell; sign faded cant read it
        speeding | Speeding on my street | engineering | speed bump; speed study; fast cars | cars fly down our street; can we get a speed bump; people drive 50 in a 25; somebody is going to hit a kid; racing at night
        parking-ticket | Pay a parking ticket | finance | citation; fine | how do i pay my parking ticket; got a ticket on my windshield; is there a late fee on a ticket; can i pay a citation online; i lost my ticket | Pagar una multa de estacionamiento | cómo pago una multa de estacionamiento
        parking-ticket-appeal | Contest a parking ticket | legal | appeal; dispute; hearing | i want to fight this ticket; the meter was broken and i got a ticket; that ticket is bogus; how do i appeal a parking fine; the sign was covered by snow when you ticketed me
        abandoned-car | Abandoned vehicle | police | junk car; tow; 48 hours | theres a car that hasn't moved in weeks; abandoned truck on my street; a van with flat tires parked out front; someone dumped a car; can you tow this vehicle | Carro abandonado | hay un carro abandonado frente a mi casa
        noise | Noise complaint | police | loud music; party; barking | my neighbors are blasting music; loud party next door; somebody is setting off fireworks; bass shaking my windows; construction at 5 am | Ruido | los vecinos tienen la música muy alta
        barking-dog | Barking dog | neighborhood | dog noise | dog next door barks all day; the dog wont shut up; they leave the dog out all night; yapping dog; barking keeps me up
        loose-dog | Dog running loose | neighborhood | stray dog; off leash | a dog is running around the neighborhood; stray pit bull; dog chased my kid; no leash in the park; found a lost dog | Perro suelto | anda un perro suelto en mi calle
        pet-license | License a pet | neighborhood | dog tag; cat license; rabies | do i need a license for my cat; where do i get a dog tag; how much is a pet license; renew my dogs license; rabies shot proof
        tall-grass | Tall grass and weeds | neighborhood | overgrown; mowing; lawn | the yard next door is a jungle; grass is three feet tall; nobody mows the vacant lot; weeds taking over the house across the street; neighbor wont cut the lawn | Pasto alto | el pasto del vecino está muy alto
        junk-yard | Junk in a yard | neighborhood | trash piled up; appliances outside | neighbor has garbage all over the yard; pile of tires and junk; there are rats because of the mess next door; old fridge on the porch; looks like a dump
        vacant-house | Vacant or unsafe house | neighborhood | boarded up; squatters; condemned | house is falling down; the windows are broken and nobody lives there; people sneak into the empty house; abandoned house on our block; roof caved in next door
        building-permit | Building permit | permits | remodel; addition; garage | do i need a permit to finish my basement; how do i get a permit for a garage; permit for an addition; how much is a building permit; need permit new windows | Permiso de construcción | necesito un permiso para construir
        fence-permit | Fence rules | permits | how tall fence; property line | how tall can my fence be; do i need a permit for a privacy fence; neighbor built a fence on my side; chain link in front yard; fence on a corner lot
        deck-permit | Deck permit | permits | porch; patio | building a deck off the back; do decks need footings; porch rebuild; permit for a patio cover; is a permit needed for a small deck
        gas-station | Gas station permits | permits | fuel tanks; canopy | opening a gas station; rules for fuel tanks; convenience store with pumps; replace underground tank; gas canopy sign
        campfire | Backyard campfires | fire | fire pit; burning; recreational fire | can i have a fire pit; neighbor burning leaves; is there a burn ban; smoke from next door bothers my asthma; can i burn brush
        station-tour | Fire station tour | fire | field trip; fire truck visit | can my scouts tour the fire station; birthday visit from a fire truck; preschool field trip to see firemen; take kids to the station; fire truck at our block party
        smoke-alarm | Free smoke alarm | fire | smoke detector; batteries | my smoke detector is chirping; do you give out free smoke alarms; need help putting up a detector; what kind of alarm do i need; beeping wont stop
        library-card | Library card | library | sign up; lost card | how do i get a library card; i lost my card; can my kid get a card; does it cost anything to join the library; do i need proof of address for a card | Tarjeta de la biblioteca | cómo saco una tarjeta de la biblioteca
        library-renew | Renew a library book | library | due date; overdue; fines | i need to renew my books; my book is overdue; how much are late fines; can i keep it another week; renew online isnt working
        water-bill | Pay a water bill | finance | water and sewer bill; payment | how do i pay my water bill; my water bill is too high; can i set up autopay; when is my bill due; where do i mail my payment | Pagar el agua | dónde pago el recibo del agua
        water-shutoff | Water shut off | finance | disconnected; reconnect; payment plan | my water got shut off; i cant pay my bill this month; turn my water back on; got a disconnect notice; payment plan for water | Me cortaron el agua | me cortaron el agua por no pagar
        shelter-rental | Reserve a park shelter | parks | picnic; rent; pavilion | i want to rent a shelter for a reunion; is the pavilion free saturday; how much to reserve a picnic spot; family reunion at the park; cancel my shelter
        pool-hours | Swimming pools | parks | swim; pool pass; lessons | when do the pools open; how much is the pool; swim lessons for my kid; is the pool open today; season pass for swimming | Albercas | a qué hora abre la alberca
        marriage-license | Marriage license (county recorder) | city-clerk | getting married; wedding | where do we get a marriage license; do you guys do weddings; how long does a marriage license take; copy of my marriage certificate; getting married friday
        """;

    private const string StaffOnly = "duress-code | Duress code for counters | police | panic button | how do we use the panic button at the counter; silent alarm at the front desk; who gets the duress call; test the panic button; counter staff being threatened";

    public static readonly IReadOnlyList<IReadOnlyList<string>> Synonyms =
    [
        ["trash", "garbage", "rubbish", "refuse"],
        ["couch", "sofa", "davenport"],
        ["pop", "soda"],
        ["yard waste", "lawn clippings", "hedge trimmings"],
        ["traffic signal", "stop and go light", "semaphore"],
        ["vehicle", "car", "automobile"],
    ];

    public static readonly IReadOnlyList<Emergency> Emergencies =
    [
        Danger("gas", "Smell of gas", ["smell|odor gas", "smell rotten eggs", "gas leak|leaking"], ["gas station", "gas price"], ["huele|olor gas", "fuga gas"]),
        Danger("wire", "Power line down", ["power|electric line|wire down|fell|fallen|sparking"], ["internet|phone bill"]),
        Danger("breathing", "Not breathing", ["not breathing|breathe", "turning blue", "no respira"], []),
        Danger("fire", "Something is burning", ["house|basement|building|garage|apartment on fire", "house|kitchen burning"], ["fire station", "smoke alarm|detector test"], ["casa quema|quemando|incendio"]),
        Danger("break-in", "A crime is happening", ["breaking into car|house|garage", "someone in my house now"], ["last|yesterday week|night|month"]),
        Danger("drowning", "Somebody in the water", ["drowning", "fell through ice"], []),
    ];

    public static readonly CatalogSnapshot Catalog = Made();

    /// <summary>The small city with other call types: as published a moment later.</summary>
    public static CatalogSnapshot Made(Func<IEnumerable<CallType>, IEnumerable<CallType>>? change = null, IReadOnlyList<IReadOnlyList<string>>? synonyms = null)
    {
        var types = Lines(Table).Select(Read).Append(Read(StaffOnly) with { Audience = Audience.Staff }).ToList();
        return new CatalogSnapshot(1, new CityProfile
        {
            Name = "Small City", State = "Iowa", TimeZone = "America/Chicago", Phone = "515-555-0100", Languages = ["en", "es"],
            Calendar = new CityCalendar { Calendars = [] }, Emergencies = Emergencies, Synonyms = synonyms ?? Synonyms,
        }, Departments(types), [], change?.Invoke(types) ?? types);
    }

    public static Emergency Danger(string key, string title, string[] phrases, string[] unless, string[]? spanish = null) => new(
        key, title, "Call 9-1-1.", "emergency-911", phrases, unless,
        spanish is null ? Translations.None : new Translations([new("es", new Translation { Keywords = spanish })]));

    private static IEnumerable<Department> Departments(IEnumerable<CallType> types) => types.Select(type => type.Department).Distinct()
        .Select(key => new Department(key, key.Replace('-', ' '), "515-555-0101", "", [new Category("all", "", Translations.None)], [], Translations.None));

    private static CallType Read(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new CallType
        {
            Code = CallTypeCode.Parse(cells[0], null), Title = cells[1], Department = cells[2], Category = "all", Kind = CallTypeKind.Request,
            Owner = "Clerk", Review = new DateOnly(2027, 1, 1), Answer = $"{cells[1]}: here is what we do and what you can do.",
            Keywords = Words(cells[3]), Examples = Words(cells[4]),
            Translations = cells.Length < 7 ? Translations.None : new Translations(
            [
                new("es", new Translation { Texts = ImmutableSortedDictionary<string, string>.Empty.Add("title", cells[5]), Examples = Words(cells[6]) }),
            ]),
        };
    }

    private static string[] Words(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
