namespace Derive.WordNet;

/// <summary>A lemma in one of its meanings.</summary>
/// <param name="Lemma">Lower case, spaces between words.</param>
/// <param name="Rank">1 for the most frequent sense of the lemma.</param>
/// <param name="Synset">The meaning.</param>
internal sealed record Sense(string Lemma, int Rank, Synset Synset)
{
    /// <summary>The spelling with its capitals.</summary>
    public string Spelling => Synset.Words.First(word => word.Equals(Lemma, StringComparison.OrdinalIgnoreCase));

    /// <summary>One word of letters, hyphens allowed: what one token of a text can be.</summary>
    public bool IsSingleWord => Lemma.All(c => char.IsAsciiLetter(c) || c == '-') && Lemma.Length > 1;
}
