using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Factors;

/// <summary>The words of <c>factor-verbs.tsv</c>, <c>factor-cues.tsv</c> and <c>quantity-nouns.tsv</c>, and the <c>-fold</c> words among the
/// number words, by lexeme.</summary>
internal sealed class FactorWords
{
    private static readonly FactorClass[] Forms = [FactorClass.Base, FactorClass.Third, FactorClass.Past, FactorClass.Participle];

    private readonly FactorClass[] classes;
    private readonly decimal[] values;

    public FactorWords(WordLexicon lexicon)
    {
        (classes, values) = (new FactorClass[lexicon.Count], new decimal[lexicon.Count]);
        foreach (var row in LexiconTable.Rows("factor-verbs"))
        {
            for (var form = 0; form < Forms.Length; form++)
            {
                Add(lexicon, row[form], Forms[form], TableValue.Ratio(row[4]));
            }
        }

        foreach (var row in LexiconTable.Rows("number-words.hand"))
        {
            if (row[2] == "fold")
            {
                Add(lexicon, row[0], FactorClass.Fold, TableValue.Ratio(row[1]));
            }
            else if (row[2] == "times" && TableValue.Ratio(row[1]) > 1)
            {
                Add(lexicon, row[0], FactorClass.Times, TableValue.Ratio(row[1]));
            }
        }

        foreach (var row in LexiconTable.Rows("factor-cues"))
        {
            foreach (var name in row[1].Split(' '))
            {
                Add(lexicon, row[0], TableValue.Name<FactorClass>(name), 0);
            }
        }

        foreach (var row in LexiconTable.Rows("quantity-nouns"))
        {
            Add(lexicon, row[0], FactorClass.Amount, 0);
            Add(lexicon, LexiconTable.Column(row, 1), FactorClass.Amount, 0);
        }
    }

    public FactorClass ClassOf(int lexeme) => classes[lexeme];

    /// <summary>How many times as much the verb or the <c>-fold</c> word says.</summary>
    public decimal ValueOf(int lexeme) => values[lexeme];

    private void Add(WordLexicon lexicon, string word, FactorClass factorClass, decimal value)
    {
        var lexeme = lexicon.Find(word.AsSpan());
        if (lexeme != WordLexicon.Unknown)
        {
            classes[lexeme] |= factorClass;
            values[lexeme] = value > 0 ? value : values[lexeme];
        }
    }
}
