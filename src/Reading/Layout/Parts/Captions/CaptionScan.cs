using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Finds the caption traits of a line's own words.</summary>
internal static class CaptionScan
{
    /// <summary>What somebody is seen to do is said in the first words.</summary>
    private const int SceneWords = 12;
    private const CaptionTraits First = CaptionTraits.OpensWithArticle | CaptionTraits.OpensWithTie | CaptionTraits.OpensWithPicture;

    public static CaptionTraits Of(ReadOnlySpan<char> line)
    {
        var traits = CaptionTraits.None;
        for (int at = 0, index = 0; TryNext(line, ref at, out var word, out var hash); index++)
        {
            var elsewhere = index == 0 ? CaptionTraits.Scene : index < SceneWords ? First : First | CaptionTraits.Scene;
            traits |= CaptionWords.Default.Of(hash) & ~elsewhere;
            traits |= IsYear(word) ? CaptionTraits.Year : CaptionTraits.None;
        }

        return traits;
    }

    private static bool TryNext(ReadOnlySpan<char> line, ref int at, out ReadOnlySpan<char> word, out uint hash)
    {
        while (at < line.Length && !CharClass.IsWordPart(line[at]))
        {
            at++;
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

        hash = folded.Value;
        word = line.Slice(start, at - start);
        return word.Length > 0;
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4
        && word[0] is '1' or '2' && word[1] is '8' or '9' or '0'
        && CharClass.IsDigit(word[2]) && CharClass.IsDigit(word[3]);
}
