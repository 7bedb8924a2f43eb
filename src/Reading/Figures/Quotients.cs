namespace Corpus.Reading.Figures;

/// <summary>Fractions in digits: <c>3/4</c>, <c>2-1/2</c>.</summary>
internal static class Quotients
{
    /// <summary>Whether a fraction is joined to the whole number at the token: <c>2-1/2 inches</c>.</summary>
    public static bool IsMixed(SentenceTokens tokens, int at) => tokens.IsJoint(at + 1) && IsQuotient(tokens, at + 2, out _);

    /// <summary><c>3/4</c>: a proper fraction of a denominator in use, so that neither <c>9/11</c> nor <c>24/7</c> is one.</summary>
    public static bool IsQuotient(SentenceTokens tokens, int at, out decimal quotient)
    {
        quotient = 0;
        if (!tokens.IsNumber(at) || !tokens.Is(at + 1, '/') || !tokens.IsNumber(at + 2) || !tokens.Glued(at + 1) || !tokens.Glued(at + 2)
            || tokens.Is(at + 3, '/') || (tokens.Is(at - 1, '/') && tokens.Glued(at))
            || !DigitReader.TryRead(tokens[at].In(tokens.Text), out var over, out _)
            || !DigitReader.TryRead(tokens[at + 2].In(tokens.Text), out var under, out _)
            || over < 1 || over >= under
            || !(IsParts(under) || (under is 10 or 100 or 1000 && tokens.Lexicon.Units.Follows(tokens, at + 3))))
        {
            return false;
        }

        quotient = over / under;
        return true;
    }

    /// <summary>The parts that things are cut and measured in.</summary>
    private static bool IsParts(decimal denominator) => denominator is 2 or 3 or 4 or 5 or 6 or 8 or 16 or 32 or 64;
}
