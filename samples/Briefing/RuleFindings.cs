using Corpus;
using Spectre.Console.Rendering;

namespace Briefing;

/// <summary>Advice and warnings; a document with an error would have stopped the build.</summary>
internal static class RuleFindings
{
    public static IEnumerable<IRenderable> Lines(Article article) => article.Findings.Count == 0
        ? [Indented.Line("", "Nothing.")]
        : article.Findings.Select(finding => Indented.Line("• ", finding.ToString()));
}
