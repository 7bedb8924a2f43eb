using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Whether two lines begin with the same words: a picture's text for the blind and its caption, or a caption with and without
/// its credit.</summary>
internal static class CaptionTwins
{
    /// <summary>So many equal signs at the beginning of both lines are no chance.</summary>
    private const int LeastShared = 24;

    public static bool Are(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = Math.Min(left.Length, right.Length);
        var shared = 0;
        while (shared < length && WordHash.Fold(left[shared]) == WordHash.Fold(right[shared]))
        {
            shared++;
        }

        return shared >= LeastShared && shared * 5 >= length * 4;
    }
}
