namespace Corpus;

/// <summary>How grave a finding is when nobody configures it.</summary>
public enum Severity
{
    /// <summary>True, but needs no action.</summary>
    Info,

    /// <summary>The document is at fault.</summary>
    Warning,

    /// <summary>The compiled corpus would be wrong or missing.</summary>
    Error,
}
