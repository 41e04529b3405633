using System.Collections.Frozen;

namespace Des.Crs.Domain.Catalog;

/// <summary>
/// Recognizes a danger in what a caller says, by the phrases of <see cref="Emergency"/> in every language of the catalog.
/// A phrase means its danger when all its words occur within <see cref="Reach"/> words, in any order, compared by stem; one slip of the
/// keyboard is forgiven in words of five letters and more, unless the slip is itself a word of the catalog's edited texts.
/// An <c>unless</c> phrase silences what is said within <see cref="Reach"/> words of it, not the rest of a long story.
/// </summary>
public sealed class EmergencyPhrases
{
    /// <summary>How many words apart the words of one phrase may be, the first and the last included.</summary>
    public const int Reach = 8;

    /// <summary>Characters that are read; a danger is said early.</summary>
    public const int MaxLength = 10_000;

    private const int ForgivingFrom = 5;

    private readonly (Emergency Emergency, Phrase[] Phrases, Phrase[] Unless)[] _dangers;
    private readonly FrozenSet<string> _properWords;

    public EmergencyPhrases(CatalogSnapshot catalog)
        : this(catalog.City.Emergencies, catalog.CallTypes.SelectMany(EditedTexts))
    {
    }

    /// <param name="editedTexts">Texts without typing mistakes: a word that stands in one is taken as meant.</param>
    public EmergencyPhrases(IEnumerable<Emergency> emergencies, IEnumerable<string> editedTexts)
    {
        _dangers = [.. emergencies.Select(emergency => (
            emergency,
            Read(emergency.Phrases.Concat(emergency.Translations.Languages.SelectMany(language => emergency.Translations[language]!.Keywords))),
            Read(emergency.Unless)))];
        _properWords = editedTexts.SelectMany(EmergencyWords.Of).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The first danger, in the profile's order, that the words mean; null for none. Never throws.</summary>
    public Emergency? In(string words)
    {
        if (_dangers.Length == 0) return null;
        var said = EmergencyWords.Of(Whole(words)).ConvertAll(word => new Said(word, EmergencyWords.Stem(word), !_properWords.Contains(word)));
        foreach (var (emergency, phrases, unless) in _dangers)
        {
            var silenced = unless.SelectMany(phrase => phrase.In(said)).ToList();
            if (phrases.SelectMany(phrase => phrase.In(said)).Any(found => !silenced.Exists(found.IsNear))) return emergency;
        }
        return null;
    }

    private static string Whole(string? words)
    {
        if (string.IsNullOrEmpty(words)) return "";
        var kept = words.AsSpan(0, Math.Min(words.Length, MaxLength)).ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            // Half a character cannot be normalized.
            if (!char.IsSurrogate(kept[i])) continue;
            if (char.IsHighSurrogate(kept[i]) && i + 1 < kept.Length && char.IsLowSurrogate(kept[i + 1])) i++;
            else kept[i] = ' ';
        }
        return new string(kept);
    }

    private static IEnumerable<string> EditedTexts(CallType type) =>
        [type.Title, type.Answer, type.More ?? "", .. type.Translations.Languages.SelectMany(language => type.Translations[language]!.Texts.Values)];

    private static Phrase[] Read(IEnumerable<string> phrases) => [.. phrases.Select(Phrase.Read).Where(phrase => phrase.Slots.Length > 0)];

    private readonly record struct Said(string Word, string Stem, bool MayBeSlip)
    {
        public bool Means(Meant meant) =>
            Stem == meant.Stem ||
            (MayBeSlip && Word.Length >= ForgivingFrom && meant.Word.Length >= ForgivingFrom &&
             (TypingSlip.IsOne(Word, meant.Word) || TypingSlip.IsOne(Stem, meant.Stem)));
    }

    private readonly record struct Meant(string Word, string Stem);

    /// <summary>A stretch of words, both ends included.</summary>
    private readonly record struct Stretch(int First, int Last)
    {
        public bool IsNear(Stretch other) => First <= other.Last + Reach && other.First <= Last + Reach;
    }

    /// <summary>Every slot must be filled by one of its alternatives; an alternative that opens into several words (<c>can't</c>) needs all of them.</summary>
    private sealed record Phrase(Meant[][][] Slots)
    {
        public static Phrase Read(string phrase) => new(
        [
            .. phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(slot => slot.Split('|')
                    .Select(alternative => EmergencyWords.Of(alternative).Select(word => new Meant(word, EmergencyWords.Stem(word))).ToArray())
                    .Where(alternative => alternative.Length > 0)
                    .ToArray())
                .Where(slot => slot.Length > 0),
        ]);

        /// <summary>Where it is said: for each place it can begin, the shortest stretch.</summary>
        public IEnumerable<Stretch> In(IReadOnlyList<Said> said)
        {
            for (var first = 0; first < said.Count; first++)
            {
                if (!Begins(said[first])) continue;
                var last = -1;
                foreach (var slot in Slots)
                {
                    var filledBy = EarliestEnd(slot, said, first);
                    last = filledBy < 0 ? int.MaxValue : Math.Max(last, filledBy);
                }
                if (last < said.Count) yield return new Stretch(first, last);
            }
        }

        private bool Begins(Said word)
        {
            foreach (var slot in Slots)
            {
                foreach (var alternative in slot)
                {
                    foreach (var meant in alternative)
                    {
                        if (word.Means(meant)) return true;
                    }
                }
            }
            return false;
        }

        private static int EarliestEnd(Meant[][] slot, IReadOnlyList<Said> said, int first)
        {
            var best = -1;
            foreach (var alternative in slot)
            {
                var end = first;
                foreach (var meant in alternative)
                {
                    var at = first;
                    while (at < said.Count && at < first + Reach && !said[at].Means(meant)) at++;
                    if (at >= said.Count || at >= first + Reach)
                    {
                        end = -1;
                        break;
                    }
                    end = Math.Max(end, at);
                }
                if (end >= 0 && (best < 0 || end < best)) best = end;
            }
            return best;
        }
    }
}
