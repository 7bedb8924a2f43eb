namespace Corpus.Reading.Prose;

/// <summary>The mark of <c>drivers' pay</c>, which no <c>s</c> follows.</summary>
internal static class PluralPossessive
{
    public static bool Is(string text, Token[] tokens, int i) =>
        i > 0 && tokens[i] is { Kind: TokenKind.Mark } mark && text[mark.Start] is '\'' or '’'
        && !mark.Has(TokenShape.SpaceBefore) && mark.Has(TokenShape.SpaceAfter)
        && text[tokens[i - 1].End - 1] is 's' or 'S';
}
