using Corpus.Reading.Rules.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Takes our options out of those that the host has for a file.</summary>
internal static class EditorOptions
{
    public static DocumentOptions Of(AnalyzerConfigOptions options)
    {
        List<KeyValuePair<string, string>>? settings = null;
        foreach (var key in options.Keys)
        {
            if (key.StartsWith(DocumentOptions.Prefix, StringComparison.OrdinalIgnoreCase) && options.TryGetValue(key, out var value))
            {
                (settings ??= []).Add(new KeyValuePair<string, string>(key, value));
            }
        }

        return settings is null ? DocumentOptions.Default : DocumentOptions.Parse(settings);
    }
}
