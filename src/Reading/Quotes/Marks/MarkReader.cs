using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>Finds the pairs of quotation marks of a passage.</summary>
internal sealed class MarkReader(DocumentProse prose)
{
    private readonly List<MarkSign> signs = [];

    /// <summary>Appends the passage's pairs, ordered by where they open.</summary>
    public void Read(in ProsePassage passage, List<MarkPair> pairs)
    {
        // Most passages hold no mark at all.
        if (!HasMark(prose, passage))
        {
            return;
        }

        var first = pairs.Count;
        signs.Clear();
        var markup = new MarkupScanner(prose, passage);
        var code = new CodeScanner(prose, passage);
        var tokens = prose.Tokens;
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            // A tag begins with a symbol; nothing else but the marks themselves matters.
            if (tokens[i].Kind is TokenKind.Mark or TokenKind.Symbol && !markup.IsInside(i) && !code.IsInside(i)
                && MarkSign.TryRead(prose, i, passage, out var sign))
            {
                signs.Add(sign);
                i = sign.EndToken - 1;
            }
        }

        DoubleMarks.Pair(prose, passage, signs, pairs);
        ReadSingles(passage, first, pairs);
        MergeNested(first, pairs);
    }

    public static bool HasMark(DocumentProse prose, in ProsePassage passage)
    {
        foreach (ref readonly var token in prose.Tokens.AsSpan(passage.FirstToken, passage.EndToken - passage.FirstToken))
        {
            if (token.Kind == TokenKind.Mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Singles inside a double pair pair among themselves, and those outside likewise.</summary>
    private void ReadSingles(in ProsePassage passage, int first, List<MarkPair> pairs)
    {
        var (pair, endOfPairs) = (first, pairs.Count);
        var inner = new SingleMarks(prose, passage);
        var outer = new SingleMarks(prose, passage);
        var (sign, tokens) = (0, prose.Tokens);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark)
            {
                continue;
            }

            while (sign < signs.Count && signs[sign].EndToken <= i)
            {
                sign++;
            }

            while (pair < endOfPairs && (pairs[pair].IsNested || pairs[pair].After <= i))
            {
                inner.Finish(true, pairs);
                pair++;
            }

            if (sign < signs.Count && signs[sign].Token <= i)
            {
                continue;
            }

            if (pair < endOfPairs && pairs[pair].First <= i)
            {
                inner.Take(i, true, pairs);
            }
            else
            {
                outer.Take(i, false, pairs);
            }
        }

        inner.Finish(true, pairs);
        outer.Finish(false, pairs);
    }

    /// <summary>Orders the pairs; one that lies inside another is nested.</summary>
    private static void MergeNested(int first, List<MarkPair> pairs)
    {
        pairs.Sort(first, pairs.Count - first, MarkPairOrder.Instance);
        var enclosingEnd = -1;
        for (var i = first; i < pairs.Count; i++)
        {
            var pair = pairs[i];
            pairs[i] = pair with { IsNested = pair.Open < enclosingEnd };
            enclosingEnd = Math.Max(enclosingEnd, pair.After);
        }
    }

    private sealed class MarkPairOrder : IComparer<MarkPair>
    {
        public static readonly MarkPairOrder Instance = new();

        public int Compare(MarkPair x, MarkPair y) => x.Open != y.Open ? x.Open.CompareTo(y.Open) : y.After.CompareTo(x.After);
    }
}
