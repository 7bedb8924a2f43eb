using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>The words of <c>figure-sources.tsv</c>, by lexeme.</summary>
internal sealed class SourceWords
{
    private readonly SourceRole[] roles;

    public SourceWords(WordLexicon lexicon)
    {
        roles = new SourceRole[lexicon.Count];
        foreach (var row in LexiconTable.Rows("figure-sources"))
        {
            foreach (var role in row[1].Split(' '))
            {
                roles[lexicon.Find(row[0].AsSpan())] |= TableValue.Name<SourceRole>(role);
            }
        }
    }

    public SourceRole RoleOf(int lexeme) => roles[lexeme];
}
