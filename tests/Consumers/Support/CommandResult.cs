namespace Corpus.Consumers.Tests.Support;

/// <summary>What a command printed, with paths from the consumer's folder, and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>Warnings and errors, each once, without the project that a build names behind them.</summary>
    public string[] Complaints => [.. Output.Split('\n')
        .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
        .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is >= 0 and var project ? line[..project] : line)
        .Distinct()];

    /// <summary>File, place, severity and ID of each complaint: what stands before its message.</summary>
    public string[] Ids => [.. Complaints.Select(line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)].Trim())];
}
