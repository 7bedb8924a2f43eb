using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>
/// Pairs the single marks of one stretch of tokens. The signs are apostrophes too, so only an opening with a closing that fits counts:
/// an elision (<c>’90s</c>) opens nothing, and behind a plural (<c>voters’ rights</c>) a mark closes only if no better one comes.
/// </summary>
internal struct SingleMarks(DocumentProse prose, ProsePassage passage)
{
    private int open = -1;
    private int weakClose = -1;

    /// <summary>Takes the next token of the stretch.</summary>
    public void Take(int token, bool isNested, List<MarkPair> pairs)
    {
        var mark = prose.Tokens[token];
        if (mark.Kind != TokenKind.Mark || !MarkSign.IsSingle(prose.Text[mark.Start]))
        {
            return;
        }

        if (Opens(token))
        {
            Finish(isNested, pairs);
            open = token;
        }
        else if (open >= 0 && open + 1 < token && Closes(token))
        {
            if (IsWeak(token))
            {
                weakClose = token;
            }
            else
            {
                weakClose = token;
                Finish(isNested, pairs);
            }
        }
    }

    /// <summary>Ends the stretch: what was opened closes at the mark that might have been a plural's apostrophe, or not at all.</summary>
    public void Finish(bool isNested, List<MarkPair> pairs)
    {
        if (open >= 0 && weakClose > open)
        {
            var range = new TextRange(prose.Tokens[open].End, prose.Tokens[weakClose].Start);
            pairs.Add(new MarkPair(open, open + 1, weakClose, weakClose + 1, range, MarkStyle.Single, isNested));
        }

        (open, weakClose) = (-1, -1);
    }

    private readonly bool Opens(int token)
    {
        var mark = prose.Tokens[token];
        var before = mark.Start > passage.Range.Start ? prose.Text[mark.Start - 1] : ' ';
        if (prose.Text[mark.Start] is '’' or '›' or '´' || mark.Has(TokenShape.SpaceAfter) || token + 1 >= passage.EndToken
            || !MarkSign.CanOpenBehind(before))
        {
            return false;
        }

        return !ElisionTable.Default.IsElision(prose, token + 1);
    }

    private readonly bool Closes(int token)
    {
        var mark = prose.Tokens[token];
        return prose.Text[mark.Start] is not ('‘' or '‹' or '‚') && !mark.Has(TokenShape.SpaceBefore)
            && (mark.End >= passage.Range.End || !CharClass.IsWordPart(prose.Text[mark.End]));
    }

    /// <summary>
    /// Whether the mark may be the apostrophe of a plural or of a dropped letter: <c>voters’ will</c>, <c>goin’ home</c>.
    /// </summary>
    private readonly bool IsWeak(int token)
    {
        var text = prose.Text;
        var start = prose.Tokens[token].Start;
        var canDrop = text[start - 1] is 's' or 'S' || (text[start - 1] == 'n' && text[start - 2] == 'i');
        return canDrop && token + 1 < passage.EndToken && prose.Tokens[token + 1] is { IsWord: true } next
            && next.Has(TokenShape.SpaceBefore);
    }
}
