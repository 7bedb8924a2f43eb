using Corpus.Facts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Tells a number with a fault from what is only written like one: a version (<c>1.41.2</c>), a list (<c>1999,2000</c>).</summary>
internal static class NumberFaults
{
    /// <param name="priced">Whether a currency stands before the number.</param>
    public static NumberFault? Of(SentenceTokens tokens, int number, bool priced)
    {
        var span = tokens[number].In(tokens.Text);
        if (!DigitReader.Fits(span))
        {
            return NumberFault.Overflow;
        }

        return priced || HasGroupOfThree(span) || tokens.Lexicon.Units.Follows(tokens, number + 1)
            || tokens.Lexicon.Currencies.Match(tokens, number + 1, out _) != null
            ? NumberFault.Grouping
            : null;
    }

    /// <summary>Whether three digits and no more stand behind a comma, as in groups of thousands.</summary>
    private static bool HasGroupOfThree(ReadOnlySpan<char> span)
    {
        var digits = int.MinValue;
        foreach (var c in span)
        {
            if (!CharClass.IsDigit(c) && digits == 3)
            {
                return true;
            }

            digits = CharClass.IsDigit(c) ? digits + 1 : c == ',' ? 0 : int.MinValue;
        }

        return digits == 3;
    }
}
