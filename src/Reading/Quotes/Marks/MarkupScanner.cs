using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>
/// Tells the tokens of a left-over tag: the marks of <c>&lt;a href="…"&gt;</c> quote nothing. Ask for the tokens in order.
/// </summary>
internal struct MarkupScanner(DocumentProse prose, ProsePassage passage)
{
    private int tagEnd = -1;
    private bool hasNoMoreTags;

    public bool IsInside(int token)
    {
        ref readonly var sign = ref prose.Tokens[token];
        var start = sign.Start;
        if (start < tagEnd)
        {
            return true;
        }

        // The end of a tag that began on the line above.
        if (sign.Kind == TokenKind.Mark && sign.End < passage.Range.End && prose.Text[sign.End] == '>')
        {
            return true;
        }

        if (sign.Kind != TokenKind.Symbol || hasNoMoreTags || prose.Text[start] != '<' || start + 1 >= passage.Range.End
            || !(CharClass.IsLetter(prose.Text[start + 1]) || prose.Text[start + 1] == '/'))
        {
            return false;
        }

        var end = prose.Text.IndexOf('>', start, passage.Range.End - start);
        hasNoMoreTags = end < 0;
        tagEnd = end >= 0 ? end + 1 : HasAttribute(start) ? passage.Range.End : start;
        return tagEnd > start;
    }

    /// <summary>Whether a tag that no line closes has an attribute, and so runs over the line.</summary>
    private readonly bool HasAttribute(int start)
    {
        var sign = prose.Text.IndexOf('=', start, passage.Range.End - start);
        return sign >= 0 && sign + 1 < passage.Range.End && prose.Text[sign + 1] is '"' or '\'';
    }
}
