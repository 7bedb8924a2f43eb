using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>A double mark at fault.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Other">The mark it belongs to; null where there is none.</param>
internal readonly record struct FaultyMark(DoubleMarkFault Fault, TextRange Mark, TextRange? Other)
{
    public static FaultyMark Of(DocumentProse prose, DoubleMarkFault fault, MarkSign mark, MarkSign? other) =>
        new(fault, mark.RangeIn(prose), other?.RangeIn(prose));
}
