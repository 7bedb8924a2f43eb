using Corpus.Reading.Layout.Parts.Captions;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines;

/// <summary>
/// The words that say something of a line whatever it is about: function words, of which running text is full and titles, menus and
/// lists are not, the words of <c>line-words.tsv</c> and those of <c>caption-words.tsv</c>, with the traits that each lends. One table, so that a
/// word is looked up once for all three. Immutable; built once per process.
/// </summary>
internal static class LineWords
{
    public static WordTable<LineWord> Default => Shared.Instance;

    private static Dictionary<string, LineWord> Read()
    {
        var words = new Dictionary<string, LineWord>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Rows(WordTables.FunctionWords))
        {
            words[row[0]] = new LineWord(IsFunctionWord: true, LineTraits.None, CaptionTraits.None);
        }

        foreach (var row in LexiconTable.Rows("line-words"))
        {
            foreach (var word in row[1].Split('|'))
            {
                words.TryGetValue(word, out var said);
                words[word] = said with { Traits = said.Traits | LineTraitNames.Parse(row[0]) };
            }
        }

        foreach (var row in LexiconTable.Rows("caption-words"))
        {
            words.TryGetValue(row[1], out var said);
            words[row[1]] = said with { Caption = said.Caption | ParseCaption(row[0]) };
        }

        return words;
    }

    private static CaptionTraits ParseCaption(string name) =>
        Enum.TryParse<CaptionTraits>(name, out var trait) && trait != CaptionTraits.None
            ? trait
            : throw new InvalidOperationException($"caption-words.tsv names '{name}', which is no caption trait.");

    private static class Shared
    {
        internal static readonly WordTable<LineWord> Instance = new(Read());
    }
}
