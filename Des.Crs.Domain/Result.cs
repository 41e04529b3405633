using System.Diagnostics.CodeAnalysis;

namespace Des.Crs.Domain;

/// <summary>A "no" that a person can read and act on. Each feature names its own in its <c>Refusals.cs</c>.</summary>
/// <param name="Sentence">One or two plain English sentences: what was refused, and what to do about it.</param>
public abstract record Refusal(string Sentence)
{
    public sealed override string ToString() => Sentence;
}

/// <summary>What a decision gives: the thing asked for, or a <see cref="Refusal"/>. Exceptions are for bugs and broken outside systems.</summary>
public readonly struct Result<T>
{
    private readonly T? _value;

    internal Result(T? value, Refusal? refusal) => (_value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    /// <summary>True when the answer is no.</summary>
    public bool Refused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? value)
    {
        (refusal, value) = (Refusal, _value);
        return refusal is not null;
    }

    /// <summary>The value; throws for a refusal, so only where a refusal would be a bug.</summary>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException(Refusal.Sentence);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>Makes a <see cref="Result{T}"/> where the compiler allows no conversion: of an interface.</summary>
public static class Result
{
    public static Result<T> Of<T>(T value) => new(value, null);
}

/// <summary>The value of a <see cref="Result{T}"/> that says only "done".</summary>
public readonly record struct Done;
