namespace Corpus.Reading.Rules.TextRules;

/// <summary>What makes a character worth a look.</summary>
internal enum Suspicion : byte
{
    None,

    /// <summary>C0, C1 or delete, but tab and the ends of lines.</summary>
    Control,

    /// <summary>What the first byte of a UTF-8 sequence becomes when it is read as Windows-1252: <c>â</c> of <c>â€™</c>, or a letter of its own.</summary>
    Lead,

    /// <summary>Embeddings, overrides and isolates.</summary>
    Bidi,

    /// <summary>Zero-width characters, soft hyphens and direction marks.</summary>
    Invisible,

    /// <summary>A Greek or Cyrillic letter, or a Latin one that stands among theirs in Unicode.</summary>
    Letter,
}
