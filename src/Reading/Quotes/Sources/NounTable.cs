using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Nouns that the classes of the lexicon do not know as sources, by lexeme.</summary>
internal sealed class NounTable
{
    private readonly SourceKind[] kinds;

    private NounTable(WordLexicon lexicon)
    {
        kinds = new SourceKind[lexicon.Count];
        foreach (var row in LexiconTable.Rows("nouns-source.hand"))
        {
            var kind = row[2] switch
            {
                "document" => SourceKind.Document,
                "group" => SourceKind.Group,
                _ => SourceKind.Nominal,
            };
            kinds[lexicon.Find(row[0].AsSpan())] = kind;
            kinds[lexicon.Find(row[1].AsSpan())] = kind;
        }

        kinds[WordLexicon.Unknown] = SourceKind.Person;
    }

    public static NounTable Default => Shared.Instance;

    public bool TryGet(int lexeme, out SourceKind kind)
    {
        kind = kinds[lexeme];
        return kind != SourceKind.Person;
    }

    private static class Shared
    {
        internal static readonly NounTable Instance = new(WordLexicon.Default);
    }
}
