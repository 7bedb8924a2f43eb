namespace Corpus.Generator.Pipeline;

/// <summary>The named steps of the pipeline, in their order; tests assert why each ran.</summary>
internal static class TrackingNames
{
    /// <summary>The manifest, parsed.</summary>
    public const string Manifest = nameof(Manifest);

    /// <summary>The additional files that the manifest names as documents.</summary>
    public const string Named = nameof(Named);

    /// <summary>The documents, read, in a group for each generated file.</summary>
    public const string Group = nameof(Group);

    /// <summary>What the rules across documents know of a group.</summary>
    public const string Keys = nameof(Keys);

    /// <summary>Documents of nearly the same wording.</summary>
    public const string NearDuplicates = nameof(NearDuplicates);

    /// <summary>Quotations that stand in two documents.</summary>
    public const string QuoteTwins = nameof(QuoteTwins);

    /// <summary>The suppressions that stand beside documents.</summary>
    public const string Suppressions = nameof(Suppressions);

    /// <summary>What was found across documents, by their keys.</summary>
    public const string Across = nameof(Across);

    /// <summary>What the generator reports: all findings less the suppressed ones and those that the analyzer reports.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>What was found in a file with the project's properties.</summary>
    public const string Properties = nameof(Properties);

    /// <summary>Documents that lost their name to another.</summary>
    public const string Collisions = nameof(Collisions);

    /// <summary>How many buckets are written as string literals.</summary>
    public const string LiteralBuckets = nameof(LiteralBuckets);

    /// <summary>The documents of a generated file.</summary>
    public const string Bucket = nameof(Bucket);

    /// <summary>Slugs and names of the whole library.</summary>
    public const string Index = nameof(Index);

    public static readonly string[] All =
    [
        Manifest, Named, Group, Keys, Collisions, NearDuplicates, QuoteTwins, Across, Suppressions, Findings, Properties, LiteralBuckets,
        Bucket, Index,
    ];
}
