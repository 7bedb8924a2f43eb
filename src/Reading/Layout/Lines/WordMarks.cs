namespace Corpus.Reading.Layout.Lines;

/// <summary>The words of one line, in text order: a stretch of what its page's <see cref="WordMarkBuffer"/> holds.</summary>
internal readonly record struct WordMarks(WordMark[]? Buffer, int Start, int Count)
{
    public ReadOnlySpan<WordMark> Span => new(Buffer, Start, Count);

    /// <summary>Whether a content word stands in both.</summary>
    public bool ShareContent(WordMarks other)
    {
        foreach (var word in Span)
        {
            if (word.IsContent)
            {
                foreach (var near in other.Span)
                {
                    if (word.Hash == near.Hash)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
