using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The words that say something of a line whatever it is about: function words, of which running text is full and titles, menus and
/// lists are not, and the words of <c>line-words.tsv</c> with the trait that each lends. Immutable; built once per process.
/// </summary>
internal sealed class LineWords
{
    private const int Slots = 2048;

    private readonly uint[] hashes = new uint[Slots];
    private readonly (bool IsFunctionWord, LineTraits Traits)[] said = new (bool, LineTraits)[Slots];

    private LineWords()
    {
        foreach (var row in LexiconTable.Rows(WordTables.FunctionWords))
        {
            Add(row[0], true, LineTraits.None);
        }

        foreach (var row in LexiconTable.Rows("line-words"))
        {
            foreach (var word in row[1].Split('|'))
            {
                Add(word, false, LineTraitNames.Parse(row[0]));
            }
        }
    }

    public static LineWords Default => Shared.Instance;

    /// <param name="hash">What <see cref="WordHash"/> makes of the word.</param>
    public (bool IsFunctionWord, LineTraits Traits) Of(uint hash) => said[Slot(hash)];

    private void Add(string word, bool function, LineTraits traits)
    {
        var hash = WordHash.Of(word.AsSpan());
        var slot = Slot(hash);
        hashes[slot] = hash;
        said[slot] = (said[slot].IsFunctionWord | function, said[slot].Traits | traits);
    }

    /// <summary>Where the word stands, or the empty slot behind its like.</summary>
    private int Slot(uint hash)
    {
        var table = hashes;
        var slot = (int)(hash & (Slots - 1));
        while ((table[slot] != hash) & (table[slot] != 0))
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }

    private static class Shared
    {
        internal static readonly LineWords Instance = new();
    }
}
