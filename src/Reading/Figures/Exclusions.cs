using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>
/// Tells by what stands beside it that a number is no figure: a year, a label, a name, an address, the pronoun <c>one</c>.
/// </summary>
internal static class Exclusions
{
    public static bool Excludes(SentenceTokens tokens, Quantity quantity, bool inTitle)
    {
        var number = quantity.Number;
        if (number.Is(NumeralForm.Malformed))
        {
            return true;
        }

        if (quantity.Kind == FigureKind.Duration)
        {
            return IsPartOfPeriod(tokens, quantity);
        }

        if (quantity.HasUnit)
        {
            // `during 2016 Stone spoke`
            return quantity.Unit != null && MayBeYear(tokens, number)
                && tokens.Has(quantity.First - 1, Cue.Year) && tokens.IsCapitalised(number.End);
        }

        if (number.Is(NumeralForm.NeedsUnit) || (tokens.Glued(quantity.End) && tokens.IsWord(quantity.End)))
        {
            // `49ers`, `5G`
            return true;
        }

        return (number.Is(NumeralForm.One) && (IsPronoun(tokens, quantity) || IsWordLabel(tokens, quantity)))
            || (number.Is(NumeralForm.PlainDigits)
                && (IsYear(tokens, quantity) || IsShortYear(tokens, quantity) || IsIdentifier(tokens, quantity) || IsLabel(tokens, quantity)
                    || (!inTitle && IsHeading(tokens, quantity))))
            || (number.Is(NumeralForm.Words) && tokens.Has(quantity.End, Cue.Clock))
            || (number.Is(NumeralForm.Digits) && IsAddress(tokens, quantity))
            || (quantity.Kind == FigureKind.Number && (IsReference(tokens, quantity) || IsZeroOf(tokens, quantity)))
            || (number.Is(NumeralForm.Words) && (IsIdiom(tokens, quantity) || (!inTitle && IsName(tokens, quantity))));
    }

    /// <summary>A plain four-digit number from 1000 to 2200.</summary>
    public static bool MayBeYear(SentenceTokens tokens, Numeral number) =>
        number.Is(NumeralForm.PlainDigits) && tokens[number.End - 1].Length == 4 && number.Low is >= 1000 and <= 2200;

    private static bool IsYear(SentenceTokens tokens, Quantity quantity) =>
        !quantity.IsRange && MayBeYear(tokens, quantity.Number)
        && !IsAmount(tokens, quantity.First)
        && ((quantity.Kind == FigureKind.Number && quantity.Number.Low >= 1500) || tokens.Has(quantity.First - 1, Cue.Year)
            || (quantity.Number.Low >= 1800 && (tokens.Has(quantity.First - 1, Cue.Pointer) || tokens.IsCapitalised(quantity.End))));

    /// <summary><c>in '06</c>: two digits that an apostrophe takes the century's place of; a quotation counts something: <c>'12 men
    /// left'</c>.</summary>
    private static bool IsShortYear(SentenceTokens tokens, Quantity quantity) =>
        quantity.Kind == FigureKind.Number && tokens[quantity.First].Length == 2 && tokens.Glued(quantity.First)
        && tokens.Char(quantity.First - 1) is '\'' or '’' or '‘';

    /// <summary>Nobody writes a longer number without groups; identifiers are.</summary>
    private static bool IsIdentifier(SentenceTokens tokens, Quantity quantity) => tokens[quantity.First].Length > 15;

    /// <summary><c>1 Feel free to scream</c>: the number of a heading, which nothing behind it is counted by.</summary>
    private static bool IsHeading(SentenceTokens tokens, Quantity quantity) =>
        quantity.Kind == FigureKind.Number && quantity.First == tokens.First && tokens[quantity.First].Length <= 2
        && tokens.IsWord(quantity.End) && tokens.IsCapitalised(quantity.End) && !tokens[quantity.End].Has(TokenShape.AllCapitals);

    /// <summary><c>an average of 1500</c></summary>
    private static bool IsAmount(SentenceTokens tokens, int first) =>
        tokens.Has(first - 1, Cue.Of) && tokens.Has(first - 2, Cue.Measures) && tokens.Has(first - 3, Cue.Article);

    /// <summary><c>in the first 11 months of 2021</c> is a period.</summary>
    private static bool IsPartOfPeriod(SentenceTokens tokens, Quantity quantity) =>
        tokens.Has(quantity.First - 1, Cue.Edge) && tokens.Has(quantity.End, Cue.Of) && tokens.IsNumber(quantity.End + 1);

    private static bool IsPronoun(SentenceTokens tokens, Quantity quantity) =>
        quantity.Kind == FigureKind.Number || tokens.Has(quantity.First - 1, Cue.Pointer) || tokens.Has(quantity.End, Cue.Pointer)
            || (tokens.Has(quantity.End, Cue.Of) && !CountedPhrase.IsOfNumber(tokens, quantity.End))
            || tokens.IsJoint(quantity.First - 1)
        || (tokens[quantity.First - 1].Is(WordClass.Adverb) && tokens.Has(quantity.First - 2, Cue.Pointer))
        || (quantity.End == quantity.Number.End && IsPersonal(tokens, quantity.End))
        || tokens[quantity.End].Kind == TokenKind.Possessive;

    /// <summary><c>One sees it everywhere</c>: a verb of persons behind it.</summary>
    private static bool IsPersonal(SentenceTokens tokens, int at) =>
        tokens[at].Is(WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb) && tokens.EndsWith(at, "s")
        && !tokens.EndsWith(at, "ss");

    /// <summary><c>a category one hurricane</c>: what the word names is one of several; more than one would be counted.</summary>
    private static bool IsWordLabel(SentenceTokens tokens, Quantity quantity) =>
        tokens.Has(quantity.First - 1, Cue.Label) && !tokens.Has(quantity.First - 1, Cue.Pointer)
        && quantity.Number.Is(NumeralForm.One) && quantity.Kind == FigureKind.Count;

    /// <summary><c>Chapter 11</c>, <c>No. 1</c>, <c>Windows 10</c>, <c>FTSE 100 companies</c></summary>
    private static bool IsLabel(SentenceTokens tokens, Quantity quantity)
    {
        var before = quantity.First - 1;
        if (tokens.Lexicon.Names.IsNumbered(tokens, before, quantity.Low) || tokens.Has(before, Cue.Label) || (tokens.Is(before, '.') && tokens.Glued(before) && tokens.Has(before - 1, Cue.Label)))
        {
            return true;
        }

        return (quantity.Kind == FigureKind.Number || tokens.IsCapitalised(quantity.End))
            && IsNamePart(tokens, before) && (tokens[quantity.First].Length <= 4 || tokens[before].Has(TokenShape.AllCapitals));
    }

    /// <summary><c>[28]</c>, <c>doi: 10.3389/fpsyg</c>, <c>401(k)</c></summary>
    private static bool IsReference(SentenceTokens tokens, Quantity quantity)
    {
        var end = quantity.End;
        return tokens.Is(quantity.First - 1, '[') || tokens.Is(end, ']')
            || (tokens.Glued(end) && (tokens.Is(end, '(') || (tokens.Is(end, '/') && !tokens.IsNumber(end + 1))));
    }

    /// <summary><c>zero tolerance</c>: nothing is counted.</summary>
    private static bool IsZeroOf(SentenceTokens tokens, Quantity quantity) =>
        quantity.High == 0 && quantity.Number.Is(NumeralForm.Words) && tokens.IsWord(quantity.End)
            && !tokens[quantity.End].Is(WordClass.FunctionWord);

    /// <summary>A word with a capital anywhere: <c>Windows</c>, <c>iPhone</c>.</summary>
    private static bool IsNamePart(SentenceTokens tokens, int at)
    {
        if (!tokens.IsWord(at) || tokens[at].Is(WordClass.FunctionWord))
        {
            return false;
        }

        foreach (var c in tokens[at].In(tokens.Text))
        {
            if (CharClass.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>10 Downing Street</c>, <c>221B Baker Street</c>, <c>9 E 71st St</c></summary>
    private static bool IsAddress(SentenceTokens tokens, Quantity quantity)
    {
        for (var i = quantity.End; i < quantity.End + 4 && IsStreetPart(tokens, i); i++)
        {
            if (tokens.Has(i, Cue.Street))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStreetPart(SentenceTokens tokens, int i) =>
        (tokens.IsWord(i) && (tokens.IsCapitalised(i) || tokens[i].Has(TokenShape.HasDigit)))
        || (tokens.IsNumber(i) && tokens.Has(i + 1, Cue.Ending)) || (tokens.Has(i, Cue.Ending) && tokens.Glued(i));

    /// <summary><c>one-off</c>, <c>one-on-one</c>, <c>two-way</c>: a number joined to a word that counts nothing.</summary>
    private static bool IsIdiom(SentenceTokens tokens, Quantity quantity) =>
        quantity.Kind == FigureKind.Number && tokens.IsJoint(quantity.End) && !tokens.IsNumber(quantity.End + 1);

    /// <summary><c>Three Gorges</c>, <c>Seven Sisters</c>, <c>Gang of Eight</c>: capitals within a sentence.</summary>
    private static bool IsName(SentenceTokens tokens, Quantity quantity)
    {
        var (first, next) = (tokens[quantity.First], quantity.End);
        return first.Has(TokenShape.Capitalised) && !first.Has(TokenShape.SentenceStart | TokenShape.AllCapitals)
            && ((tokens.IsWord(next) && tokens.IsCapitalised(next)) || IsNamePart(tokens, quantity.First - 1)
                || (tokens.Has(quantity.First - 1, Cue.Of) && IsNamePart(tokens, quantity.First - 2)));
    }
}
