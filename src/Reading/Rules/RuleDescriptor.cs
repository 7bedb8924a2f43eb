namespace Corpus.Reading.Rules;

/// <summary>What a rule is called and how grave it is; the generator makes a compiler diagnostic of it,
/// the command line prints it.</summary>
/// <param name="Id"><c>CORP</c> and four digits; the first tells the group: 1 text, 2 structure, 3 quotes, 4 figures,
/// 5 people, 9 the reader itself.</param>
/// <param name="Title">What is wrong, in a few words and without the document's.</param>
/// <param name="StopsOutput">Whether a document with this finding is left out of the corpus.</param>
internal sealed record RuleDescriptor(string Id, string Title, Severity Severity, bool StopsOutput)
{
    /// <summary>The rule's page.</summary>
    public string HelpLink => $"docs/rules/{Id}.md";

    public Corpus.Facts.FindingFact At(TextRange range, string message) => new(Id, Severity, message, range);
}
