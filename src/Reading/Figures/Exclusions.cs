using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Tells by what stands beside it that a number is no figure: a year, a label, a name, an address, the pronoun <c>one</c>.
/// </summary>
internal static class Exclusions
{
    public static bool Excludes(SentenceTokens tokens, in Quantity quantity, bool inTitle)
    {
        var number = quantity.Number;
        if (number.Is(NumeralForm.Malformed))
        {
            return true;
        }

        if (NamingNumbers.IsLettered(tokens, quantity))
        {
            return true;
        }

        if (quantity.Kind == FigureKind.Duration)
        {
            return IsPartOfPeriod(tokens, quantity);
        }

        if (quantity.HasUnit)
        {
            // `during 2016 Stone spoke`
            return quantity.Unit != null && YearNumbers.MayBe(tokens, number)
                && tokens.Has(quantity.First - 1, Cue.Year) && tokens.IsCapitalised(number.End);
        }

        if (number.Is(NumeralForm.NeedsUnit) || (tokens.Glued(quantity.End) && tokens.IsWord(quantity.End)))
        {
            // `49ers`, `5G`
            return true;
        }

        return (number.Is(NumeralForm.One) && (IsPronoun(tokens, quantity) || NamingNumbers.IsWordLabel(tokens, quantity)))
            || (number.Is(NumeralForm.PlainDigits)
                && (YearNumbers.IsYear(tokens, quantity) || YearNumbers.IsShort(tokens, quantity)
                    || NamingNumbers.IsIdentifier(tokens, quantity) || NamingNumbers.IsLabel(tokens, quantity)
                    || (!inTitle && IsHeading(tokens, quantity))))
            || (number.Is(NumeralForm.Words) && tokens.Has(quantity.End, TimeCue.Clock))
            || (number.Is(NumeralForm.Digits) && NamingNumbers.IsAddress(tokens, quantity))
            || (quantity.Kind == FigureKind.Number && (NamingNumbers.IsReference(tokens, quantity) || IsZeroOf(tokens, quantity)))
            || (number.Is(NumeralForm.Words) && (IsIdiom(tokens, quantity) || (!inTitle && NamingNumbers.IsName(tokens, quantity))));
    }

    /// <summary><c>1 Feel free to scream</c>: the number of a heading, which nothing behind it is counted by.</summary>
    private static bool IsHeading(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Number && quantity.First == tokens.First && tokens[quantity.First].Length <= 2
        && tokens.IsWord(quantity.End) && tokens.IsCapitalised(quantity.End) && !tokens[quantity.End].Has(TokenShape.AllCapitals);

    /// <summary><c>in the first 11 months of 2021</c> is a period.</summary>
    private static bool IsPartOfPeriod(SentenceTokens tokens, in Quantity quantity) =>
        tokens.Has(quantity.First - 1, Cue.Edge) && tokens.Has(quantity.End, Cue.Of) && tokens.IsNumber(quantity.End + 1);

    private static bool IsPronoun(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Number || tokens.Has(quantity.First - 1, Cue.Pointer) || tokens.Has(quantity.End, Cue.Pointer)
            || (tokens.Has(quantity.End, Cue.Of) && !CountedPhrase.IsOfNumber(tokens, quantity.End))
            || tokens.IsJoint(quantity.First - 1)
        || (tokens[quantity.First - 1].Is(WordClass.Adverb) && tokens.Has(quantity.First - 2, Cue.Pointer))
        || (quantity.End == quantity.Number.End && IsPersonal(tokens, quantity.End))
        || tokens[quantity.End].Kind == TokenKind.Possessive;

    /// <summary><c>One sees it everywhere</c>: a verb of persons behind it.</summary>
    private static bool IsPersonal(SentenceTokens tokens, int at) =>
        tokens[at].Is(WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb) && tokens.EndsWith(at, "s")
        && !tokens.EndsWith(at, "ss");

    /// <summary><c>zero tolerance</c>: nothing is counted.</summary>
    private static bool IsZeroOf(SentenceTokens tokens, in Quantity quantity) =>
        quantity.High == 0 && quantity.Number.Is(NumeralForm.Words) && tokens.IsWord(quantity.End)
            && !tokens[quantity.End].Is(WordClass.FunctionWord);

    /// <summary><c>one-off</c>, <c>one-on-one</c>, <c>two-way</c>: a number joined to a word that counts nothing.</summary>
    private static bool IsIdiom(SentenceTokens tokens, in Quantity quantity) =>
        quantity.Kind == FigureKind.Number && tokens.IsJoint(quantity.End) && !tokens.IsNumber(quantity.End + 1);
}
