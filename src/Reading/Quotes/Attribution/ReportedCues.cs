using Corpus.Reading.Quotes.Cues;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// Tells <c>was quoted as saying</c>: the subject of the passive verb speaks, and who quotes stands behind <c>by</c> and hands the words on.
/// </summary>
internal sealed class ReportedCues(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>Index of the passive cue whose subject a cue has; -1 where the cue has its own.</summary>
    public int PassiveBefore(int cueIndex)
    {
        var cue = outer.Cues[cueIndex];
        var before = cueIndex - 1;
        return before >= 0 && cue.Form == CueForm.Participle && outer.Cues[before].End == cue.First - 1 && outer.IsWord(cue.First - 1, "as")
            && (reader.OfCue(outer.Cues[before]) & Evidence.Passive) != 0 ? before : -1;
    }

    /// <summary>Index of the phrase right behind <c>by</c>; -1 where none stands there.</summary>
    public int AgentFrom(int token)
    {
        var phrase = outer.FirstPhraseFrom(token);
        return token < outer.Prose.Tokens.Length && outer.IsWord(token, "by") && phrase < outer.Phrases.Count
            && outer.Phrases[phrase].Phrase == token + 1 ? phrase : -1;
    }
}
