using Corpus.Reading.Lexicon;
using Corpus.Reading.People;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>The pronouns that can be the subject of a cue, by lexeme.</summary>
internal sealed class PronounTable
{
    private readonly SourceKind[] kinds;
    private readonly Gender[] genders;

    private PronounTable(WordLexicon lexicon)
    {
        kinds = new SourceKind[lexicon.Count];
        genders = new Gender[lexicon.Count];
        foreach (var row in LexiconTable.Rows("pronouns-subject.hand"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            if ((lexicon.ClassesOf(lexeme) & WordClass.FunctionWord) == 0)
            {
                throw new InvalidOperationException($"The pronoun '{row[0]}' is no function word, among which alone pronouns are looked for.");
            }

            kinds[lexeme] = row[1] switch
            {
                "first" => SourceKind.FirstPerson,
                "relative" => SourceKind.Relative,
                "weak" => SourceKind.WeakPronoun,
                _ => SourceKind.Pronoun,
            };
            genders[lexeme] = row[1] switch
            {
                "female" => Gender.Female,
                "male" => Gender.Male,
                _ => Gender.Unknown,
            };
        }
    }

    public static PronounTable Default => Shared.Instance;

    public bool TryGet(int lexeme, out SourceKind kind, out Gender gender)
    {
        kind = kinds[lexeme];
        var isPronoun = kind != SourceKind.Person;
        gender = isPronoun ? genders[lexeme] : Gender.Unknown;
        return isPronoun;
    }

    private static class Shared
    {
        internal static readonly PronounTable Instance = new(WordLexicon.Default);
    }
}
