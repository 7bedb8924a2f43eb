namespace Corpus.Reading.Figures;

/// <summary>Adds up a number in words: units, teens and tens, multiplied by what follows them.
/// <c>three million two hundred thousand</c></summary>
internal ref struct NumberSum(SentenceTokens tokens, int first)
{
    private const NumeralRole Multipliers = NumeralRole.Multiplier | NumeralRole.Collective | NumeralRole.Plural;

    /// <summary><c>a couple of</c> counts only what follows.</summary>
    private const decimal Couple = 2;
    private const decimal Dozen = 12;

    /// <summary><c>score</c> and <c>scores</c> are points as often: they count only what <c>of</c> leads to.</summary>
    public const decimal Score = 20;

    /// <summary>Multipliers from here on close a group: what follows is added, not multiplied.</summary>
    private const decimal Thousand = 1000;

    private readonly SentenceTokens tokens = tokens;
    private readonly int first = first;
    private decimal total = 0;
    private decimal group = 0;
    private decimal multiplier = 1;
    private decimal least = decimal.MaxValue;
    private NumeralRole last = NumeralRole.None;
    private bool scaled = false;

    /// <summary>Reads the longest number from the first token on; false where it starts none.</summary>
    public bool TryRead(out Numeral numeral)
    {
        var end = first;
        for (var i = first; Takes(i); i = Next(end))
        {
            end = i + 1;
        }

        var sum = total + group;
        var multiplied = last == NumeralRole.Multiplier;
        var form = NumeralForm.Words
            | (scaled ? NumeralForm.Scaled : NumeralForm.None)
            | (end == first + 1 && sum == 1 ? NumeralForm.One : NumeralForm.None);
        numeral = new Numeral(first, end, sum, sum, multiplied ? DecimalParts.PowerOfTen(sum) : 0, form)
        {
            Multiplier = multiplied ? multiplier : 1,
        };
        return end > first;
    }

    private bool Takes(int i)
    {
        var value = tokens.ValueOf(i);
        if (tokens.Plays(i, NumeralRole.Unit) && last is not (NumeralRole.Unit or NumeralRole.Teen)
            && (value > 0 || last == NumeralRole.None))
        {
            Add(value, NumeralRole.Unit);
        }
        else if (tokens.Plays(i, NumeralRole.Teen) && last is NumeralRole.None or NumeralRole.Multiplier)
        {
            Add(value, NumeralRole.Teen);
        }
        else if (tokens.Plays(i, NumeralRole.Ten) && last is NumeralRole.None or NumeralRole.Multiplier)
        {
            Add(value, NumeralRole.Ten);
        }
        else if ((tokens.Plays(i, Multipliers) || (i > first && IsAbbreviated(i)))
            && (i == first ? Opens(i, value) : group > 0 && value < least && group < 1_000_000))
        {
            Multiply(value);
        }
        else if (tokens.Plays(i, Multipliers) && last == NumeralRole.Multiplier && group == 0 && value > least && total < 1_000_000)
        {
            // `three thousand million`
            (total, multiplier, least) = (total * value, multiplier * value, value);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void Add(decimal value, NumeralRole role) => (group, last) = (group + value, role);

    private void Multiply(decimal value)
    {
        group = Math.Max(group, 1) * value;
        multiplier = last == NumeralRole.Multiplier ? multiplier * value : value;
        if (value >= Thousand)
        {
            (total, group, least) = (total + group, 0, value);
        }

        (last, scaled) = (NumeralRole.Multiplier, true);
    }

    /// <summary>
    /// A multiplier may open a number behind an article, <c>a dozen</c>, <c>a hundred</c>, or a sentence, <c>Thousand litres</c>; a dozen
    /// behind any determiner too: <c>the dozen towns</c>.
    /// </summary>
    private readonly bool Opens(int i, decimal value) =>
        tokens.Has(i - 1, Cue.Article)
            ? (value > Couple && value != Score) || (tokens.Has(i + 1, Cue.Of) && !tokens.IsNumber(i + 2)) || tokens.IsWhole(i - 1, i + 1)
            : (value == Dozen && (tokens[i - 1].Is(Lexicon.WordClass.Determiner) || tokens.Has(i - 1, Cue.Pointer | Cue.Edge))
                && CountedPhrase.IsPart(tokens, i + 1))
            || i == tokens.First && value > Couple && tokens.Lexicon.Units.Match(tokens, i + 1, digits: false, out _) != null;

    /// <summary>
    /// <c>bn</c>, <c>cr</c> behind words: without a vowel they are no words of their own, as <c>mill</c> and <c>mil</c> are.
    /// </summary>
    private readonly bool IsAbbreviated(int i) =>
        tokens.Plays(i, NumeralRole.ShortMultiplier) && tokens[i].Length > 1
        && tokens[i].In(tokens.Text).IndexOfAny("aeiouAEIOU".AsSpan()) < 0 && !tokens.Lexicon.Units.Follows(tokens, i);

    /// <summary>
    /// The token that may go on with the number: behind a hyphen, or behind a multiplier and an <c>and</c> or a comma.
    /// </summary>
    private readonly int Next(int end)
    {
        if (tokens.IsJoint(end))
        {
            return end + 1;
        }

        if (last == NumeralRole.Multiplier && least >= Thousand && least < decimal.MaxValue && tokens.Is(end, ',')
            && new NumberSum(tokens, end + 1).TryRead(out var rest) && rest.Is(NumeralForm.Scaled) && rest.Low < least)
        {
            // `three million, two hundred and forty`
            return end + 1;
        }

        var adds = last == NumeralRole.Multiplier && tokens.Has(end, Cue.And)
            && tokens.Plays(end + 1, NumeralRole.Unit | NumeralRole.Teen | NumeralRole.Ten);
        if (!adds || FractionWords.TryPart(tokens, end + 1, out _, out _))
        {
            return end;
        }

        // `two hundred and two hundred`, `2 million and three million`: another number of the same size.
        var same = new NumberSum(tokens, end + 1).TryRead(out var next) && next.Low >= multiplier && next.Multiplier <= multiplier;
        return same ? end : end + 1;
    }
}
