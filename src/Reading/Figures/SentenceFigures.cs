using Corpus.Facts;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Figures.Subjects;

namespace Corpus.Reading.Figures;

/// <summary>Makes the facts of a sentence: reads the words around each quantity for what they say about it.</summary>
internal static class SentenceFigures
{
    private const int OnStack = 64;

    /// <summary>How far hedges part a level from the <c>to</c> that leads to it, or what restates from its bracket.</summary>
    private const int HedgeReach = 4;

    public static void Add(
        SentenceTokens tokens, ArticlePart part, List<Quantity> quantities, CalendarDate? published, List<FigureFact> figures)
    {
        var periods = PeriodReader.Read(tokens, published);
        var source = SourceReader.Read(tokens);
        var subjects = new SubjectReader(tokens, periods);
        var baseIndex = figures.Count;
        var leads = quantities.Count <= OnStack ? stackalloc int[quantities.Count] : new int[quantities.Count];
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            var hedges = HedgeReader.Read(tokens, quantity);
            leads[i] = hedges.First - 1;
            var restates = Restatements.Of(tokens, quantities, i, figures, baseIndex, hedges.First);
            var before = restates >= 0 ? figures[restates] : i > 0 ? figures[baseIndex + i - 1] : default;
            var next = StartOf(tokens, quantities, i + 1);
            var goesOn = LeadsOn(tokens, quantity, next)
                || (i + 1 < quantities.Count && IsParallel(tokens, quantity, quantities[i + 1], next));
            var until = goesOn ? StartOf(tokens, quantities, i + 2) : next;
            var parallel = i > 0 && IsParallel(tokens, quantities[i - 1], quantity, hedges.First);
            var change = restates >= 0 ? before.Change
                : ChangeReader.Read(tokens, quantity, hedges.First) ?? (parallel ? before.Change : null);
            var basis = change == null ? null : BasisReader.Read(tokens, quantity, next);
            figures.Add(new FigureFact
            {
                Range = new TextRange(tokens[quantity.First].Start, tokens.SpanEnd(quantity.End - 1)),
                Kind = quantity.Kind,
                In = part,
                Value = quantity.IsRange ? null : quantity.Low,
                Low = quantity.IsRange ? quantity.Low : null,
                High = quantity.IsRange ? quantity.High : null,
                Precision = quantity.Number.Precision,
                Unit = quantity.Unit,
                Currency = quantity.Currency,
                Approximation = restates >= 0 && hedges.Approximation == Approximation.Exact ? before.Approximation : hedges.Approximation,
                Change = change,
                Basis = basis,
                Subject = restates >= 0 || (i > 0 && subjects.GoesOn(hedges.First, quantities[i - 1]))
                    ? before.Subject
                    : subjects.Read(quantity, hedges.First)
                        ?? (parallel || (change != null && before.Change != null && subjects.IsBareChange(quantity))
                            ? before.Subject
                            : null),
                Period = PeriodReader.Choose(tokens, periods, quantity, until, basis),
                Source = source,
                Restates = restates,
            });
        }

        ChangeLinks.Apply(tokens, quantities, leads, figures, baseIndex);
    }

    private static int StartOf(SentenceTokens tokens, List<Quantity> quantities, int index) =>
        index < quantities.Count ? quantities[index].First : tokens.End;

    /// <summary><c>widened 2 points to 18.7 per cent in May</c>, <c>rose 8 inches (20cm) since 1950</c>: what is said behind the level or
    /// the bracket is said of the figure before it too.</summary>
    private static bool LeadsOn(SentenceTokens tokens, in Quantity quantity, int next)
    {
        var lead = quantity.OuterEnd + (tokens.Is(quantity.OuterEnd, ',') ? 1 : 0);
        return (tokens.Has(lead, Cue.To) || tokens.Is(lead, '(')) && next <= lead + HedgeReach;
    }

    /// <summary><c>rose 0.4 per cent on the month and 2.1 per cent on the year</c>: one more of the same.</summary>
    private static bool IsParallel(SentenceTokens tokens, in Quantity previous, Quantity quantity, int first) =>
        tokens.Has(first - 1, Cue.And) && previous.HasUnit && previous.Kind == quantity.Kind && previous.Unit == quantity.Unit
        && !tokens.Has(quantity.OuterEnd, Cue.Of)
        && (!CountedPhrase.IsPart(tokens, quantity.OuterEnd)
            || tokens.Lexicon.Bases.Match(tokens, quantity.OuterEnd, out _) == BasisKind.Whole);
}
