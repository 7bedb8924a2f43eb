namespace Corpus.Reading.Rules;

/// <summary>CORP2003: two documents that ask for the same name.
/// It spans documents, so whoever has them all reports it, located in each.</summary>
internal static class SameNameRule
{
    public static readonly RuleDescriptor Descriptor =
        new("CORP2003", "Two documents ask for the same name", Severity.Error, StopsOutput: true);

    /// <param name="name">The member both ask for.</param>
    /// <param name="otherPath">The other document.</param>
    public static string Message(string name, string otherPath) =>
        $"This headline asks for the name '{name}', and so does '{otherPath}': the corpus can hold one of them only. "
        + "Remove the document that is here twice, or change one of the headlines.";
}
