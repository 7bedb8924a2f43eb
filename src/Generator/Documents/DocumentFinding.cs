using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Documents;

/// <summary>A finding with its place in lines, as the compiler prints it.</summary>
/// <param name="FilePath">The path as the host knows it, so that an editor can open it.</param>
internal sealed record DocumentFinding(string RuleId, string Message, string FilePath, TextSpan Span, LinePositionSpan Lines);
