using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Tells whether a verb or an adverb right before a figure says how far something rose or fell, or has the figure as its object.</summary>
internal static class ChangeVerbs
{
    /// <summary>Words between a verb and the share by which it changes its object.</summary>
    private const int MostOfObject = 5;

    /// <param name="at">A verb or adverb of change before the figure.</param>
    public static bool Moves(SentenceTokens tokens, in Quantity quantity, int at) =>
        tokens.HasChange(at, ChangeClass.Adverb) ? AdverbMoves(tokens, quantity, at) : VerbMoves(tokens, quantity, at);

    /// <summary>Which way the object of a verb goes that a share stands right behind: <c>cut its emissions 40 per cent</c>.</summary>
    public static ChangeDirection? OfObject(SentenceTokens tokens, in Quantity quantity, int at) =>
        DirectionOf(tokens, ObjectVerb(tokens, quantity, at));

    /// <summary>Which way a verb that was looked for goes; null where there is none.</summary>
    public static ChangeDirection? DirectionOf(SentenceTokens tokens, int verb) =>
        verb < 0 ? null : tokens.Lexicon.Changes.DirectionOf(tokens[verb].Lexeme);

    /// <summary>The verb whose object ends at the token before a share, -1 where there is none.</summary>
    public static int ObjectVerb(SentenceTokens tokens, in Quantity quantity, int at) =>
        quantity.Kind != FigureKind.Percent || tokens[quantity.First - 1].Is(WordClass.Preposition) ? -1 : ObjectVerb(tokens, at, mayRise: false);

    /// <summary>The verb whose object ends at the token, -1 where there is none.</summary>
    /// <param name="mayRise">Whether verbs count that have an object or none: <c>increased the fee</c>, <c>increased 4 per cent</c>.</param>
    public static int ObjectVerb(SentenceTokens tokens, int at, bool mayRise)
    {
        for (var i = at; i > at - MostOfObject; i--)
        {
            if (i < at && tokens.HasChange(i, ChangeClass.Verb) && tokens.HasChange(i, ChangeClass.Direct)
                && (mayRise || !tokens.Has(i, VerbCue.Link))
                && !tokens[i - 1].Is(WordClass.Determiner))
            {
                return i;
            }

            if (!CountedPhrase.IsPart(tokens, i) && !(i < at && tokens[i].Is(WordClass.Determiner)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Shares and points are told of nothing but levels and changes.</summary>
    public static bool IsScale(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Percent || (quantity.Kind == FigureKind.Count && tokens.HasChange(quantity.OuterEnd - 1, ChangeClass.Scale));

    private static bool VerbMoves(SentenceTokens tokens, in Quantity quantity, int at)
    {
        if (tokens.Has(at - 1, Cue.Article) || tokens.HasChange(at, ChangeClass.SumsUp) && IsSum(tokens, at))
        {
            // `an advanced 4k screen`, `adds up to $400`
            return false;
        }

        if (IsScale(tokens, quantity))
        {
            return true;
        }

        // `the Lift 2`, `the Advanced plan`: in capitals it is a name.
        var named = tokens.IsCapitalised(at) && !tokens[at].Has(TokenShape.SentenceStart);
        return !named && !Commands(tokens, at) && tokens.HasChange(at, ChangeClass.Direct)
            && (quantity.Kind != FigureKind.Count || tokens.HasChange(at, ChangeClass.Counted));
    }

    /// <summary><c>Add 5 drops</c>: a bare verb that opens the sentence says what to do.</summary>
    private static bool Commands(SentenceTokens tokens, int at) =>
        at == tokens.First && !tokens.EndsWith(at, "ed") && !tokens.EndsWith(at, "ing") && !tokens.EndsWith(at, "s");

    private static bool IsSum(SentenceTokens tokens, int at) =>
        tokens.HasChange(at + 1, ChangeClass.Adverb) && tokens.Has(at + 2, Cue.To);

    /// <summary><c>is up two spots</c>, <c>moved up 3 feet</c>; behind other verbs it is theirs: <c>lit up 100 lamps</c>.</summary>
    private static bool AdverbMoves(SentenceTokens tokens, in Quantity quantity, int at) =>
        IsScale(tokens, quantity)
        || quantity.Kind is not (FigureKind.Count or FigureKind.Length or FigureKind.Volume or FigureKind.Mass)
        || !tokens.IsWord(at - 1) || tokens[at - 1].Is(WordClass.FunctionWord | WordClass.Adverb) || tokens.IsManner(at - 1)
        || tokens.Has(at - 1, VerbCue.Link) || tokens.HasChange(at - 1, ChangeClass.WithParticle | ChangeClass.Verb);
}
