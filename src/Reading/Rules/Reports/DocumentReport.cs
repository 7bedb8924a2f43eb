using Corpus.Reading.Rules.Options;

namespace Corpus.Reading.Rules.Reports;

/// <summary>A document's findings with what decides on how they are reported.</summary>
/// <param name="Title">Where a finding about the document as a whole stands.</param>
internal sealed record DocumentReport(DocumentPlace Title, EquatableArray<LocatedFinding> Findings, DocumentOptions Options)
{
    public string Path => Title.Path;

    /// <summary>Whether a finding leaves the document out of the corpus.</summary>
    public bool IsLeftOut
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Rule.StopsOutput)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
