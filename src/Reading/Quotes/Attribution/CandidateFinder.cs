namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// Gathers the candidates for the source of one quote: through the cues around it, through the phrases before it, and from the quote before
/// it.
/// </summary>
internal sealed class CandidateFinder(OuterPhrases outer, EvidenceReader reader)
{
    /// <summary>How a phrase stands among its neighbours.</summary>
    private const Evidence Standing = Evidence.BehindPreposition | Evidence.Possessive | Evidence.BehindComma | Evidence.BeforeComma | Evidence.BehindVerb;

    private readonly CueFinder cues = new(outer, new SubjectFinder(outer, reader), new CueClause(outer, reader));
    private readonly UncuedFinder uncued = new(outer, reader);
    private readonly SignatureFinder signatures = new(outer, reader);

    /// <param name="previous">The choice for the quote before this one.</param>
    /// <param name="speaker">The person quoted last.</param>
    /// <param name="carried">How this quote follows that one; none where it does not.</param>
    public void Find(in QuoteSetting setting, Candidate previous, int speaker, Evidence carried, List<Candidate> candidates)
    {
        reader.Heard(speaker);
        candidates.Add(Candidate.Nobody);
        var hasCue = cues.FindBefore(setting, candidates);
        cues.FindAfter(setting, candidates);
        uncued.Find(setting, hasCue ? Evidence.OtherCueNearer : Evidence.None, candidates);
        signatures.Find(setting, candidates);
        candidates[0] = candidates[0] with { Evidence = Evidence.Nobody | setting.Quote | (hasCue ? Evidence.OtherCueNearer : Evidence.None) };
        if (carried != Evidence.None && previous.Phrase >= 0)
        {
            // How the phrase stood where it was chosen tells nothing here.
            var phrase = reader.OfPhrase(outer.Phrases[previous.Phrase], 0) & ~Standing;
            var evidence = carried | (setting.Quote & ~Evidence.ColonBefore) | phrase;
            candidates.Add(new Candidate(previous.Phrase, -1, previous.Via, evidence));
        }
    }
}
