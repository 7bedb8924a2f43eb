namespace Derive.WordNet;

/// <summary>WordNet's exception lists: the irregular forms of a lemma, and those that double a consonant.</summary>
internal sealed class IrregularForms
{
    private readonly ILookup<string, string> formsByLemma;

    /// <param name="path">A file of lines <c>form lemma…</c>.</param>
    public IrregularForms(string path) =>
        formsByLemma = File.ReadLines(path)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 1)
            .SelectMany(fields => fields.Skip(1).Select(lemma => (Form: fields[0], Lemma: lemma)))
            .ToLookup(entry => entry.Lemma, entry => entry.Form);

    public IReadOnlyList<string> Of(string lemma) => [.. formsByLemma[lemma].Where(form => form != lemma)];
}
