using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>A mark that a paragraph left open, and what the paragraphs behind it tell of whether its closing mark is missing.</summary>
/// <param name="isContested">Whether a quotation of the same marks stood in its own, so that one mark may close both.</param>
internal sealed class CarriedMark(MarkSign mark, bool isContested)
{
    public MarkSign Mark => mark;

    public bool IsContested => isContested;

    /// <summary>Whether running text without an opening mark has followed.</summary>
    public bool IsInterrupted { get; set; }

    /// <summary>Whether what followed tells of another style within it, and nothing of a fault.</summary>
    public bool IsExcused { get; set; }
}
