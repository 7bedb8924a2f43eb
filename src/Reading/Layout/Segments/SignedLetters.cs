using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// The letters of readers on a page that says so above them: running text, a name below it and maybe a place, and again. A name ends a
/// letter, and not the article; and none of them is the author.
/// </summary>
internal static class SignedLetters
{
    /// <summary>Names with text below them; two may be sub-headings.</summary>
    private const int LeastNames = 2;

    private const int NameWords = 7;
    private const int PlaceWords = 7;

    /// <summary>Words of the shortest last paragraph of a letter, and of the longest line that says that letters follow.</summary>
    private const int LetterWords = 6;
    private const int HeadingWords = 16;

    /// <summary>Lines from there to the first name at most; farther above, the word is an item of a menu.</summary>
    private const int LinesToName = 24;

    /// <summary>Lines that a letter has at most.</summary>
    private const int LinesOfLetter = 14;

    /// <summary>The next letter begins right below the name, or below the place.</summary>
    private const int LinesToLetter = 2;

    private const LineTraits NoName = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasDate | LineTraits.Sentence
        | LineTraits.TimeAgo | LineTraits.HasAddress | LineTraits.EndsWithColon | LineTraits.StartsLower;

    /// <param name="said">The lines that are not blank.</param>
    public static HeldStretch Of(string text, LineFeatures[] lines, int[] said)
    {
        var (first, last, names, opened) = (-1, -1, 0, -1);
        for (var at = 0; at < said.Length && (last < 0 || at - last <= LinesOfLetter); at++)
        {
            if (Signs(lines, said, at) && (first >= 0 || LettersStandAbove(text, lines, said, at)))
            {
                first = first < 0 ? at : first;
                names += opened > last && last >= 0 ? 1 : 0;
                last = at;
            }
            else if (last >= 0 && at - last <= LinesToLetter && lines[said[at]].IsProse)
            {
                opened = at;
            }
        }

        return names >= LeastNames ? new HeldStretch(first, WithPlace(lines, said, last + 1), IsText: true) : default;
    }

    private static bool LettersStandAbove(string text, LineFeatures[] lines, int[] said, int name)
    {
        for (var at = name - 1; at >= 0 && name - at <= LinesToName; at--)
        {
            ref readonly var line = ref lines[said[at]];
            if (line.Words <= HeadingWords && Shared.Letters.AnyIn(text.AsSpan(line.Range.Start, line.Range.Length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name right below running text.</summary>
    private static bool Signs(LineFeatures[] lines, int[] said, int at) =>
        at > 0
        && lines[said[at]].Words <= NameWords
        && lines[said[at]].Has(LineTraits.IsPersonName)
        && !lines[said[at]].Has(NoName)
        && lines[said[at - 1]].Has(LineTraits.Sentence)
        && lines[said[at - 1]].Words >= LetterWords;

    private static int WithPlace(LineFeatures[] lines, int[] said, int end) =>
        end < said.Length && end > 0 && lines[said[end]].Words <= PlaceWords && !lines[said[end]].Has(NoName) && lines[said[end]].Capitals > 0
            && !lines[said[end - 1]].Has(LineTraits.BlankAfter)
            ? end + 1
            : end;

    private static class Shared
    {
        internal static readonly WordGroup Letters = new(LexiconTable.Rows("letter-words").Select(row => row[0]));
    }
}
