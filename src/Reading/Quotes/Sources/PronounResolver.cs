using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Finds the person whom <c>he</c> or <c>she</c> stands for: the nearest that fits, subjects before others.</summary>
internal sealed class PronounResolver(OuterPhrases outer, ArticlePeople people)
{
    /// <summary>How many phrases back a person may stand.</summary>
    private const int Reach = 60;

    /// <summary>Index of the person, -1 where none fits.</summary>
    /// <param name="speaker">The person quoted last, -1 where nobody was: he is what the text is about.</param>
    public int Resolve(int pronoun, int speaker)
    {
        var gender = outer.Phrases[pronoun].Gender;
        var (best, bestRank) = (-1, int.MinValue);
        var distance = 0;
        for (var i = pronoun - 1; i >= 0 && i >= pronoun - Reach; i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind != SourceKind.Person || (people.Genders[phrase.Person] != Gender.Unknown && people.Genders[phrase.Person] != gender))
            {
                continue;
            }

            var rank = Rank(i, distance, gender, speaker);
            (best, bestRank) = rank > bestRank ? (phrase.Person, rank) : (best, bestRank);
            distance++;
        }

        return best;
    }

    /// <summary>The person right before <c>who</c>, -1 where it stands for somebody else.</summary>
    public int ResolveRelative(int pronoun) =>
        pronoun > 0 && outer.Phrases[pronoun].First - outer.Phrases[pronoun - 1].End <= 1 ? outer.Phrases[pronoun - 1].Person : -1;

    private int Rank(int index, int distance, Gender gender, int speaker)
    {
        var phrase = outer.Phrases[index];
        var isFirst = index == 0 || outer.Outer.SentenceOf(outer.Phrases[index - 1].First) != outer.Outer.SentenceOf(phrase.First);
        return (people.Genders[phrase.Person] == gender ? 2 : 0)
            + (isFirst ? 3 : 0)
            + (phrase.Person == speaker ? 3 : 0)
            - (IsInner(phrase) ? 2 : 0)
            - (2 * distance);
    }

    /// <summary>A possessor or what a preposition governs: rarely what the next sentence is about.</summary>
    private bool IsInner(SourcePhrase phrase)
    {
        var tokens = outer.Prose.Tokens;
        return (phrase.Phrase > 0 && tokens[phrase.Phrase - 1].Is(WordClass.Preposition))
            || (phrase.End < tokens.Length && tokens[phrase.End].Kind == TokenKind.Possessive);
    }
}
