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

    /// <summary>Words of the shortest letter, and of the longest line that says that letters follow.</summary>
    private const int LetterWords = 12;
    private const int HeadingWords = 16;

    /// <summary>Lines from there to the first name at most; farther above, the word is an item of a menu.</summary>
    private const int LinesToName = 24;

    /// <summary>Lines that a letter has at most.</summary>
    private const int LinesOfLetter = 14;

    private const LineTraits NoName = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit | LineTraits.HasDate | LineTraits.Sentence
        | LineTraits.TimeAgo | LineTraits.HasAddress | LineTraits.EndsWithColon | LineTraits.StartsLower;

    /// <param name="said">The lines that are not blank.</param>
    public static HeldStretch Of(string text, LineFeatures[] lines, int[] said)
    {
        var (first, last, names, opened, says) = (-1, -1, 0, -1, int.MinValue / 2);
        for (var at = 0; at < said.Length; at++)
        {
            ref readonly var line = ref lines[said[at]];
            says = first < 0 && line.Words <= HeadingWords && Shared.Letters.AnyIn(text.AsSpan(line.Range.Start, line.Range.Length)) ? at : says;
            if ((first < 0 && at - says > LinesToName) || (last >= 0 && at - last > LinesOfLetter))
            {
                continue;
            }

            if (Signs(lines, said, at))
            {
                first = first < 0 ? at : first;
                names += opened > last && last >= 0 ? 1 : 0;
                last = at;
            }
            else if (line.IsProse && last >= 0 && at - last <= 2)
            {
                opened = at;
            }
        }

        return names >= LeastNames ? new HeldStretch(first, WithPlace(lines, said, last + 1), IsText: true) : default;
    }

    /// <summary>A name right below running text.</summary>
    private static bool Signs(LineFeatures[] lines, int[] said, int at) =>
        at > 0
        && lines[said[at]].Words <= NameWords
        && lines[said[at]].Has(LineTraits.IsPersonName)
        && !lines[said[at]].Has(NoName)
        && lines[said[at - 1]].Has(LineTraits.Sentence)
        && lines[said[at - 1]].Words >= LetterWords / 2;

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
