using Des.Crs.Domain.Access;
using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;
using Des.Crs.Domain.Requests;

namespace Des.Crs.Domain.Places;

/// <summary>What is known of a place: where it is, what is open there, what was said before.</summary>
/// <param name="Place">Unverified when the address book does not know what was typed.</param>
/// <param name="Open">Requests that have not ended.</param>
/// <param name="Earlier">The newest first.</param>
/// <param name="Similar">What else the words may have meant; empty for a verified place.</param>
public sealed record PlaceRecord(Place Place, IReadOnlyList<RequestRow> Open, IReadOnlyList<PastMatter> Earlier, IReadOnlyList<PlaceSuggestion> Similar);

/// <summary>Looks places up outside a call, and lists those that are to be mended.</summary>
public sealed class PlaceLookup(IAddressBook book, RequestLookup requests, IContactHistory history, IUnverifiedPlaces unverified, ICallTypeCatalog catalog, TimeProvider clock)
{
    /// <summary>How far back typed places are listed, in days, today included.</summary>
    public const int DaysToMend = 90;

    private const int MostSuggested = 8, MostEarlier = 25, MostToMend = 200, FewestLetters = 2;

    /// <summary>Nothing for fewer than two letters, and for somebody who may not take contacts.</summary>
    public async Task<IReadOnlyList<PlaceSuggestion>> SuggestAsync(Employee by, string typed, CancellationToken cancel) =>
        by.May(Permission.TakeContacts) && typed.Trim().Length >= FewestLetters ? await book.SuggestAsync(typed, MostSuggested, cancel) : [];

    /// <summary>A place by the address book's key.</summary>
    public async Task<Result<PlaceRecord>> ByKeyAsync(Employee by, string key, CancellationToken cancel)
    {
        if (!by.May(Permission.TakeContacts)) return new NotPermitted(Permission.TakeContacts);
        return await book.FindAsync(key, cancel) is { } place ? await FileAsync(by, place, [], cancel) : new PlaceGone();
    }

    /// <summary>A place by its words: the one they mean without guessing, else the words as they are, with what they may have meant.</summary>
    public async Task<Result<PlaceRecord>> ByWordsAsync(Employee by, string words, CancellationToken cancel)
    {
        if (!by.May(Permission.TakeContacts)) return new NotPermitted(Permission.TakeContacts);
        return await book.VerifyAsync(words, cancel) is { } place
            ? await FileAsync(by, place, [], cancel)
            : await FileAsync(by, Place.Unverified(words), await SuggestAsync(by, words, cancel), cancel);
    }

    /// <summary>What was typed in the last <see cref="DaysToMend"/> days and is not in the address book.</summary>
    public async Task<Result<IReadOnlyList<UnverifiedPlace>>> ToMendAsync(Employee by, CancellationToken cancel)
    {
        if (!by.May(Permission.Administer)) return new NotPermitted(Permission.Administer);
        var today = DateOnly.FromDateTime(catalog.Current.LocalTime(clock.GetUtcNow()));
        return Result.Of(await unverified.SinceAsync(today.AddDays(1 - DaysToMend), MostToMend, cancel));
    }

    private async Task<PlaceRecord> FileAsync(Employee by, Place place, IReadOnlyList<PlaceSuggestion> similar, CancellationToken cancel) =>
        new(place, await requests.OpenAtAsync(by, place, cancel), await history.AtPlaceAsync(place, MostEarlier, cancel), similar);
}

public sealed record PlaceGone() : Refusal("This place is no longer in the address book. Look it up again by its name.");
