using Des.Crs.Domain.Constituents;
using Des.Crs.Domain.Places;
using Microsoft.EntityFrameworkCore;

namespace Des.Crs.Integrations.Storage.Contacts;

/// <summary>Callers by what they give of themselves.</summary>
internal sealed class ConstituentSearch(CrsStore store) : IConstituents
{
    private const int FewestDigits = 4;

    public Task<IReadOnlyList<Constituent>> FindAsync(string words, int most, CancellationToken cancel) => store.ReadAsync<IReadOnlyList<Constituent>>(async db =>
    {
        var people = db.Set<Constituent>().AsQueryable();
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        if (words.Contains('@', StringComparison.Ordinal))
        {
            var email = words.Trim().ToLowerInvariant();
            people = people.Where(person => EF.Property<string>(person, ConstituentMapping.EmailNormalized).StartsWith(email));
        }
        else if (digits.Length >= FewestDigits && !words.Any(char.IsLetter))
        {
            if (digits.Length == 11 && digits[0] == '1') digits = digits[1..];
            people = people.Where(person => EF.Property<string>(person, ConstituentMapping.PhoneDigits).Contains(digits));
        }
        else
        {
            var parts = PlaceText.Words(words);
            if (parts.Count == 0 || parts.Sum(part => part.Length) < 2) return [];
            foreach (var part in parts)
            {
                var (first, later) = (part, " " + part);
                people = people.Where(person => EF.Property<string>(person, ConstituentMapping.NameNormalized).StartsWith(first)
                    || EF.Property<string>(person, ConstituentMapping.NameNormalized).Contains(later));
            }
        }
        return await people.OrderByDescending(person => person.Since).ThenBy(person => person.Id).Take(most).ToListAsync(cancel);
    });

    public Task<Constituent?> GetAsync(Guid id, CancellationToken cancel) =>
        store.ReadAsync(db => db.Set<Constituent>().FirstOrDefaultAsync(person => person.Id == id, cancel));
}
