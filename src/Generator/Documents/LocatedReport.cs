using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Generator.Documents;

/// <summary>A document's report and the document's place in the order of all.</summary>
internal sealed record LocatedReport(DocumentId Document, DocumentReport Report);
