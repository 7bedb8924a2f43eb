using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>All tables of the stage, compiled once per process into arrays by lexeme and tries. Immutable.</summary>
internal sealed class FigureLexicon
{
    private readonly Cue[] cues;
    private readonly VerbCue[] verbs;
    private readonly TimeCue[] times;
    private readonly PaymentCue[] payments;
    private readonly LexemeSet opens;

    private FigureLexicon(WordLexicon words)
    {
        cues = ReadFlags<Cue>(words, "figure-cues");
        verbs = ReadFlags<VerbCue>(words, "figure-verbs");
        times = ReadFlags<TimeCue>(words, "figure-times");
        payments = ReadFlags<PaymentCue>(words, "words-of-payment");
        Numerals = new NumeralWords(words);
        Units = new UnitNames(words);
        Currencies = new CurrencyNames(words);
        SharedCurrencies = new SharedCurrencies(words);
        Hedges = new HedgePhrases(words);
        Changes = new ChangeWords(words);
        Factors = new FactorWords(words);
        Calendar = new CalendarWords(words);
        Bases = new BasisPhrases(words);
        Sources = new SourceWords(words);
        Nouns = new NounForms(words);
        Names = new NumberedNames(words);
        Formats = new FormatNumbers();
        Nones = new NoneCounts(words);
        ContextUnits = new ContextUnits(words, Units);
        opens = ReadOpeners(words, this);
    }

    public static FigureLexicon Default => Shared.Instance;

    public NumeralWords Numerals { get; }

    public UnitNames Units { get; }

    public CurrencyNames Currencies { get; }

    public SharedCurrencies SharedCurrencies { get; }

    public HedgePhrases Hedges { get; }

    public ChangeWords Changes { get; }

    public FactorWords Factors { get; }

    public CalendarWords Calendar { get; }

    public BasisPhrases Bases { get; }

    public SourceWords Sources { get; }

    public NounForms Nouns { get; }

    public NumberedNames Names { get; }

    public FormatNumbers Formats { get; }

    public NoneCounts Nones { get; }

    public ContextUnits ContextUnits { get; }

    public Cue CuesOf(int lexeme) => cues[lexeme];

    public VerbCue VerbCuesOf(int lexeme) => verbs[lexeme];

    public TimeCue TimeCuesOf(int lexeme) => times[lexeme];

    public PaymentCue PaymentCuesOf(int lexeme) => payments[lexeme];

    /// <summary>Whether a quantity may start with the token: the one test that all tokens pay for.</summary>
    public bool Opens(in Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Hyphen or TokenKind.Dash or TokenKind.Stop || opens.Has(token.Lexeme);

    private static LexemeSet ReadOpeners(WordLexicon words, FigureLexicon lexicon)
    {
        var opens = new LexemeSet(words);
        for (var lexeme = 1; lexeme < words.Count; lexeme++)
        {
            if ((lexicon.Numerals.RoleOf(lexeme) & NumeralRole.Starts) != 0 || lexicon.Currencies.Starts(lexeme)
                || (lexicon.Factors.ClassOf(lexeme) & FactorClass.Starts) != 0
                || (lexicon.CuesOf(lexeme) & (Cue.Minus | Cue.Whole | Cue.Article | Cue.Zero)) != 0)
            {
                opens.Add(lexeme);
            }
        }

        return opens;
    }

    private static T[] ReadFlags<T>(WordLexicon words, string table)
        where T : struct, Enum
    {
        var flags = new T[words.Count];
        foreach (var row in LexiconTable.Rows(table))
        {
            flags[words.Find(row[0].AsSpan())] = TableValue.Name<T>(row[1].Replace(' ', ','));
        }

        return flags;
    }

    private static class Shared
    {
        internal static readonly FigureLexicon Instance = new(WordLexicon.Default);
    }
}
