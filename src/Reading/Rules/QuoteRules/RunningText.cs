using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Tells paragraphs from headings, cells of a table and lines of code, where marks stand for other things than speech.</summary>
internal static class RunningText
{
    private const int FewestWords = 4;

    /// <summary>Whether the passage has the words of a paragraph and a stop, and nothing that only code has.</summary>
    public static bool Is(DocumentProse prose, ProsePassage passage)
    {
        var (words, hasStop) = (0, false);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            var c = prose.Text[prose.Tokens[i].Start];
            if (c is '=' or '{' or '}' or '<' or '>' or '\\' or '^')
            {
                return false;
            }

            words += prose.Tokens[i].IsWord ? 1 : 0;
            hasStop |= prose.Tokens[i].Kind == TokenKind.Stop;
        }

        return words >= FewestWords && hasStop;
    }
}
