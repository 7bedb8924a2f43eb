namespace Corpus.Reading.Layout.Lines;

/// <summary>A run of letters and digits as a number: its hash, and what is asked of a page's words again and again.</summary>
internal readonly struct WordMark
{
    private const uint ContentBit = 1u << 31;
    private const uint SmallBit = 1u << 30;
    private const uint PartedBit = 1u << 29;
    private const uint HashBits = PartedBit - 1;

    private readonly uint value;

    /// <param name="hash">What <see cref="Lexicon.WordHash"/> makes of the run; the highest bits are lost.</param>
    public WordMark(uint hash, bool isContent, bool isSmall, bool isParted) =>
        value = (hash & HashBits) | (isContent ? ContentBit : 0) | (isSmall ? SmallBit : 0) | (isParted ? PartedBit : 0);

    public uint Hash => value & HashBits;

    /// <summary>Long enough to say what a line is about, and no function word.</summary>
    public bool IsContent => (value & ContentBit) != 0;

    /// <summary>Begins with a small letter.</summary>
    public bool IsSmall => (value & SmallBit) != 0;

    /// <summary>A sign that parts titles from each other stands before it: <c>World | Storm hits harbour</c>.</summary>
    public bool IsParted => (value & PartedBit) != 0;
}
