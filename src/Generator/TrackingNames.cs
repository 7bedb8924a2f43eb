namespace Corpus.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>The manifest that the build wrote: which documents, under which settings.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>The settings alone, so that a document more or less rewrites nothing that hangs on them.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The additional files that the manifest names.</summary>
    public const string Listed = nameof(Listed);

    /// <summary>Each document read and named.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>All documents in order, each once, those that ask for a taken name set aside.</summary>
    public const string Library = nameof(Library);

    /// <summary>What the build reports.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>How many buckets go out as string literals.</summary>
    public const string Tier = nameof(Tier);

    /// <summary>The documents of each generated file.</summary>
    public const string Buckets = nameof(Buckets);

    /// <summary>Slugs and names, all that the index is made of.</summary>
    public const string Catalog = nameof(Catalog);
}
