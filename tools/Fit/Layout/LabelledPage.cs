using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Fit.Layout;

/// <summary>A page whose lines people labelled, with what the reader sees of each.</summary>
/// <param name="Said">The lines that are not blank.</param>
/// <param name="Evidence">What is seen of each of them.</param>
/// <param name="Letters">The kit's label of each of them: B body, H headline, C caption, …</param>
/// <param name="Allowed">The states that each may be in for the labels to be right, a bit a state.</param>
/// <param name="Headlines">The true headline, as published and as it stands in the paste; empty where the paste does not show it.</param>
internal sealed record LabelledPage(
    string Id,
    string Source,
    string Text,
    string Body,
    string[] Headlines,
    LineFeatures[] Lines,
    int[] Said,
    Evidence[] Evidence,
    char[] Letters,
    ulong[] Allowed)
{
    /// <summary>The collection that is mostly shops, documentation and lists; the others are news.</summary>
    private const string MixedCollection = "Murrough-Foley/";

    public bool IsNews => !Source.StartsWith(MixedCollection, StringComparison.Ordinal);

    public string LineText(int said) => Text.Substring(Lines[Said[said]].Range.Start, Lines[Said[said]].Range.Length);

    /// <summary>The part of a split into <paramref name="parts"/> that the page falls in; it hangs on the page's name alone.</summary>
    public int Part(int parts) => (int)(StableOrder.Of(Id, 0) % (ulong)parts);
}
