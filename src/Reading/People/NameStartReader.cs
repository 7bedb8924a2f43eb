using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Finds where the name of a run starts: behind the titles, offices and sentence openers that are capitalised with it.</summary>
internal sealed class NameStartReader(DocumentProse prose, RoleTable titles)
{
    /// <summary>A name that no list knows has so many words.</summary>
    private const int LeastNames = 2;

    /// <summary>Behind the last title or role of the run; the run's start where it has none.</summary>
    public int Read(int first, int end, in ProsePassage passage)
    {
        for (var i = end - 1; i >= first; i--)
        {
            var token = prose.Tokens[i];
            if (!token.Is(WordClass.Role))
            {
                continue;
            }

            // `Mr. Singer`, `Martin Baron`: behind a form of address or a given name the word is a surname.
            var isSurname = i == end - 1 && i > first && prose.Tokens[first].Is(WordClass.GivenName)
                && !prose.Tokens[first].Is(WordClass.Role);
            // `Dean Holt`, `Captain Dean Holt`.
            if (i == end - 2 && PeopleWords.Offices.Has(token.Lexeme) && (i == first || prose.Tokens[i - 1].Is(WordClass.Role)))
            {
                return i;
            }

            if (titles.IsTitle(token.Lexeme) || (!isSurname && !IsBehindName(first, i, end)))
            {
                return SkipHyphen(i + 1, end);
            }
        }

        // `Secretary of State John Kerry`, `Trust John Kerry`: what belongs to the office or sentence ends where the given name starts.
        var isOffice = first - 2 >= passage.FirstToken && prose.Tokens[first - 2].Is(WordClass.Role)
            && prose.Tokens[first - 1].Is(WordClass.Preposition);
        if (isOffice || prose.Tokens[first].Has(TokenShape.SentenceStart))
        {
            // The `York` of `New York City` is no given name.
            for (var i = first + Math.Max(1, OtherNameTable.Default.LengthAt(prose.Tokens, first, end)); i < end - 1; i++)
            {
                if (prose.Tokens[i].Is(WordClass.GivenName) && !prose.Tokens[first].Is(WordClass.GivenName))
                {
                    return i;
                }
            }
        }

        return isOffice ? BehindFields(first, end) : first;
    }

    /// <summary><c>Minister of Foreign Affairs Zorb Qwent</c>, <c>ambassador to Britain Liu Xiaoming</c>: behind what the office is of.</summary>
    private int BehindFields(int first, int end)
    {
        var name = first;
        while (name < end && LengthOfField(name, end) is var length and > 0)
        {
            name += length;
        }

        return name <= end - LeastNames && !prose.Tokens[end - 1].Is(WordClass.GroupNoun | WordClass.Place) ? name : first;
    }

    /// <summary>A field, a place, or a place of several words: the <c>New York</c> of <c>the mayor of New York City</c>.</summary>
    private int LengthOfField(int word, int end) => OtherNameTable.Default.LengthAt(prose.Tokens, word, end) is var length and > 1 ? length
        : PeopleWords.Fields.Has(prose.Tokens[word].Lexeme)
        || (prose.Tokens[word].Is(WordClass.Place) && !prose.Tokens[word].Is(WordClass.GivenName)) ? 1 : 0;

    /// <summary><c>Martin Baron</c>, <c>Peter T. King</c>; not <c>Charlotte Mayor Ann Lee</c>, whose office a given name follows.</summary>
    private bool IsBehindName(int first, int i, int end)
    {
        if (i == first || (i + 2 < end && prose.Tokens[i + 1].Is(WordClass.GivenName)))
        {
            return false;
        }

        var before = prose.Tokens[i - 1];
        var isInitial = NameWordReader.IsInitial(before) && i - 2 >= first;
        return titles.IsTitle(before.Lexeme) || (isInitial ? prose.Tokens[i - 2] : before).Is(WordClass.GivenName);
    }

    private int SkipHyphen(int i, int end) => i < end && prose.Tokens[i].Kind == TokenKind.Hyphen ? i + 1 : i;
}
