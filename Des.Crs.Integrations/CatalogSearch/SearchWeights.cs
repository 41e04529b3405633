using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;

namespace Des.Crs.Integrations.CatalogSearch;

/// <summary>The numbers of the ranking, kept together because only a run of the evaluation tells whether a change to one is good.</summary>
internal static class SearchWeights
{
    public const float Title = 1.6f;
    public const float Keywords = 1.7f;
    public const float Examples = 2.0f;
    public const float Answer = 0.5f;
    public const float About = 0.4f;

    /// <summary>Two words side by side, as in a title, keyword or example.</summary>
    public const float Pair = 0.9f;

    /// <summary>Of a phrase in place of one spoken word.</summary>
    public const float Phrase = 1.6f;

    public const float Synonym = 0.75f;
    public const float OneMistake = 0.7f;
    public const float TwoMistakes = 0.4f;
    public const float Unfinished = 0.6f;
    public const float Joined = 0.9f;
    public const float InAddress = 0.25f;

    /// <summary>Of an everyday word, which belongs to any story.</summary>
    public const float Faint = 0.35f;

    /// <summary>How much the other fields that have the word count beside the best one.</summary>
    public const float OtherFields = 0.35f;

    public const float OtherVariants = 0.05f;

    /// <summary>Of the best score, what a match after the third must have.</summary>
    public const float LeastShare = 0.3f;

    /// <summary>The share of a score that every word of the caller must be found for.</summary>
    public const float Coordination = 0.4f;
}

/// <summary>BM25, with some reward for finding more of the caller's words.</summary>
internal sealed class CoordinatedBm25() : BM25Similarity(1.2f, 0.5f)
{
    public override float Coord(int overlap, int maxOverlap) =>
        1 - SearchWeights.Coordination + SearchWeights.Coordination * overlap / maxOverlap;
}
