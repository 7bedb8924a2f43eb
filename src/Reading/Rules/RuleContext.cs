using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules;

/// <summary>What a rule looks at: the results of all stages. It changes none of them.</summary>
internal sealed record RuleContext(DocumentText Document, ArticleFacts Facts);
