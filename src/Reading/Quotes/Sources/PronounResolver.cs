using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>
/// Finds the person whom <c>he</c> or <c>she</c> stands for: the nearest that fits, by sentences first, subjects and speakers before others.
/// </summary>
internal sealed class PronounResolver(OuterPhrases outer, ArticlePeople people)
{
    /// <summary>How many phrases back a person may stand.</summary>
    private const int MostPhrases = 60;

    /// <summary>How many sentences back a pronoun may stand for somebody without a name.</summary>
    private const int SentencesOfUnnamed = 2;

    private const int LongestApposition = 8;
    private const int LongestChain = 2;

    /// <summary>Index of the person, -1 where none fits.</summary>
    /// <param name="pronoun">Index of the pronoun, or of a phrase that tells no gender.</param>
    /// <param name="speaker">The person quoted last, -1 where nobody was: he is what the text is about.</param>
    public int Resolve(int pronoun, int speaker)
    {
        var (gender, sentence) = (outer.Phrases[pronoun].Gender, outer.Outer.SentenceOf(outer.Phrases[pronoun].First));
        var (best, bestRank) = (-1, int.MinValue);
        var distance = 0;
        for (var i = pronoun - 1; i >= 0 && i >= pronoun - MostPhrases; i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind != SourceKind.Person || !Fits(phrase, gender))
            {
                continue;
            }

            var rank = Rank(i, distance, sentence, gender, speaker);
            (best, bestRank) = rank > bestRank ? (phrase.Person, rank) : (best, bestRank);
            distance++;
        }

        return gender != Gender.Unknown && StandsForUnnamed(pronoun, gender, sentence) ? -1 : best;
    }

    /// <summary><c>A cousin of Lopez stood outside. “It is safe,” she said.</c>: whom the sentence before is about without a name.</summary>
    private bool StandsForUnnamed(int pronoun, Gender gender, int sentence)
    {
        for (var i = pronoun - 1; i >= 0 && sentence - outer.Outer.SentenceOf(outer.Phrases[i].First) <= SentencesOfUnnamed; i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind == SourceKind.Person && (!IsInner(phrase) || outer.IsWord(phrase.Phrase - 1, "as")) && Fits(phrase, gender))
            {
                return false;
            }

            if (phrase.Kind == SourceKind.Nominal && phrase.Phrase < phrase.First && outer.IsFirstOfSentence(i)
                && outer.Prose.TextOf(phrase.Phrase) is "A" or "An" or "One" or "Another")
            {
                return true;
            }
        }

        return false;
    }

    private bool Fits(in SourcePhrase person, Gender gender) =>
        gender == Gender.Unknown || people.Genders[person.Person] == Gender.Unknown || people.Genders[person.Person] == gender;

    /// <summary>The person right before <c>who</c>, -1 where it stands for somebody else.</summary>
    public int ResolveRelative(int pronoun) =>
        pronoun > 0 && outer.Phrases[pronoun].First - outer.Phrases[pronoun - 1].End <= 1 ? outer.Phrases[pronoun - 1].Person : -1;

    /// <param name="distance">How many people who fit stand between.</param>
    /// <param name="sentence">The sentence of the pronoun.</param>
    private int Rank(int index, int distance, int sentence, Gender gender, int speaker)
    {
        var phrase = outer.Phrases[index];
        return (people.Genders[phrase.Person] == gender ? 2 : 0)
            + (outer.IsFirstOfSentence(index) || IsApposedToFirst(index) ? 3 : 0)
            + (Says(index) ? 3 : 0)
            + (phrase.Person == speaker ? 3 : 0)
            - (IsInner(phrase) ? 2 : 0)
            - distance
            - (3 * (sentence - outer.Outer.SentenceOf(phrase.First)));
    }

    /// <summary><c>The port’s director, Ann Lee, resigned</c>: she is what the sentence is about.</summary>
    private bool IsApposedToFirst(int index)
    {
        var role = index - 1;
        if (role < 0 || outer.Phrases[role].Kind != SourceKind.Nominal || outer.Phrases[index].Phrase != outer.Phrases[role].End + 1
            || outer.Prose.Text[outer.Prose.Tokens[outer.Phrases[role].End].Start] != ',')
        {
            return false;
        }

        var first = role;
        while (!outer.IsFirstOfSentence(first))
        {
            first--;
        }

        return outer.Phrases[first].Phrase == outer.Phrases[role].Phrase || outer.LastOf(first) >= role;
    }

    /// <summary>Whose words the text hands on without marks is whom the next sentence is about: <c>Lopez, 45, said she had left</c>.</summary>
    private bool Says(int index)
    {
        var phrase = outer.Phrases[index];
        var cue = outer.FirstCueFrom(phrase.End);
        return cue < outer.Cues.Count && outer.Cues[cue] is { Form: CueForm.Finite } says
            && says.Class is CueClass.Quotative or CueClass.Speech && says.First - phrase.End <= Reach(phrase.End)
            && outer.Outer.SentenceOf(says.First) == outer.Outer.SentenceOf(phrase.First)
            && !outer.Outer.HasQuoteBetween(phrase.End, says.First);
    }

    /// <summary>How far behind a name its verb may stand: farther where a comma opens an apposition.</summary>
    private int Reach(int token) => token < outer.Prose.Tokens.Length && outer.Prose.Text[outer.Prose.Tokens[token].Start] == ','
        ? LongestApposition : LongestChain;

    /// <summary>A possessor or what a preposition governs: rarely what the next sentence is about.</summary>
    private bool IsInner(SourcePhrase phrase)
    {
        var tokens = outer.Prose.Tokens;
        return (phrase.Phrase > 0 && tokens[phrase.Phrase - 1].Is(WordClass.Preposition))
            || (phrase.End < tokens.Length && tokens[phrase.End].Kind == TokenKind.Possessive);
    }
}
