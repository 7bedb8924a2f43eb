using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Reads the approximators on both sides of a quantity.</summary>
internal static class HedgeReader
{
    /// <summary>How the quantity is hedged, and the first token of what stands before it: hedges, article, <c>between</c>.</summary>
    public static (Approximation Approximation, int First) Read(SentenceTokens tokens, in Quantity quantity)
    {
        var first = quantity.First;
        if (quantity.IsRange && tokens.Has(first - 1, Cue.Between | Cue.From))
        {
            first--;
        }

        var hedges = tokens.Lexicon.Hedges;
        var approximation = hedges.Before(tokens, ref first, quantity.HasUnit);
        if (tokens.Has(first - 1, Cue.Article))
        {
            first--;
            var outer = hedges.Before(tokens, ref first, quantity.HasUnit);
            approximation = approximation == Approximation.Exact ? outer : approximation;
        }

        if (approximation == Approximation.MoreThan && (IsThroughout(tokens, quantity, first) || IsPair(tokens, quantity, first)))
        {
            approximation = Approximation.Exact;
        }

        if (approximation == Approximation.Exact && quantity.Kind == FigureKind.Age && tokens.Has(first - 1, Cue.Of)
            && tokens.Has(first - 2, Cue.Age))
        {
            // `under the age of 21`
            var outer = first - (tokens.Has(first - 3, Cue.Pointer) ? 3 : 2);
            approximation = hedges.Before(tokens, ref outer, quantity.HasUnit);
        }

        if (approximation == Approximation.Exact)
        {
            approximation = hedges.After(tokens, quantity.End);
        }

        if (approximation == Approximation.Exact)
        {
            approximation = hedges.Joined(tokens, quantity.Number.End, out _);
        }

        if (approximation == Approximation.Exact && quantity.OuterEnd > quantity.End)
        {
            approximation = hedges.After(tokens, quantity.OuterEnd);
        }

        return (approximation, first);
    }

    /// <summary>The token before <c>a record</c>, <c>a seasonally adjusted</c>: <c>hit a record 320,000</c>, <c>from an initial £5bn</c>; the token
    /// itself where no such words end with it.</summary>
    public static int BeforeRank(SentenceTokens tokens, int at)
    {
        var first = at - (tokens.IsManner(at - 1) ? 1 : 0);
        return tokens.Has(first - 1, Cue.Article) && CountedPhrase.IsPart(tokens, at) && !tokens.HasChange(at, ChangeClass.Noun) ? first - 2 : at;
    }

    /// <summary><c>a pressure of 140 over 90</c></summary>
    private static bool IsPair(SentenceTokens tokens, in Quantity quantity, int first) =>
        !quantity.HasUnit && first == quantity.First - 1 && tokens.Has(first, Cue.Throughout) && tokens.IsNumber(first - 1)
        && tokens.IsNumber(quantity.First);

    /// <summary><c>spent $40 million over six years</c>: behind a noun or an amount the word says how long something took; behind a verb
    /// that takes time, a preposition or an auxiliary, and before <c>of</c> or <c>ago</c>, it is a limit.</summary>
    private static bool IsThroughout(SentenceTokens tokens, in Quantity quantity, int first)
    {
        var before = first - 1;
        return quantity.Kind == FigureKind.Duration && first == quantity.First - 1 && tokens.Has(first, Cue.Throughout)
            && !tokens.Has(quantity.End, Cue.Of) && !tokens.Has(quantity.End, TimeCue.Ago | TimeCue.Earlier | TimeCue.Later)
            && (tokens.IsWord(before) || tokens.IsNumber(before) || tokens.IsNumber(before - 1))
            && !tokens[before].Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb | WordClass.Determiner)
            && !tokens.Has(before, VerbCue.Lasts | VerbCue.Link) && !tokens.IsManner(before);
    }
}
