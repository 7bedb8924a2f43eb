using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Finds where the noun phrase that a number counts starts and ends.</summary>
internal static class CountedPhrase
{
    /// <summary>Longer phrases before a plural are clauses.</summary>
    private const int MaxWords = 6;

    /// <summary>Behind <c>one</c> nothing but the next word that is none of the phrase tells its end.</summary>
    private const int MaxSingular = 4;

    /// <summary>How far behind <c>of</c> the mark of a possessor may stand: <c>five of the group's researchers</c>.</summary>
    private const int MaxPossessor = 4;

    /// <summary><c>19 fouls prove it</c>: behind a plural, the form of a verb is one.</summary>
    public const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;

    /// <summary>The end behind the plural head: <c>container freight trains</c>; the start where there is none.</summary>
    public static int PluralEnd(SentenceTokens tokens, int at)
    {
        var words = 0;
        for (var i = PastMeasure(tokens, at); words < MaxWords; i++)
        {
            if (i > at && (tokens.IsJoint(i) || IsCoordination(tokens, i) || IsListComma(tokens, i)))
            {
                continue;
            }

            words++;
            if ((i > at && IsNumberOfName(tokens, i)) || IsCompound(tokens, i) || IsModifier(tokens, i))
            {
                continue;
            }

            if (!IsPart(tokens, i))
            {
                return at;
            }

            if (IsPlural(tokens, i) && !tokens.IsJoint(i + 1))
            {
                return IsHead(tokens, i + 1) && !tokens.Lexicon.Nouns.StandsAlone(tokens[i]) ? i + 2 : i + 1;
            }
        }

        return at;
    }

    /// <summary><c>2 million 9 litre crates</c>: what each of them measures.</summary>
    private static int PastMeasure(SentenceTokens tokens, int at) =>
        tokens.IsNumber(at) && tokens.Lexicon.Units.Match(tokens, at + 1, digits: true, out var end) is { Kind: var kind }
        && kind is FigureKind.Length or FigureKind.Volume or FigureKind.Mass or FigureKind.Power or FigureKind.Data
        && !tokens.Has(end, Cue.Dimension) && IsPart(tokens, end) && !tokens.IsCapitalised(end)
            ? end
            : at;

    /// <summary><c>sports clubs</c>, <c>police reports</c>: a plural behind a plural, unless it may be a verb: <c>fouls proves</c>.</summary>
    private static bool IsHead(SentenceTokens tokens, int i) =>
        IsPlural(tokens, i) && IsPart(tokens, i) && !tokens.IsCapitalised(i)
        && !(tokens[i].Is(Verbs) && tokens.EndsWith(i - 1, "s"));

    /// <summary>Behind <c>one</c> the noun is singular: the words up to the next that is none of the phrase, four at most.</summary>
    public static int SingularEnd(SentenceTokens tokens, int at)
    {
        var end = at;
        while (IsCompound(tokens, end) && tokens.IsJoint(end + 1))
        {
            // `one Delta-backed candidate`
            end += tokens.IsJoint(end + 3) ? 2 : 3;
        }

        if (end > at && EndsAs(tokens, end - 1, "ed") && !IsPart(tokens, end))
        {
            // `The route is one well-travelled by pilots`: it stands for what was named before.
            return at;
        }

        var limit = end + MaxSingular;
        while (end < limit && (IsPart(tokens, end) || (end > at && tokens.Plays(end, NumeralRole.Collective))) && !EndsAs(tokens, end, "ed")
            && !(end > at && (IsVerb(tokens, end) || IsAction(tokens, end) || tokens.Has(end, VerbCue.Past))))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// The phrase that some are taken from: <c>15 of the 19 hijackers</c>, <c>ten of Clinton's senior staffers</c>, <c>two of his
    /// supporters</c>; parts of a whole count nothing.
    /// </summary>
    public static bool TryPartitive(SentenceTokens tokens, in Quantity quantity, out int start, out int end)
    {
        (start, end) = (quantity.End + 1, 0);
        var counted = IsOfNumber(tokens, quantity.End);
        if (!tokens.Has(quantity.End, Cue.Of) || quantity.Number.Is(NumeralForm.Fraction | NumeralForm.NeedsUnit)
            || (quantity.Number.Is(NumeralForm.One) && !counted))
        {
            return false;
        }

        start += tokens[start].Is(WordClass.Adverb) ? 1 : 0;
        var definite = counted || (tokens[start].Is(WordClass.Determiner) && !tokens.Has(start, Cue.Article));
        for (var i = start; i < start + MaxPossessor; i++)
        {
            if (tokens[i].Kind == TokenKind.Possessive)
            {
                (definite, start) = (true, i + 1);
            }
        }

        while (definite && (tokens[start].Is(WordClass.Determiner) || (tokens.Has(start, Cue.Edge | Cue.Filler) || tokens.Has(start, TimeCue.Earlier))
            || tokens.Lexicon.Calendar.OrdinalOf(tokens[start].Lexeme) == CalendarOrdinal.Past || tokens.IsNumber(start) || tokens.Plays(start, NumeralRole.Starts)))
        {
            start++;
        }

        end = definite ? PluralEnd(tokens, start) : start;
        return end > start;
    }

    /// <summary><c>one of 15 shots</c>, <c>one of only two skaters</c>: among so many even <c>one</c> is counted.</summary>
    public static bool IsOfNumber(SentenceTokens tokens, int of)
    {
        var number = of + (tokens[of + 1].Is(WordClass.Adverb) ? 2 : 1);
        return tokens.Has(of, Cue.Of) && (tokens.IsNumber(number) || tokens.Plays(number, NumeralRole.Unit | NumeralRole.Teen | NumeralRole.Ten));
    }

    /// <summary>Whether a plural noun may stand at the token.</summary>
    public static bool IsPlural(SentenceTokens tokens, int at) =>
        tokens.IsWord(at) && !tokens[at].Is(WordClass.FunctionWord) && tokens.Lexicon.Nouns.IsPlural(tokens[at], tokens.Text);

    /// <summary>Whether the token may belong to a counted noun phrase; behind a number <c>lots</c> are goods.</summary>
    public static bool IsPart(SentenceTokens tokens, int i)
    {
        var token = tokens[i];
        return tokens.IsWord(i)
            && !token.Is(WordClass.FunctionWord | WordClass.Month | WordClass.Weekday)
            && !tokens.Has(i, Cue.Stop | Cue.Edge | Cue.Pointer)
            && !tokens.IsManner(i)
            && (tokens.Lexicon.Numerals.RoleOf(token.Lexeme) is NumeralRole.None or NumeralRole.Ordinal
                || (tokens.Plays(i, NumeralRole.Vague) && tokens.Lexicon.Nouns.IsPlural(token, tokens.Text)));
    }

    /// <summary><c>Covid-19 cases</c>, <c>Model 3 saloons</c>, <c>737 Max jets</c>: the number belongs to a name.</summary>
    private static bool IsNumberOfName(SentenceTokens tokens, int i) =>
        tokens.IsNumber(i) && (IsNamed(tokens, i - 1) || IsNamed(tokens, i + 1) || (tokens.IsJoint(i - 1) && IsNamed(tokens, i - 2)));

    private static bool IsNamed(SentenceTokens tokens, int i) => tokens.IsWord(i) && tokens.IsCapitalised(i) && IsPart(tokens, i);

    /// <summary><c>first-team players</c>, <c>18-hole courses</c>, <c>single-family homes</c>, <c>off-the-shelf parts</c>: joined by hyphens
    /// any words make an adjective; a plural may end the last: <c>start-ups</c>.</summary>
    private static bool IsCompound(SentenceTokens tokens, int i) =>
        (tokens.IsWord(i) || tokens.IsNumber(i)) && (tokens.IsJoint(i + 1) || (tokens.IsJoint(i - 1) && tokens[i].Is(WordClass.FunctionWord)));

    /// <summary>
    /// Words that end a phrase but for a noun behind them: <c>12,000 monthly emails</c>, <c>nine particularly odd things</c>, <c>12 missing
    /// children</c>.
    /// </summary>
    private static bool IsModifier(SentenceTokens tokens, int i) =>
        (tokens.IsManner(i) && !tokens.IsCapitalised(i) && (tokens.Lexicon.Nouns.IsAdjective(tokens[i]) || !IsPlural(tokens, i + 1))
            && (IsPart(tokens, i + 1) || IsCompound(tokens, i + 1)))
        || (tokens.Has(i, Cue.Describes) && IsPart(tokens, i + 1) && (IsPlural(tokens, i + 1) || IsPlural(tokens, i + 2)));

    /// <summary><c>digital and physical sales</c>, <c>Model S and Model X vehicles</c>: two that describe one head.</summary>
    private static bool IsCoordination(SentenceTokens tokens, int i) =>
        tokens.Has(i, Cue.And) && IsPart(tokens, i + 1) && !IsPlural(tokens, i + 1)
        && (IsPlural(tokens, i + 2) || (IsPart(tokens, i + 2) && IsPlural(tokens, i + 3)));

    /// <summary><c>two big, furry dogs</c>: one more adjective.</summary>
    private static bool IsListComma(SentenceTokens tokens, int i) =>
        tokens.Is(i, ',') && IsDescription(tokens, i - 1) && IsDescription(tokens, i + 1) && !EndsAs(tokens, i - 1, "ed")
        && (IsPlural(tokens, i + 2) || tokens.IsJoint(i + 2));

    private static bool IsDescription(SentenceTokens tokens, int i) =>
        IsPart(tokens, i) && !IsPlural(tokens, i) && !tokens.IsCapitalised(i);

    /// <summary><c>one clerk wearing hats</c>, but <c>one clerk training course</c></summary>
    private static bool IsAction(SentenceTokens tokens, int i) =>
        tokens.IsParticiple(i) && !(IsPart(tokens, i + 1) && !IsPlural(tokens, i + 1));

    /// <summary><c>one firm plans cuts</c>, <c>one Home Depot refers to</c>: a verb; <c>one defence systems expert</c> goes on.</summary>
    private static bool IsVerb(SentenceTokens tokens, int i) =>
        IsPlural(tokens, i) && !(IsPart(tokens, i + 1) && !IsPlural(tokens, i + 1));

    private static bool EndsAs(SentenceTokens tokens, int i, string ending) =>
        tokens[i].Length > ending.Length + 2 && tokens.EndsWith(i, ending);
}
