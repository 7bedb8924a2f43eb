namespace Corpus.Cli.Check;

/// <summary>How findings are written.</summary>
internal enum FindingFormat
{
    /// <summary>As compilers do, for people and MSBuild.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>One array of objects.</summary>
    Json,

    /// <summary>Workflow commands that annotate a pull request on GitHub.</summary>
    Github,
}
