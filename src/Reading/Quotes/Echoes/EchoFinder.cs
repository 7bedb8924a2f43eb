using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Echoes;

/// <summary>
/// Finds in the running text the words that a headline, a summary or a caption marks. What stands above a text and beside it is taken from it, and seldom says
/// whose words it shows: <c>Bridge is ‘a disgrace’</c>.
/// </summary>
/// <param name="body">The quotes and terms of the running text.</param>
internal sealed class EchoFinder(OuterPhrases outer, QuoteReading body)
{
    /// <summary>Each pair is looked for in the whole text: a page that displays more is a list, and the rest of it goes without.</summary>
    private const int MostPairs = 64;

    private readonly EchoReader reader = new(outer, body);
    private readonly MarkedWords words = new(outer.Prose);
    private readonly Token[] tokens = outer.Prose.Tokens;
    private int pairs;

    /// <summary>What the running text says of the words in a pair; nothing for its own pairs.</summary>
    public Echo Find(in ProsePassage display, MarkPair pair)
    {
        if (display.In == ArticlePart.Body || ++pairs > MostPairs)
        {
            return Echo.None;
        }

        var (first, end) = words.Trimmed(pair);
        if (!SaysSomething(first, end))
        {
            return Echo.None;
        }

        var found = Echo.None;
        foreach (var passage in outer.Prose.Passages)
        {
            var last = passage.In == ArticlePart.Body ? passage.EndToken - (end - first) : -1;
            for (var i = passage.FirstToken; i <= last; i++)
            {
                if (words.AreSame(first, i, end - first))
                {
                    found = reader.Better(found, reader.Read(i, end - first, passage), display);
                }
            }
        }

        return found;
    }

    /// <summary>Whether the words are more than those that any sentence has.</summary>
    private bool SaysSomething(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].Is(WordClass.FunctionWord))
            {
                return true;
            }
        }

        return false;
    }
}
