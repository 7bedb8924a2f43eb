using Corpus.Reading.Figures.Periods;
using Corpus.Reading.Figures.Subjects;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures.Factors;

/// <summary>Finds what a verb that states a factor tells of: its object, <c>doubled its profit</c>, or else its subject.</summary>
internal readonly struct FactorSubjects(SentenceTokens tokens, List<StatedPeriod>? periods)
{
    /// <summary>Words of an object up to its head: <c>the full-size pickup sales</c>.</summary>
    private const int MostInObject = 7;

    /// <summary>Words of an object that no determiner opens: <c>doubled grain output</c>.</summary>
    private const int MostInBareObject = 3;

    private const int MostInSubject = 24;

    private readonly SentenceTokens tokens = tokens;
    private readonly SubjectPhrases phrases = new(tokens, periods);
    private readonly ObjectPhrases objects = new(tokens);
    private readonly SubjectOfVerb subjects = new(tokens, periods);

    /// <summary>What the verb measures.</summary>
    /// <param name="first">The first token of its hedges.</param>
    public TextRange? Read(int at, int first) =>
        tokens.HasFactor(at, FactorClass.Participle) && IsNoun(at) ? Object(at)
        : HasAmountAsObject(at) || HasObject(at, Before(first)) ? objects.At(at + 1, keepsPreposition: false)
        : Subject(Before(first));

    /// <summary>The words between a subject and its verb.</summary>
    public FactorLead Before(int first)
    {
        var (i, classes, modal, expected) = (first - 1, FactorClass.None, -1, false);
        for (; tokens.IsWord(i); i--)
        {
            const FactorClass Leads = FactorClass.Modal | FactorClass.Perfect | FactorClass.Be;
            var found = tokens.Lexicon.Factors.ClassOf(tokens[i].Lexeme) & Leads;
            var awaited = modal >= 0 && tokens.Has(i, VerbCue.Expected);
            if (found == FactorClass.None && !awaited && !tokens.HasFactor(i, FactorClass.Between) && !tokens[i].Is(WordClass.Adverb) && !tokens.IsManner(i))
            {
                break;
            }

            classes |= found;
            expected |= awaited || (modal >= 0 && (found & FactorClass.Be) != 0);
            modal = modal < 0 && (found & FactorClass.Modal) != 0 ? i : modal;
        }

        return new FactorLead(i + 1, classes, modal, expected);
    }

    /// <summary><c>the doubling of fees</c>, <c>a near doubling in cases</c></summary>
    public bool IsNoun(int at)
    {
        var before = CountedPhrase.IsPart(tokens, at - 1) ? at - 2 : at - 1;
        return tokens.Has(at + 1, Cue.Of | Cue.Within) && (tokens[before].Is(WordClass.Determiner) || tokens.Has(before, Cue.Article));
    }

    /// <summary>What stands behind the <c>of</c> or <c>in</c> of a noun.</summary>
    public TextRange? Object(int at) =>
        tokens.Has(at + 1, Cue.Of) || IsAmountAt(at + 2) ? objects.At(at + 2, keepsPreposition: false) : null;

    /// <summary><c>doubled its profit</c>, <c>doubled the number of seats</c>, <c>doubling output</c>, <c>doubled its
    /// flights</c>, <c>doubled the 216 seats</c></summary>
    public bool HasAmountAsObject(int at) => !phrases.StartsPeriod(at + 1) && IsAmountAt(at + 1);

    /// <summary>Whether the subject before the verb is told in amounts: <c>the cost of coal</c>.</summary>
    public bool IsAmount(FactorLead lead) => Head(lead) is var head and >= 0 && tokens.HasFactor(head, FactorClass.Amount) && !IsName(head);

    /// <summary>Whether the subject is of several things: <c>robberies on the line</c>.</summary>
    public bool IsOfThings(FactorLead lead) =>
        Head(lead) is var head and >= 0 && CountedPhrase.IsPlural(tokens, head) && tokens.EndsWith(head, "s")
        && !tokens[head].Is(WordClass.PersonNoun) && !IsName(head);

    /// <summary>Whether the subject is a person or a name, or is left out.</summary>
    public bool IsSomebody(FactorLead lead)
    {
        var head = Head(lead) is var found and >= 0 ? found : lead.First - 1;
        return !tokens.IsWord(head) || tokens.Has(head, Cue.Somebody) || IsName(head)
            || tokens[head].Is(WordClass.PersonNoun | WordClass.Conjunction | WordClass.Preposition);
    }

    /// <summary>Behind <c>that</c> it is what stands before: <c>a figure that has doubled</c>.</summary>
    private TextRange? Subject(FactorLead lead) =>
        tokens.Has(lead.First - 1, Cue.Relative) && tokens.IsWord(lead.First - 2) ? phrases.Antecedent(lead.First - 1) : subjects.Before(lead.First);

    /// <summary><c>doubled the flock, to 900 birds</c>; <c>has doubled this year</c> has none, nor has a passive.</summary>
    private bool HasObject(int at, FactorLead lead) =>
        tokens[at + 1].Is(WordClass.Determiner) && !tokens.HasFactor(at, FactorClass.Third) && !StartsPeriod(at + 1)
        && !(tokens.HasFactor(at, FactorClass.Past) && lead.Has(FactorClass.Be));

    /// <summary>A period, be it one that stays open without a day of publication.</summary>
    private bool StartsPeriod(int at) =>
        phrases.StartsPeriod(at) || tokens.Lexicon.Calendar.LengthOf(tokens[at + 1].Lexeme) > 0
        || tokens.Lexicon.Calendar.LengthOf(tokens[at + 2].Lexeme) > 0;

    private bool IsName(int at) => tokens.IsCapitalised(at) && !tokens[at].Has(TokenShape.SentenceStart);

    private bool IsAmountAt(int start)
    {
        var determined = tokens[start].Is(WordClass.Determiner) || tokens.Has(start, Cue.Article);
        var own = tokens.HasFactor(start, FactorClass.Own);
        var end = start + (determined ? 1 : 0);
        var counted = determined && tokens.IsNumber(end);
        end += counted ? 1 : 0;
        while (end < start + (determined ? MostInObject : MostInBareObject)
            && (CountedPhrase.IsPart(tokens, end) || tokens.IsJoint(end) || tokens[end].Kind == TokenKind.Possessive)
            && !(tokens.IsParticiple(end) && !CountedPhrase.IsPart(tokens, end + 1)))
        {
            end++;
        }

        var head = end - 1;
        return head >= start && (tokens.HasFactor(head, FactorClass.Amount)
            || ((own || counted) && head > start && CountedPhrase.IsPlural(tokens, head) && !tokens[head].Is(WordClass.PersonNoun)));
    }

    /// <summary>The head of the subject, the last word before what a preposition adds; -1 where there is none.</summary>
    private int Head(FactorLead lead)
    {
        if (Subject(lead) is not { } subject)
        {
            return -1;
        }

        var start = lead.First - 1;
        while (start > lead.First - MostInSubject && tokens.Holds(start) && tokens[start].Start > subject.Start)
        {
            start--;
        }

        if (tokens[start].Start != subject.Start)
        {
            return -1;
        }

        var head = start;
        while (tokens.Holds(head + 1) && tokens[head + 1].Start < subject.End && !tokens[head + 1].Is(WordClass.Preposition))
        {
            head++;
        }

        return head;
    }
}
