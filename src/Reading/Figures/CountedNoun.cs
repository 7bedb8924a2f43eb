using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Reads the noun phrase that a number counts: up to its plural head, <c>container freight trains</c>.</summary>
internal static class CountedNoun
{
    /// <summary>Longer phrases before a plural are clauses.</summary>
    private const int MaxWords = 6;

    /// <summary><c>19 fouls prove it</c>: behind a plural, the form of a verb is one.</summary>
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;

    public static void Take(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End;
        if (tokens.IsJoint(at))
        {
            TakeJoined(tokens, ref quantity);
            return;
        }

        at += tokens.Has(at, Cue.Of) && (quantity.IsRange || quantity.Number.Is(NumeralForm.Scaled)) ? 1 : 0;
        at += tokens.Is(at, '+') ? 1 : 0;
        while (tokens.Has(at, Cue.Filler))
        {
            at++;
        }

        var end = quantity.Number.Is(NumeralForm.One) ? SingularEnd(tokens, at) : PluralEnd(tokens, at);
        if (end == at && at == quantity.End && IsAttribute(tokens, quantity))
        {
            end = at + 1;
        }

        if (end > at)
        {
            quantity = Count(tokens, quantity, at, end);
        }
        else
        {
            TakeAlternative(tokens, ref quantity);
        }
    }

    /// <summary><c>a week or two</c>, <c>another pick or two</c>: what is counted stands before.</summary>
    private static void TakeAlternative(SentenceTokens tokens, ref Quantity quantity)
    {
        var noun = quantity.First - 2;
        if (!tokens.Has(quantity.First - 1, Cue.Or) || !quantity.Number.Is(NumeralForm.Words) || !IsPart(tokens, noun)
            || !(tokens.Has(noun - 1, Cue.Article) || tokens[noun - 1].Is(WordClass.Determiner)))
        {
            return;
        }

        quantity = tokens.Lexicon.Units.Match(tokens, noun, digits: false, out var end) is { } unit && end == noun + 1
            ? quantity with { Kind = unit.Kind, Unit = unit.Id }
            : Count(tokens, quantity, noun, noun + 1) with { OuterEnd = quantity.OuterEnd };
    }

    /// <summary><c>a three course meal</c>, <c>the 12 page letter</c>: behind the article of one thing the number counts what that thing
    /// has; <c>the two</c> may be persons.</summary>
    private static bool IsAttribute(SentenceTokens tokens, Quantity quantity) =>
        (tokens.Has(quantity.First - 1, Cue.Article)
            || (tokens[quantity.First - 1].Is(WordClass.Determiner) && quantity.Number.Is(NumeralForm.PlainDigits)))
        && quantity.High > 1
        && quantity.Number.Is(NumeralForm.PlainDigits | NumeralForm.Words) && !quantity.Number.Is(NumeralForm.Fraction | NumeralForm.Scaled)
        && !Exclusions.MayBeYear(tokens, quantity.Number) && !tokens.IsCapitalised(quantity.End)
        && IsPart(tokens, quantity.End) && IsPart(tokens, quantity.End + 1);

    /// <summary>Whether a plural noun may stand at the token.</summary>
    public static bool IsPlural(SentenceTokens tokens, int at) =>
        tokens.IsWord(at) && !tokens[at].Is(WordClass.FunctionWord) && tokens.Lexicon.Nouns.IsPlural(tokens[at], tokens.Text);

    /// <summary><c>32-game</c>, <c>five-storey</c>: the word that the number is joined to.</summary>
    private static void TakeJoined(SentenceTokens tokens, ref Quantity quantity)
    {
        var at = quantity.End + 1;
        if (tokens.IsWord(at) && !tokens.IsCapitalised(at) && !tokens.Has(at, Cue.Stop) && !tokens[at].Is(WordClass.FunctionWord))
        {
            quantity = Count(tokens, quantity, at, at + 1) with { End = at + 1 };
        }
    }

    private static Quantity Count(SentenceTokens tokens, Quantity quantity, int start, int end) => quantity with
    {
        Kind = FigureKind.Count,
        Unit = tokens.Lexicon.Nouns.Singular(tokens.Text, tokens[start].Start, tokens[end - 1]),
        OuterEnd = end,
    };

    private static int PluralEnd(SentenceTokens tokens, int at)
    {
        for (var i = at; i < at + MaxWords; i++)
        {
            if ((i > at && (tokens.IsJoint(i) || IsCoordination(tokens, i) || IsNumberOfName(tokens, i))) || IsJoinedLead(tokens, i))
            {
                continue;
            }

            if (!IsPart(tokens, i))
            {
                return at;
            }

            if (IsPlural(tokens, i) && !tokens.IsJoint(i + 1))
            {
                return IsPlural(tokens, i + 1) && IsPart(tokens, i + 1) && !tokens[i + 1].Has(TokenShape.Capitalised)
                    && !tokens[i + 1].Is(Verbs) ? i + 2 : i + 1;
            }
        }

        return at;
    }

    /// <summary><c>Covid-19 cases</c>, <c>Model 3 saloons</c>, <c>737 Max jets</c>: the number belongs to a name.</summary>
    private static bool IsNumberOfName(SentenceTokens tokens, int i) =>
        tokens.IsNumber(i) && (IsNamed(tokens, i - 1) || IsNamed(tokens, i + 1) || (tokens.IsJoint(i - 1) && IsNamed(tokens, i - 2)));

    private static bool IsNamed(SentenceTokens tokens, int i) => tokens.IsWord(i) && tokens.IsCapitalised(i) && IsPart(tokens, i);

    /// <summary><c>first-team players</c>, <c>six-month stays</c>, <c>newly painted homes</c>: a word that opens no noun phrase does where it
    /// is joined to the next.</summary>
    private static bool IsJoinedLead(SentenceTokens tokens, int i) =>
        (tokens.IsJoint(i + 1) && IsPart(tokens, i + 2)
            && (tokens.Has(i, Cue.Edge) || tokens.IsNumber(i) || tokens.Plays(i, NumeralRole.Starts)))
        || (EndsAs(tokens, i, "ly") && EndsAs(tokens, i + 1, "ed") && IsPart(tokens, i + 1));

    /// <summary><c>digital and physical sales</c>: two words that describe one head.</summary>
    private static bool IsCoordination(SentenceTokens tokens, int i) =>
        tokens.Has(i, Cue.And) && IsPart(tokens, i + 1) && !IsPlural(tokens, i + 1) && IsPlural(tokens, i + 2);

    /// <summary>Behind <c>one</c> the noun is singular: the words up to the next that is none of the phrase, three at most.</summary>
    private static int SingularEnd(SentenceTokens tokens, int at)
    {
        var end = at;
        end += IsJoinedLead(tokens, at) && tokens.IsJoint(at + 1) ? 2 : 0;
        var limit = end + 3;
        while (end < limit && IsPart(tokens, end) && !EndsAs(tokens, end, "ed"))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether the token may belong to a counted noun phrase.</summary>
    public static bool IsPart(SentenceTokens tokens, int i)
    {
        var token = tokens[i];
        return tokens.IsWord(i)
            && !token.Is(WordClass.FunctionWord | WordClass.Month | WordClass.Weekday)
            && !tokens.Has(i, Cue.Stop | Cue.Edge | Cue.Pointer)
            && !EndsAs(tokens, i, "ly")
            && tokens.Lexicon.Numerals.RoleOf(token.Lexeme) is NumeralRole.None or NumeralRole.Ordinal;
    }

    private static bool EndsAs(SentenceTokens tokens, int i, string ending) =>
        tokens[i].Length > ending.Length + 2 && tokens.EndsWith(i, ending);
}
