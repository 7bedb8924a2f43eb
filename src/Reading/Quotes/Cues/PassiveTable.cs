using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>The forms of <c>be</c>, by lexeme: behind them a cue verb's past form is passive.</summary>
internal sealed class PassiveTable
{
    private readonly bool[] isFormOfBe;

    private PassiveTable(WordLexicon lexicon)
    {
        isFormOfBe = new bool[lexicon.Count];
        foreach (var row in LexiconTable.Rows(WordTables.FunctionWords))
        {
            if (row[0] == "be")
            {
                foreach (var form in (row[0] + " " + row[1]).Split(' '))
                {
                    isFormOfBe[lexicon.Find(form.AsSpan())] = true;
                }
            }
        }
    }

    public static PassiveTable Default => Shared.Instance;

    public bool IsFormOfBe(int lexeme) => isFormOfBe[lexeme];

    private static class Shared
    {
        internal static readonly PassiveTable Instance = new(WordLexicon.Default);
    }
}
