using Corpus.Reading.Rules.Reports;

namespace Corpus.Reading.Rules.Suppressions;

/// <summary>An entry that lets a text stand as it is.</summary>
/// <param name="File">The document as the entry names it, relative to the folder of the suppression file.</param>
/// <param name="Document">The document's path, <c>/</c>-separated, as that of the suppression file is given.</param>
/// <param name="Words">Words of the document: the finding's own, or some that hold or are held by them.</param>
/// <param name="Place">The entry's line.</param>
internal sealed record Suppression(string File, string Document, string RuleId, string Words, DocumentPlace Place)
{
    public bool Covers(LocatedFinding finding) =>
        string.Equals(RuleId, finding.RuleId, StringComparison.Ordinal)
        && string.Equals(Document, Slashes(finding.Place.Path), StringComparison.Ordinal)
        && finding.Words.Length > 0
        && (finding.Words.Contains(Words) || Words.Contains(finding.Words));

    public static string Slashes(string path) => path.Replace('\\', '/');
}
