namespace Corpus.Reading.Figures;

/// <summary>
/// Passes over where in a journal something stands, which is told by numbers close to each other: <c>2016;77:42–51</c>,
/// <c>31(1):23-33</c>.
/// </summary>
internal static class CitationNumbers
{
    /// <summary>Reads on over numbers and the marks that join them; the end is the first token behind them.</summary>
    public static bool TryPass(SentenceTokens tokens, int at, out int end)
    {
        end = at + 1;
        var issue = false;
        while (tokens.Glued(end) && tokens.Glued(end + 1) && tokens.IsNumber(end + 1))
        {
            if (tokens.Is(end, '(') && tokens.Is(end + 2, ')') && tokens.Glued(end + 2))
            {
                issue = true;
                end += 3;
            }
            else if (tokens.Is(end, ';') || (tokens.Is(end, ':') && issue) || (tokens.IsDash(end) && issue))
            {
                issue = true;
                end += 2;
            }
            else
            {
                break;
            }

            // `31(1):23`: the mark behind the bracket.
            if (tokens.Is(end, ':') && tokens.Glued(end) && tokens.IsNumber(end + 1) && tokens.Glued(end + 1))
            {
                end += 2;
            }
        }

        return issue;
    }
}
