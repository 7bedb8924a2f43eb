using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The hash of words that takes no notice of case, punctuation and spacing, fed the words' own hashes. With 64 bits two different lines
/// of a page, or a line and a phrase, do not meet in practice, so that nothing is compared again.
/// </summary>
internal struct PhraseHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong state;

    public static PhraseHash Start() => new() { state = Offset };

    /// <summary>Of a table's phrase: words parted by spaces.</summary>
    public static ulong Of(string phrase)
    {
        var hash = Start();
        foreach (var word in phrase.Split(' '))
        {
            hash.Add(WordHash.Of(word.AsSpan()));
        }

        return hash.Value;
    }

    public readonly ulong Value => state;

    /// <param name="word">What <see cref="WordHash"/> makes of the next word.</param>
    public void Add(uint word)
    {
        state = (state ^ word) * Prime;
        state ^= state >> 32;
    }
}
