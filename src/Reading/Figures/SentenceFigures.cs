using Corpus.Facts;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Figures.Subjects;

namespace Corpus.Reading.Figures;

/// <summary>Makes the facts of a sentence: reads the words around each quantity for what they say about it.</summary>
internal static class SentenceFigures
{
    private const int OnStack = 64;

    /// <summary>How far hedges part a level from the <c>to</c> that leads to it.</summary>
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
            var until = LeadsTo(tokens, quantity, next) ? StartOf(tokens, quantities, i + 2) : next;
            var change = restates >= 0 ? before.Change : ChangeReader.Read(tokens, quantity, hedges.First);
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
                        ?? (change != null && before.Change != null && subjects.IsBareChange(quantity) ? before.Subject : null),
                Period = PeriodReader.Choose(tokens, periods, quantity, until, basis),
                Source = source,
                Restates = restates,
            });
        }

        ChangeLinks.Apply(tokens, quantities, leads, figures, baseIndex);
    }

    private static int StartOf(SentenceTokens tokens, List<Quantity> quantities, int index) =>
        index < quantities.Count ? quantities[index].First : tokens.End;

    /// <summary><c>widened 2 points to 18.7 per cent in May</c>: what is said behind the level is said of its change too.</summary>
    private static bool LeadsTo(SentenceTokens tokens, Quantity quantity, int next)
    {
        var to = quantity.OuterEnd + (tokens.Is(quantity.OuterEnd, ',') ? 1 : 0);
        return tokens.Has(to, Cue.To) && next <= to + HedgeReach;
    }
}
