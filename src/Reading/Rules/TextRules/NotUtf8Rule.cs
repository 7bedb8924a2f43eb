using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1001: bytes that are not UTF-8, however the host decoded them.</summary>
internal sealed class NotUtf8Rule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1001", "The document is not UTF-8", Severity.Error) { StopsOutput = true };

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Document.Fault is not { } fault)
        {
            return;
        }

        var what = fault.Byte is { } value
            ? $"The byte 0x{value:X2} here is not UTF-8"
            : "U+FFFD stands here, which replaces bytes that are not UTF-8";
        findings.Add(Descriptor.At(
            fault.Range,
            $"{what}: the text would be compiled with characters missing. Save the document as UTF-8 and restore the lost characters."));
    }
}
