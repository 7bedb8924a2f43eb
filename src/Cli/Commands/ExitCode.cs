namespace Corpus.Cli.Commands;

/// <summary>How a run ended, graver codes being higher; the help of each command lists them.</summary>
internal enum ExitCode
{
    /// <summary>All input was taken, and nothing is wrong with it.</summary>
    Fine = 0,

    /// <summary>Some input is at fault: an error in a document, a line that is no JSON.</summary>
    Faulty = 1,

    /// <summary>The command line makes no sense, or some input cannot be read.</summary>
    Unusable = 2,
}
