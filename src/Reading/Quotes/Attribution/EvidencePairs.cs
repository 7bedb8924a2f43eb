namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Evidence that tells more together than apart.</summary>
internal static class EvidencePairs
{
    private static readonly (Evidence All, Evidence None, Evidence Result)[] Rules =
    [
        // `"We go," Ann said`: a whole utterance and its frame.
        (Evidence.CueRightAfter | Evidence.AfterComma, Evidence.BeforeFragment, Evidence.ClosesDirect),

        // `Ann said it was "bad," and Bob agreed`: the frame of a fragment stands before it.
        (Evidence.CueRightAfter | Evidence.BeforeFragment, Evidence.None, Evidence.AfterFragment),
        (Evidence.CueAfter | Evidence.BeforeFragment, Evidence.None, Evidence.AfterFragment),
        (Evidence.CueRightAfter | Evidence.Subject, Evidence.None, Evidence.SubjectRightAfter),
        (Evidence.CueRightBefore | Evidence.Subject, Evidence.None, Evidence.SubjectRightBefore),

        // `Ann met Bob, calling him "great"`: who starts the sentence speaks.
        (Evidence.Participle | Evidence.FirstOfSentence, Evidence.Subject | Evidence.AsSaying, Evidence.FirstBeforeParticiple),
    ];

    /// <summary>The evidence with what follows from its pairs.</summary>
    public static Evidence Join(Evidence evidence)
    {
        foreach (var (all, none, result) in Rules)
        {
            evidence |= (evidence & all) == all && (evidence & none) == 0 ? result : Evidence.None;
        }

        return evidence;
    }
}
