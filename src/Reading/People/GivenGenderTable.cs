using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>What a given name tells of the gender, by lexeme: its list, or usage where it stands in both.</summary>
internal sealed class GivenGenderTable
{
    private readonly Gender[] usual;

    private GivenGenderTable(WordLexicon lexicon)
    {
        usual = new Gender[lexicon.Count];
        foreach (var row in LexiconTable.Rows("names-given-usual.hand"))
        {
            usual[lexicon.Find(row[0].AsSpan())] = row[1] == "female" ? Gender.Female : Gender.Male;
        }
    }

    public static GivenGenderTable Default => Shared.Instance;

    /// <summary>Unknown where the name is in neither list, or in both and borne by either.</summary>
    public Gender Of(Token given) => (given.Is(WordClass.GivenNameFemale), given.Is(WordClass.GivenNameMale)) switch
    {
        (true, false) => Gender.Female,
        (false, true) => Gender.Male,
        (true, true) => usual[given.Lexeme],
        _ => Gender.Unknown,
    };

    private static class Shared
    {
        internal static readonly GivenGenderTable Instance = new(WordLexicon.Default);
    }
}
