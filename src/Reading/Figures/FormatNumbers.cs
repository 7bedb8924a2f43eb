using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Knows numbers that name a format and measure nothing: <c>a 1080p screen</c>, <c>a 3-D film</c>.</summary>
internal static class FormatNumbers
{
    /// <summary>The lines of a picture that formats are named by; other numbers close before <c>p</c> are pence.</summary>
    private static readonly HashSet<string> Lines =
        ["240", "360", "480", "540", "576", "720", "1080", "1440", "2160", "4320"];

    /// <summary>Whether the number names a format with the letter that is close behind it.</summary>
    public static bool IsFormat(SentenceTokens tokens, int at)
    {
        var letter = tokens.IsJoint(at + 1) ? at + 2 : at + 1;
        if (!tokens.IsWord(letter) || tokens.SpanEnd(letter) > tokens[letter].Start + 1)
        {
            return false;
        }

        return letter > at + 1
            ? tokens.IsCapitalised(letter)
            : tokens.Char(letter) is 'p' or 'i' && Lines.Contains(tokens[at].In(tokens.Text).ToString()) && IsOfPicture(tokens, at, letter + 1);
    }

    /// <summary>A price is paid <c>at 720p</c> and told before a function word; a format describes or is shown <c>in</c>.</summary>
    private static bool IsOfPicture(SentenceTokens tokens, int at, int next) =>
        (tokens.IsWord(next) && !tokens[next].Is(WordClass.FunctionWord | WordClass.Weekday | WordClass.Month) && !tokens.Has(next, Cue.Stop | Cue.Within))
        || (tokens.Has(at - 1, Cue.Portion) && tokens.Has(at - 1, Cue.Within));
}
