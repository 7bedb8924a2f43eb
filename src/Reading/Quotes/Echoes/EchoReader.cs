using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Quotes.Echoes;

/// <summary>Reads as what the running text has words that are marked elsewhere, and which of several places tells most.</summary>
/// <param name="body">The quotes and terms of the running text.</param>
internal sealed class EchoReader(OuterPhrases outer, QuoteReading body)
{
    private readonly Token[] tokens = outer.Prose.Tokens;

    /// <summary>What the text has the words as where they stand once more.</summary>
    public Echo Read(int at, int count, in ProsePassage passage)
    {
        if (outer.Outer.IsQuoted(at))
        {
            var quote = Holder(tokens[at].Start);
            return quote < 0 ? new Echo(TermTraits.EchoesTerm, -1) : new Echo(TermTraits.EchoesQuote, quote);
        }

        return IsName(at, count, passage) ? new Echo(TermTraits.EchoesName, -1) : Echo.None;
    }

    /// <summary>Index of the quote that holds a place of the text, -1 where a term does.</summary>
    private int Holder(int place)
    {
        var (low, high) = (0, body.Quotes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = body.Quotes[middle].Range.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low < body.Quotes.Length && body.Quotes[low].Range.Start <= place ? low : -1;
    }

    /// <summary>Whether the text writes the words with capitals amid a sentence: the title or the name of something.</summary>
    private bool IsName(int at, int count, in ProsePassage passage)
    {
        var isFirst = at == passage.FirstToken || outer.Outer.SentenceOf(at - 1) != outer.Outer.SentenceOf(at);
        var capitals = 0;
        for (var i = at; i < at + count; i++)
        {
            var isCapital = tokens[i].Has(TokenShape.Capitalised);
            if (tokens[i].IsWord && !isCapital && !tokens[i].Is(WordClass.FunctionWord))
            {
                return false;
            }

            capitals += isCapital && !(isFirst && i == at) ? 1 : 0;
        }

        return capitals > 0;
    }

    /// <summary>A quote tells more than a term, a speaker whom the display names more than another, and otherwise the first counts.</summary>
    public Echo Better(Echo one, Echo other, in ProsePassage display) => RankOf(other, display) > RankOf(one, display) ? other : one;

    private int RankOf(Echo echo, in ProsePassage display) => echo switch
    {
        { Quote: >= 0 } when body.Quotes[echo.Quote].Speaker is { } speaker => speaker.Person < 0 ? 4 : IsNamed(speaker.Person, display) ? 6 : 5,
        { Quote: >= 0 } => 3,
        { Traits: TermTraits.EchoesTerm } => 2,
        { Traits: TermTraits.EchoesName } => 1,
        _ => 0,
    };

    private bool IsNamed(int person, in ProsePassage display)
    {
        for (var i = outer.FirstPhraseFrom(display.FirstToken); i < outer.Phrases.Count && outer.Phrases[i].First < display.EndToken; i++)
        {
            if (outer.Phrases[i].Person == person)
            {
                return true;
            }
        }

        return false;
    }
}
