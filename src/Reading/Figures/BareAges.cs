using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Knows a number without a unit for an age: <c>aged 26</c>, <c>Jane Doe, 26, a nurse</c>.</summary>
internal static class BareAges
{
    /// <summary>Nobody is older.</summary>
    private const decimal Oldest = 120;

    public static void Mark(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Kind != FigureKind.Number || quantity.Low is < 1 or > Oldest
            || quantity.Number.Is(NumeralForm.Vague) || !quantity.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words))
        {
            return;
        }

        var before = quantity.First - 1;
        if (tokens.Has(before, Cue.Age) || (tokens.Has(before, Cue.Of) && tokens.Has(before - 1, Cue.Age))
            || IsSaidOfSomebody(tokens, quantity) || StandsBehindName(tokens, quantity) || IsLimit(tokens, quantity))
        {
            quantity = quantity with { Kind = FigureKind.Age, Unit = "year-person" };
        }
    }

    /// <summary><c>her daughter, who was 10</c>, <c>he is 35</c></summary>
    private static bool IsSaidOfSomebody(SentenceTokens tokens, Quantity quantity)
    {
        var end = quantity.End;
        return !quantity.Number.Is(NumeralForm.One) && !tokens.Has(end, Cue.Of)
            && tokens.HasFactor(quantity.First - 1, FactorClass.Be)
            && (tokens.Has(quantity.First - 2, Cue.Somebody)
                || (tokens[quantity.First - 2].Is(WordClass.Auxiliary) && tokens.Has(quantity.First - 3, Cue.Somebody)))
            && (!tokens.Holds(end) || !tokens.IsWord(end) || tokens[end].Is(WordClass.FunctionWord) || tokens.Has(end, Cue.Stop)
                || tokens.Has(end, Cue.Now));
    }

    private static bool StandsBehindName(SentenceTokens tokens, Quantity quantity)
    {
        var (mark, end) = (quantity.First - 1, quantity.End);
        if (tokens.Has(mark, Cue.Now))
        {
            // `Jane Roe, now 81, said`
            mark--;
        }

        var parted = tokens.Is(mark, ',') || tokens.Is(mark, '(');
        var closed = tokens.Is(end, ',') || tokens.Is(end, ')') || tokens.Is(end, '.') || (mark < quantity.First - 1 && tokens.Has(end, Cue.And));
        return parted && closed && quantity.Number.Is(NumeralForm.PlainDigits)
            && tokens.IsWord(mark - 1) && !tokens[mark - 1].Is(WordClass.Month | WordClass.Weekday | WordClass.Place)
            && (tokens.IsCapitalised(mark - 1) || (tokens.Is(mark, ',') && (IsPerson(tokens, mark - 1) || tokens.Has(mark - 1, Cue.Age))));
    }

    /// <summary><c>children under 5</c>, <c>people over 65</c></summary>
    private static bool IsLimit(SentenceTokens tokens, Quantity quantity)
    {
        var first = quantity.First;
        return !quantity.IsRange && !tokens.IsWord(quantity.End - 1) && tokens[first - 1].Is(WordClass.Preposition)
            && tokens.Lexicon.Hedges.Before(tokens, ref first, hasUnit: false) is Approximation.MoreThan or Approximation.LessThan
            && (IsPerson(tokens, first - 1) || tokens[first - 1].Is(WordClass.PersonNoun | WordClass.GroupNoun) && CountedPhrase.IsPlural(tokens, first - 1));
    }

    /// <summary>One person, by a common noun: <c>the surgeon, 41,</c></summary>
    private static bool IsPerson(SentenceTokens tokens, int at) =>
        tokens[at].Is(WordClass.PersonNoun) && !tokens.IsCapitalised(at) && !CountedPhrase.IsPlural(tokens, at);
}
