namespace Corpus.Reading.Rules.Options;

/// <summary>How a finding is reported where somebody configured it.</summary>
internal enum ReportLevel
{
    /// <summary>Not at all.</summary>
    None,
    Info,
    Warning,
    Error,
}
