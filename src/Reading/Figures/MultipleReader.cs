using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Takes the multiples behind a number in digits, and tells the short ones from units: <c>5bn</c>, <c>$5m</c>, but <c>1.8m
/// tall</c>.</summary>
internal static class MultipleReader
{
    /// <summary><c>million</c>, <c>-million</c>, <c>bn</c>, <c>hundred thousand</c>, <c>dozen</c> behind digits.</summary>
    public static void Take(SentenceTokens tokens, ref Numeral numeral, bool priced)
    {
        while (true)
        {
            var at = tokens.IsJoint(numeral.End) ? numeral.End + 1 : numeral.End;
            var multiplies = tokens.Plays(at, NumeralRole.Multiplier | NumeralRole.PluralMultiplier)
                || (tokens.Plays(at, NumeralRole.Collective | NumeralRole.PluralCollective) && tokens.Char(at) is 'd' or 'D')
                || (tokens.Plays(at, NumeralRole.ShortMultiplier) && !numeral.Is(NumeralForm.Scaled)
                && IsMultiple(tokens, at, numeral, priced));
            if (!multiplies)
            {
                return;
            }

            if (!numeral.TryScale(tokens.ValueOf(at), at + 1, out numeral))
            {
                numeral = numeral with { End = at + 1, Form = NumeralForm.Malformed, Fault = NumberFault.Overflow };
                return;
            }
        }
    }

    /// <summary>Whether a short form is a multiple and not a unit: <c>$5m</c>, <c>5bn</c>, <c>4.3M</c>, but <c>1.8m tall</c>.</summary>
    private static bool IsMultiple(SentenceTokens tokens, int at, in Numeral numeral, bool priced)
    {
        if (tokens[at].Length > 1)
        {
            // `mm` and `mil` are lengths too.
            return priced || !tokens.Lexicon.Units.Follows(tokens, at);
        }

        if (!tokens.Glued(at))
        {
            // `2.33 k`: what is counted would stand behind it.
            return tokens.Is(at, 'k') && !tokens.IsWord(at + 1) && !tokens.IsNumber(at + 1);
        }

        return tokens.Char(at) switch
        {
            'k' or 'K' => true,
            'B' or 'M' or 'm' or 'b' or 't' or 'T' when priced => true,
            'M' when tokens.Has(at + 1, Cue.Dimension) => false,
            'B' or 'M' => !tokens.Glued(at + 1) || tokens[at + 1].Kind == TokenKind.Stop,
            'b' => numeral.Precision < 0 && !tokens.Glued(at + 1),
            'm' => IsMillion(tokens, at + 1, numeral.Precision < 0),
            _ => false,
        };
    }

    /// <summary><c>5m euros</c>, <c>2.7m copies</c>, <c>2.7m digital copies</c>, but <c>1.8m tall</c> and <c>100m hurdles</c>.</summary>
    private static bool IsMillion(SentenceTokens tokens, int next, bool pointed) =>
        tokens.Lexicon.Currencies.Starts(tokens[next].Lexeme)
        || (!tokens.Has(next, Cue.Dimension) && (CountedPhrase.IsPlural(tokens, next) || (pointed && CountedPhrase.IsPart(tokens, next))));
}
