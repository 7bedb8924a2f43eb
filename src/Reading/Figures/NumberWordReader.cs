namespace Corpus.Reading.Figures;

/// <summary>Reads numbers in words: <c>twenty-two hundred</c>, <c>a hundred and two</c>, <c>half a million</c>, <c>two-thirds</c>, <c>tens of thousands</c>.</summary>
internal static class NumberWordReader
{
    /// <summary><c>a couple of</c> and <c>a pair of</c> count only what follows.</summary>
    private const decimal Couple = 2;

    /// <summary>A few are fewer.</summary>
    private const decimal FewestOfMany = 10;

    public static bool TryRead(SentenceTokens tokens, int at, out Numeral numeral)
    {
        numeral = default;
        var role = tokens.Lexicon.Numerals.RoleOf(tokens[at].Lexeme);
        if ((role & NumeralRole.Starts) == 0)
        {
            return false;
        }

        if ((role & NumeralRole.Plural) != 0)
        {
            return TryPlural(tokens, at, out numeral);
        }

        if ((role & NumeralRole.Vague) != 0)
        {
            return TryVague(tokens, at, out numeral);
        }

        if (FractionReader.TryPart(tokens, at, out var parts, out var end))
        {
            numeral = new Numeral(at, end, parts, parts, 0, NumeralForm.Words | NumeralForm.Fraction);
            TakeMillion(tokens, ref numeral);
            return true;
        }

        if ((role & NumeralRole.Fraction) != 0)
        {
            return TryFraction(tokens, at, out numeral);
        }

        if (!TrySum(tokens, at, out numeral) || ((tokens.IsJoint(numeral.End) || numeral.Is(NumeralForm.Scaled)) && IsOrdinal(tokens, numeral.End)))
        {
            return false;
        }

        TakePoint(tokens, ref numeral);
        FractionReader.TakeHalf(tokens, ref numeral);
        if (numeral.Is(NumeralForm.Fraction) && !numeral.Is(NumeralForm.Scaled))
        {
            TakeMillion(tokens, ref numeral);
        }

        return true;
    }

    /// <summary>Adds up units, teens and tens, multiplies by what follows: the grammar of English numbers.</summary>
    private static bool TrySum(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var numerals = tokens.Lexicon.Numerals;
        var (total, group, last, end, least, multiplier) = (0m, 0m, NumeralRole.None, at, decimal.MaxValue, 1m);
        var form = NumeralForm.Words;
        for (var i = at; ; i = Next(tokens, end, last))
        {
            var lexeme = tokens[i].Lexeme;
            var value = numerals.ValueOf(lexeme);
            var role = numerals.RoleOf(lexeme);
            if ((role & NumeralRole.Unit) != 0 && last is NumeralRole.None or NumeralRole.Ten or NumeralRole.Multiplier && (value > 0 || last == NumeralRole.None))
            {
                (group, last) = (group + value, NumeralRole.Unit);
            }
            else if ((role & (NumeralRole.Teen | NumeralRole.Ten)) != 0 && last is NumeralRole.None or NumeralRole.Multiplier)
            {
                (group, last) = (group + value, role & (NumeralRole.Teen | NumeralRole.Ten));
            }
            else if ((role & (NumeralRole.Multiplier | NumeralRole.Collective | NumeralRole.Plural)) != 0 && Multiplies(tokens, i, at, group, value, least))
            {
                group = Math.Max(group, i == at ? 1 : group) * value;
                if (value >= 1000)
                {
                    (total, group, least) = (total + group, 0, value);
                }

                multiplier = last == NumeralRole.Multiplier ? multiplier * value : value;
                last = NumeralRole.Multiplier;
                form |= NumeralForm.Scaled;
            }
            else
            {
                break;
            }

            end = i + 1;
        }

        var sum = total + group;
        form |= end == at + 1 && sum == 1 ? NumeralForm.One : NumeralForm.None;
        numeral = new Numeral(at, end, sum, sum, last == NumeralRole.Multiplier ? DecimalParts.PowerOfTen(sum) : 0, form)
        {
            Multiplier = last == NumeralRole.Multiplier ? multiplier : 1,
        };
        return end > at;
    }

    /// <summary><c>two point two million</c>: digits in words behind <c>point</c>, then multipliers.</summary>
    private static void TakePoint(SentenceTokens tokens, ref Numeral numeral)
    {
        var numerals = tokens.Lexicon.Numerals;
        if (!tokens.Has(numeral.End, Cue.Point) || (numerals.RoleOf(tokens[numeral.End + 1].Lexeme) & NumeralRole.Unit) == 0)
        {
            return;
        }

        var (end, value, place) = (numeral.End + 1, numeral.Low, 1m);
        for (; place > 1e-9m && (numerals.RoleOf(tokens[end].Lexeme) & NumeralRole.Unit) != 0; end++)
        {
            place /= 10;
            value += numerals.ValueOf(tokens[end].Lexeme) * place;
        }

        numeral = numeral with { End = end, Low = value, High = value, Precision = -(end - numeral.End - 1), Form = NumeralForm.Words };
        while ((numerals.RoleOf(tokens[numeral.End].Lexeme) & NumeralRole.Multiplier) != 0
            && numeral.TryScale(numerals.ValueOf(tokens[numeral.End].Lexeme), numeral.End + 1, out numeral))
        {
        }
    }

    /// <summary>A multiplier needs a number that it multiplies, or an article: <c>a dozen</c>, <c>a hundred</c>.</summary>
    private static bool Multiplies(SentenceTokens tokens, int i, int first, decimal group, decimal value, decimal least) =>
        i == first ? tokens.Has(i - 1, Cue.Article) && (value > Couple || tokens.Has(i + 1, Cue.Of)) : group > 0 && value < least && group < 1_000_000;

    /// <summary>The token that may go on with the number: behind a hyphen, or behind an <c>and</c> that follows a multiplier.</summary>
    private static int Next(SentenceTokens tokens, int end, NumeralRole last)
    {
        if (tokens.IsJoint(end))
        {
            return end + 1;
        }

        var role = tokens.Lexicon.Numerals.RoleOf(tokens[end + 1].Lexeme);
        return tokens.Has(end, Cue.And) && last == NumeralRole.Multiplier && (role & (NumeralRole.Unit | NumeralRole.Teen | NumeralRole.Ten)) != 0
            && !FractionReader.TryPart(tokens, end + 1, out _, out _)
            ? end + 1
            : end;
    }

    /// <summary><c>several years</c>, <c>a few hundred feet</c>: from three to nine of what follows. Alone, the word states nothing.</summary>
    private static bool TryVague(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var numerals = tokens.Lexicon.Numerals;
        var low = numerals.ValueOf(tokens[at].Lexeme);
        numeral = new Numeral(at, at + 1, low, FewestOfMany - 1, 0, NumeralForm.Words | NumeralForm.Vague | NumeralForm.NeedsUnit);
        if ((numerals.RoleOf(tokens[at + 1].Lexeme) & NumeralRole.Multiplier) != 0 && numeral.TryScale(numerals.ValueOf(tokens[at + 1].Lexeme), at + 2, out var scaled))
        {
            numeral = scaled with { Form = scaled.Form & ~NumeralForm.NeedsUnit };
        }

        return low > 0;
    }

    /// <summary><c>dozens</c>, <c>tens of thousands</c>: from one to ten times the word.</summary>
    private static bool TryPlural(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var numerals = tokens.Lexicon.Numerals;
        var low = numerals.ValueOf(tokens[at].Lexeme);
        var end = at + 1;
        while (low < 1e18m && tokens.Has(end, Cue.Of) && (numerals.RoleOf(tokens[end + 1].Lexeme) & NumeralRole.PluralMultiplier) != 0)
        {
            low *= numerals.ValueOf(tokens[end + 1].Lexeme);
            end += 2;
        }

        numeral = new Numeral(at, end, low, low * 10, DecimalParts.PowerOfTen(low), NumeralForm.Words | NumeralForm.Vague);
        return true;
    }

    /// <summary><c>half</c>, <c>half a million</c>, <c>half-million</c>; <c>third</c> and <c>quarter</c> only as <c>a third of</c>.</summary>
    private static bool TryFraction(SentenceTokens tokens, int at, out Numeral numeral)
    {
        var part = tokens.Lexicon.Numerals.FractionOf(tokens[at].Lexeme);
        numeral = new Numeral(at, at + 1, part, part, part == 0.5m ? -1 : 0, NumeralForm.Words | NumeralForm.Fraction);
        TakeMillion(tokens, ref numeral);
        if (numeral.Is(NumeralForm.Scaled) || !tokens.IsWord(at))
        {
            return true;
        }

        var article = tokens.Has(at - 1, Cue.Article);
        return part == 0.5m
            ? !IsOrdinal(tokens, at - 1) && !tokens.Has(at - 1, Cue.Edge | Cue.Filler | Cue.Pointer) && !tokens.IsJoint(at - 1) && !tokens.IsJoint(at + 1)
            : article && tokens.Has(at + 1, Cue.Of);
    }

    /// <summary><c>a million</c>, <c>million</c>, <c>of a million</c> behind a fraction.</summary>
    private static void TakeMillion(SentenceTokens tokens, ref Numeral numeral)
    {
        var at = numeral.End;
        at += tokens.Has(at, Cue.Of) ? 1 : 0;
        at += tokens.Has(at, Cue.Article) || tokens.IsJoint(at) ? 1 : 0;
        var lexeme = tokens[at].Lexeme;
        if ((tokens.Lexicon.Numerals.RoleOf(lexeme) & (NumeralRole.Multiplier | NumeralRole.Collective)) != 0
            && numeral.TryScale(tokens.Lexicon.Numerals.ValueOf(lexeme), at + 1, out var scaled))
        {
            numeral = scaled;
        }
    }

    /// <summary><c>twenty-first</c> is no figure, nor its <c>twenty</c>.</summary>
    private static bool IsOrdinal(SentenceTokens tokens, int at)
    {
        at += tokens.IsJoint(at) ? 1 : 0;
        return (tokens.Lexicon.Numerals.RoleOf(tokens[at].Lexeme) & NumeralRole.Ordinal) != 0;
    }
}
