using System.CommandLine;
using Corpus.Cli.Commands;

namespace Corpus.Cli.Help;

/// <summary>A command whose help shows how it is used and how it ends.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines to copy, and what each does.</summary>
    public required IReadOnlyList<(string CommandLine, string Effect)> Examples { get; init; }

    /// <summary>When the command ends with which code.</summary>
    public required IReadOnlyList<(ExitCode Code, string When)> ExitCodes { get; init; }
}
