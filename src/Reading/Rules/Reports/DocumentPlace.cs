using Corpus.Reading.Text;

namespace Corpus.Reading.Rules.Reports;

/// <summary>A place in one of many documents.</summary>
/// <param name="Path">The file as whoever reports it knows it.</param>
internal sealed record DocumentPlace(string Path, TextPlace At);
