using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Takes the number that another is a part of: <c>one in five</c>, <c>9 out of 10</c>, <c>one over three</c>.</summary>
internal static class PortionReader
{
    /// <summary>Nobody states a portion of more this way.</summary>
    private const decimal MostParts = 1_000_000;

    public static void Take(SentenceTokens tokens, ref Numeral numeral)
    {
        const NumeralForm OtherForms = NumeralForm.Fraction | NumeralForm.Signed | NumeralForm.Vague;
        if (numeral.Is(OtherForms | NumeralForm.MarkedDigits | NumeralForm.Scaled) || numeral.Low < 1
            || IsNamed(tokens, numeral) || !TryLead(tokens, numeral, out var at) || !TryWhole(tokens, at, out var whole)
            || whole.Is(OtherForms | NumeralForm.Malformed)
            || (tokens.Has(numeral.End, Cue.Within) && YearNumbers.MayBe(tokens, whole)) || tokens.IsJoint(whole.End)
            || whole.Low <= numeral.Low || whole.Low > MostParts || whole.Low % 1 != 0
            || tokens.Lexicon.Units.Follows(tokens, whole.End) || tokens[whole.End].Is(WordClass.Month)
            || tokens.Lexicon.Calendar.MonthAt(tokens, whole.End) > 0)
        {
            return;
        }

        var value = numeral.Low / whole.Low;
        numeral = numeral with
        {
            End = whole.End,
            Low = value,
            High = value,
            Form = NumeralForm.Words | NumeralForm.Fraction | NumeralForm.Portion,
        };
    }

    /// <summary><c>Channel One in three cities</c></summary>
    private static bool IsNamed(SentenceTokens tokens, in Numeral numeral) =>
        tokens.IsWord(numeral.First) && tokens.IsCapitalised(numeral.First) && tokens.IsCapitalised(numeral.First - 1)
        && !tokens[numeral.First].Has(TokenShape.SentenceStart) && !tokens[numeral.First].Has(TokenShape.AllCapitals);

    /// <summary><c>in a hundred</c>: the article belongs to the number.</summary>
    private static bool TryWhole(SentenceTokens tokens, int at, out Numeral whole) =>
        NumeralReader.TryRead(tokens, tokens.Has(at, Cue.Article) ? at + 1 : at, priced: false, out whole);

    /// <summary>A fraction is read <c>one over</c>; <c>two over 65</c> are people.</summary>
    private static bool TryLead(SentenceTokens tokens, in Numeral numeral, out int number)
    {
        var at = numeral.End;
        number = at + 1;
        if (!tokens.Has(at, Cue.Portion))
        {
            return false;
        }

        number += tokens.Has(number, Cue.Of) ? 1 : 0;
        var outOf = number > at + 1;
        // `one in every five`
        number += tokens.IsWord(number) && tokens.Has(number, Cue.Per) ? 1 : 0;
        return outOf || tokens.Has(at, Cue.Within) || (numeral.Low == 1 && !tokens.Has(at, Cue.Stop));
    }
}
