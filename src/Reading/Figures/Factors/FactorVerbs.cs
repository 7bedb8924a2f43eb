using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Factors;

/// <summary>
/// Tells whether a form of <c>double</c> says that something became twice as much: something told in amounts did, <c>sales doubled</c>, or
/// a level stands behind, <c>doubled to $4 million</c>; not in <c>doubled off second base</c>, <c>doubles as a bar</c>, <c>a doubled rope</c>.
/// </summary>
internal readonly struct FactorVerbs(SentenceTokens tokens, List<Quantity> quantities)
{
    /// <summary>Words between <c>to</c> and the level: <c>doubled to a record 5,000</c>.</summary>
    private const int MostBeforeLevel = 4;

    private readonly SentenceTokens tokens = tokens;
    private readonly List<Quantity> quantities = quantities;
    private readonly FactorSubjects subjects = new(tokens, periods: null);

    /// <param name="at">A form of the verb.</param>
    /// <param name="first">The first token of its hedges.</param>
    public bool States(int at, int first)
    {
        var named = tokens.IsCapitalised(at) && !tokens[at].Has(TokenShape.SentenceStart) && !Is(at, FactorClass.Past);
        if (named || tokens.IsJoint(at + 1) || tokens.IsJoint(at - 1))
        {
            return false;
        }

        var before = subjects.Before(first);
        var passive = Is(at, FactorClass.Past) && before.Has(FactorClass.Be);
        return Is(at, FactorClass.Base) ? (before.Has(FactorClass.Modal) ? IsPlanned(at, before) : IsPresent(at, before))
            : Is(at, FactorClass.Third) ? IsPresent(at, before)
            : Is(at, FactorClass.Participle) && subjects.IsNoun(at) ? subjects.Object(at) != null
            : !IsAttribute(at, first, before) && (HasLevel(at) || (!passive && subjects.HasAmountAsObject(at)) || Grows(at, before, passive));
    }

    private bool Is(int at, FactorClass any) => tokens.HasFactor(at, any);

    /// <summary><c>a doubled rope</c>, <c>at doubled prices</c>: before a noun that it describes.</summary>
    private bool IsAttribute(int at, int first, FactorLead before) =>
        Is(at, FactorClass.Past) && before.Classes == FactorClass.None
        && (tokens[first - 1].Is(WordClass.Determiner | WordClass.Preposition) || tokens.Has(first - 1, Cue.Article));

    /// <summary><c>is expected to double</c>, <c>wants to double its output</c>, <c>could double</c>; <c>rose to double digits</c>.</summary>
    private bool IsPlanned(int at, FactorLead before)
    {
        if (HasLevel(at))
        {
            return true;
        }

        var infinitive = tokens.Has(before.Modal, Cue.To);
        if (infinitive && ChangeReader.IsMove(tokens, before.Modal - 1))
        {
            return false;
        }

        return subjects.HasAmountAsObject(at) || (infinitive && !before.IsExpected ? subjects.IsAmount(before) : Grows(at, before, passive: false));
    }

    /// <summary><c>Profit doubles</c>, <c>the mill doubles output</c>, <c>doubles in size</c>; <c>rates double the average</c> compares.</summary>
    private bool IsPresent(int at, FactorLead before) =>
        Is(at, FactorClass.Third) && !subjects.IsSomebody(before) && (HasLevel(at) || subjects.HasAmountAsObject(at) || IsInAmount(at))
        || (subjects.IsAmount(before) && !tokens[at + 1].Is(WordClass.Determiner | WordClass.Pronoun)
                && (Is(at, FactorClass.Third) || (!CountedPhrase.IsPart(tokens, at + 1) && CountedPhrase.IsPlural(tokens, at - 1))));

    /// <summary>Whether what the verb tells of is told in amounts, be it only by what stands behind: <c>doubled in size</c>.</summary>
    private bool Grows(int at, FactorLead before, bool passive)
    {
        if (subjects.IsAmount(before))
        {
            return true;
        }

        if (passive || subjects.IsSomebody(before))
        {
            return false;
        }

        return IsInAmount(at)
            || (subjects.IsOfThings(before) && !Is(at + 1, FactorClass.Apart) && (tokens.Lexicon.Factors.ValueOf(tokens[at].Lexeme) > 1 || before.Has(FactorClass.Perfect | FactorClass.Modal)))
            || (before.Has(FactorClass.Perfect) && (HasTime(at) || BasisReader.Read(tokens, At(at), tokens.End) != null))
            || (before.IsExpected && tokens.Has(at + 1, Cue.Within | Cue.Year | Cue.Between));
    }

    /// <summary><c>has doubled in five years</c></summary>
    private bool HasTime(int at)
    {
        foreach (var quantity in quantities)
        {
            if (quantity.First > at && quantity.First <= at + MostBeforeLevel && quantity.Kind == FigureKind.Duration)
            {
                return tokens.Has(at + 1, Cue.Within);
            }
        }

        return false;
    }

    private bool IsInAmount(int at) => tokens.Has(at + 1, Cue.Within) && Is(at + 2, FactorClass.Amount);

    private static Quantity At(int at) => new(at, at + 1, at + 1, default, FigureKind.Other);

    /// <summary><c>doubled to $4 million</c>, <c>doubled from 2,000</c>, <c>doubled again, to 900</c></summary>
    private bool HasLevel(int at)
    {
        var lead = at + (Is(at + 1, FactorClass.Between) ? 2 : 1);
        lead += tokens.Is(lead, ',') ? 1 : 0;
        if (!tokens.Has(lead, Cue.To | Cue.From))
        {
            return false;
        }

        foreach (var quantity in quantities)
        {
            if (quantity.First > lead && quantity.First <= lead + MostBeforeLevel && quantity.Kind is not (FigureKind.Age or FigureKind.Duration))
            {
                return IsPhrase(lead + 1, quantity.First);
            }
        }

        return false;
    }

    private bool IsPhrase(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens.IsWord(i) || (tokens[i].Is(WordClass.FunctionWord) && !tokens[i].Is(WordClass.Determiner) && !tokens.Has(i, Cue.Than)))
            {
                return false;
            }
        }

        return true;
    }
}
