using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells a past verb of saying from the nouns, roles and names that many words of its table are as well.</summary>
internal static class SayingVerb
{
    /// <summary>Whether the word is one: <c>added</c>, <c>told</c>.</summary>
    public static bool IsPast(DocumentProse prose, int token)
    {
        var word = prose.Tokens[token];
        return word.Is(WordClass.SpeechVerb) && !word.Is(WordClass.GivenName | WordClass.FamilyName)
            && (PeopleWords.Plain.Has(word.Lexeme) || prose.TextOf(token).EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }
}
