using Des.Crs.Domain.Catalog;
using Des.Crs.Integrations.CatalogFiles;
using Xunit;

namespace Des.Crs.Tests.Catalog;

/// <summary>A small catalog without a single finding; tests spoil one thing of it.</summary>
internal static class SampleCatalog
{
    public const string Pothole = "streets-dept/roads/pothole.yaml";
    public const string Missed = "streets-dept/trash/missed-trash.yaml";
    public const string Facts = "streets-dept/facts.yaml";

    /// <summary>A day before every review.</summary>
    public static DateOnly Day { get; } = new(2026, 6, 1);

    public static IReadOnlyList<CatalogFile> Files { get; } = [.. CatalogFormatting.Run([.. Written.Select(file => new CatalogFile(file.Key, file.Value))], []) is var formatted
        ? Written.Select(file => formatted.Changed.FirstOrDefault(changed => changed.Path == file.Key) ?? new CatalogFile(file.Key, file.Value))
        : []];

    /// <summary>The files with one text of one file replaced.</summary>
    public static IReadOnlyList<CatalogFile> With(string path, string old, string @new)
    {
        Assert.Contains(old, Text(path), StringComparison.Ordinal);
        return [.. Files.Select(file => file.Path == path ? file with { Text = file.Text.Replace(old, @new, StringComparison.Ordinal) } : file)];
    }

    public static string Text(string path) => Files.Single(file => file.Path == path).Text;

    public static IReadOnlyList<Finding> Check(IEnumerable<CatalogFile> files) => CatalogCheck.Run(CatalogReader.Read(files), Day).Findings;

    private static Dictionary<string, string> Written => new()
    {
        ["agencies.yaml"] = """
            agencies:
              - key: emergency-911
                title: 9-1-1
                phone: 9-1-1
                hours: Day and night
                es:
                  title: Emergencias
                  hours: Día y noche
              - key: county
                title: County roads
                phone: 515-555-0140
                hours: Weekdays
                tell: Have the road's number ready.
                es:
                  title: Caminos del condado
                  hours: Entre semana
                  tell: Tenga el número del camino.
            """,
        ["calendar.yaml"] = """
            calendars:
              - key: office
                title: City offices
                week: mon-fri 08:00-17:00
            holidays:
              - title: Christmas Eve
                on: 12-24
                closes-at: "12:00"
              - title: Thanksgiving Day
                on: fourth thursday of november
            closures:
              - title: Ice storm
                from: 2026-02-03
                to: 2026-02-03
            seasons:
              - key: winter
                title: Winter
                from: 11-15
                to: 03-31
            """,
        ["city.yaml"] = """
            name: Sample
            state: Iowa
            time-zone: America/Chicago
            phone: 515-555-0100
            area-code: "515"
            languages: [en, es]
            colors:
              primary: "#0b4f6c"
            zones:
              collection-day: Collection day
            es:
              zone:
                collection-day: Día de recolección
            """,
        ["emergencies.yaml"] = """
            emergencies:
              - key: gas-smell
                title: Smell of gas
                say: Leave now and call 9-1-1.
                agency: emergency-911
                phrases:
                  - smell|odor gas
                es:
                  title: Olor a gas
                  say: Salga ya y llame al 9-1-1.
                  keywords: [olor gas]
            """,
        ["subjects.yaml"] = """
            subjects:
              streets: Streets
              trash: Trash
            es:
              subject:
                streets: Calles
                trash: Basura
            """,
        ["synonyms.yaml"] = """
            synonyms:
              - [trash, garbage]
            """,
        ["streets-dept/department.yaml"] = """
            title: Streets
            phone: 515-555-0110
            hours: Weekdays
            categories:
              roads: Roads
              trash: Trash
            es:
              title: Calles
              hours: Entre semana
              category:
                roads: Caminos
                trash: Basura
            """,
        [Facts] = """
            facts:
              - name: finish-time
                type: time
                value: "17:00"
                owner: Superintendent
                review: 2027-03-01
                sample: true
              - name: yard-note
                type: text
                value: Bring proof of address.
                owner: Superintendent
                review: 2027-03-01
                changes:
                  - from: 2026-12-01
                    value: Closed for winter.
                es:
                  value: Traiga un comprobante de domicilio.
                  change:
                    1: Cerrado por el invierno.
            """,
        ["streets-dept/teams.yaml"] = """
            teams:
              - key: road-crew
                title: Road crew
                phone: 515-555-0111
                supervisor: Foreman
              - key: trash-crew
                title: Trash crew
                phone: 515-555-0112
                supervisor: Foreman
            """,
        [Pothole] = """
            code: pothole
            title: Pothole in the street
            kind: request
            subjects: [streets]
            owner: Street superintendent
            review: 2027-03-01
            keywords: [hole in road, pothole]
            examples:
              - there is a giant hole on my street
              - pothole ate my tire
              - road is falling apart by the school
              - chuck hole needs fixing asap
              - my car bottomed out on main
            see-also: [missed-trash]
            answer: |
              We fill most holes within two days. Tell us where it is and how deep it looks. The crew works until {{fact:finish-time}}.
            script:
              - prompt: deep
                ask: Is it deeper than your hand?
                type: yes-no
                required: true
              - note: cave-in
                say: Stay back and call 9-1-1 if anyone is hurt.
                when: deep = yes and season = winter
                outcome: referred
                agency: emergency-911
                stop: true
                emergency: true
              - prompt: lane
                ask: Which lane is it in?
                type: choice
                when: deep = no
                choices:
                  right: Right lane
                  left: Left lane
            place: required
            route:
              - team: trash-crew
                when: lane = left
              - team: road-crew
            promise:
              resolve: 2 business days
            duplicates:
              within: 150 ft
              for: 3 days
            es:
              title: Bache en la calle
              keywords: [bache, hoyo]
              examples:
                - hay un bache enorme en mi calle
                - se me ponchó la llanta en un hoyo
                - la calle está muy mala
              answer: |
                Tapamos casi todos los baches en dos días. La cuadrilla trabaja hasta las {{fact:finish-time}}.
              ask:
                deep: ¿Es más hondo que su mano?
                lane: ¿En qué carril está?
              say:
                cave-in: Aléjese y llame al 9-1-1 si hay heridos.
              choice:
                lane:
                  right: Carril derecho
                  left: Carril izquierdo
            """,
        [Missed] = """
            code: missed-trash
            title: Missed trash
            kind: information
            subjects: [trash]
            owner: Dispatcher
            review: 2027-03-01
            keywords: [garbage, skipped can]
            examples:
              - my can is still full
              - the truck skipped us today
              - nobody came for my garbage
              - when do they come back for my trash
              - they missed our whole block
            see-also: [pothole]
            answer: |
              Leave the cart out. Trucks come back the next day. Your day is {{zone:collection-day}}. {{fact:streets-dept.yard-note}}
            place: optional
            es:
              title: No pasó la basura
              keywords: [basura]
              examples:
                - no pasó el camión
                - mi bote sigue lleno
                - no vinieron hoy
              answer: |
                Deje el bote afuera. Los camiones regresan al día siguiente. Su día es {{zone:collection-day}}. {{fact:streets-dept.yard-note}}
            """,
    };
}
