using Corpus.Reading;
using Corpus.Reading.Naming;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Generator.Documents;

/// <summary>A document after reading: text and table, which hold every fact, and what must be known without opening them.</summary>
/// <param name="Path">The path that output shows.</param>
/// <param name="Keys">What the rules across documents know of it; null where a finding leaves the document out of the corpus.</param>
/// <param name="Quotes">A member's name a quote, in text order.</param>
/// <param name="Figures">A member's name a figure, in text order.</param>
/// <param name="People">Full names, each once.</param>
/// <param name="Report">What the rules found in it alone.</param>
internal sealed record CompiledDocument(
    string Path,
    DocumentKeys? Keys,
    string Text,
    string Table,
    EquatableArray<string> Quotes,
    EquatableArray<string> Figures,
    EquatableArray<string> People,
    DocumentReport Report)
{
    /// <summary>The generated file the document goes to: stable, so that an edit rewrites one file and an addition moves none.</summary>
    public int Bucket { get; } = (int)(StableHash.Of(Path) % Buckets.Count);

    /// <summary>Whether no finding leaves the document out of the corpus.</summary>
    public bool Compiles => Keys is not null;

    public DocumentId Id => new(Path, FilePath);

    public ArticleName Name => Keys?.Name ?? default;

    /// <summary>The file as the host knows it, by which two documents differ even where output shows them by one path.</summary>
    public string FilePath => Report.Path;
}
