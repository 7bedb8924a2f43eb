using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>The stage that turns passages into tokens and sentences, once, for all stages behind it.</summary>
internal static class ProseReader
{
    /// <summary>English words average six characters with their space; what is over grows by doubling.</summary>
    private const int CharactersPerToken = 5;

    public static DocumentProse Read(string text, PassageRange[] ranges, WordLexicon lexicon, CancellationToken cancellation)
    {
        var expected = (Size(ranges) / CharactersPerToken) + 16;
        using var tokens = new PooledList<Token>(expected);
        using var sentences = new PooledList<Sentence>((expected / 16) + 4);
        var passages = new ProsePassage[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (firstToken, firstSentence) = (tokens.Count, sentences.Count);
            new TokenScanner(text, ranges[i].Range, lexicon, tokens).Read();
            SentenceSplitter.Split(tokens.Span, firstToken, text, sentences);
            passages[i] = new ProsePassage(ranges[i].In, ranges[i].Range, firstToken, tokens.Count, firstSentence, sentences.Count);
        }

        return new DocumentProse(text, tokens.ToArray(), sentences.ToArray(), passages);
    }

    private static int Size(PassageRange[] ranges)
    {
        var size = 0;
        foreach (var passage in ranges)
        {
            size += passage.Range.Length;
        }

        return size;
    }
}
