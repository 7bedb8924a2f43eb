using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules;

/// <summary>What the rules across documents find in a few; document <c>i</c> is the file <c>i.txt</c>.</summary>
internal static class CrossCase
{
    public static LocatedFinding[] Of(string id, params string[] texts) =>
        [.. RuleSet.Check([.. texts.Select(Keys)], CancellationToken.None).Where(finding => finding.RuleId == id)];

    private static DocumentKeys Keys(string text, int number)
    {
        var document = DocumentText.From(text);
        var path = $"{number}.txt";
        return DocumentKeys.Of(DocumentReader.ReadAll(document, CancellationToken.None), path, new FindingLocator(path, document))!;
    }
}
