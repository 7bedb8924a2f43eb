using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Cues;

/// <summary>All cues of the tables, as phrases of lexemes. A value holds class and form.</summary>
internal sealed class CueTable
{
    private readonly PhraseTrie trie;
    private readonly HashSet<string> quotatives = new(StringComparer.Ordinal);

    private CueTable(WordLexicon lexicon)
    {
        trie = new PhraseTrie(lexicon);
        foreach (var row in LexiconTable.Rows("cues-quotative.hand"))
        {
            quotatives.Add(row[0]);
        }

        AddPhrases("cue-prepositions.hand", CueClass.Preposition);
        AddVerbs("cues.hand", CueClass.None);
        AddVerbs("verbs-communication", CueClass.Speech);
        AddVerbs("verbs-thought", CueClass.Thought);
        AddVerbs("verbs-perception", CueClass.Perception);
    }

    public static CueTable Default => Shared.Instance;

    /// <summary>Whether any cue starts with the word.</summary>
    public bool Starts(int lexeme) => trie.Starts(lexeme);

    public bool TryStep(ref int node, int lexeme) => trie.TryStep(ref node, lexeme);

    /// <summary>The cue that ends at a node; false where none does.</summary>
    public bool TryGet(int node, out CueClass cueClass, out CueForm form)
    {
        var value = trie.ValueAt(node);
        (cueClass, form) = ((CueClass)(value >> 2), (CueForm)(value & 3));
        return value >= 0;
    }

    private void AddPhrases(string table, CueClass cueClass)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            // A single preposition tells nothing without the phrase behind it: `from`, `via`.
            if (row[0].IndexOf(' ') > 0)
            {
                Add(row[0], cueClass, CueForm.Finite);
            }
        }
    }

    /// <summary>Adds lemmas and forms. A table of several classes names the class in its third column.</summary>
    private void AddVerbs(string table, CueClass tableClass)
    {
        foreach (var row in LexiconTable.Rows(table))
        {
            var cueClass = quotatives.Contains(row[0]) ? CueClass.Quotative
                : tableClass != CueClass.None ? tableClass
                : Named(LexiconTable.Column(row, 2));
            foreach (var form in LexiconTable.Column(row, 1).Split(' '))
            {
                Add(form.Replace('_', ' '), cueClass, IsParticiple(form) ? CueForm.Participle : CueForm.Finite);
            }

            Add(row[0], cueClass, CueForm.Base);
        }
    }

    private void Add(string phrase, CueClass cueClass, CueForm form)
    {
        if (phrase.Length > 0)
        {
            trie.Add(phrase, ((int)cueClass << 2) | (int)form);
        }
    }

    private static bool IsParticiple(string form)
    {
        var verb = form.IndexOf('_') is var gap and >= 0 ? form.Substring(0, gap) : form;
        return verb.EndsWith("ing", StringComparison.Ordinal);
    }

    private static CueClass Named(string name) => name switch
    {
        "writing" => CueClass.Writing,
        "thought" => CueClass.Thought,
        "perception" => CueClass.Perception,
        _ => CueClass.Speech,
    };

    private static class Shared
    {
        internal static readonly CueTable Instance = new(WordLexicon.Default);
    }
}
