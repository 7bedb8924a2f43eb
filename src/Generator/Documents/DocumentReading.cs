using Corpus.Facts;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;

namespace Corpus.Generator.Documents;

/// <summary>A text and what was read of it.</summary>
/// <param name="Context">What the stages found; null where the text could not be read, and a finding says why.</param>
internal sealed record DocumentReading(DocumentText Text, RuleContext? Context, FindingFact[] Findings);
