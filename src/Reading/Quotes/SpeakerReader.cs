using Corpus.Facts;
using Corpus.Reading.People;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>Turns the chosen candidate into the facts about a speaker: mention, resolved name, cue, intermediary.</summary>
internal sealed class SpeakerReader(OuterPhrases outer, ArticlePeople people)
{
    private readonly PronounResolver pronouns = new(outer, people);

    /// <summary>The person quoted last, -1 where nobody was.</summary>
    public int LastSpeaker { get; private set; } = -1;

    public SpeakerFact? Read(Candidate candidate)
    {
        if (candidate.Phrase < 0)
        {
            return null;
        }

        var phrase = outer.Phrases[candidate.Phrase];
        var person = phrase.Kind switch
        {
            SourceKind.Person => phrase.Person,
            SourceKind.Pronoun => pronouns.Resolve(candidate.Phrase, LastSpeaker),
            SourceKind.Relative => pronouns.ResolveRelative(candidate.Phrase),
            SourceKind.Nominal => PersonInApposition(candidate.Phrase),
            _ => -1,
        };
        LastSpeaker = person >= 0 ? person : LastSpeaker;
        var mention = phrase.Kind is SourceKind.Nominal ? RangeOf(phrase.Phrase, phrase.End) : RangeOf(phrase.First, phrase.End);
        return new SpeakerFact(mention, NameOf(phrase, mention, person), KindOf(phrase.Kind), person);
    }

    public TextRange? CueOf(Candidate candidate) =>
        candidate.Cue < 0 ? null : RangeOf(outer.Cues[candidate.Cue].First, outer.Cues[candidate.Cue].End);

    public TextRange? ViaOf(Candidate candidate) =>
        candidate.Via < 0 ? null : RangeOf(outer.Phrases[candidate.Via].First, outer.Phrases[candidate.Via].End);

    /// <summary>The name behind a role and a comma: <c>the spokesman, Ann Lee,</c>.</summary>
    private int PersonInApposition(int phrase)
    {
        var next = phrase + 1;
        return next < outer.Phrases.Count && outer.Phrases[next].First - outer.Phrases[phrase].End <= 1
            && outer.Prose.Text[outer.Prose.Tokens[outer.Phrases[phrase].End].Start] == ',' ? outer.Phrases[next].Person : -1;
    }

    private string? NameOf(SourcePhrase phrase, TextRange mention, int person)
    {
        if (person >= 0)
        {
            return people.Facts[person].Name;
        }

        return phrase.Kind is SourceKind.Name or SourceKind.Place ? mention.In(outer.Prose.Text) : null;
    }

    private TextRange RangeOf(int first, int end) => new(outer.Prose.Tokens[first].Start, outer.Prose.Tokens[end - 1].End);

    private static SpeakerKind KindOf(SourceKind kind) => kind switch
    {
        SourceKind.Person => SpeakerKind.Person,
        SourceKind.Pronoun or SourceKind.WeakPronoun or SourceKind.FirstPerson or SourceKind.Relative => SpeakerKind.Pronoun,
        SourceKind.Nominal => SpeakerKind.Role,
        _ => SpeakerKind.Organisation,
    };
}
