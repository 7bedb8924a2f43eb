using Corpus.Facts;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Attribution;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes;

/// <summary>Turns the chosen candidate into the facts about a speaker: mention, resolved name, cue, intermediary.</summary>
internal sealed class SpeakerReader
{
    private readonly OuterPhrases outer;
    private readonly ArticlePeople people;
    private readonly PronounResolver pronouns;
    private readonly AgeResolver ages;
    private readonly RoleResolver roles;
    private readonly EpithetResolver epithets;

    public SpeakerReader(OuterPhrases outer, ArticlePeople people)
    {
        (this.outer, this.people) = (outer, people);
        pronouns = new PronounResolver(outer, people);
        ages = new AgeResolver(outer, pronouns);
        roles = new RoleResolver(outer, people);
        epithets = new EpithetResolver(outer, pronouns);
    }

    /// <param name="lastSpeaker">The person quoted last, -1 where nobody was.</param>
    public SpeakerFact? Read(Candidate candidate, int lastSpeaker)
    {
        if (candidate.Phrase < 0)
        {
            return null;
        }

        var phrase = outer.Phrases[candidate.Phrase];
        var person = phrase.Kind switch
        {
            SourceKind.Person => phrase.Person,
            SourceKind.Pronoun => pronouns.Resolve(candidate.Phrase, lastSpeaker),
            SourceKind.Relative => pronouns.ResolveRelative(candidate.Phrase),
            SourceKind.Nominal => PersonInApposition(candidate.Phrase) is var named and >= 0 ? named
                : ages.Knows(phrase) ? ages.Resolve(candidate.Phrase, lastSpeaker)
                : roles.Resolve(candidate.Phrase) is var held and >= 0 ? held
                : epithets.Resolve(candidate.Phrase, lastSpeaker),
            _ => -1,
        };
        var start = phrase.Kind is SourceKind.Nominal ? phrase.Phrase : phrase.First;
        return new SpeakerFact(MentionOf(start, outer.Phrases[outer.LastOf(candidate.Phrase)].End), NameOf(phrase, person), KindOf(phrase.Kind), person);
    }

    public TextRange? CueOf(Candidate candidate) =>
        candidate.Cue < 0 ? null : RangeOf(outer.Cues[candidate.Cue].First, outer.Cues[candidate.Cue].End);

    public TextRange? ViaOf(Candidate candidate) =>
        candidate.Via < 0 ? null : RangeOf(outer.Phrases[candidate.Via].First, outer.Phrases[candidate.Via].End);

    /// <summary>
    /// The name behind a role and a comma: <c>the spokesman, Ann Lee,</c>, <c>the director of the port, Ann Lee,</c>. One that a verb follows starts the
    /// clause: <c>according to a friend, Ann Lee is</c>.
    /// </summary>
    private int PersonInApposition(int phrase)
    {
        var last = outer.LastOf(phrase);
        var next = last + 1;
        return next < outer.Phrases.Count && outer.Phrases[next].Phrase - outer.Phrases[last].End is 0 or 1
            && outer.Prose.Text[outer.Prose.Tokens[outer.Phrases[last].End].Start] == ',' && !IsSubject(outer.Phrases[next].End) ? outer.Phrases[next].Person : -1;
    }

    private bool IsSubject(int behind) => behind < outer.Prose.Tokens.Length && outer.Prose.Tokens[behind].Is(WordClass.Auxiliary);

    private string? NameOf(SourcePhrase phrase, int person)
    {
        if (person >= 0)
        {
            return people.Facts[person].Name;
        }

        var isNamed = phrase.Kind is SourceKind.Name or SourceKind.Place
            || (phrase.Kind is SourceKind.Group && outer.Prose.Tokens[phrase.End - 1].Has(TokenShape.Capitalised) && !IsPluralAtStart(phrase));
        return isNamed ? RangeOf(phrase.First, phrase.End).In(outer.Prose.Text) : null;
    }

    /// <summary><c>Unions say</c>: the capital is the sentence's.</summary>
    private bool IsPluralAtStart(SourcePhrase phrase) => outer.Prose.Tokens[phrase.End - 1].Has(TokenShape.SentenceStart)
        && outer.Prose.Text[outer.Prose.Tokens[phrase.End - 1].End - 1] == 's';

    /// <summary>From the first token to the last; of <c>she’d</c> only the pronoun is meant.</summary>
    private TextRange MentionOf(int first, int end)
    {
        var range = RangeOf(first, end);
        var apostrophe = end - first == 1 && outer.Prose.Tokens[first].Is(WordClass.Pronoun) ? ApostropheIn(range) : -1;
        return apostrophe < 0 ? range : new TextRange(range.Start, apostrophe);
    }

    private int ApostropheIn(TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (CharClass.IsApostrophe(outer.Prose.Text[i]))
            {
                return i;
            }
        }

        return -1;
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
