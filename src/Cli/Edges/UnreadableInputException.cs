using Corpus.Cli.Commands;

namespace Corpus.Cli.Edges;

/// <summary>Input that cannot be taken, said in one line for the person at the terminal. The rest of a run goes on.</summary>
internal sealed class UnreadableInputException(string message, ExitCode exitCode) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;
}
