namespace Corpus.Reading.Quotes.Marks;

/// <summary>What a mark can do where it stands.</summary>
internal enum MarkRole : byte
{
    Open,
    Close,

    /// <summary>Its neighbours do not tell: it closes what is open and opens otherwise.</summary>
    Either,

    /// <summary>A closing sign where only an opening one makes sense: it opens if nothing is open.</summary>
    CloseOrOpen,

    /// <summary>Behind a digit: it closes, or it means inches.</summary>
    CloseOnly,
}
