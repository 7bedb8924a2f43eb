using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Gives a number without a unit the noun phrase that it counts: <c>12 container freight trains</c>, <c>32-game</c>, <c>15 of
/// the 19 hijackers</c>.</summary>
internal static class CountedNoun
{
    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End;
        if (tokens.IsCross(quantity.First - 1))
        {
            // `a 1920×1200 panel`
            return;
        }

        if (tokens.Lexicon.Hedges.Joined(tokens, at, out var behind) == Approximation.Exact && tokens.IsJoint(at))
        {
            TakeJoined(tokens, ref quantity);
            return;
        }

        at = behind;
        at += tokens.Has(at, Cue.Of) && (quantity.IsRange || quantity.Number.Is(NumeralForm.Scaled)) ? 1 : 0;
        at += tokens.Is(at, '+') ? 1 : 0;
        while (tokens.Has(at, Cue.Filler) || IsFewer(tokens, at))
        {
            at++;
        }

        var end = quantity.Number.Is(NumeralForm.One) ? CountedPhrase.SingularEnd(tokens, at)
            : IsDigitOne(tokens, quantity) ? CountedPhrase.SingularEnd(tokens, at)
            : CountedPhrase.PluralEnd(tokens, at);
        if (PointAt(tokens, quantity) is var point and > 0)
        {
            (at, end) = (point, point + 1);
        }

        if (end == at && at == quantity.End && IsAttribute(tokens, quantity))
        {
            end = at + 1;
        }

        if (end > at)
        {
            quantity = Count(tokens, quantity, at, end) with { OuterEnd = end };
        }
        else if (CountedPhrase.TryPartitive(tokens, quantity, out var start, out end))
        {
            // What stands between is read for itself: `seven of the past eight contests`.
            quantity = Count(tokens, quantity, start, end);
        }
        else
        {
            TakeAlternative(tokens, ref quantity);
        }
    }

    /// <summary><c>300 fewer thefts</c>; <c>300 fewer than</c> counts something named before.</summary>
    private static bool IsFewer(SentenceTokens tokens, int at) =>
        tokens.Has(at, Cue.Fewer);

    /// <summary><c>a week or two</c>, <c>another pick or two</c>: what is counted stands before.</summary>
    private static void TakeAlternative(SentenceTokens tokens, ref Quantity quantity)
    {
        var noun = quantity.First - 2;
        if (!tokens.Has(quantity.First - 1, Cue.Or) || !quantity.Number.Is(NumeralForm.Words) || !CountedPhrase.IsPart(tokens, noun)
            || !(tokens.Has(noun - 1, Cue.Article) || tokens[noun - 1].Is(WordClass.Determiner)))
        {
            return;
        }

        quantity = tokens.Lexicon.Units.Match(tokens, noun, digits: false, out var end) is { } unit && end == noun + 1
            ? quantity with { Kind = unit.Kind, Unit = unit.Id }
            : Count(tokens, quantity, noun, noun + 1);
    }

    /// <summary><c>a three course meal</c>, <c>the 12 page letter</c>: behind the article of one thing the number counts what that thing
    /// has; <c>the two</c> may be persons.</summary>
    private static bool IsAttribute(SentenceTokens tokens, in Quantity quantity) =>
        (tokens.Has(quantity.First - 1, Cue.Article)
            || (tokens[quantity.First - 1].Is(WordClass.Determiner) && quantity.Number.Is(NumeralForm.PlainDigits)))
        && quantity.High > 1
        && quantity.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words) && !quantity.Number.Is(NumeralForm.Fraction | NumeralForm.Scaled)
        && !YearNumbers.MayBe(tokens, quantity.Number) && !tokens.IsCapitalised(quantity.End)
        && CountedPhrase.IsPart(tokens, quantity.End) && CountedPhrase.IsPart(tokens, quantity.End + 1);

    /// <summary><c>1 point</c>, <c>1 heavy session</c>; behind a noun the digit names that one: <c>zone 1 effort</c>.</summary>
    private static bool IsDigitOne(SentenceTokens tokens, in Quantity quantity)
    {
        var before = quantity.First - 1;
        return quantity.Low == 1 && tokens[quantity.First].Length == 1 && quantity.Number.Is(NumeralForm.PlainDigits)
            && tokens[quantity.End].Length > 2 && !tokens.IsCapitalised(quantity.End)
            && (!tokens.IsWord(before) || tokens[before].Is(WordClass.FunctionWord | WordClass.Adverb));
    }

    /// <summary><c>1/4 point</c>, <c>half a point</c>, <c>a quarter of a point</c>: parts of a point are told in the singular; 0 for other
    /// quantities.</summary>
    private static int PointAt(SentenceTokens tokens, in Quantity quantity)
    {
        var at = quantity.End + (tokens.Has(quantity.End, Cue.Of) ? 1 : 0);
        at += tokens.Has(at, Cue.Article) ? 1 : 0;
        return quantity.Number.Is(NumeralForm.Fraction) && quantity.High < 1 && tokens.Has(at, Cue.Point) ? at : 0;
    }

    /// <summary><c>32-game</c>, <c>five-storey</c>: the word that the number is joined to; <c>100,000-strong</c>
    /// names nothing, and <c>one-sided</c> counts nothing.</summary>
    private static void TakeJoined(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End + 1;
        if (tokens.IsWord(at) && !tokens.IsCapitalised(at) && !tokens.Plays(at, NumeralRole.Starts) && !tokens.Has(at, Cue.Stop | Cue.Describes)
            && !tokens[at].Is(WordClass.FunctionWord) && !(quantity.Low == 1 && tokens.EndsWith(at, "ed")))
        {
            quantity = Count(tokens, quantity, at, at + 1) with { End = at + 1, OuterEnd = at + 1 };
        }
    }

    private static Quantity Count(SentenceTokens tokens, in Quantity quantity, int start, int end) => quantity with
    {
        Kind = FigureKind.Count,
        Unit = tokens.Lexicon.Nouns.Singular(tokens.Text, tokens[start].Start, tokens[end - 1]),
    };
}
