namespace Corpus.Reading.Figures;

/// <summary>
/// Passes over where in a journal something stands, which is told by numbers close to each other: <c>2016;77:42–51</c>,
/// <c>31(1):23-33</c>.
/// </summary>
internal static class CitationNumbers
{
    /// <summary>How long a word is before whose stop no abbreviation is meant: <c>No.5</c>, <c>approx.12</c>.</summary>
    private const int LongWord = 7;

    /// <summary><c>in most patients.1,2 Grafts</c>: small raised numbers behind a sentence, which the page sets close to its stop.</summary>
    public static bool IsRaised(SentenceTokens tokens, int at) =>
        tokens.Is(at - 1, '.') && tokens.Glued(at) && tokens.Glued(at - 1) && tokens.IsWord(at - 2) && !tokens.IsCapitalised(at - 2)
        && tokens[at - 2].Length >= LongWord && (!tokens.Holds(at + 1) || (!tokens.Glued(at + 1) && tokens.IsCapitalised(at + 1)));

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
