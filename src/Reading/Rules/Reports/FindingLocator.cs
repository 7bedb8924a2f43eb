using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.Reports;

/// <summary>Gives a document's findings their file, lines and columns.</summary>
/// <param name="path">The file as whoever reports it knows it.</param>
internal sealed class FindingLocator(string path, DocumentText document)
{
    /// <summary>More words than anybody would put into a suppression.</summary>
    public const int MostWords = 200;

    public EquatableArray<LocatedFinding> Locate(FindingFact[] findings) => new(Array.ConvertAll(findings, Locate));

    public LocatedFinding Locate(FindingFact finding) => new(
        finding.RuleId,
        finding.Message,
        Place(finding.Range),
        new EquatableArray<DocumentPlace>(Array.ConvertAll(finding.Related, Place)),
        Excerpt.Of(document.Text, finding.Range, MostWords));

    public DocumentPlace Place(TextRange range) => new(path, document.Place(range));
}
