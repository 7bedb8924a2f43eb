using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes;

/// <summary>
/// Tells the writer's own words from quoted ones, and the sentences of the writer: a quotation is one piece of the sentence that it stands
/// in, however many sentences it holds.
/// </summary>
internal sealed class OuterText
{
    private readonly bool[] isQuoted;
    private readonly int[] sentences;

    /// <param name="pairs">All pairs, by where they open; the nested ones are passed over.</param>
    public OuterText(DocumentProse prose, List<MarkPair> pairs)
    {
        isQuoted = new bool[prose.Tokens.Length];
        sentences = new int[prose.Tokens.Length];
        foreach (var pair in pairs)
        {
            if (!pair.IsNested)
            {
                isQuoted.AsSpan(pair.Open, pair.After - pair.Open).Fill(true);
            }
        }

        Number(prose, pairs);
    }

    /// <summary>Whether the token stands between marks or is such a mark.</summary>
    public bool IsQuoted(int token) => isQuoted[token];

    /// <summary>Whether any of the tokens is quoted.</summary>
    public bool HasQuoteBetween(int from, int to) => from < to && isQuoted.AsSpan(from, to - from).IndexOf(true) >= 0;

    /// <summary>Number of the writer's sentence that a token stands in; numbers rise through the document.</summary>
    public int SentenceOf(int token) => sentences[token];

    private void Number(DocumentProse prose, List<MarkPair> pairs)
    {
        var (pair, number) = (0, -1);
        foreach (var sentence in prose.Sentences)
        {
            while (pair < pairs.Count && (pairs[pair].IsNested || pairs[pair].After <= sentence.FirstToken))
            {
                pair++;
            }

            var isInside = pair < pairs.Count && pairs[pair].Open < sentence.FirstToken;
            number += isInside ? 0 : 1;
            sentences.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Fill(number);
        }
    }
}
