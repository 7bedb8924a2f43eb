using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Finds the person whom <c>the Frenchman</c>, <c>the striker</c> or <c>the former minister</c> stands for: such phrases tell something
/// new of whom the text is about, so it is whom a pronoun would stand for.</summary>
internal sealed class EpithetResolver(OuterPhrases outer, PronounResolver pronouns)
{
    /// <summary>How many phrases back somebody may have been called so without being known: <c>a singer</c>.</summary>
    private const int Reach = 60;

    private readonly LexemeSet epithets = SourceWords.Epithets;
    private readonly LexemeSet former = SourceWords.Former;

    /// <summary>Index of the person, -1 where the phrase is no epithet or stands for somebody unnamed.</summary>
    /// <param name="index">Index of the phrase.</param>
    /// <param name="speaker">The person quoted last, -1 where nobody was.</param>
    public int Resolve(int index, int speaker)
    {
        var (tokens, phrase) = (outer.Prose.Tokens, outer.Phrases[index]);
        var head = tokens[phrase.End - 1].Lexeme;
        var isEpithet = outer.IsDefinite(phrase) && !IsTitle(phrase) && (epithets.Has(head) || former.Has(tokens[phrase.First].Lexeme));
        return isEpithet && outer.LastOf(index) == index && !IsIntroduced(index, head) ? pronouns.Resolve(index, speaker) : -1;
    }

    /// <summary>Whether somebody unnamed was called so before: <c>a singer sat outside</c>.</summary>
    private bool IsIntroduced(int index, int head)
    {
        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind == SourceKind.Nominal && outer.Prose.Tokens[phrase.End - 1].Lexeme == head && phrase.Phrase < phrase.First
                && !outer.IsDefinite(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A paper's name: <c>The Federalist</c> within a sentence, <c>the Harbour Star</c>.</summary>
    private bool IsTitle(in SourcePhrase phrase)
    {
        var (article, head) = (outer.Prose.Tokens[phrase.Phrase], outer.Prose.Tokens[phrase.End - 1]);
        return (article.Has(TokenShape.Capitalised) && !article.Has(TokenShape.SentenceStart))
            || (head.Has(TokenShape.Capitalised) && phrase.End - phrase.First > 1);
    }
}
