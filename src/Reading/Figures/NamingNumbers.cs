using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Tells numbers that name something or belong to a name: labels, addresses, references, identifiers.</summary>
internal static class NamingNumbers
{
    /// <summary><c>a category one hurricane</c>: what the word names is one of several; more than one would be counted.</summary>
    public static bool IsWordLabel(SentenceTokens tokens, in Quantity quantity) =>
        tokens.Has(quantity.First - 1, Cue.Label) && !tokens.Has(quantity.First - 1, Cue.Pointer)
        && quantity.Number.Is(NumeralForm.One) && quantity.Kind == FigureKind.Count;

    /// <summary><c>Chapter 11</c>, <c>No. 1</c>, <c>Windows 10</c>, <c>FTSE 100 companies</c></summary>
    public static bool IsLabel(SentenceTokens tokens, in Quantity quantity)
    {
        var before = quantity.First - 1;
        if (tokens.Lexicon.Names.IsNumbered(tokens, before, quantity.Low) || tokens.Has(before, Cue.Label)
            || (tokens.Is(before, '.') && tokens.Glued(before) && tokens.Has(before - 1, Cue.Label)))
        {
            return true;
        }

        return (quantity.Kind == FigureKind.Number || tokens.IsCapitalised(quantity.End) || IsBeforeVerb(tokens, quantity))
            && IsNamePart(tokens, before) && !IsShared(tokens, before) && (tokens[quantity.First].Length <= 4 || tokens[before].Has(TokenShape.AllCapitals));
    }

    /// <summary><c>Labour won 411 seats, the Conservatives 121 and the Liberal Democrats 72</c>: the verb is left out before what each has.</summary>
    private static bool IsShared(SentenceTokens tokens, int before)
    {
        var first = before;
        while (tokens.IsWord(first - 1) && tokens.IsCapitalised(first - 1))
        {
            first--;
        }

        return CountedPhrase.IsPlural(tokens, before) && tokens[first - 1].Is(WordClass.Determiner)
            && (tokens.Is(first - 2, ',') || tokens.Has(first - 2, Cue.And));
    }

    /// <summary><c>The Band 10 continues to sell</c>, <c>the Series 10 earned praise</c>: what looks counted is the name's verb.</summary>
    private static bool IsBeforeVerb(SentenceTokens tokens, in Quantity quantity)
    {
        var (before, verb) = (quantity.First - 1, quantity.End);
        if (quantity.Kind != FigureKind.Count || tokens[before].Has(TokenShape.SentenceStart)
            || tokens[before].Is(WordClass.Place | WordClass.Weekday | WordClass.Month | WordClass.Nationality))
        {
            return false;
        }

        return tokens.EndsWith(verb, "ed") || (quantity.OuterEnd == verb + 1 && tokens.EndsWith(verb, "s")
            && (tokens[verb + 1].Is(WordClass.Determiner) || tokens.Has(verb + 1, Cue.To)));
    }

    /// <summary><c>runway 27L</c>, <c>Block 1B</c>: a letter close behind a labelled number belongs to the label, whatever it measures elsewhere.</summary>
    public static bool IsLettered(SentenceTokens tokens, in Quantity quantity)
    {
        var letter = quantity.End - 1;
        return quantity.Number.Is(NumeralForm.Digits) && tokens.Has(quantity.First - 1, Cue.Label)
            && letter > quantity.First && tokens[letter].Length == 1 && tokens.IsWord(letter) && tokens.Glued(letter) && tokens.IsCapitalised(letter);
    }

    /// <summary><c>[28]</c>, <c>doi: 10.3389/fpsyg</c>, <c>401(k)</c></summary>
    public static bool IsReference(SentenceTokens tokens, in Quantity quantity)
    {
        var end = quantity.End;
        return tokens.Is(quantity.First - 1, '[') || tokens.Is(end, ']')
            || (tokens.Glued(end) && (tokens.Is(end, '(') || (tokens.Is(end, '/') && !tokens.IsNumber(end + 1))));
    }

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
    public static bool IsAddress(SentenceTokens tokens, in Quantity quantity)
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

    /// <summary><c>Three Gorges</c>, <c>Seven Sisters</c>, <c>Gang of Eight</c>, <c>Harbour's Eleven</c>: capitals within a sentence.</summary>
    public static bool IsName(SentenceTokens tokens, in Quantity quantity)
    {
        var (first, next) = (tokens[quantity.First], quantity.End);
        return first.Has(TokenShape.Capitalised) && !first.Has(TokenShape.SentenceStart | TokenShape.AllCapitals)
            && ((tokens.IsWord(next) && tokens.IsCapitalised(next)) || IsNamePart(tokens, quantity.First - 1)
                || (tokens[quantity.First - 1].Kind == TokenKind.Possessive && IsNamePart(tokens, quantity.First - 2))
                || (tokens.Has(quantity.First - 1, Cue.Of) && IsNamePart(tokens, quantity.First - 2)));
    }

    /// <summary>Nobody writes a longer number without groups; identifiers are.</summary>
    public static bool IsIdentifier(SentenceTokens tokens, in Quantity quantity) => tokens[quantity.First].Length > 15;
}
