using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>
/// Gives a bare number the unit of the figure that it is compared with: <c>fell 162 points to 7,425.81</c>, <c>3.9 million
/// headsets, up from 2.4 million</c>, <c>84.75 cents, while the lowest is 74.07</c>.
/// </summary>
internal static class CarriedUnits
{
    /// <summary>Levels of one thing differ by less; numbers further apart measure different things.</summary>
    private const decimal Apart = 10;

    public static void Apply(SentenceTokens tokens, List<Quantity> quantities)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            if (IsBare(tokens, quantities[i]) && Source(tokens, quantities, i) is { } source)
            {
                quantities[i] = quantities[i] with
                {
                    Kind = source.Kind,
                    Unit = source.Unit,
                    Currency = source.Currency,
                    Worth = source.Worth,
                };
            }
        }
    }

    private static bool IsBare(SentenceTokens tokens, in Quantity quantity) =>
        quantity is { Kind: FigureKind.Number, IsRange: false } && quantity.Low > 0
        && !quantity.Number.Is(NumeralForm.Malformed | NumeralForm.One | NumeralForm.NeedsUnit)
        && !(quantity.Number.Is(NumeralForm.Fraction) && quantity.Low < 1)
        && !YearNumbers.MayBe(tokens, quantity.Number) && !tokens.IsJoint(quantity.End) && !tokens.IsJoint(quantity.First - 1)
        && (!tokens.IsWord(quantity.End) || EndsPhrase(tokens, quantity.End));

    /// <summary>Whether the word counts nothing and describes nothing that is counted.</summary>
    private static bool EndsPhrase(SentenceTokens tokens, int at) =>
        !tokens.Glued(at) && (tokens[at].Is(WordClass.FunctionWord) || tokens.Has(at, Cue.Edge | Cue.Stop | Cue.Within));

    /// <summary>The nearest figure before the number that what leads to it compares it with.</summary>
    private static Quantity? Source(SentenceTokens tokens, List<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        var lead = HedgeReader.Read(tokens, quantity).First - 1;
        var level = tokens.Has(lead, Cue.To | Cue.From | Cue.Than) || IsCompared(tokens, lead);
        var parallel = (tokens.Has(lead, Cue.And) || tokens.Has(lead, VerbCue.Link)) && !quantity.Number.Is(NumeralForm.Words)
            && (!quantity.Number.Is(NumeralForm.PlainDigits) || quantity.Low >= 1000);
        if (!level && !parallel)
        {
            return index > 0 && IsSecondObject(tokens, quantities[index - 1], lead) ? quantities[index - 1] : null;
        }

        var verb = ChangeVerbs.ObjectVerb(tokens, lead - 1, mayRise: true);
        for (var i = index - 1; i >= 0 && !StartsOver(tokens, quantities[i].OuterEnd, verb); i--)
        {
            var source = quantities[i];
            if (source is { Kind: FigureKind.Duration } && LeadsTo(tokens, source, lead))
            {
                return source;
            }

            if (Carries(source) && !tokens.Is(source.First - 1, '('))
            {
                var moved = tokens.Has(lead, Cue.To) && ChangeReader.IsMove(tokens, HedgeReader.Read(tokens, source).First - 1);
                var near = quantity.Low < source.High * Apart && source.Low < quantity.Low * Apart;
                if (near || moved)
                {
                    return source;
                }

                // What restates stands between the two that are compared: `2,435,000 yen ($22,480) and 2,380,000`.
                if (level)
                {
                    return null;
                }
            }
        }

        return null;
    }

    /// <summary><c>opened 31 shops and closed 12</c>, <c>scoring 45 goals and conceding nine</c>: the second verb leaves out what it counts.</summary>
    private static bool IsSecondObject(SentenceTokens tokens, in Quantity first, int verb) =>
        first.Kind == FigureKind.Count && tokens.Has(verb - 1, Cue.And) && first.OuterEnd == verb - 1
        && (tokens.EndsWith(verb, "ed") || tokens.IsParticiple(verb) || tokens.Has(verb, VerbCue.Past));

    /// <summary><c>1,340 complaints, compared with 1,102 in May</c>, <c>34 thefts, against 51</c>, <c>21,300 fans, up on 18,000</c></summary>
    private static bool IsCompared(SentenceTokens tokens, int lead)
    {
        var bases = tokens.Lexicon.Bases;
        return (bases.Match(tokens, lead, out var end) == BasisKind.Lead && end == lead + 1)
            || (bases.Match(tokens, lead - 1, out end) == BasisKind.Lead && end == lead + 1)
            || (bases.Match(tokens, lead, out _) == BasisKind.Past && ChangeReader.Direction(tokens, lead - 1, ChangeClass.Adverb) != null);
    }

    /// <summary><c>cut the trip by 11 minutes to 38</c>, <c>fell from 14 minutes to nine</c></summary>
    private static bool LeadsTo(SentenceTokens tokens, in Quantity source, int lead) =>
        tokens.Has(lead, Cue.To) && source.OuterEnd == lead && tokens.Has(HedgeReader.Read(tokens, source).First - 1, Cue.By | Cue.From);

    /// <summary><c>runs 36 trips and cuts the staff to 38</c>: a second verb changes something else.</summary>
    /// <param name="verb">The verb before the number, -1 where none has an object there.</param>
    private static bool StartsOver(SentenceTokens tokens, int first, int verb) => verb > first && ChangeReader.OpensMove(tokens, verb - 1);

    /// <summary>Shares, times and ages are told beside what they belong to, and leave the level its own unit.</summary>
    private static bool Carries(in Quantity source) =>
        source.Kind is not (FigureKind.Number or FigureKind.Percent or FigureKind.Duration or FigureKind.Age)
        && !source.Number.Is(NumeralForm.Malformed);
}
