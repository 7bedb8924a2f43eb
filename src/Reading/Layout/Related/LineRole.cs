namespace Corpus.Reading.Layout.Related;

/// <summary>What a line looks like as one of a list of stories.</summary>
internal enum LineRole : byte
{
    Other,
    Title,

    /// <summary>A section, a button, a count.</summary>
    Short,

    /// <summary>A day, a name, a running time.</summary>
    Day,

    /// <summary>A summary or a paragraph.</summary>
    Prose,
    Heading,
}
