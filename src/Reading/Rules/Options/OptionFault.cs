namespace Corpus.Reading.Rules.Options;

/// <summary>An option that does not parse.</summary>
/// <param name="Expected">What its value should be; empty where there is no such option.</param>
/// <param name="Meant">What may have been meant.</param>
internal sealed record OptionFault(string Key, string Value, string Expected, string? Meant)
{
    /// <summary>Whether the option is there and its value is wrong.</summary>
    public bool IsValue => Expected.Length > 0;
}
