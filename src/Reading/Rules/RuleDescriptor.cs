using Corpus.Facts;

namespace Corpus.Reading.Rules;

/// <summary>What a rule is called and how grave it is; the generator makes a compiler diagnostic of it,
/// the command line prints it.</summary>
/// <param name="Id"><c>CORP</c> and four digits; the first tells the group: 1 text, 2 structure, 3 quotes, 4 figures,
/// 5 people, 9 the reader itself.</param>
/// <param name="Title">What is wrong, in a few words and without the document's.</param>
internal sealed record RuleDescriptor(string Id, string Title, Severity Severity)
{
    /// <summary>Whether a document with this finding is left out of the corpus.</summary>
    public bool StopsOutput { get; init; }

    /// <summary>Whether one document alone does not show it.</summary>
    public bool SpansDocuments { get; init; }

    /// <summary>Whether an editor can tell while one document is typed: neither output nor other documents hang on it.</summary>
    public bool IsLive => !StopsOutput && !SpansDocuments;

    /// <summary>The rule's page.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    /// <summary>The group that the first digit of the ID names.</summary>
    public string Category => Id[4] switch
    {
        '1' => "Corpus.Text",
        '2' => "Corpus.Structure",
        '3' => "Corpus.Quotes",
        '4' => "Corpus.Figures",
        '5' => "Corpus.People",
        _ => "Corpus.Reader",
    };

    public FindingFact At(TextRange range, string message, params TextRange[] related) => new(Id, Severity, message, range, related);
}
