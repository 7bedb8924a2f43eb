using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Knows a number without a unit for an age: <c>aged 26</c>, <c>Jane Doe, 26, a nurse</c>.</summary>
internal static class BareAges
{
    /// <summary>Nobody is older.</summary>
    private const decimal Oldest = 120;

    private const string Year = "year-person";

    /// <summary>Words between <c>age</c> and the verb behind it: <c>the average age of the members is</c>.</summary>
    private const int LevelReach = 8;

    /// <param name="previous">The quantity before; one without a number where there is none.</param>
    public static void Mark(SentenceTokens tokens, ref Quantity quantity, in Quantity previous)
    {
        if (quantity.Kind != FigureKind.Number || quantity.Low is < 1 or > Oldest
            || quantity.Number.Is(NumeralForm.Vague) || !quantity.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words))
        {
            return;
        }

        var before = HedgeReader.Read(tokens, quantity).First - 1;
        if (tokens.Has(before, Cue.Age) || (tokens.Has(before, Cue.Of) && tokens.Has(before - 1, Cue.Age))
            || IsSaidOfSomebody(tokens, quantity) || StandsBehindName(tokens, quantity) || IsLimit(tokens, quantity)
            || GoesOn(tokens, quantity, previous))
        {
            quantity = quantity with { Kind = FigureKind.Age, Unit = Year };
        }
        else if (IsLevel(tokens, before))
        {
            quantity = quantity with { Kind = FigureKind.Age, Unit = Year, IsLevel = true };
        }
    }

    /// <summary><c>the average age is 42</c>, <c>life expectancy rose to 78</c>: the level of what is told in years; <c>people of working age
    /// were 42</c> are counted.</summary>
    /// <param name="verb">The token before the number and its hedges.</param>
    private static bool IsLevel(SentenceTokens tokens, int verb)
    {
        verb -= tokens.Has(verb, Cue.To | Cue.At) ? 1 : 0;
        for (var i = verb - 1; tokens.Has(verb, VerbCue.Link) && i > verb - LevelReach && tokens.IsWord(i); i--)
        {
            if (tokens.Has(i, Cue.Lifetime))
            {
                return !tokens[FirstOf(tokens, i) - 1].Is(WordClass.Preposition);
            }
        }

        return false;
    }

    private static int FirstOf(SentenceTokens tokens, int noun)
    {
        while (CountedPhrase.IsPart(tokens, noun - 1) || tokens[noun - 1].Is(WordClass.Determiner) || tokens[noun - 1].Kind == Prose.TokenKind.Possessive)
        {
            noun--;
        }

        return noun;
    }

    /// <summary><c>children aged four, seven and nine</c></summary>
    private static bool GoesOn(SentenceTokens tokens, in Quantity quantity, in Quantity previous) =>
        previous is { Kind: FigureKind.Age, Unit: Year } && quantity.First == previous.End + 1
        && (tokens.Is(previous.End, ',') || tokens.Has(previous.End, Cue.And | Cue.Or))
        && (tokens.Is(quantity.End, ',') || !tokens.IsWord(quantity.End) || tokens[quantity.End].Is(WordClass.FunctionWord));

    /// <summary><c>her daughter, who was 10</c>, <c>he is 35</c></summary>
    private static bool IsSaidOfSomebody(SentenceTokens tokens, in Quantity quantity)
    {
        var end = quantity.End;
        return !quantity.Number.Is(NumeralForm.One) && !tokens.Has(end, Cue.Of)
            && tokens.HasFactor(quantity.First - 1, FactorClass.Be)
            && (tokens.Has(quantity.First - 2, Cue.Somebody)
                || (tokens[quantity.First - 2].Is(WordClass.Auxiliary) && tokens.Has(quantity.First - 3, Cue.Somebody)))
            && (!tokens.Holds(end) || !tokens.IsWord(end) || tokens[end].Is(WordClass.FunctionWord) || tokens.Has(end, Cue.Stop)
                || tokens.Has(end, TimeCue.Now));
    }

    private static bool StandsBehindName(SentenceTokens tokens, in Quantity quantity)
    {
        var (mark, end) = (quantity.First - 1, quantity.End);
        if (tokens.Has(mark, TimeCue.Now))
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

    /// <summary><c>children under 5</c>, <c>people over 65</c>, <c>those under 30</c></summary>
    private static bool IsLimit(SentenceTokens tokens, in Quantity quantity)
    {
        var first = quantity.First;
        if (quantity.IsRange || quantity.Number.Is(NumeralForm.One) || !tokens[first - 1].Is(WordClass.Preposition)
            || tokens.Lexicon.Hedges.Before(tokens, ref first, hasUnit: false) is not (Approximation.MoreThan or Approximation.LessThan))
        {
            return false;
        }

        var who = first - 1;
        return !tokens[who].Is(WordClass.Auxiliary) && IsPersons(tokens, who, quantity.Number.Is(NumeralForm.Words));
    }

    /// <param name="words">Whether the number is in words, which count members where groups are told of.</param>
    private static bool IsPersons(SentenceTokens tokens, int who, bool words) =>
        IsPerson(tokens, who) || tokens.Has(who, Cue.Anybody)
        || (CountedPhrase.IsPlural(tokens, who) && tokens[who].Is(words ? WordClass.PersonNoun : WordClass.PersonNoun | WordClass.GroupNoun));

    /// <summary>One person, by a common noun: <c>the surgeon, 41,</c></summary>
    private static bool IsPerson(SentenceTokens tokens, int at) =>
        tokens[at].Is(WordClass.PersonNoun) && !tokens.IsCapitalised(at) && !CountedPhrase.IsPlural(tokens, at);
}
