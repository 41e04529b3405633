using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Des.Crs.Domain.Places;

/// <summary>
/// The address book in memory: streets with their houses in order, crossings, names and zones. Immutable; a new one is made after an import.
/// Answers as <see cref="IAddressBook"/> says.
/// </summary>
public sealed class AddressIndex
{
    private readonly FrozenDictionary<string, PlaceEntry> _byKey;
    private readonly FrozenDictionary<string, PlaceEntry[]> _byLabel;
    private readonly (PlaceEntry Entry, string Text, string[] Words)[] _names;
    private readonly string[] _towns;
    private readonly FrozenDictionary<string, string> _townForms;
    private readonly StreetTable _streets = new();

    public AddressIndex(CityMap map)
    {
        Map = map;
        Zones = new(map.Areas);
        _byKey = map.Places.GroupBy(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _byLabel = _byKey.Values.GroupBy(entry => PlaceText.Normalize(entry.Label), StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);
        _names = [.. _byKey.Values.Where(entry => entry.Kind is PlaceKind.Named or PlaceKind.Park).OrderBy(entry => entry.Label, StringComparer.Ordinal)
            .Select(entry => (entry, PlaceText.Normalize(entry.Label), PlaceText.Normalize(entry.Label).Split(' ')))];
        _towns = [.. map.Places.GroupBy(entry => entry.Town).Where(town => town.Key != "").OrderByDescending(town => town.Count())
            .Select(town => PlaceText.Normalize(town.Key)).Distinct()];
        _townForms = map.Places.Select(entry => entry.Town).Distinct().ToFrozenDictionary(town => town, PlaceText.Normalize, StringComparer.Ordinal);
        var streets = new Dictionary<string, KnownStreet>(StringComparer.Ordinal);
        foreach (var entry in _byKey.Values)
        {
            if (entry.Street is "") continue;
            var street = Street(entry.Street);
            if (entry.Kind is PlaceKind.Intersection)
            {
                var cross = Street(entry.CrossStreet);
                street.Crossings.Add((cross, entry));
                cross.Crossings.Add((street, entry));
            }
            else if (entry.Number is not null) street.Houses.Add(entry);
        }
        _streets.Close();

        KnownStreet Street(string label)
        {
            if (!streets.TryGetValue(label, out var street)) streets.Add(label, street = _streets.Keep(label));
            return street;
        }
    }

    public CityMap Map { get; }
    public ZoneMap Zones { get; }

    /// <summary>How many streets have houses or crossings.</summary>
    public int StreetCount => _streets.Streets.Count;

    public Place? Find(string key)
    {
        if (_byKey.TryGetValue(key, out var entry)) return Taken(entry);
        if (key.StartsWith("b:", StringComparison.Ordinal)) return Block(AddressText.Parse(key[2..]));
        return key.StartsWith('@') && AddressText.Parse(key[1..]).Point is { } point ? At(point) : null;
    }

    public Place At(GeoPoint point) => Standing(new()
    {
        Kind = PlaceKind.Point, Standing = PlaceStanding.Verified, Point = point,
        Label = string.Create(CultureInfo.InvariantCulture, $"{point.Latitude:F5}, {point.Longitude:F5}"),
    });

    public Place? Verify(string typed)
    {
        if (typed.Length > 4 * Place.MaxLabelLength) return null;
        var text = AddressText.Parse(typed);
        if (text.Point is { } point) return At(point);
        if (_byLabel.GetValueOrDefault(text.Normalized) is [var named]) return Taken(named);
        if (Means(text) is { } place) return place;
        // "12 main st colchester": the town without its comma.
        foreach (var town in _towns)
            if (text.Rest is "" && text.Normalized.EndsWith(' ' + town, StringComparison.Ordinal) && Means(AddressText.Parse($"{text.Normalized[..^(town.Length + 1)]}, {town}")) is { } there) return there;
        return null;
    }

    /// <summary>Best first, never more than <paramref name="most"/>.</summary>
    public IReadOnlyList<PlaceSuggestion> Suggest(string typed, int most)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > Place.MaxLabelLength || most <= 0) return [];
        var text = AddressText.Parse(typed);
        if (text.Point is { } point) return [new('@' + At(point).Label, At(point).Label, PlaceKind.Point, Guessed: false)];
        if (text.Normalized is "") return [];

        var found = new Candidates();
        Names(text.Normalized, found);
        if (text.Cross is { } cross) Crossings(text.Street!, cross, most, found);
        else if (text.Block is { } hundred && text.Street is { } of) Blocks(of, hundred, found);
        else if (text.Number is { } number && text.Street is { } street) Houses(street, number, text.Rest, most, found);
        else if ((text.Street ?? StreetName.Parse(text.Normalized)) is { Name: not "" } only) AlongStreet(only, most, found);

        foreach (var town in _towns)
        {
            if (text.Rest is not "" || !text.Normalized.EndsWith(' ' + town, StringComparison.Ordinal)) continue;
            if (AddressText.Parse(text.Normalized[..^(town.Length + 1)]) is { Number: { } there, Street: { } main }) Houses(main, there, town, most, found);
        }
        return found.Best(most);
    }

    private Place? Means(AddressText text)
    {
        if (text.Street is not { Name: not "" } street) return null;
        if (text.Cross is { } cross) return cross.Name is "" ? null : Single(Met(street, cross)) is { } met ? Taken(met) : null;
        if (text.Block is not null) return Block(text);
        if (text.Number is not { } number || !KnownTown(text.Rest)) return null;

        var houses = _streets.Meant(street).SelectMany(known => known.At(number)).Where(house => InTown(house, text.Rest)).ToList();
        // Who names no town means the one that labels leave out, if the address exists there.
        if (text.Rest is "" && houses.Exists(AtHome)) houses.RemoveAll(house => !AtHome(house));
        var unit = text.Unit is null ? "" : PlaceText.Normalize(text.Unit);
        if (unit != "" && Single(houses.Where(house => PlaceText.Normalize(house.Unit) == unit)) is { } door) return Taken(door);
        return Single(houses.Where(house => house.Unit is "")) is { } house ? Taken(house) with { Detail = text.Unit } : null;
    }

    private IEnumerable<PlaceEntry> Met(StreetName street, StreetName cross)
    {
        var others = _streets.Fitting(cross).ToHashSet();
        return _streets.Fitting(street).SelectMany(known => known.Crossings).Where(crossing => others.Contains(crossing.Other)).Select(crossing => crossing.Entry).Distinct();
    }

    private Place? Block(AddressText text)
    {
        if (text is not { Block: { } hundred, Street: { } street }) return null;
        var blocks = _streets.Meant(street).Select(known => known.InBlock(hundred).ToList()).Where(houses => houses is not []).ToList();
        if (blocks is not [var houses]) return null;
        // The house nearest to the middle stands for the block, so that the point lies at the street also where it bends.
        var center = new GeoPoint(houses.Average(house => house.Point.Latitude), houses.Average(house => house.Point.Longitude));
        return Standing(new()
        {
            Kind = PlaceKind.Point, Standing = PlaceStanding.Verified, Point = houses.MinBy(house => house.Point.FeetTo(center))!.Point,
            Label = $"{hundred} block of {houses[0].Street}", Key = $"b:{hundred} block of {houses[0].Street}",
        });
    }

    private static PlaceEntry? Single(IEnumerable<PlaceEntry> entries)
    {
        PlaceEntry? single = null;
        foreach (var entry in entries)
        {
            if (single is not null) return null;
            single = entry;
        }
        return single;
    }

    private static bool AtHome(PlaceEntry entry) => entry.Town is "" || !entry.Label.EndsWith($", {entry.Town}", StringComparison.Ordinal);

    private bool KnownTown(string rest) => rest is "" || _towns is [] || _towns.Any(town => StartsWithWords(rest, town));

    private bool InTown(PlaceEntry entry, string rest) => rest is "" || entry.Town is "" || StartsWithWords(rest, _townForms[entry.Town]);

    private static bool StartsWithWords(string text, string words) => text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || text[words.Length] == ' ');

    private Place Taken(PlaceEntry entry) => Standing(new() { Kind = entry.Kind, Label = entry.Label, Standing = PlaceStanding.Verified, Point = entry.Point, Key = entry.Key });

    private Place Standing(Place place) => place with
    {
        Standing = Zones.InCity(place.Point!.Value) ? PlaceStanding.Verified : PlaceStanding.Outside,
        Zones = Zones.At(place.Point.Value),
    };

    private void Houses(StreetName street, HouseNumber number, string rest, int most, Candidates found)
    {
        foreach (var (known, penalty, guessed) in _streets.Guess(street, 60))
        {
            if (known.Houses.Count == 0) continue;
            var any = false;
            foreach (var house in known.At(number))
            {
                any = true;
                found.Add(house, penalty + Away(house, rest), guessed);
            }
            if (any) continue;
            // A house number between two known ones is not invented; the nearest known ones are offered.
            var step = 0.0;
            foreach (var house in known.Nearest(number, 12).OrderBy(house => Away(house, rest)).Take(Math.Min(3, most))) found.Add(house, penalty + 3 + (step += 0.01) + Away(house, rest), guessed: true);
        }
    }

    private double Away(PlaceEntry entry, string rest) => rest is not ""
        ? (_townForms[entry.Town].StartsWith(rest, StringComparison.Ordinal) || InTown(entry, rest) ? 0 : 3)
        : _towns.Length < 2 || _townForms[entry.Town] == _towns[0] ? 0 : 0.5;

    private void Crossings(StreetName street, StreetName cross, int most, Candidates found)
    {
        var others = cross.Name is "" ? null : _streets.Guess(cross, 60).ToDictionary(guess => guess.Street);
        foreach (var (known, penalty, guessed) in _streets.Guess(street, 60))
        {
            foreach (var (other, entry) in known.Crossings)
            {
                if (others is null) found.Add(entry, penalty, guessed);
                else if (others.TryGetValue(other, out var guess)) found.Add(entry, penalty + guess.Penalty, guessed || guess.Guessed);
            }
            if (others is null && found.Count >= 4 * most) return;
        }
    }

    private void Blocks(StreetName street, int hundred, Candidates found)
    {
        foreach (var (known, penalty, guessed) in _streets.Guess(street, 30))
            if (known.InBlock(hundred).FirstOrDefault() is { } house)
                found.Add(new($"b:{hundred} block of {house.Street}", $"{hundred} block of {house.Street}", PlaceKind.Point, guessed), penalty);
    }

    private void AlongStreet(StreetName street, int most, Candidates found)
    {
        foreach (var (known, penalty, guessed) in _streets.Guess(street, Math.Min(12, most + 4)))
        {
            var step = 0.0;
            foreach (var (_, entry) in known.Crossings.Take(most)) found.Add(entry, penalty + 0.5 + (step += 0.02), guessed);
            foreach (var house in known.Houses.Take(known.Crossings is [] ? most : 1)) found.Add(house, penalty + 0.6 + (step += 0.02) + Away(house, ""), guessed);
        }
    }

    private void Names(string typed, Candidates found)
    {
        var words = typed.Split(' ');
        foreach (var (entry, text, parts) in _names)
        {
            if (text == typed) found.Add(entry, -1, guessed: false);
            else if (text.StartsWith(typed, StringComparison.Ordinal)) found.Add(entry, 0.3, guessed: false);
            else
            {
                var (off, missed) = (0, false);
                foreach (var word in words)
                {
                    var nearest = 9;
                    foreach (var part in parts)
                    {
                        var allowed = Spelling.Forgiven(word.Length);
                        var distance = part.StartsWith(word, StringComparison.Ordinal) ? 0 : Spelling.Distance(word, part, allowed);
                        if (distance <= allowed) nearest = Math.Min(nearest, distance);
                    }
                    if (nearest == 9 && word is not ("the" or "of" or "at" or "in" or "by")) missed = true;
                    else if (nearest != 9) off += nearest;
                }
                if (!missed && off <= 3) found.Add(entry, 0.8 + 2 * off, off > 0);
            }
        }
    }

    private sealed class Candidates
    {
        private readonly Dictionary<string, (PlaceSuggestion Suggestion, double Penalty)> _found = new(StringComparer.Ordinal);

        public int Count => _found.Count;

        public void Add(PlaceEntry entry, double penalty, bool guessed) => Add(new(entry.Key, entry.Label, entry.Kind, guessed), penalty);

        public void Add(PlaceSuggestion suggestion, double penalty)
        {
            if (!_found.TryGetValue(suggestion.Key, out var known) || penalty < known.Penalty) _found[suggestion.Key] = (suggestion, penalty);
        }

        public ImmutableArray<PlaceSuggestion> Best(int most) => [.. _found.Values.OrderBy(found => found.Penalty)
            .ThenBy(found => found.Suggestion.Label.Length).ThenBy(found => found.Suggestion.Label, StringComparer.Ordinal).Take(most).Select(found => found.Suggestion)];
    }
}
