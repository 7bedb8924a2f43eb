using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Tells the capitalised words that names are made of from those that open sentences, months and closed classes.</summary>
internal sealed class NameWordReader(DocumentProse prose)
{
    /// <summary>A word that breaks no run when the sentence starts with it, but is no name: closed classes, dates.</summary>
    private const WordClass NoName = WordClass.FunctionWord | WordClass.Month | WordClass.Weekday | WordClass.NumberWord;

    private readonly LexemeSet plain = PeopleWords.Plain;

    /// <summary>Whether the word may be part of a name where it stands.</summary>
    /// <param name="previous">The word of the name before it; -1 where the name would start with it.</param>
    public bool IsOfName(int i, in ProsePassage passage, int previous)
    {
        ref readonly var token = ref prose.Tokens[i];
        if (!token.IsWord || !token.Has(TokenShape.Capitalised))
        {
            return false;
        }

        if (plain.Has(token.Lexeme))
        {
            return false;
        }

        // `Added Lopez: "…"`: a past verb of saying that starts a sentence belongs to no name.
        if (token.Has(TokenShape.SentenceStart) && SayingVerb.IsPast(prose, i))
        {
            return false;
        }

        if (!token.Is(NoName))
        {
            return !token.Is(WordClass.Adverb) || !token.Has(TokenShape.SentenceStart) || token.Is(WordClass.GivenName);
        }

        // `Al From said`, and later `From said`: inside a sentence no preposition has a capital, and none stands before a verb of saying.
        if (token.Is(WordClass.Preposition) && !token.Has(TokenShape.SentenceStart))
        {
            return (previous < 0 || prose.Tokens[previous].Is(WordClass.GivenName)) && i + 1 < passage.EndToken
                && prose.Tokens[i + 1] is var verb && verb.Is(WordClass.SpeechVerb) && !verb.Has(TokenShape.Capitalised);
        }

        // `Theresa May`, `Will Smith`, `April Ryan`, `Anna Gross`; not `Trump Monday`, `May 5`.
        var isAmbiguous = token.Is(WordClass.Month | WordClass.Auxiliary)
            || (token.Is(WordClass.NumberWord) && SurnameTable.Default.Has(token.Lexeme) && !token.Is(WordClass.FunctionWord));
        var followsGiven = previous >= 0 && prose.Tokens[previous].Is(WordClass.GivenName);
        var leads = token.Is(WordClass.GivenName) && previous < 0 && i + 1 < passage.EndToken
            && prose.Tokens[i + 1] is { IsWord: true } next && next.Has(TokenShape.Capitalised) && !next.Is(NoName);
        return isAmbiguous && (followsGiven || leads);
    }

    /// <summary><c>T.</c> of <c>Peter T. King</c></summary>
    public static bool IsInitial(in Token word) => word.Has(TokenShape.Abbreviation) && word.Length <= 2;
}
