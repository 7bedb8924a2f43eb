using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The words that say something of a line whatever it is about: function words, of which running text is full and titles, menus and
/// lists are not, and the words of <c>line-words.tsv</c> with the trait that each lends. Immutable; built once per process.
/// </summary>
internal static class LineWords
{
    public static WordTable<(bool IsFunctionWord, LineTraits Traits)> Default => Shared.Instance;

    private static Dictionary<string, (bool IsFunctionWord, LineTraits Traits)> Read()
    {
        var words = new Dictionary<string, (bool IsFunctionWord, LineTraits Traits)>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Rows(WordTables.FunctionWords))
        {
            words[row[0]] = (true, LineTraits.None);
        }

        foreach (var row in LexiconTable.Rows("line-words"))
        {
            foreach (var word in row[1].Split('|'))
            {
                words.TryGetValue(word, out var said);
                words[word] = (said.IsFunctionWord, said.Traits | LineTraitNames.Parse(row[0]));
            }
        }

        return words;
    }

    private static class Shared
    {
        internal static readonly WordTable<(bool IsFunctionWord, LineTraits Traits)> Instance = new(Read());
    }
}
