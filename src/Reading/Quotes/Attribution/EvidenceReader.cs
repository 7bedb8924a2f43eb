using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What a phrase and a cue tell by themselves.</summary>
internal sealed class EvidenceReader(OuterPhrases outer)
{
    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly PassiveTable passives = PassiveTable.Default;

    /// <summary>The person quoted last, -1 where nobody was.</summary>
    public int Speaker { get; set; } = -1;

    /// <summary>The flags of what a phrase is and how it stands.</summary>
    public Evidence OfPhrase(SourcePhrase phrase, int firstToken)
    {
        var evidence = phrase.Person >= 0 && phrase.Person == Speaker ? Evidence.SpokeLast : Evidence.None;
        evidence |= phrase.Kind switch
        {
            SourceKind.Person => Evidence.Person,
            SourceKind.Name => Evidence.Name,
            SourceKind.Pronoun => Evidence.Pronoun,
            SourceKind.WeakPronoun => Evidence.WeakPronoun,
            SourceKind.FirstPerson => Evidence.FirstPerson,
            SourceKind.Nominal => Evidence.Nominal,
            SourceKind.Group => Evidence.Group,
            SourceKind.Document => Evidence.Document,
            SourceKind.Place => Evidence.Place,
            SourceKind.Thing => Evidence.Thing,
            SourceKind.Relative => Evidence.Relative,
            _ => Evidence.None,
        };
        if (phrase.Phrase > firstToken && tokens[phrase.Phrase - 1] is { IsWord: true } before && before.Is(WordClass.Preposition))
        {
            evidence |= Evidence.BehindPreposition;
        }

        return IsPossessive(phrase) ? evidence | Evidence.Possessive : evidence;
    }

    /// <summary>Class and form of a cue.</summary>
    public Evidence OfCue(Cue cue)
    {
        var evidence = cue.Class switch
        {
            CueClass.Quotative => Evidence.Quotative,
            CueClass.Speech => Evidence.Speech,
            CueClass.Writing => Evidence.Writing,
            CueClass.Thought => Evidence.Thought,
            CueClass.Perception => Evidence.Perception,
            _ => Evidence.Preposition,
        };
        evidence |= cue.Form == CueForm.Participle ? Evidence.Participle : Evidence.None;
        if (cue.First == 0)
        {
            return evidence;
        }

        var before = tokens[cue.First - 1];
        var isPassive = cue.Form == CueForm.Finite && passives.IsFormOfBe(before.Lexeme);
        return isPassive ? evidence | Evidence.Passive : evidence;
    }

    private bool IsPossessive(SourcePhrase phrase) => phrase.End < tokens.Length
        && (tokens[phrase.End].Kind == TokenKind.Possessive
            || (tokens[phrase.End] is { Kind: TokenKind.Mark } mark && !mark.Has(TokenShape.SpaceBefore)
            && CharClass.IsApostrophe(outer.Prose.Text[mark.Start])
                && outer.Prose.Text[mark.Start - 1] == 's' && !outer.Outer.IsQuoted(phrase.End)));
}
