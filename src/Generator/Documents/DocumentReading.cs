using Corpus.Facts;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;

namespace Corpus.Generator.Documents;

/// <summary>A text and what was read of it.</summary>
/// <param name="context">What the stages found; null where the text could not be read, and a finding says why.</param>
internal sealed class DocumentReading(DocumentText text, RuleContext? context, FindingFact[] findings)
{
    private readonly bool wasRead = context is not null;
    private RuleContext? context = context;

    public DocumentText Text => text;

    public FindingFact[] Findings => findings;

    /// <summary>What the stages found; null where the text could not be read. Handed out once, and read again for whoever asks again: tokens and blocks
    /// take four times what the text takes, the generator alone looks at them, and once, while hosts hold a text as long as they run.</summary>
    public RuleContext? TakeContext(int mostBytes, CancellationToken cancellation) => wasRead
        ? Interlocked.Exchange(ref context, null) ?? GuardedReader.Read(text, mostBytes, out _, cancellation)
        : null;
}
