using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Marks;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Reads from the words around marked capitals whether they are a title or another name.</summary>
internal sealed class TitleReader(OuterPhrases outer, EvidenceReader reader)
{
    private const TermTraits Announced = TermTraits.BehindWork | TermTraits.BehindNaming | TermTraits.Described;
    private const TermTraits Ended = TermTraits.EndsInComma | TermTraits.EndsInStop;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly CueStance stance = new(outer);

    /// <param name="traits">What the words and their place tell.</param>
    public TermTraits Read(in ProsePassage passage, in QuoteSetting setting, MarkPair pair, TermTraits traits)
    {
        var isCapital = (traits & TermTraits.TitleCase) != 0 || IsCapitalWord(pair, traits);
        if (!isCapital)
        {
            return IsBehindNaming(setting, isCapital: false) ? TermTraits.BehindNaming : TermTraits.None;
        }

        var starts = (traits & TermTraits.StartsSentence) != 0;
        var isWord = (traits & TermTraits.TitleCase) == 0;
        var read = isWord && !starts ? TermTraits.CapitalWord : TermTraits.None;
        read |= IsBetweenBrackets(pair) ? TermTraits.InBrackets : TermTraits.None;
        read |= IsBehindNaming(setting, isCapital: true) || IsBeforeRelative(passage, pair) || ((traits & Announced) != 0 && !(isWord && starts))
            || (traits & TermTraits.BehindTerm) != 0 ? TermTraits.Titled : TermTraits.None;
        return (traits & Ended) == 0 && pair.After < passage.EndToken ? read | Before(pair, starts) : read;
    }

    private bool IsCapitalWord(MarkPair pair, TermTraits traits) =>
        (traits & TermTraits.OneWord) != 0 && tokens[pair.First] is { IsWord: true, Length: > 1 } word && word.Has(TokenShape.Capitalised);

    private bool IsBetweenBrackets(MarkPair pair) => pair.Open > 0 && pair.After < tokens.Length
        && outer.Prose.Text[tokens[pair.Open - 1].Start] == '(' && outer.Prose.Text[tokens[pair.After].Start] == ')';

    /// <summary>
    /// <c>A seller called "Wyrd"</c>: a participle behind what is named, and not the verb of somebody who calls. <c>Told "Good Morning"</c> names who
    /// hears: what is told has a hearer before it.
    /// </summary>
    /// <param name="isCapital">Whether the words look like a name: without capitals people and bodies are those who call.</param>
    private bool IsBehindNaming(in QuoteSetting setting, bool isCapital)
    {
        var index = outer.FirstCueFrom(setting.Open - 2);
        if (index >= outer.Cues.Count || outer.Cues[index] is not { First: > 0 } cue || !stance.IsAtMarks(cue, setting.Open))
        {
            return false;
        }

        if (isCapital && stance.TakesRecipient(cue) && CueVerbs.Plain.Has(tokens[cue.First].Lexeme))
        {
            return true;
        }

        var named = tokens[cue.First - 1];
        return stance.IsNaming(cue, setting.Open) && named.IsWord && !named.Is(WordClass.FunctionWord | WordClass.Adverb) && !IsCaller(cue.First, isCapital);
    }

    private bool IsCaller(int verb, bool isCapital)
    {
        var phrase = outer.FirstPhraseFrom(verb - 1);
        return phrase < outer.Phrases.Count && outer.Phrases[phrase].End == verb
            && (outer.Phrases[phrase].Kind is SourceKind.Person or SourceKind.Name || (!isCapital && outer.Phrases[phrase].Kind != SourceKind.Thing));
    }

    /// <summary><c>"North Wind," which opens on Friday</c></summary>
    private bool IsBeforeRelative(in ProsePassage passage, MarkPair pair)
    {
        var isInside = outer.Prose.Text[tokens[pair.Close - 1].Start] == ',';
        var next = pair.After + (isInside ? 0 : 1);
        return next < passage.EndToken && (isInside || outer.Prose.Text[tokens[pair.After].Start] == ',') && outer.IsWord(next, "which");
    }

    private TermTraits Before(MarkPair pair, bool startsSentence)
    {
        var next = tokens[pair.After];
        if (next.Is(WordClass.PersonNoun | WordClass.Role) && !next.Has(TokenShape.Capitalised))
        {
            return TermTraits.BeforePerson;
        }

        return startsSentence && reader.IsBeforeVerb(pair.After) ? TermTraits.AsSubject : TermTraits.None;
    }
}
