using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>
/// Tells the straight marks of code that stands in the text: <c>print("done")</c>, <c>title = "Harbour"</c>, <c>{"age": 64}</c> quote nothing. Ask for the
/// marks in order.
/// </summary>
internal struct CodeScanner(DocumentProse prose, ProsePassage passage)
{
    private int codeEnd = -1;

    public bool IsInside(int mark)
    {
        var start = prose.Tokens[mark].Start;
        if (start < codeEnd)
        {
            return true;
        }

        var sign = prose.Text[start];
        var close = sign is '"' or '\'' && mark > passage.FirstToken ? CloseOf(mark - 1, sign) : '\0';
        if (close == '\0')
        {
            return false;
        }

        var end = prose.Text.IndexOf(close, start + 1, passage.Range.End - start - 1);
        codeEnd = end < 0 ? passage.Range.End : end + 1;
        return true;
    }

    /// <summary>The sign that ends what the one before a mark begins; none where that is no sign of code.</summary>
    private readonly char CloseOf(int before, char mark) => prose.Text[prose.Tokens[before].Start] switch
    {
        '=' => mark,
        '{' => '}',
        '(' when IsCall(before) => ')',
        '[' when IsCall(before) => ']',
        _ => '\0',
    };

    /// <summary>Whether the bracket stands close to a word: <c>print(</c>, and not <c>a note (</c>.</summary>
    private readonly bool IsCall(int bracket) => bracket > passage.FirstToken && prose.Tokens[bracket - 1].IsWord
        && !prose.Tokens[bracket].Has(TokenShape.SpaceBefore);
}
