using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Finds shares of one whole: the first of a sentence says of what (<c>45 per cent of the vote</c>), the others leave it out.
/// Only where a verb gives each part to one alone may they not overlap; or where one share is what is left: <c>10 per cent were undecided</c>.</summary>
internal sealed class ShareFinder(RuleContext context)
{
    /// <summary>Words between a verb and its share: <c>accounted for about</c>.</summary>
    private const int WordsToVerb = 4;

    /// <summary>Words between a share and what says that it is left: <c>10 per cent said they were undecided</c>.</summary>
    private const int WordsToRest = 6;

    public IEnumerable<List<FigureFact>> Find()
    {
        var figures = context.Facts.Figures;
        for (var i = 0; i < figures.Length; i++)
        {
            if (!IsShare(figures[i]))
            {
                continue;
            }

            if (SharesOfChoice(i) is { } choice)
            {
                yield return choice;
                i += choice.Count - 1;
                continue;
            }

            if (!IsOfWhole(figures[i]) || !IsGivenOnce(figures[i]))
            {
                continue;
            }

            var shares = new List<FigureFact> { figures[i] };
            for (var j = i + 1; j < figures.Length && context.Prose.SentenceOf(figures[j].Range) == context.Prose.SentenceOf(figures[i].Range); j++)
            {
                if (!IsShare(figures[j]) || IsOf(figures[j]) || !EndsShare(figures[j]))
                {
                    shares.Clear();
                    break;
                }

                shares.Add(figures[j]);
            }

            if (shares.Count > 1)
            {
                yield return shares;
                i += shares.Count - 1;
            }
        }
    }

    /// <summary>All shares of the sentence from the one given, where exactly one is what the others leave; two such shares are of two wholes.</summary>
    private List<FigureFact>? SharesOfChoice(int first)
    {
        var figures = context.Facts.Figures;
        var (shares, rests) = (new List<FigureFact>(), 0);
        var sentence = context.Prose.Sentences[context.Prose.SentenceOf(figures[first].Range)];
        for (var i = first; i < figures.Length && context.Prose.SentenceOf(figures[i].Range) == context.Prose.SentenceOf(figures[first].Range); i++)
        {
            if (figures[i].Kind != FigureKind.Percent)
            {
                continue;
            }

            if (!IsShare(figures[i]) || (i > first && IsOf(figures[i])))
            {
                return null;
            }

            var end = i + 1 < figures.Length ? Math.Min(sentence.EndToken, context.Prose.TokenFrom(figures[i + 1].Range.Start)) : sentence.EndToken;
            rests += !IsOf(figures[i]) && IsRest(context.Prose.TokenFrom(figures[i].Range.End), end) ? 1 : 0;
            shares.Add(figures[i]);
        }

        return shares.Count > 1 && rests == 1 ? shares : null;
    }

    private bool IsRest(int token, int end)
    {
        end = Math.Min(end, token + WordsToRest);
        while (token < end && !ShareRests.StartAt(context.Prose, token))
        {
            token++;
        }

        return token < end;
    }

    private bool IsOfWhole(in FigureFact figure)
    {
        var next = context.Prose.TokenFrom(figure.Range.End);
        return context.Prose.IsWord(next, "of") && context.Prose.IsWord(next + 1, "the");
    }

    /// <summary>Whether the verb right before the share gives each part of the whole to one alone. Parts that somebody needs or likes overlap,
    /// and so do those that he would win.</summary>
    private bool IsGivenOnce(in FigureFact figure)
    {
        var prose = context.Prose;
        var share = prose.TokenFrom(figure.Range.Start);
        var first = Math.Max(prose.Sentences[prose.SentenceOf(share)].FirstToken, share - WordsToVerb);
        for (var i = share - 1; i >= first; i--)
        {
            if (ShareVerbs.Contains(prose.TextOf(i)))
            {
                return !IsSupposed(i);
            }
        }

        return false;
    }

    /// <summary><c>would have won</c>.</summary>
    private bool IsSupposed(int verb)
    {
        for (var i = verb - 1; i >= 0 && context.Prose.Tokens[i].Is(WordClass.Auxiliary); i--)
        {
            if (ShareVerbs.AreSupposedBehind(context.Prose.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOf(in FigureFact figure) => context.Prose.IsWord(context.Prose.TokenFrom(figure.Range.End), "of");

    /// <summary>Whether nothing behind the share says what else it is one of: it ends its clause.</summary>
    private bool EndsShare(in FigureFact figure)
    {
        var next = context.Prose.TokenFrom(figure.Range.End);
        return next >= context.Prose.Tokens.Length || context.Prose.Tokens[next].Kind is Prose.TokenKind.Punctuation or Prose.TokenKind.Stop
            || context.Prose.IsWord(next, "and");
    }

    private static bool IsShare(in FigureFact figure) =>
        figure is { Kind: FigureKind.Percent, Value: > 0 and < 100, Change: null, Approximation: Approximation.Exact };
}
