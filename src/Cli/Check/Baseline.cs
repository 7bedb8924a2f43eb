using Corpus.Cli.Edges;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Cli.Check;

/// <summary>Findings that an archive starts with: file, rule and words of each, so that only what is new is reported and lines may move.</summary>
internal sealed class Baseline
{
    private readonly string folder;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    private Baseline(string file) => folder = FolderOf(file);

    /// <exception cref="UnreadableInputException">The file is missing or cannot be read.</exception>
    public static Baseline Read(string path, CommandHost host)
    {
        var baseline = new Baseline(path);
        foreach (var line in InputFiles.ReadLines(path, host))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                baseline.known[line] = baseline.known.GetValueOrDefault(line) + 1;
            }
        }

        return baseline;
    }

    /// <exception cref="UnreadableInputException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<ReportedFinding> findings)
    {
        var lines = findings.Select(finding => LineOf(finding, FolderOf(path))).Order(StringComparer.Ordinal).Prepend("# corpus check --update-baseline: file | rule | words");
        InputFiles.Guard(path, () =>
        {
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
            return true;
        });
    }

    /// <summary>The findings that the baseline does not hold; of several alike, as many as there are more.</summary>
    public List<ReportedFinding> New(IEnumerable<ReportedFinding> findings)
    {
        var left = new Dictionary<string, int>(known, StringComparer.Ordinal);
        return [.. findings.Where(finding => !Take(left, LineOf(finding, folder)))];
    }

    private static bool Take(Dictionary<string, int> left, string line)
    {
        if (left.GetValueOrDefault(line) is not (> 0 and var count))
        {
            return false;
        }

        left[line] = count - 1;
        return true;
    }

    private static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";

    /// <summary>The document is named from the baseline's own folder, so that it does not matter where a run starts and how it names its paths.</summary>
    private static string LineOf(ReportedFinding finding, string folder) =>
        $"{InputFiles.Printed(Path.GetRelativePath(folder, finding.Finding.Place.Path))} | {finding.Finding.RuleId} | {finding.Finding.Words}";
}
