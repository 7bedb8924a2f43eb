using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Takes the quotations of a document that are long enough to be known again.</summary>
internal static class QuoteKeys
{
    /// <summary>Fewer words are said by anybody.</summary>
    public const int FewestWords = 8;

    public const int WordsInSequence = 4;

    private const int MostWords = 60;

    public static EquatableArray<QuoteKey> Of(RuleContext context, FindingLocator locator)
    {
        var keys = new List<QuoteKey>();
        var words = new List<uint>();
        foreach (var quote in context.Facts.Quotes)
        {
            if (quote.In != ArticlePart.Body)
            {
                continue;
            }

            words.Clear();
            for (var i = context.Prose.TokenFrom(quote.Range.Start);
                i < context.Prose.Tokens.Length && context.Prose.Tokens[i].Start < quote.Range.End && words.Count < MostWords; i++)
            {
                if (context.Prose.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    words.Add(WordHash.Of(context.Prose.TextOf(i)));
                }
            }

            if (words.Count >= FewestWords)
            {
                keys.Add(new QuoteKey(
                    new EquatableArray<uint>([.. words]),
                    new EquatableArray<ulong>(Sequences(words)),
                    quote.Speaker is { Kind: SpeakerKind.Person } speaker ? speaker.Name : null,
                    locator.Place(quote.Range),
                    Excerpt.Of(context.Text, quote.Range)));
            }
        }

        return new EquatableArray<QuoteKey>([.. keys]);
    }

    private static ulong[] Sequences(List<uint> words)
    {
        var sequences = new ulong[words.Count - WordsInSequence + 1];
        for (var at = 0; at < sequences.Length; at++)
        {
            var key = 17UL;
            for (var i = at; i < at + WordsInSequence; i++)
            {
                key = unchecked((key ^ words[i]) * 0x9E3779B97F4A7C15UL);
                key ^= key >> 29;
            }

            sequences[at] = key;
        }

        return sequences;
    }
}
