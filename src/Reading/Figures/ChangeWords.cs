using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Words of rise and fall, by lexeme. The table by hand overrules the derived one.</summary>
internal sealed class ChangeWords
{
    /// <summary>Verbs of the other table, of WordNet, have an object of their own as often as a measure: <c>limit</c>, <c>build</c>.</summary>
    private const string ByHand = "verbs-change.hand";

    private readonly ChangeClass[] classes;
    private readonly ChangeDirection[] directions;

    public ChangeWords(WordLexicon lexicon)
    {
        classes = new ChangeClass[lexicon.Count];
        directions = new ChangeDirection[lexicon.Count];
        foreach (var row in LexiconTable.Rows("words-change.hand"))
        {
            var changeClass = TableValue.Name<ChangeClass>(row[3]);
            Add(lexicon, row[0], row[2], changeClass);
            Add(lexicon, row[1], row[2], changeClass);
        }

        foreach (var table in new[] { "verbs-change", ByHand })
        {
            foreach (var row in LexiconTable.Rows(table))
            {
                Add(lexicon, row[0], row[2], ChangeClass.Verb);
                Mark(lexicon, row[0].AsSpan(0, Math.Max(0, row[0].IndexOf(' '))), ChangeClass.WithParticle);
                foreach (var form in row[1].Split(' '))
                {
                    Add(lexicon, form, row[2], ChangeClass.Verb);
                    Mark(lexicon, form.AsSpan(0, Math.Max(0, form.IndexOf('_'))), ChangeClass.WithParticle);
                    if (table == ByHand && row[2] != "none")
                    {
                        var counted = LexiconTable.Column(row, 3) == "counted" ? ChangeClass.Counted : ChangeClass.None;
                        Mark(lexicon, form.AsSpan(), ChangeClass.Direct | counted);
                        Mark(lexicon, row[0].AsSpan(), ChangeClass.Direct | counted);
                    }
                }
            }
        }

        AddParticles(lexicon);
    }

    public ChangeClass ClassOf(int lexeme) => classes[lexeme];

    /// <summary>Which way the word goes; only meaningful where it has a class.</summary>
    public ChangeDirection DirectionOf(int lexeme) => directions[lexeme];

    private void AddParticles(WordLexicon lexicon)
    {
        foreach (var row in LexiconTable.Rows("verbs-particle.hand"))
        {
            var parted = row[2] switch
            {
                "up" => ChangeClass.BeforeUp,
                "down" => ChangeClass.BeforeDown,
                "sum" => ChangeClass.BeforeUp | ChangeClass.SumsUp,
                _ => ChangeClass.BeforeUp | ChangeClass.BeforeDown,
            };
            foreach (var form in LexiconTable.FormsOf(row))
            {
                Mark(lexicon, form.AsSpan(), parted);
            }
        }
    }

    private void Mark(WordLexicon lexicon, ReadOnlySpan<char> word, ChangeClass changeClass)
    {
        var lexeme = lexicon.Find(word);
        classes[lexeme] |= lexeme == WordLexicon.Unknown ? ChangeClass.None : changeClass;
    }

    private void Add(WordLexicon lexicon, string word, string direction, ChangeClass changeClass)
    {
        var lexeme = lexicon.Find(word.AsSpan());
        if (lexeme == WordLexicon.Unknown)
        {
            return;
        }

        if (direction == "none")
        {
            classes[lexeme] &= ~changeClass;
            return;
        }

        classes[lexeme] |= changeClass;
        directions[lexeme] = direction == "up" ? ChangeDirection.Up : ChangeDirection.Down;
    }
}
