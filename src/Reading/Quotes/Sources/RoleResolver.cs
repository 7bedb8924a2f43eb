using Corpus.Reading.Lexicon;
using Corpus.Reading.People;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Finds the person whom <c>the president</c> stands for: the one last named whom the article gave that role.</summary>
internal sealed class RoleResolver(OuterPhrases outer, ArticlePeople people)
{
    /// <summary>How many phrases back the person may stand.</summary>
    private const int Reach = 60;

    /// <summary>Index of the person, -1 where none fits or the phrase names one whom nobody knows yet: <c>a president</c>.</summary>
    public int Resolve(int nominal)
    {
        var phrase = outer.Phrases[nominal];
        if (phrase.Phrase == phrase.First || !outer.IsDefinite(phrase) || GoesOn(phrase.End))
        {
            return -1;
        }

        var head = outer.Prose.TextOf(phrase.End - 1);
        for (var i = nominal - 1; i >= 0 && i >= nominal - Reach; i--)
        {
            if (outer.Phrases[i].Kind == SourceKind.Person
                && (IsApposed(i, head) || IsTitled(outer.Phrases[i], outer.Prose.Tokens[phrase.End - 1].Lexeme) || HasRole(people.Facts[outer.Phrases[i].Person].Roles, head, phrase.Phrase)))
            {
                return outer.Phrases[i].Person;
            }
        }

        return -1;
    }

    /// <summary>Whether the name stands between commas behind the same word: <c>the minister, Ann Lee, was there</c>.</summary>
    private bool IsApposed(int name, ReadOnlySpan<char> head)
    {
        var (text, tokens) = (outer.Prose.Text, outer.Prose.Tokens);
        if (name == 0 || outer.Phrases[name - 1] is not { Kind: SourceKind.Nominal } role || outer.Phrases[name].Phrase != role.End + 1)
        {
            return false;
        }

        var behind = outer.Phrases[name].End;
        return text[tokens[role.End].Start] == ',' && behind < tokens.Length && text[tokens[behind].Start] == ','
            && outer.IsDefinite(role) && outer.Prose.TextOf(role.End - 1).Equals(head, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>The president of the club</c> is told from others by what follows.</summary>
    private bool GoesOn(int token) => token < outer.Prose.Tokens.Length && outer.Prose.Tokens[token].Is(WordClass.Preposition);

    /// <summary>Whether the noun is what the person's title abbreviates: <c>Sen.</c> Lopez is <c>the senator</c>.</summary>
    private bool IsTitled(in SourcePhrase name, int noun)
    {
        for (var i = name.Phrase; i < name.First; i++)
        {
            if (RoleTable.Default.IsCalled(outer.Prose.Tokens[i].Lexeme, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a role that stands before the phrase ends with the word: <c>Danish President</c>.</summary>
    private bool HasRole(ReadOnlySpan<TextRange> roles, ReadOnlySpan<char> head, int token)
    {
        foreach (var role in roles)
        {
            var words = outer.Prose.Text.AsSpan(role.Start, role.Length);
            if (role.End <= outer.Prose.Tokens[token].Start && words.EndsWith(head, StringComparison.OrdinalIgnoreCase)
                && (words.Length == head.Length || !CharClass.IsWordPart(words[words.Length - head.Length - 1])))
            {
                return true;
            }
        }

        return false;
    }
}
