using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>All tables of the stage, compiled once per process into arrays by lexeme and tries. Immutable.</summary>
internal sealed class FigureLexicon
{
    private readonly Cue[] cues;

    private FigureLexicon(WordLexicon words)
    {
        cues = ReadCues(words);
        Numerals = new NumeralWords(words);
        Units = new UnitNames(words);
        Currencies = new CurrencyNames(words);
        Hedges = new HedgePhrases(words);
        Changes = new ChangeWords(words);
        Calendar = new CalendarWords(words);
    }

    public static FigureLexicon Default => Shared.Instance;

    public NumeralWords Numerals { get; }

    public UnitNames Units { get; }

    public CurrencyNames Currencies { get; }

    public HedgePhrases Hedges { get; }

    public ChangeWords Changes { get; }

    public CalendarWords Calendar { get; }

    public Cue CuesOf(int lexeme) => cues[lexeme];

    private static Cue[] ReadCues(WordLexicon words)
    {
        var cues = new Cue[words.Count];
        foreach (var row in LexiconTable.Rows("figure-cues"))
        {
            foreach (var name in row[1].Split(' '))
            {
                cues[words.Find(row[0].AsSpan())] |= (Cue)Enum.Parse(typeof(Cue), name, ignoreCase: true);
            }
        }

        return cues;
    }

    private static class Shared
    {
        internal static readonly FigureLexicon Instance = new(WordLexicon.Default);
    }
}
