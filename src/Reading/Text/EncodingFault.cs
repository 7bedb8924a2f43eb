namespace Corpus.Reading.Text;

/// <summary>Where a document's bytes are no UTF-8.</summary>
/// <param name="Range">The replacement characters that the first faulty bytes became.</param>
/// <param name="Byte">The first faulty byte; null where the host handed over text and the bytes are lost.</param>
internal readonly record struct EncodingFault(TextRange Range, byte? Byte);
