using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>Turns the kit's label letters into the states that each line may be in. Where the kit does not say, several are allowed,
/// and the fit takes them together.</summary>
internal static class GoldStates
{
    private const ulong Any = (1UL << LineStates.Count) - 1;

    /// <param name="captioned">Whether the page's captions were labelled; else any other line may be one.</param>
    public static ulong[] Of(char[] letters, bool captioned)
    {
        var allowed = new ulong[letters.Length];
        var (first, last) = (Array.IndexOf(letters, 'B'), Array.LastIndexOf(letters, 'B'));
        var bodyUnknown = first < 0;
        if (bodyUnknown && !letters.Contains('?'))
        {
            Array.Fill(allowed, Any);
            return allowed;
        }

        var headline = Headline(letters, first);
        var over = false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == headline)
            {
                allowed[i] = Bits(LineState.Headline);
            }
            else if (headline >= 0 ? i < headline : i < first)
            {
                allowed[i] = Above(letters[i], captioned);
            }
            else if (bodyUnknown)
            {
                allowed[i] = headline < 0 ? Any : Unknown(letters[i]);
            }
            else if (i <= last)
            {
                allowed[i] = Inside(letters[i], captioned);
            }
            else
            {
                allowed[i] = over ? Behind(letters[i], captioned) : AtEnd(letters[i]);
                over |= letters[i] is not ('Y' or 'D' or 'C');
            }
        }

        return allowed;
    }

    /// <summary>Of the lines with the headline's words, the last above the body, or above author and date; -1 where there is none.</summary>
    private static int Headline(char[] letters, int body)
    {
        var end = body >= 0 ? body : Array.FindIndex(letters, letter => letter is 'Y' or 'D');
        var above = end > 0 ? Array.LastIndexOf(letters, 'H', end - 1) : -1;
        return above >= 0 || body >= 0 ? above : Array.IndexOf(letters, 'H');
    }

    private static ulong Above(char letter, bool captioned) => letter switch
    {
        'Y' => Bits(LineState.BylineAbove),
        'D' => Bits(LineState.DateAbove),
        'C' => Bits(LineState.CaptionAbove),
        'O' when captioned => Bits(LineState.Before),
        'O' => Bits(LineState.Before, LineState.CaptionAbove),
        _ => Bits(LineState.Before, LineState.BylineAbove, LineState.DateAbove, LineState.CaptionAbove),
    };

    private static ulong Unknown(char letter) => letter switch
    {
        'Y' => Bits(LineState.Byline, LineState.BylineBelow),
        'D' => Bits(LineState.Date, LineState.After),
        'C' => Bits(LineState.Caption, LineState.CaptionBelow),
        'S' => Bits(LineState.Standfirst),
        'H' => Bits(LineState.Aside, LineState.After),
        _ => Bits(LineState.Aside, LineState.Body, LineState.End, LineState.After),
    };

    private static ulong Inside(char letter, bool captioned) => letter switch
    {
        'Y' => Bits(LineState.Byline),
        'D' => Bits(LineState.Date),
        'C' => Bits(LineState.Caption),
        'S' => Bits(LineState.Standfirst),
        'B' => Bits(LineState.Body),
        'O' when !captioned => Bits(LineState.Aside, LineState.Caption),
        _ => Bits(LineState.Aside),
    };

    private static ulong AtEnd(char letter) => letter switch
    {
        'Y' => Bits(LineState.Byline),
        'D' => Bits(LineState.Date),
        'C' => Bits(LineState.Caption),
        _ => Bits(LineState.End),
    };

    private static ulong Behind(char letter, bool captioned) => letter switch
    {
        'Y' => Bits(LineState.BylineBelow, LineState.After),
        'C' => Bits(LineState.CaptionBelow),
        'O' when !captioned => Bits(LineState.After, LineState.CaptionBelow),
        _ => Bits(LineState.After),
    };

    private static ulong Bits(params ReadOnlySpan<LineState> states)
    {
        var bits = 0UL;
        foreach (var state in states)
        {
            bits |= 1UL << (int)state;
        }

        return bits;
    }
}
