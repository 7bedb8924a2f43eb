namespace Corpus.Cli.Timings;

/// <summary>What is done to a document of <c>corpus read</c>, in this order.</summary>
internal enum Step
{
    /// <summary>Read the file or the line of JSON, decode it, find its lines.</summary>
    Open,
    Layout,
    Prose,
    People,
    Quotes,
    Figures,
    Rules,
    Table,
    Json,
}
