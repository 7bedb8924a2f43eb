namespace Corpus.Reading.Prose;

internal enum TokenKind : byte
{
    /// <summary>Letters with what is written inside a word: <c>don’t</c>, <c>O'Brien</c>, <c>AT&amp;T</c>, <c>G20</c>,
    /// <c>U.S.</c>, <c>Mr.</c></summary>
    Word,

    /// <summary>Digits with grouping and decimal marks inside: <c>1,700</c>, <c>22.94</c>, <c>1.700,50</c>. No sign, no unit.</summary>
    Number,

    /// <summary>The ending <c>'s</c> or <c>’s</c>, possessive or contracted.</summary>
    Possessive,

    /// <summary>A quotation mark of any style, or an apostrophe that stands at the edge of a word.</summary>
    Mark,

    /// <summary><c>-</c>, <c>‐</c> or <c>‑</c>, which join words and numbers.</summary>
    Hyphen,

    /// <summary><c>–</c>, <c>—</c>, <c>―</c>, <c>−</c>, which part clauses or span ranges.</summary>
    Dash,

    /// <summary><c>. ! ? …</c></summary>
    Stop,

    /// <summary><c>, ; :</c> brackets and bullets.</summary>
    Punctuation,

    /// <summary>Currency signs, <c>%</c>, <c>°</c>, <c>/</c>, <c>+</c>, emoji and everything else,
    /// one character (or surrogate pair) each.</summary>
    Symbol,
}
