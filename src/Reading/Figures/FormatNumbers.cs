using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Knows numbers that name a format and measure nothing: <c>a 1080p screen</c>, <c>a 3-D film</c>, <c>a 13F filing</c>. Those that
/// no hyphen shows are the rows of <c>numbers-formatted.tsv</c>.</summary>
internal sealed class FormatNumbers
{
    private readonly (string Name, bool OfPicture)[] formats =
        LexiconTable.Rows("numbers-formatted").Select(row => (row[0], row[1] == "picture")).ToArray();

    /// <summary>Whether the number names a format with the letter that is close behind it.</summary>
    public bool IsFormat(SentenceTokens tokens, int at)
    {
        var letter = tokens.IsJoint(at + 1) ? at + 2 : at + 1;
        if (!tokens.IsWord(letter) || tokens.SpanEnd(letter) > tokens[letter].Start + 1)
        {
            return false;
        }

        if (letter > at + 1)
        {
            return tokens.IsCapitalised(letter);
        }

        var written = tokens.Text.AsSpan(tokens[at].Start, tokens.SpanEnd(letter) - tokens[at].Start);
        foreach (var (name, ofPicture) in formats)
        {
            if (written.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return ofPicture ? IsOfPicture(tokens, at, letter + 1) : tokens.IsCapitalised(letter);
            }
        }

        return false;
    }

    /// <summary>A price is paid <c>at 720p</c> and told before a function word; a format describes or is shown <c>in</c>.</summary>
    private static bool IsOfPicture(SentenceTokens tokens, int at, int next) =>
        (tokens.IsWord(next) && !tokens[next].Is(WordClass.FunctionWord | WordClass.Weekday | WordClass.Month) && !tokens.Has(next, Cue.Stop | Cue.Within))
        || (tokens.Has(at - 1, Cue.Portion) && tokens.Has(at - 1, Cue.Within));
}
