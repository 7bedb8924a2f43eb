namespace Corpus.Reading;

/// <summary>The stages that a decoded document flows through, in their order.</summary>
internal enum ReadingStage
{
    Layout,
    Prose,
    People,
    Quotes,
    Figures,
    Rules,
}
