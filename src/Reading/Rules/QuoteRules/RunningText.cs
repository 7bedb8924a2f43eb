using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Tells paragraphs from headings, cells of a table and lines of code, where marks stand for other things than speech.</summary>
internal static class RunningText
{
    private const int FewestWords = 4;

    /// <summary>Whether the passage has the words of a paragraph and a stop, and nothing that only code has.</summary>
    public static bool Is(DocumentProse prose, in ProsePassage passage)
    {
        var (words, hasStop) = (0, false);
        foreach (ref readonly var token in prose.Tokens.AsSpan(passage.FirstToken, passage.EndToken - passage.FirstToken))
        {
            if (token.Kind is TokenKind.Symbol or TokenKind.Punctuation && prose.Text[token.Start] is '=' or '{' or '}' or '<' or '>' or '\\' or '^')
            {
                return false;
            }

            words += token.IsWord ? 1 : 0;
            hasStop |= token.Kind == TokenKind.Stop;
        }

        return words >= FewestWords && hasStop;
    }
}
