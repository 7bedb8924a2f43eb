using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Finds the caption traits of a line's own words.</summary>
internal static class CaptionScan
{
    /// <summary>What somebody is seen to do is said in the first words.</summary>
    private const int SceneWords = 12;
    private const int MakerWords = 3;
    private const CaptionTraits First = CaptionTraits.OpensWithArticle | CaptionTraits.OpensWithTie | CaptionTraits.OpensWithPicture
        | CaptionTraits.OpensWithQuestionWord;

    public static CaptionTraits Of(ReadOnlySpan<char> line)
    {
        var traits = CaptionTraits.None;
        var capitalsBehindBy = -1;
        for (int at = 0, index = 0; TryNext(line, ref at, out var word, out var lent); index++)
        {
            var elsewhere = index == 0 ? CaptionTraits.Scene : index < SceneWords ? First : First | CaptionTraits.Scene;
            var second = index == 1 && (traits & CaptionTraits.OpensWithPicture) != 0 ? CaptionTraits.None : CaptionTraits.PictureLabel;
            var found = lent & ~(elsewhere | second);
            var isSetOff = IsSetOff(line, at - word.Length);
            traits |= found
                | (isSetOff && (found & CaptionTraits.Pointer) != 0 ? CaptionTraits.PointerSetOff : CaptionTraits.None)
                | (IsYear(word) ? isSetOff ? CaptionTraits.Year | CaptionTraits.YearSetOff : CaptionTraits.Year : CaptionTraits.None)
                | ((found & CaptionTraits.OpensWithPicture) != 0 && IsLabelled(line, at) ? CaptionTraits.PictureLabel : CaptionTraits.None);
            capitalsBehindBy = word.SequenceEqual("by".AsSpan()) && index > 1 ? 0
                : capitalsBehindBy >= 0 && CharClass.IsUpper(word[0]) ? capitalsBehindBy + 1
                : -1;
        }

        return capitalsBehindBy is > 0 and <= MakerWords ? traits | CaptionTraits.EndsWithMaker : traits;
    }

    /// <summary>Whether a number and a word for pictures end the line: <c>View 6 images</c>.</summary>
    public static bool CountsPictures(ReadOnlySpan<char> line)
    {
        var (counts, isCount) = (false, false);
        for (var at = 0; TryNext(line, ref at, out var word, out var lent);)
        {
            counts = isCount && (lent & CaptionTraits.Picture) != 0;
            isCount = CharClass.IsDigit(word[0]);
        }

        return counts;
    }

    /// <summary>The next word and the traits that it lends.</summary>
    private static bool TryNext(ReadOnlySpan<char> line, ref int at, out ReadOnlySpan<char> word, out CaptionTraits lent)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
        }

        if (ShortWord.TryReadWord(line, at, line.Length, out var shortWord))
        {
            word = line.Slice(at, shortWord.Length);
            lent = LineWords.Default.Of(shortWord).Caption;
            at += shortWord.Length;
            return true;
        }

        var (start, folded) = (at, WordHash.Start());
        for (; at < line.Length; at++)
        {
            // Most of a text is small letters, of which nothing more needs to be asked.
            var c = line[at];
            if (c is >= 'a' and <= 'z')
            {
                folded.AddFolded(c);
            }
            else if (CharClass.IsWordPart(c) || CharClass.IsApostrophe(c))
            {
                folded.Add(c);
            }
            else
            {
                break;
            }
        }

        lent = LineWords.Default.Of(folded.Value).Caption;
        word = line.Slice(start, at - start);
        return word.Length > 0;
    }

    /// <summary>Behind a comma or in a bracket.</summary>
    private static bool IsSetOff(ReadOnlySpan<char> line, int word) =>
        word > 0 && (line[word - 1] == '(' || (word > 1 && line[word - 1] == ' ' && line[word - 2] == ','));

    /// <summary>Whether the word labels what follows: by a colon (<c>Source: …</c>) or a number with a stop or a colon (<c>Figure 2-1. …</c>,
    /// not <c>Top 10 of …</c>).</summary>
    private static bool IsLabelled(ReadOnlySpan<char> line, int end)
    {
        if (end < line.Length && line[end] == '.')
        {
            end++;
        }

        if (end < line.Length && line[end] == ' ')
        {
            end++;
        }

        var number = end;
        while (end < line.Length && (CharClass.IsDigit(line[end]) || line[end] is '-' or '.'))
        {
            end++;
        }

        return end > number ? line[end - 1] == '.' || (end < line.Length && line[end] == ':') : end < line.Length && line[end] == ':';
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4
        && word[0] is '1' or '2' && word[1] is '8' or '9' or '0'
        && CharClass.IsDigit(word[2]) && CharClass.IsDigit(word[3]);
}
