using Corpus.Facts;
using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.ReaderRules;

/// <summary>CORP9001: the reader failed on a document. It is that document's error and leaves the others alone.</summary>
internal static class InternalErrorRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP9001", "The reader failed on this document", Severity.Error) { StopsOutput = true };

    /// <summary>The finding of a document that could not be read.</summary>
    public static FindingFact Find(DocumentText document, Exception error) => Descriptor.At(FirstLine.Of(document), Message(error));

    /// <param name="error">What was thrown; its stack goes into the message's single line.</param>
    public static string Message(Exception error) =>
        $"Corpus failed to read this document and left it out ({error.GetType().Name}: {Flatten(error.Message)}{Place(error)}). "
        + "The fault is the reader's, not yours: report it with this line and, if you can, the document.";

    private static string Flatten(string message) => message.Replace('\r', ' ').Replace('\n', ' ');

    private static string Place(Exception error) =>
        error.TargetSite is { } site ? $", in {site.DeclaringType?.Name}.{site.Name}" : "";
}
