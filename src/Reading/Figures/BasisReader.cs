using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Reads what a change is measured against: <c>up 14.7 per cent from the previous year</c>, <c>5 per cent higher than in
/// 2019</c>, <c>rose 3 per cent year on year</c>.
/// </summary>
internal static class BasisReader
{
    private const int MaxWords = 9;

    /// <summary>Words between the change and its basis: <c>a 5 per cent rise in sales from a year earlier</c>.</summary>
    private const int Reach = 8;

    /// <param name="end">The token that the basis may not reach: the next figure.</param>
    public static TextRange? Read(SentenceTokens tokens, in Quantity quantity, int end)
    {
        for (var i = quantity.OuterEnd; i < Math.Min(end, quantity.OuterEnd + Reach) && MayStandBetween(tokens, i); i++)
        {
            var kind = tokens.Lexicon.Bases.Match(tokens, i, out var at);
            if (kind == BasisKind.Whole)
            {
                return Range(tokens, i, at);
            }

            if (kind != BasisKind.None && Phrase(tokens, at, end, kind == BasisKind.Past) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool MayStandBetween(SentenceTokens tokens, int i) =>
        (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Hyphen or TokenKind.Number && !ChangeReader.OpensMove(tokens, i))
        || (tokens.Is(i, ',') && tokens.Lexicon.Bases.Match(tokens, i + 1, out _) != BasisKind.None);

    private static TextRange? Phrase(SentenceTokens tokens, int start, int next, bool past)
    {
        var (at, earlier) = (start, false);
        while (at < start + MaxWords && IsPart(tokens, at, start))
        {
            earlier |= tokens.Has(at, TimeCue.Earlier);
            at++;
        }

        // A figure is where the change started, no basis; `one` and `a year earlier` are no figures.
        return at > next || at == start || (past && !earlier && !IsYear(tokens, start, at)) ? null : Range(tokens, start, at);
    }

    /// <summary><c>6 points up on 2018</c>: nothing happens on a year.</summary>
    private static bool IsYear(SentenceTokens tokens, int start, int end) => end == start + 1 && tokens.Has(start - 1, Cue.On)
        && YearPeriods.At(tokens, start) > 0;
    private static bool IsPart(SentenceTokens tokens, int i, int start) =>
        tokens.Holds(i)
        && (tokens[i].Kind is TokenKind.Word or TokenKind.Possessive or TokenKind.Number || tokens.IsJoint(i))
        && (!tokens[i].Is(WordClass.Conjunction | WordClass.Auxiliary) || (tokens[i].Is(WordClass.Month) && tokens.IsCapitalised(i))) && (!tokens.Has(i, Cue.To | Cue.And) || tokens.IsJoint(i - 1)) && !tokens.Has(i, VerbCue.Link)
        && (i == start || !tokens[i].Is(WordClass.Preposition) || tokens.IsJoint(i - 1) || tokens.Has(i, Cue.Of | Cue.Within) || tokens.Has(i, TimeCue.Earlier));

    private static TextRange Range(SentenceTokens tokens, int first, int end) =>
        new(tokens[first].Start, tokens.SpanEnd(end - 1));
}
