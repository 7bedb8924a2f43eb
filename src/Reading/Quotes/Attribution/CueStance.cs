using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Cues;
using Corpus.Reading.Quotes.Sources;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Tells from where a cue stands, and which verb it is, on which side its subject is to be looked for.</summary>
internal sealed class CueStance(OuterPhrases outer)
{
    /// <summary>How far before a naming verb its object may stand: <c>what the port’s director later called</c>.</summary>
    private const int LongestClause = 8;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly LexemeSet recipients = CueVerbs.Recipients;
    private readonly LexemeSet namings = CueVerbs.Namings;

    /// <summary><c>Told reporters</c>: who stands behind such a verb hears and does not speak.</summary>
    public bool TakesRecipient(Cue cue) => cue.Class != CueClass.Preposition && recipients.Has(tokens[cue.First].Lexeme);

    /// <summary>
    /// <c>Added Lopez: "…"</c>, <c>…, said Lopez</c>: a finite verb that starts a sentence, or one of saying behind a comma, has its subject
    /// behind it.
    /// </summary>
    public bool LeadsSentence(Cue cue) => cue.Form == CueForm.Finite && (tokens[cue.First].Has(TokenShape.SentenceStart)
        || (cue.Class == CueClass.Quotative && cue.First > 0 && outer.Prose.Text[tokens[cue.First - 1].Start] == ','));

    /// <summary>
    /// <c>A dance called "The Heron"</c>: a naming verb right at the marks has no object, so that it is passive, unless <c>what</c> is its
    /// object: <c>what Lopez called "a mess"</c>.
    /// </summary>
    /// <param name="open">The opening mark.</param>
    public bool IsNaming(Cue cue, int open)
    {
        if (!IsAtMarks(cue, open) || cue.Form != CueForm.Finite || cue.End - cue.First > 1 || !namings.Has(tokens[cue.First].Lexeme))
        {
            return false;
        }

        for (var i = cue.First - 1; i >= Math.Max(0, cue.First - LongestClause)
            && outer.Outer.SentenceOf(i) == outer.Outer.SentenceOf(cue.First); i--)
        {
            if (tokens[i].Is(WordClass.Conjunction) || outer.IsWord(i, "what") || IsRelative(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsRelative(int token) =>
        PronounTable.Default.TryGet(tokens[token].Lexeme, out var kind, out _) && kind == SourceKind.Relative;

    /// <summary>Whether nothing or an article stands between.</summary>
    public bool IsAtMarks(Cue cue, int open) => cue.End == open
        || (cue.End == open - 1 && tokens[cue.End].Is(WordClass.Determiner) && !tokens[cue.End].Is(WordClass.Pronoun));
}
