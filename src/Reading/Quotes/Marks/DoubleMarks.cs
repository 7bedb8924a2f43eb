using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>
/// Pairs the double marks of one passage. What is broken is repaired within the passage: nothing carries over to the next.
/// </summary>
internal static class DoubleMarks
{
    /// <param name="signs">The double marks of the passage, in order.</param>
    /// <param name="pairs">Takes the outer pairs, in order, and the pairs nested in them.</param>
    public static void Pair(DocumentProse prose, in ProsePassage passage, List<MarkSign> signs, List<MarkPair> pairs)
    {
        var (closersAhead, openersAhead) = CountDirected(signs);
        var open = -1;
        var nested = -1;
        for (var i = 0; i < signs.Count; i++)
        {
            var sign = signs[i];
            Pass(sign, ref closersAhead, ref openersAhead);
            switch (Resolve(sign.Role, open >= 0))
            {
                case MarkRole.Open when open < 0:
                    open = i;
                    break;
                case MarkRole.Open when nested < 0 && OpensNested(signs, open, i, closersAhead, openersAhead):
                    nested = i;
                    break;
                case MarkRole.Open:
                    // The pair was never closed: it ends where the next one opens.
                    Add(prose, signs[open], sign.Token, sign.Token, MarkStyle.Double, false, pairs);
                    (open, nested) = (i, -1);
                    break;
                case MarkRole.Close when nested >= 0:
                    Add(prose, signs[nested], sign.Token, sign.EndToken, MarkStyle.Double, true, pairs);
                    nested = -1;
                    break;
                case MarkRole.Close when open >= 0:
                    Add(prose, signs[open], sign.Token, sign.EndToken, MarkStyle.Double, false, pairs);
                    open = -1;
                    break;
                default:
                    break;
            }
        }

        if (open >= 0)
        {
            Add(prose, signs[open], passage.EndToken, passage.EndToken, MarkStyle.Unclosed, false, pairs);
        }
    }

    private static MarkRole Resolve(MarkRole role, bool isOpen) => role switch
    {
        MarkRole.Either or MarkRole.CloseOrOpen => isOpen ? MarkRole.Close : MarkRole.Open,
        MarkRole.CloseOnly => MarkRole.Close,
        _ => role,
    };

    /// <summary>A second opening mark nests where the passage has the closing marks for both.</summary>
    private static bool OpensNested(List<MarkSign> signs, int open, int i, int closersAhead, int openersAhead)
    {
        if (signs[i].IsStraight == signs[open].IsStraight)
        {
            return signs[i].IsStraight ? ClosesTwice(signs, i) : closersAhead >= openersAhead + 2;
        }

        return i + 1 < signs.Count && signs[i + 1].IsStraight == signs[i].IsStraight && signs[i + 1].Role != MarkRole.Open;
    }

    /// <summary>Straight marks that open twice and, by what stands around them, close twice right after.</summary>
    private static bool ClosesTwice(List<MarkSign> signs, int i) => i + 2 < signs.Count
        && signs[i + 1] is { IsStraight: true, Role: MarkRole.Close } && signs[i + 2] is { IsStraight: true, Role: MarkRole.Close };

    private static (int Closers, int Openers) CountDirected(List<MarkSign> signs)
    {
        var (closers, openers) = (0, 0);
        foreach (var sign in signs)
        {
            closers += !sign.IsStraight && sign.Role != MarkRole.Open ? 1 : 0;
            openers += !sign.IsStraight && sign.Role == MarkRole.Open ? 1 : 0;
        }

        return (closers, openers);
    }

    private static void Pass(MarkSign sign, ref int closersAhead, ref int openersAhead)
    {
        if (sign.IsStraight)
        {
            return;
        }

        closersAhead -= sign.Role != MarkRole.Open ? 1 : 0;
        openersAhead -= sign.Role == MarkRole.Open ? 1 : 0;
    }

    private static void Add(DocumentProse prose, MarkSign open, int close, int after, MarkStyle style, bool nested, List<MarkPair> pairs)
    {
        if (close <= open.EndToken)
        {
            return;
        }

        var start = prose.Tokens[open.EndToken - 1].End;
        var isOpenEnded = close == after;
        var end = isOpenEnded ? prose.Tokens[close - 1].End : prose.Tokens[close].Start;
        pairs.Add(new MarkPair(open.Token, open.EndToken, close, after, new TextRange(start, end), style, nested));
    }
}
