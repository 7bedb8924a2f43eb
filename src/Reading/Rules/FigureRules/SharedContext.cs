using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>Tells whether two figures are said of one thing by the words beside them: <c>ferry to cost $12 million</c> and
/// <c>the ferry costs $14 million</c>, <c>12 injured</c> and <c>15 people were injured</c>.</summary>
internal static class SharedContext
{
    private const int WordsBefore = 3;
    private const int WordsBehind = 4;
    private const int ShortestWord = 4;
    private const int LongestEnding = 3;

    public static bool Have(DocumentProse prose, TextRange one, TextRange other)
    {
        var words = WordsBeside(prose, other);
        return WordsBeside(prose, one).Exists(word => words.Exists(second => AreForms(prose.TextOf(word), prose.TextOf(second))));
    }

    /// <summary>The words around a figure within its sentence that name what it is about.</summary>
    private static List<int> WordsBeside(DocumentProse prose, TextRange figure)
    {
        var (first, end) = (prose.TokenFrom(figure.Start), prose.TokenFrom(figure.End));
        var sentence = prose.Sentences[prose.SentenceOf(first)];
        var words = new List<int>();
        for (var i = Math.Max(sentence.FirstToken, first - WordsBefore); i < Math.Min(sentence.EndToken, end + WordsBehind); i++)
        {
            if ((i < first || i >= end) && IsTelling(prose.Tokens[i]))
            {
                words.Add(i);
            }
        }

        return words;
    }

    private static bool IsTelling(in Token token) =>
        token.IsWord && token.Length >= ShortestWord && !token.Is(WordClass.FunctionWord | WordClass.Adverb | WordClass.SpeechVerb | WordClass.NumberWord | WordClass.Month | WordClass.Weekday);

    /// <summary>Whether two words differ by an ending: <c>injures</c>, <c>injured</c>.</summary>
    private static bool AreForms(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var same = 0;
        while (same < Math.Min(first.Length, second.Length) && WordHash.Fold(first[same]) == WordHash.Fold(second[same]))
        {
            same++;
        }

        return same >= ShortestWord && Math.Max(first.Length, second.Length) - same <= LongestEnding;
    }
}
