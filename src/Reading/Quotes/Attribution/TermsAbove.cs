using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Remembers the terms of a text that look like names: a review marks the title of its book wherever it stands.</summary>
internal sealed class TermsAbove(DocumentProse prose)
{
    /// <summary>Each pair is compared with the last terms: a text that has more is a list.</summary>
    private const int Most = 32;

    private readonly MarkedWords words = new(prose);
    private readonly List<(int First, int End)> terms = [];

    public void Add(MarkPair pair)
    {
        var (first, end) = words.Trimmed(pair);
        if (first < end && prose.Tokens[first].Has(TokenShape.Capitalised))
        {
            terms.Add((first, end));
        }
    }

    public bool Has(MarkPair pair)
    {
        var (first, end) = words.Trimmed(pair);
        for (var i = terms.Count - 1; i >= Math.Max(0, terms.Count - Most); i--)
        {
            if (terms[i].End - terms[i].First == end - first && words.AreSame(terms[i].First, first, end - first)
                && HaveSameCapitals(terms[i].First, first, end - first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without its capitals a title is a sentence again.</summary>
    private bool HaveSameCapitals(int first, int other, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (prose.Tokens[first + i].Has(TokenShape.Capitalised) != prose.Tokens[other + i].Has(TokenShape.Capitalised))
            {
                return false;
            }
        }

        return true;
    }
}
