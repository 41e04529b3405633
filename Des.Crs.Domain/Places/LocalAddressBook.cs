namespace Des.Crs.Domain.Places;

/// <summary>The address book the desk asks: read from the store once, answered from memory, read again after an import.</summary>
public sealed class LocalAddressBook(IPlaceStore store) : IAddressBook, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile AddressIndex? _index;

    /// <summary>What is known now; for maps and drawings.</summary>
    public async Task<AddressIndex> IndexAsync(CancellationToken cancel)
    {
        if (_index is { } known) return known;
        await _reading.WaitAsync(cancel);
        try
        {
            return _index ??= new(await store.LoadAsync(cancel));
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>Reads the store again; questions meanwhile are answered from what was known before.</summary>
    public async Task ReloadAsync(CancellationToken cancel)
    {
        await _reading.WaitAsync(cancel);
        try
        {
            _index = new(await store.LoadAsync(cancel));
        }
        finally
        {
            _reading.Release();
        }
    }

    public async Task<IReadOnlyList<PlaceSuggestion>> SuggestAsync(string typed, int most, CancellationToken cancel) => (await IndexAsync(cancel)).Suggest(typed, most);

    public async Task<Place?> VerifyAsync(string typed, CancellationToken cancel) => (await IndexAsync(cancel)).Verify(typed);

    public async Task<Place?> FindAsync(string key, CancellationToken cancel) => (await IndexAsync(cancel)).Find(key);

    public async Task<Place> AtAsync(GeoPoint point, CancellationToken cancel) => (await IndexAsync(cancel)).At(point);

    public void Dispose() => _reading.Dispose();
}
