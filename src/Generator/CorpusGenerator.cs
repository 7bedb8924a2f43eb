using System.Text;
using Corpus.Generator.Documents;
using Corpus.Generator.Library;
using Corpus.Generator.Manifest;
using Corpus.Generator.Rendering;
using Corpus.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Compiles a project's documents to C#.</summary>
[Generator]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly int literalBudget;

    /// <summary>Called by the compiler.</summary>
    public CorpusGenerator()
        : this(LiteralTier.DefaultBudget)
    {
    }

    /// <param name="literalBudget">UTF-16 bytes that may go out as string literals; see <see cref="LiteralTier"/>.</param>
    internal CorpusGenerator(int literalBudget) => this.literalBudget = literalBudget;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider;
        var manifest = files
            .Where(static file => CorpusManifest.IsManifest(file.Path))
            .Select(static (file, cancellation) => file.GetText(cancellation) is { } text ? ManifestParser.Parse(text.ToString()) : null)
            .Collect()
            .Select(static (manifests, _) => manifests.FirstOrDefault(parsed => parsed is not null))
            .WithTrackingName(TrackingNames.Manifest);
        var settings = manifest
            .Select(static (parsed, _) => parsed?.Settings)
            .WithTrackingName(TrackingNames.Settings);

        var library = files
            .Combine(manifest)
            .Select(static (pair, _) => ListedDocument.From(pair.Left, pair.Right))
            .Where(static listed => listed is not null)
            .WithTrackingName(TrackingNames.Listed)
            .Select(static (listed, cancellation) => DocumentCompiler.Compile(listed!, cancellation))
            .WithTrackingName(TrackingNames.Documents)
            .Collect()
            .Select(static (documents, _) => LibraryBuilder.Build(documents))
            .WithTrackingName(TrackingNames.Library);

        var findings = library.Select(static (joined, _) => joined.Findings).WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, found) => Report(output, found));

        var tier = library.Select((joined, _) => LiteralTier.LiteralBuckets(joined, literalBudget)).WithTrackingName(TrackingNames.Tier);
        var buckets = library
            .SelectMany(static (joined, _) => BucketPlan.Buckets(joined))
            .Combine(tier)
            .Select(static (pair, _) => pair.Left with { IsUtf8 = pair.Left.Number >= pair.Right })
            .WithTrackingName(TrackingNames.Buckets);
        context.RegisterSourceOutput(buckets.Combine(settings), static (output, pair) => Add(output, BucketRenderer.Render(pair.Left, pair.Right)));

        var catalog = library.Select(static (joined, _) => Catalog.Of(joined)).WithTrackingName(TrackingNames.Catalog);
        context.RegisterSourceOutput(catalog.Combine(settings), static (output, pair) => Add(output, IndexRenderer.Render(pair.Left, pair.Right)));
    }

    private static void Report(SourceProductionContext output, EquatableArray<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(RuleDiagnostics.ToDiagnostic(finding));
        }
    }

    private static void Add(SourceProductionContext output, IEnumerable<RenderedFile> files)
    {
        foreach (var file in files)
        {
            output.AddSource(file.HintName, SourceText.From(file.Code, Encoding.UTF8));
        }
    }
}
