using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>Compares what stands between marks word by word.</summary>
internal sealed class MarkedWords(DocumentProse prose)
{
    private readonly Token[] tokens = prose.Tokens;

    /// <summary>The words between the marks, without the stop or the comma that may end them.</summary>
    public (int First, int End) Trimmed(MarkPair pair)
    {
        var (first, end) = (pair.First, pair.Close);
        while (first < end && !IsWord(first))
        {
            first++;
        }

        while (end > first && !IsWord(end - 1))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>Whether the same words stand in two places, whatever their capitals.</summary>
    public bool AreSame(int first, int other, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (one, two) = (tokens[first + i], tokens[other + i]);
            var isSame = one.Lexeme != WordLexicon.Unknown
                ? one.Lexeme == two.Lexeme
                : one.In(prose.Text).Equals(two.In(prose.Text), StringComparison.OrdinalIgnoreCase);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsWord(int token) => tokens[token].Kind is TokenKind.Word or TokenKind.Number;
}
