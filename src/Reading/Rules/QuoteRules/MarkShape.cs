using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>What the place of a double mark tells where its sign tells the contrary: a mark that faces the wrong way.</summary>
internal sealed class MarkShape(DocumentProse prose)
{
    private (int EndToken, int Word) lastWord = (-1, -1);

    /// <summary>Whether a closing sign stands where only an opening one can: before its paragraph, or parted from the word before it and not
    /// from the one behind.</summary>
    public bool Opens(MarkSign sign, in ProsePassage passage)
    {
        var before = Before(sign, passage);
        return CharClass.IsSpace(before) || (MarkSign.CanOpenBehind(before) && CharClass.IsWordPart(After(sign, passage)));
    }

    /// <summary>Whether an opening sign can only close what is open: no word stands behind it in its paragraph, or a sign that ends a clause
    /// does at once.</summary>
    public bool OnlyCloses(MarkSign sign, in ProsePassage passage)
    {
        if (After(sign, passage) is ',' or ';' or ':' or '!' or '?' or ')')
        {
            return true;
        }

        return sign.EndToken > LastWord(passage);
    }

    /// <summary>The passage's last word, looked for once a passage: one of nothing but marks would be walked to its end from each of them.</summary>
    private int LastWord(in ProsePassage passage)
    {
        if (lastWord.EndToken != passage.EndToken)
        {
            var word = passage.EndToken - 1;
            while (word >= passage.FirstToken && prose.Tokens[word].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                word--;
            }

            lastWord = (passage.EndToken, word);
        }

        return lastWord.Word;
    }

    private char Before(MarkSign sign, in ProsePassage passage) =>
        prose.Tokens[sign.Token].Start is var start && start > passage.Range.Start ? prose.Text[start - 1] : ' ';

    private char After(MarkSign sign, in ProsePassage passage) =>
        prose.Tokens[sign.EndToken - 1].End is var end && end < passage.Range.End ? prose.Text[end] : ' ';
}
