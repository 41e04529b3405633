using System.Collections;
using System.Collections.Immutable;

namespace Des.Crs.Domain.Contacts;

/// <summary>What the caller said, by prompt key, in the form each kind of prompt keeps.</summary>
public sealed class Answers : IEnumerable<KeyValuePair<string, string>>, IEquatable<Answers>
{
    private readonly ImmutableSortedDictionary<string, string> _byPrompt;

    public Answers() : this(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)) { }

    public Answers(IEnumerable<KeyValuePair<string, string>> byPrompt) : this(byPrompt.ToImmutableSortedDictionary(StringComparer.Ordinal)) { }

    private Answers(ImmutableSortedDictionary<string, string> byPrompt) => _byPrompt = byPrompt;

    public int Count => _byPrompt.Count;

    public string? this[string prompt] => _byPrompt.GetValueOrDefault(prompt);

    public Answers With(string prompt, string answer) => new(_byPrompt.SetItem(prompt, answer));

    public Answers Without(string prompt) => new(_byPrompt.Remove(prompt));

    public bool Equals(Answers? other) => other is not null && _byPrompt.SequenceEqual(other._byPrompt);

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => _byPrompt.Count;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _byPrompt.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
