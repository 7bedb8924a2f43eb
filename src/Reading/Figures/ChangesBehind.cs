using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Reads what stands behind a quantity for the way that something went: <c>a 29 per cent increase</c>, <c>5 per cent higher than
/// in 2019</c>, <c>3 per cent up</c>.</summary>
internal static class ChangesBehind
{
    /// <summary>Words between a share and the noun of its change: <c>a 5 per cent council tax rise</c>; <c>a $6 million book advance</c> is
    /// none.</summary>
    private const int MostBeforeNoun = 2;

    public static ChangeDirection? Read(SentenceTokens tokens, in Quantity quantity)
    {
        var joined = tokens.IsJoint(quantity.OuterEnd);
        var at = quantity.OuterEnd + (joined ? 1 : 0);
        return Participle(tokens, quantity, at) ?? (joined ? null : Adverb(tokens, quantity, at)) ?? Noun(tokens, quantity, at)
            ?? Comparative(tokens, quantity, at);
    }

    /// <summary><c>a 64 per cent increased risk</c></summary>
    private static ChangeDirection? Participle(SentenceTokens tokens, in Quantity quantity, int at) =>
        quantity.Kind == FigureKind.Percent && tokens[quantity.First - 1].Is(WordClass.Determiner) && tokens.EndsWith(at, "ed")
            && CountedPhrase.IsPart(tokens, at + 1)
            ? ChangeReader.Direction(tokens, at, ChangeClass.Verb)
            : null;

    /// <summary><c>closed 3 per cent up</c>, <c>18 per cent down on last year</c>, but <c>5 per cent up to a limit</c></summary>
    private static ChangeDirection? Adverb(SentenceTokens tokens, in Quantity quantity, int at) =>
        ChangeVerbs.IsScale(tokens, quantity) && !tokens.Has(at + 1, Cue.To)
            && (!tokens.IsWord(at + 1) || tokens[at + 1].Is(WordClass.Preposition | WordClass.Conjunction))
            ? ChangeReader.Direction(tokens, at, ChangeClass.Adverb)
            : null;

    private static ChangeDirection? Comparative(SentenceTokens tokens, in Quantity quantity, int at)
    {
        // `10 mph less than that` compares, `10 per cent less` and `240,000 fewer than in 2019` have changed.
        var compares = tokens.Has(at + 1, Cue.Than) && !IsTime(tokens, at + 2);
        var measured = quantity.HasUnit || quantity.Unit == FactorReader.Occasions || ChangeVerbs.IsScale(tokens, quantity)
            || quantity.Number.Is(NumeralForm.Fraction) || tokens.Has(at + 1, Cue.Than);
        return measured && !compares ? ChangeReader.Direction(tokens, at, ChangeClass.Comparative) : Among(tokens, quantity);
    }

    /// <summary><c>300 fewer thefts than a year earlier</c>: a comparative before what is counted; without a time it compares others.</summary>
    private static ChangeDirection? Among(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Count && tokens.Has(quantity.OuterEnd, Cue.Than) && IsTime(tokens, quantity.OuterEnd + 1)
            ? ChangeReader.Direction(tokens, quantity.End, ChangeClass.Comparative)
            : null;

    /// <summary>
    /// <c>a 5 per cent rise</c>, <c>a 5 per cent pay rise</c>; in <c>a $50 million growth fund</c> the noun of change only describes.
    /// </summary>
    private static ChangeDirection? Noun(SentenceTokens tokens, in Quantity quantity, int at)
    {
        var last = quantity.Kind == FigureKind.Percent ? at + MostBeforeNoun : at;
        for (var i = at; i <= last; i++)
        {
            if (ChangeReader.Direction(tokens, i, ChangeClass.Noun) is { } direction)
            {
                var named = quantity.Kind == FigureKind.Percent && tokens[quantity.First - 1].Is(WordClass.Determiner);
                if ((tokens[i + 1].Is(WordClass.Determiner) && !named) || (quantity.Kind == FigureKind.Count && CountedPhrase.IsPlural(tokens, i - 1)))
                {
                    // `these two cut their teeth`, `46 inmates fall under`: a verb, but a noun in `a 5 per cent drop the month before`
                    return null;
                }

                return quantity.Kind == FigureKind.Money && CountedPhrase.IsPart(tokens, i + 1) && !tokens.EndsWith(i + 1, "ed")
                    ? null
                    : direction;
            }

            if (!CountedPhrase.IsPart(tokens, i) || tokens.IsCapitalised(i) || CountedPhrase.IsPlural(tokens, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>in 2019</c>, <c>a year earlier</c>, <c>it was in March</c>, <c>now</c></summary>
    private static bool IsTime(SentenceTokens tokens, int at)
    {
        at += tokens[at].Is(WordClass.Pronoun) && tokens.HasFactor(at + 1, FactorClass.Be) ? 2 : 0;
        return tokens.Has(at, Cue.Within) || tokens.Has(at, TimeCue.Earlier | TimeCue.Now) || YearPeriods.At(tokens, at) > 0
            || (tokens[at].Is(WordClass.Determiner) && (tokens.Has(at + 1, TimeCue.Earlier) || tokens.Has(at + 2, TimeCue.Earlier)));
    }
}
