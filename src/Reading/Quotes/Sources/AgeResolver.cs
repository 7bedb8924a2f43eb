using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Finds the person whom <c>the 34-year-old</c> stands for: one of that age, else whom a pronoun would stand for.</summary>
internal sealed class AgeResolver(OuterPhrases outer, PronounResolver pronouns)
{
    /// <summary>How many phrases back the person may stand.</summary>
    private const int Reach = 200;

    /// <summary>Whether the phrase is a definite age: <c>a 34-year-old</c> is somebody whom nobody knows yet.</summary>
    public bool Knows(in SourcePhrase phrase) => AgeWords.EndsAge(outer.Prose, phrase.End)
        && outer.IsDefinite(phrase);

    /// <summary>Index of the person, -1 where none fits or who would is of another age.</summary>
    public int Resolve(int index, int speaker)
    {
        var years = outer.Prose.TextOf(AgeWords.StartOf(outer.Prose, outer.Phrases[index].End));
        var isOther = false;
        var person = pronouns.Resolve(index, speaker);
        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            var phrase = outer.Phrases[i];
            if (phrase.Kind == SourceKind.Person && AgeBehind(phrase.End) is var age and >= 0)
            {
                if (outer.Prose.TextOf(age).SequenceEqual(years))
                {
                    return phrase.Person;
                }

                isOther |= phrase.Person == person;
            }
        }

        return isOther ? -1 : person;
    }

    /// <summary>The number in <c>Lopez, 34,</c> or <c>Lopez (34)</c>, -1 where none stands there.</summary>
    private int AgeBehind(int end)
    {
        var (text, tokens) = (outer.Prose.Text, outer.Prose.Tokens);
        var isAge = end + 2 < tokens.Length && text[tokens[end].Start] is ',' or '(' && tokens[end + 1].Kind == TokenKind.Number
            && !tokens[end + 2].IsWord;
        return isAge ? end + 1 : -1;
    }
}
