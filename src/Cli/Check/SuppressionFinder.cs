using Corpus.Cli.Edges;
using Corpus.Reading.Rules.Suppressions;

namespace Corpus.Cli.Check;

/// <summary>Finds the suppressions that stand beside documents, as a build does.</summary>
internal static class SuppressionFinder
{
    public static IReadOnlyList<SuppressionFile> Beside(IReadOnlyList<string> documents)
    {
        var files = documents.Select(document => Path.Combine(Path.GetDirectoryName(document) ?? "", SuppressionFile.Name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return [.. files.Where(File.Exists).Select(file =>
            SuppressionFile.Parse(InputFiles.Printed(file), InputFiles.Guard(file, () => File.ReadAllText(file))))];
    }
}
