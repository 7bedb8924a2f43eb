using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// The tokens of one sentence; on either side of it stands nothing but blanks, so that rules may look as far as they like. Handed to every rule
/// there is, and so a class: made for the few sentences that may state a quantity, it costs less than its copies did.
/// </summary>
internal sealed class SentenceTokens(DocumentProse prose, Sentence sentence, FigureLexicon lexicon)
{
    private static readonly Token Blank = new(0, 0, TokenKind.Punctuation, TokenShape.None, 0, 0);

    private readonly Token[] tokens = prose.Tokens;

    /// <summary>Those of the whole document, of which the sentence's are some.</summary>
    public Token[] All => tokens;

    public string Text { get; } = prose.Text;

    public FigureLexicon Lexicon { get; } = lexicon;

    public int First { get; } = sentence.FirstToken;

    public int End { get; } = sentence.EndToken;

    public ref readonly Token this[int i]
    {
        get
        {
            if (Holds(i))
            {
                return ref tokens[i];
            }

            return ref Blank;
        }
    }

    public bool Holds(int i) => (uint)(i - First) < (uint)(End - First);

    /// <summary>The first character of a token, NUL outside the sentence.</summary>
    public char Char(int i) => Holds(i) ? Text[tokens[i].Start] : '\0';

    public bool Is(int i, char c) => Char(i) == c && tokens[i].Length == 1;

    public Cue Cues(int i) => Lexicon.CuesOf(this[i].Lexeme);

    public bool Has(int i, Cue any) => (Cues(i) & any) != 0;

    public bool Has(int i, TimeCue any) => (Lexicon.TimeCuesOf(this[i].Lexeme) & any) != 0;

    public bool Has(int i, PaymentCue any) => (Lexicon.PaymentCuesOf(this[i].Lexeme) & any) != 0;

    public bool Has(int i, VerbCue any) => (Lexicon.VerbCuesOf(this[i].Lexeme) & any) != 0;

    /// <summary>Whether the token is a word of change of one of the classes.</summary>
    public bool HasChange(int i, ChangeClass any) => (Lexicon.Changes.ClassOf(this[i].Lexeme) & any) != 0;

    /// <summary>Whether the token does one of these things in a change that a factor states.</summary>
    public bool HasFactor(int i, FactorClass any) => (Lexicon.Factors.ClassOf(this[i].Lexeme) & any) != 0;

    /// <summary>Whether the token is a number word of one of the roles.</summary>
    public bool Plays(int i, NumeralRole any) => (Lexicon.Numerals.RoleOf(this[i].Lexeme) & any) != 0;

    /// <summary>What a number word is worth.</summary>
    public decimal ValueOf(int i) => Lexicon.Numerals.ValueOf(this[i].Lexeme);

    /// <summary>Whether the word ends with the letters.</summary>
    public bool EndsWith(int i, string ending) => this[i].In(Text).EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether no white space parts the token from the one before it in the sentence.</summary>
    public bool Glued(int i) => Holds(i) && i > First && !tokens[i].Has(TokenShape.SpaceBefore);

    /// <summary>The mark of <c>drivers' pay</c>.</summary>
    public bool IsPluralPossessive(int i) =>
        i > First && Holds(i) && PluralPossessive.Is(Text, tokens, i);

    /// <summary>A hyphen with a word or number close on both sides.</summary>
    public bool IsJoint(int i) => this[i].Kind == TokenKind.Hyphen && Glued(i) && Glued(i + 1);

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number && Holds(i);

    /// <summary>Where a span ends that ends with the token; the stop of a sentence that an abbreviation took in is left out.</summary>
    public int SpanEnd(int i) => this[i].End - (i == End - 1 && this[i].Has(TokenShape.Abbreviation) ? 1 : 0);

    /// <summary>Whether the tokens from one to another are all that the sentence says: an answer (<c>How long? A month.</c>), a cell, an
    /// item. What alone stands there states an amount, though in a sentence it may mean something else.</summary>
    public bool IsWhole(int first, int end) => first == First && (end == End || (end == End - 1 && tokens[end].Kind == TokenKind.Stop));

    /// <summary>An adverb: <c>rose sharply</c>, <c>nearly</c>.</summary>
    public bool IsManner(int i) => IsWord(i) && Lexicon.Nouns.IsManner(tokens[i], Text);

    /// <summary>A form in <c>-ing</c> that is no noun of its own: <c>coming</c>, but not <c>meeting</c>.</summary>
    public bool IsParticiple(int i) => IsWord(i) && Lexicon.Nouns.IsParticiple(tokens[i], Text);

    /// <summary><c>they're</c>, <c>didn't</c>: a verb is in it, so that no noun phrase goes across; <c>o'clock</c> is none.</summary>
    public bool IsContraction(int i)
    {
        var word = this[i].In(Text);
        var mark = word.Length < 4 ? -1 : CharClass.IsApostrophe(word[word.Length - 3]) ? word.Length - 3 : word.Length - 2;
        return mark > 0 && IsWord(i) && CharClass.IsApostrophe(word[mark]) && !CharClass.IsUpper(word[mark + 1]);
    }

    /// <summary>What stands between the sides of something: <c>4 × 6</c>, <c>4 x 6</c>.</summary>
    public bool IsCross(int i) => LeadsToSide(i) && IsNumber(i - 1);

    /// <summary>The same, be it behind the unit: <c>4 in × 6 in</c>.</summary>
    public bool LeadsToSide(int i) => (Is(i, '×') || Is(i, 'x')) && IsNumber(i + 1);

    public bool IsDash(int i) => this[i].Kind is TokenKind.Hyphen or TokenKind.Dash;

    public bool IsCapitalised(int i) => this[i].Has(TokenShape.Capitalised);

    public bool IsWord(int i) => Holds(i) && tokens[i].Kind == TokenKind.Word;
}
