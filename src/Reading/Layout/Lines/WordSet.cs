using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The content words of some lines as a set of hash bits: enough to say how much of a title the body talks about. A word that is not
/// there is taken for one that is in about one case of ten.
/// </summary>
internal sealed class WordSet
{
    /// <summary>Shorter words are mostly function words.</summary>
    private const int ContentLetters = 4;
    private const int Bits = 1 << 12;

    private readonly ulong[] words = new ulong[Bits / 64];

    public void Add(ReadOnlySpan<char> line)
    {
        for (var at = 0; TryNext(line, ref at, out var hash);)
        {
            var bit = hash % Bits;
            words[bit >> 6] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>How many content words of the line are in the set, and how many it has.</summary>
    public (int Shared, int All) Count(ReadOnlySpan<char> line)
    {
        var (shared, all) = (0, 0);
        for (var at = 0; TryNext(line, ref at, out var hash); all++)
        {
            var bit = hash % Bits;
            shared += (int)((words[bit >> 6] >> (int)(bit & 63)) & 1);
        }

        return (shared, all);
    }

    private static bool TryNext(ReadOnlySpan<char> line, ref int at, out uint hash)
    {
        while (at < line.Length)
        {
            var start = at;
            while (at < line.Length && CharClass.IsWordPart(line[at]))
            {
                at++;
            }

            var letters = at - start;
            at++;
            if (letters >= ContentLetters)
            {
                hash = WordHash.Of(line.Slice(start, letters));
                if (!LineWords.Default.Of(hash).IsFunctionWord)
                {
                    return true;
                }
            }
        }

        hash = 0;
        return false;
    }
}
