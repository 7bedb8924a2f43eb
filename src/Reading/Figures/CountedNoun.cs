using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Reads the noun phrase that a number counts: up to its plural head, <c>container freight trains</c>.</summary>
internal static class CountedNoun
{
    /// <summary>Longer phrases before a plural are clauses.</summary>
    private const int MaxWords = 6;

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
        if (end > at)
        {
            quantity = Count(tokens, quantity, at, end);
        }
    }

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
            if (i > at && tokens.IsJoint(i))
            {
                continue;
            }

            if (!IsPart(tokens, i))
            {
                return at;
            }

            if (IsPlural(tokens, i) && !tokens.IsJoint(i + 1))
            {
                return IsPlural(tokens, i + 1) && IsPart(tokens, i + 1) && !tokens[i + 1].Has(TokenShape.Capitalised) ? i + 2 : i + 1;
            }
        }

        return at;
    }

    /// <summary>Behind <c>one</c> the noun is singular: the words up to the next that is none of the phrase, three at most.</summary>
    private static int SingularEnd(SentenceTokens tokens, int at)
    {
        var end = at;
        while (end < at + 3 && IsPart(tokens, end) && !EndsAs(tokens, end, "ed"))
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
