using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Finds the line below the running text that says whose the page is and since when: <c>© 2021 Harbour Press. All rights reserved.</c> The
/// article is over there, whatever sentences follow: teasers, dialogs, what the site says of itself.
/// </summary>
internal static class CopyrightNotice
{
    /// <summary>The article has at least so many words in its paragraphs; pages of some sites open with the notice.</summary>
    private const int WordsOfText = 60;

    private const int MostWords = 60;

    /// <summary>Within so many letters the year stands; a sentence on copyright has none there.</summary>
    private const int LettersToYear = 40;
    private const int YearDigits = 4;

    /// <summary>Where in the lines that are not blank the notice stands; their number where the page has none.</summary>
    /// <param name="said">The lines that are not blank.</param>
    public static int Start(string text, LineFeatures[] lines, int[] said)
    {
        var words = 0;
        for (var i = 0; i < said.Length; i++)
        {
            ref readonly var line = ref lines[said[i]];
            if (words >= WordsOfText && line.Has(LineTraits.Legal) && line.Words <= MostWords
                && Is(text.AsSpan(line.Range.Start, line.Range.Length)))
            {
                return i;
            }

            words += line.IsProse ? line.Words : 0;
        }

        return said.Length;
    }

    private static bool Is(ReadOnlySpan<char> line) => Shared.Openings.Open(line) && StatesYear(line);

    private static bool StatesYear(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line.Slice(0, Math.Min(line.Length, LettersToYear)))
        {
            digits = CharClass.IsDigit(c) ? digits + 1 : 0;
            if (digits == YearDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly PhraseGroup Openings = new(LexiconTable.Words("notice-openings"));
    }
}
