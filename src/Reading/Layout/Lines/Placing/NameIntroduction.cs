using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>A name, and then what the person or company is, with a word of <c>name-introductions.tsv</c>: <c>Ann Lee is a …</c>, <c>Ann Lee
/// covers …</c></summary>
internal static class NameIntroduction
{
    private const int MostNames = 6;

    public static bool Opens(ReadOnlySpan<char> line)
    {
        var (at, names) = (0, 0);
        while (at < line.Length)
        {
            var start = at;
            while (at < line.Length && line[at] != ' ')
            {
                at++;
            }

            var word = line.Slice(start, at - start);
            at++;
            if (word.Length > 0 && char.IsUpper(word[0]) && names < MostNames)
            {
                names++;
                continue;
            }

            return names > 0 && IsVerb(word);
        }

        return false;
    }

    private static bool IsVerb(ReadOnlySpan<char> word)
    {
        foreach (var verb in Shared.Verbs)
        {
            if (word.SequenceEqual(verb.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static class Shared
    {
        internal static readonly string[] Verbs = LexiconTable.Words("name-introductions").ToArray();
    }
}
