using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>The people found so far, by the words of their names.</summary>
internal sealed class PersonIndex(DocumentProse prose)
{
    /// <summary>How many people of one name are told apart; hostile pages have more.</summary>
    private const int MostNamesakes = 32;

    private readonly Dictionary<uint, int> newestByWord = [];
    private readonly List<(int Person, int Token, int Older)> words = [];

    public List<PersonEntry> People { get; } = [];

    /// <summary>Adds a person by the words of a name.</summary>
    public int Add(NameParts name, Gender gender)
    {
        var person = People.Count;
        People.Add(new PersonEntry(name, gender));
        AddWord(name.Surname, person);
        if (name.Given >= 0)
        {
            AddWord(name.Given, person);
        }

        return person;
    }

    /// <summary>The person whom a full name names again, -1 where it is a new one.</summary>
    public int FindSame(NameParts name)
    {
        var namesakes = 0;
        for (var entry = Newest(name.Surname); entry >= 0 && namesakes < MostNamesakes; entry = words[entry].Older)
        {
            namesakes++;
            var person = words[entry].Person;
            var known = People[person].Name;
            if (Same(words[entry].Token, name.Surname) && Same(known.Surname, name.Surname) && known.HasSuffix == name.HasSuffix
                && (known.Given < 0 || name.Given < 0 || SameGiven(known.Given, name.Given)))
            {
                return person;
            }
        }

        return -1;
    }

    /// <summary>The person whom one word names: the one most spoken of, by surname before given name; -1 for nobody.</summary>
    public int FindByWord(int token, Gender gender)
    {
        var (best, bestRank) = (-1, -1);
        var namesakes = 0;
        for (var entry = Newest(token); entry >= 0 && namesakes < MostNamesakes; entry = words[entry].Older)
        {
            namesakes++;
            var (person, word, _) = words[entry];
            var candidate = People[person];
            if (!Same(word, token) || (gender != Gender.Unknown && candidate.Gender != Gender.Unknown && candidate.Gender != gender))
            {
                continue;
            }

            var rank = (candidate.MentionCount * 2) + (word == candidate.Name.Surname ? 1 : 0) + (candidate.Name.HasSuffix ? 0 : 1);
            (best, bestRank) = rank > bestRank ? (person, rank) : (best, bestRank);
        }

        return best;
    }

    private int Newest(int token) => newestByWord.TryGetValue(Hash(token), out var entry) ? entry : -1;

    private void AddWord(int token, int person)
    {
        words.Add((person, token, Newest(token)));
        newestByWord[Hash(token)] = words.Count - 1;
    }

    private uint Hash(int token) => WordHash.Of(prose.TextOf(token));

    private bool SameGiven(int left, int right)
    {
        var isInitial = prose.Tokens[left].Has(TokenShape.Abbreviation) || prose.Tokens[right].Has(TokenShape.Abbreviation);
        return isInitial ? prose.Text[prose.Tokens[left].Start] == prose.Text[prose.Tokens[right].Start] : Same(left, right);
    }

    private bool Same(int left, int right)
    {
        var a = prose.TextOf(left);
        var b = prose.TextOf(right);
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (WordHash.Fold(a[i]) != WordHash.Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
