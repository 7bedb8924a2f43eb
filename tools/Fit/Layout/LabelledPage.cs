using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>A page whose lines people labelled, with what the reader sees of each.</summary>
/// <param name="IsPart">Whether it is but a part of the page; nothing is measured on parts.</param>
/// <param name="Said">The lines that are not blank.</param>
/// <param name="Evidence">What is seen of each of them.</param>
/// <param name="Letters">The kit's label of each of them: B body, H headline, C caption, …</param>
/// <param name="Allowed">The states that each may be in for the labels to be right, a bit a state.</param>
internal sealed record LabelledPage(
    PageSource Source,
    bool IsPart,
    string Text,
    LineFeatures[] Lines,
    int[] Said,
    Evidence[] Evidence,
    char[] Letters,
    ulong[] Allowed)
{
    /// <summary>The part of a split into <paramref name="parts"/> that the page falls in; it hangs on the page's name alone.</summary>
    /// <param name="split">Which of many such splits.</param>
    public int Part(int parts, int split) => (int)(StableOrder.Of(Source.Id, split) % (ulong)parts);
}
