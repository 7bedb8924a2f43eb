namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The content words of some lines as a set of hash bits: enough to say how much of a title the body talks about. A word that is not
/// there is taken for one that is in about one case of ten.
/// </summary>
internal sealed class WordSet
{
    private const int Bits = 1 << 12;

    private readonly ulong[] words = new ulong[Bits / 64];

    public void Add(WordMarks line)
    {
        foreach (var word in line.Span)
        {
            if (word.IsContent)
            {
                var bit = word.Hash % Bits;
                words[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }
    }

    /// <summary>How many content words of the line are in the set, and how many it has.</summary>
    public (int Shared, int All) Count(WordMarks line)
    {
        var (shared, all) = (0, 0);
        foreach (var word in line.Span)
        {
            // Counted without a branch: every other word is one, and nobody can guess which.
            var (content, bit) = (word.IsContent ? 1 : 0, word.Hash % Bits);
            shared += content & (int)(words[bit >> 6] >> (int)(bit & 63));
            all += content;
        }

        return (shared, all);
    }
}
