using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>Words and numbers that an apostrophe stands before: <c>’em</c>, <c>’90s</c>, <c>’16</c>.</summary>
internal sealed class ElisionTable
{
    private readonly LexemeSet words;

    private ElisionTable(WordLexicon lexicon) => words = new LexemeSet(lexicon, LexiconTable.Words("elisions.hand"));

    public static ElisionTable Default => Shared.Instance;

    /// <param name="token">The token behind the mark.</param>
    public bool IsElision(DocumentProse prose, int token)
    {
        var word = prose.Tokens[token];
        return word.Kind == TokenKind.Number
            ? word.Length == 2 && (prose.Text[word.Start - 1] != '‘' || (word.End < prose.Text.Length && prose.Text[word.End] == 's'))
            : words.Has(word.Lexeme);
    }

    private static class Shared
    {
        internal static readonly ElisionTable Instance = new(WordLexicon.Default);
    }
}
