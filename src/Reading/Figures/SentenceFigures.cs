using Corpus.Facts;
using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Figures.Subjects;
using Corpus.Reading.Lexicon;

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
        var source = default(ClauseSource);
        var subjects = new SubjectReader(tokens, periods);
        var baseIndex = figures.Count;
        var leads = quantities.Count <= OnStack ? stackalloc int[quantities.Count] : new int[quantities.Count];
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            var hedges = HedgeReader.Read(tokens, quantity);
            if (quantity.First >= source.End)
            {
                source = SourceReader.OfClause(tokens, quantity.First, source);
            }

            leads[i] = HedgeReader.BeforeRank(tokens, hedges.First - 1);
            var restates = Restatements.Of(tokens, quantities, i, figures, baseIndex, hedges.First);
            var before = new Precedent(
                restates >= 0 ? figures[restates] : i > 0 ? figures[baseIndex + i - 1] : default,
                IsRestated: restates >= 0,
                IsParallel: i > 0 && IsParallel(tokens, quantities[i - 1], quantity, hedges.First),
                GoesOn: i > 0 && subjects.GoesOn(hedges.First, quantities[i], quantities[i - 1]));
            var next = StartOf(tokens, quantities, i + 1);
            var goesOn = LeadsOn(tokens, quantity, next)
                || (i + 1 < quantities.Count && IsParallel(tokens, quantity, quantities[i + 1], next));
            var until = goesOn ? StartOf(tokens, quantities, i + 2) : next;
            var change = ChangeOf(tokens, quantity, hedges.First, before);
            var basis = change == null ? null : BasisReader.Read(tokens, quantity, next);
            var period = PeriodReader.Choose(tokens, periods, quantity, until, basis);
            if (basis is { } compared)
            {
                // `up 50 per cent on today`: no figure of the sentence holds for the time that one of them is compared with.
                periods?.RemoveAll(stated => PeriodReader.IsWithin(tokens, stated, compared));
            }

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
                Approximation = before.IsRestated && hedges.Approximation == Approximation.Exact ? before.Fact.Approximation : hedges.Approximation,
                Change = change,
                Basis = basis,
                Subject = SubjectOf(subjects, quantity, hedges.First, change, before),
                Period = period,
                Source = source.Range,
                Restates = restates,
            });
        }

        ChangeLinks.Apply(tokens, quantities, leads, figures, baseIndex);
    }

    /// <summary><c>cut the budget by a fifth, from £5m to £4m</c>: the ends of the same change.</summary>
    private static ChangeDirection? ChangeOf(SentenceTokens tokens, in Quantity quantity, int first, in Precedent before) =>
        before.IsRestated
            ? before.Fact.Change
            : ChangeReader.Read(tokens, quantity, first)
                ?? (before.IsParallel || (before.GoesOn && tokens.Has(first, Cue.From)) ? before.Fact.Change : null);

    private static TextRange? SubjectOf(SubjectReader subjects, in Quantity quantity, int first, ChangeDirection? change, in Precedent before)
    {
        if (before.IsRestated || before.GoesOn)
        {
            return before.Fact.Subject;
        }

        var isSame = before.IsParallel || (change != null && before.Fact.Change != null && subjects.IsBareChange(quantity));
        return subjects.Read(quantity, first) ?? (isSame ? before.Fact.Subject : null);
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

    /// <summary><c>rose 0.4 per cent on the month and 2.1 per cent on the year</c>, <c>$12 for adults, $8 for children</c>: one more of the
    /// same.</summary>
    private static bool IsParallel(SentenceTokens tokens, in Quantity previous, in Quantity quantity, int first) =>
        (tokens.Has(first - 1, Cue.And) || (tokens.Is(first - 1, ',') && IsListed(tokens, previous, quantity, first - 1)))
        && previous.HasUnit && previous.Kind == quantity.Kind
        && (AreSides(tokens, previous, quantity) || (previous.Unit == quantity.Unit && IsOneMore(tokens, quantity)));

    /// <summary><c>2.3 km long and 60 m high</c></summary>
    private static bool AreSides(SentenceTokens tokens, in Quantity previous, in Quantity quantity) =>
        tokens.Has(previous.OuterEnd, Cue.Dimension) && tokens.Has(quantity.OuterEnd, Cue.Dimension);

    private static bool IsOneMore(SentenceTokens tokens, in Quantity quantity) => !tokens.Has(quantity.OuterEnd, Cue.Of)
        && (!CountedPhrase.IsPart(tokens, quantity.OuterEnd)
            || tokens.Lexicon.Bases.Match(tokens, quantity.OuterEnd, out _) == BasisKind.Whole);

    /// <summary>Whether the same preposition tells behind both what each is for, and nothing but its phrase stands between.</summary>
    private static bool IsListed(SentenceTokens tokens, in Quantity previous, in Quantity quantity, int comma)
    {
        var preposition = tokens[previous.OuterEnd];
        if (!preposition.Is(WordClass.Preposition) || tokens[quantity.OuterEnd].Lexeme != preposition.Lexeme)
        {
            return false;
        }

        for (var i = previous.OuterEnd + 1; i < comma; i++)
        {
            if (!tokens.IsWord(i) || tokens[i].Is(WordClass.Auxiliary) || tokens.Has(i, VerbCue.Link) || ChangeReader.IsMove(tokens, i))
            {
                return false;
            }
        }

        return true;
    }
}
