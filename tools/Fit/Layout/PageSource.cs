using Fit.Captions;

namespace Fit.Layout;

/// <summary>What the kit knows of a page.</summary>
/// <param name="Body">The true text; empty where people did not annotate it.</param>
/// <param name="Headlines">The true headline, as it stands in the paste and as published; empty where the paste does not show it.</param>
/// <param name="HasCaptions">Whether its captions were labelled.</param>
/// <param name="Captions">What they are.</param>
internal sealed record PageSource(string Id, string Collection, string Body, string[] Headlines, bool HasCaptions, CaptionTruth Captions)
{
    /// <summary>The collection that is mostly shops, documentation and lists; the others are news.</summary>
    private const string MixedCollection = "Murrough-Foley/";

    public bool IsNews => !Collection.StartsWith(MixedCollection, StringComparison.Ordinal);
}
