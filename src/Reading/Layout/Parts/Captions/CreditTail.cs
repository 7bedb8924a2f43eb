using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Finds a name or two behind a caption's last stop, without marker or agency: <c>The boats in May. Ann Lee</c>,
/// <c>The boats in May. (Ann Lee/Harbour Post)</c>. That says too little to make a line a caption, but parts one.</summary>
internal static class CreditTail
{
    private const int Longest = 60;

    /// <summary>The word before the stop is longer than an abbreviation.</summary>
    private const int LeastLetters = 4;

    private const int SmallLetters = 3;

    /// <param name="start">Where the name or its bracket begins.</param>
    public static bool TryFind(ReadOnlySpan<char> line, out int start)
    {
        start = line.Length;
        while (start > 2 && line.Length - start < Longest && !(line[start - 1] == ' ' && IsStop(line, start - 2)))
        {
            start--;
        }

        return start > 2 && line.Length - start is > 2 and < Longest && EndsSentence(line.Slice(0, start - 1)) && IsName(line.Slice(start));
    }

    private static bool IsStop(ReadOnlySpan<char> line, int at) => line[at] is '.' or '!' or '”' or '"' or '’';

    private static bool EndsSentence(ReadOnlySpan<char> sentence)
    {
        var end = sentence.Length;
        while (end > 0 && !CharClass.IsWordPart(sentence[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && CharClass.IsWordPart(sentence[start - 1]))
        {
            start--;
        }

        return end - start >= LeastLetters && sentence.Slice(end).IndexOf('.') >= 0;
    }

    /// <summary>Each word begins with a capital or is as short as <c>for</c>, <c>via</c> and <c>de</c>; no stop ends it.</summary>
    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (words[words.Length - 1] is '.' or '!' or '?' or ':' or ',' or '”' or '"')
        {
            return false;
        }

        var capitals = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && (CharClass.IsWordPart(words[i - 1]) || words[i - 1] is '\'' or '’'))
            {
                continue;
            }

            var end = i;
            while (end < words.Length && CharClass.IsWordPart(words[end]))
            {
                end++;
            }

            if (end > i && !CharClass.IsUpper(words[i]) && end - i > SmallLetters)
            {
                return false;
            }

            capitals += end > i && CharClass.IsUpper(words[i]) ? 1 : 0;
        }

        return capitals > 0;
    }
}
