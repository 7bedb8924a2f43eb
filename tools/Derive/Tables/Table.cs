namespace Derive.Tables;

/// <summary>One table of the lexicon: what its header says, and its entries.</summary>
/// <param name="Name">File name without <c>.tsv</c>.</param>
/// <param name="Subject">What the entries are, in one sentence.</param>
/// <param name="Source">Packages and versions that the entries come from.</param>
/// <param name="Licence">Name of the licence whose words stand in <c>NOTICE</c>.</param>
/// <param name="Columns">Names of the columns, in order.</param>
/// <param name="Rows">Entries; the writer sorts them.</param>
internal sealed record Table(
    string Name, string Subject, string Source, string Licence, IReadOnlyList<string> Columns, IEnumerable<string[]> Rows);
