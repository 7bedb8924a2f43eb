using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Documents;
using Corpus.Generator.Emit;
using Corpus.Generator.Pipeline;
using Corpus.Generator.Project;
using Corpus.Reading;
using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.StructureRules;
using Corpus.Reading.Rules.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator;

/// <summary>Compiles the documents that the project names into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly int mostLiteralCharacters;

    /// <summary>The generator as the compiler makes it.</summary>
    public CorpusGenerator()
        : this(LiteralTier.MostCharacters)
    {
    }

    /// <param name="mostLiteralCharacters">How much goes into string literals before the rest becomes UTF-8 data.</param>
    internal CorpusGenerator(int mostLiteralCharacters) => this.mostLiteralCharacters = mostLiteralCharacters;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // One provider for all steps: each that is asked for compares all files again at each keystroke.
        var files = context.AdditionalTextsProvider;
        var manifest = files
            .Where(static file => Manifest.IsManifest(file.Path))
            .Select(static (file, cancellation) => ManifestParser.Parse(file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select(static (manifests, _) => manifests.IsEmpty ? Manifest.None : manifests[0])
            .WithTrackingName(TrackingNames.Manifest);
        var settings = manifest.Select(static (stated, _) => stated.Settings);
        context.RegisterSourceOutput(settings, static (output, stated) => Add(output, stated));

        var groups = files
            .Combine(manifest.Combine(context.AnalyzerConfigOptionsProvider))
            .SelectMany(static (pair, _) => Named(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Named)
            .Collect()
            .SelectMany(static (named, cancellation) => DocumentGroup.Of(NamedDocument.Compile(named, cancellation)))
            .WithTrackingName(TrackingNames.Group);

        var keys = groups.Select(static (group, _) => group.Keys()).WithTrackingName(TrackingNames.Keys);
        var collisions = keys.Select(static (group, _) => NameGroup.Of(group)).Collect()
            .Select(static (names, _) => NameCollisions.Among(names)).WithTrackingName(TrackingNames.Collisions);
        var (sketches, quotations) = (new TwinFinder<TextSketch>(NearDuplicates.Measure), new TwinFinder<EquatableArray<ulong>>(QuoteTwins.Measure));
        var near = keys.Select(static (group, _) => NearDuplicates.Of(group)).Collect()
            .Select((groups, cancellation) => sketches.Among(groups, cancellation)).WithTrackingName(TrackingNames.NearDuplicates);
        var twins = keys.Select(static (group, _) => QuoteTwins.Of(group)).Collect()
            .Select((groups, cancellation) => quotations.Among(groups, cancellation)).WithTrackingName(TrackingNames.QuoteTwins);
        var across = keys.Collect().Combine(collisions).Combine(near.Combine(twins))
            .Select(static (parts, cancellation) =>
                CorpusFindings.Across(parts.Left.Left, parts.Left.Right, parts.Right.Left, parts.Right.Right, cancellation))
            .WithTrackingName(TrackingNames.Across);

        Report(context, files, manifest, groups, across);
        Write(context, groups, settings, collisions);
    }

    /// <summary>What is reported: findings in documents and across them, and what is wrong with the project's properties.</summary>
    private static void Report(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<Manifest> manifest, IncrementalValuesProvider<DocumentGroup> groups,
        IncrementalValueProvider<EquatableArray<LocatedFinding>> across)
    {
        var suppressions = files
            .Where(static file => SuppressionFile.Is(file.Path))
            .Select(static (file, cancellation) => SuppressionFile.Parse(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .WithTrackingName(TrackingNames.Suppressions);
        var findings = groups.Select(static (group, _) => ReportGroup.Of(group)).Collect().Combine(across).Combine(suppressions)
            .Select(static (parts, _) => CorpusFindings.OfGenerator(parts.Left.Left, parts.Left.Right, parts.Right))
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, found) => Report(output, found));

        var properties = files
            .Combine(manifest)
            .Where(static pair => pair.Right.PropertyFiles.Contains(pair.Left.Path))
            .Select(static (pair, cancellation) =>
                PropertyCheck.Check(pair.Left.Path, pair.Left.GetText(cancellation)?.ToString() ?? "", pair.Right))
            .WithTrackingName(TrackingNames.Properties);
        context.RegisterSourceOutput(properties, static (output, found) => Report(output, found));
    }

    /// <summary>What is written: a file a group of documents, and the library's index.</summary>
    private void Write(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DocumentGroup> groups,
        IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<NameCollisions> collisions)
    {
        var literal = groups.Select(static (group, _) => LiteralTier.Size(group)).Collect()
            .Select((sizes, _) => LiteralTier.LiteralBuckets(sizes, mostLiteralCharacters))
            .WithTrackingName(TrackingNames.LiteralBuckets);
        var buckets = groups.Combine(settings.Combine(collisions).Combine(literal))
            .Select(static (parts, _) => parts.Left.Bucket(parts.Right.Left.Left, parts.Right.Left.Right, parts.Right.Right))
            .WithTrackingName(TrackingNames.Bucket);
        context.RegisterSourceOutput(buckets, static (output, bucket) => Add(output, bucket));

        var index = buckets.Select(static (bucket, _) => IndexedGroup.Of(bucket)).Collect().Combine(settings)
            .Select(static (parts, _) => LibraryIndexModel.Of(parts.Left, parts.Right))
            .WithTrackingName(TrackingNames.Index);
        context.RegisterSourceOutput(index, static (output, model) => Add(output, model));
    }

    /// <summary>The file as a document, where the manifest names it as one.</summary>
    private static ImmutableArray<NamedDocument> Named(AdditionalText file, Manifest manifest, AnalyzerConfigOptionsProvider options) =>
        manifest.ShownPath(file.Path) is { } shown ? [new NamedDocument(file, shown, EditorOptions.Of(options.GetOptions(file)))] : [];

    private static void Report(SourceProductionContext output, EquatableArray<ReportedFinding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(Descriptors.Diagnose(finding));
        }
    }

    private static void Add(SourceProductionContext output, DocumentBucket bucket)
    {
        if (bucket.Documents.Count > 0)
        {
            Add(output, BucketEmitter.HintName(bucket.Number), BucketEmitter.Render(bucket, output.CancellationToken));
        }
    }

    private static void Add(SourceProductionContext output, LibraryIndexModel index)
    {
        if (index.Settings.IsCorpus)
        {
            Add(output, "Corpus.Index.g.cs", IndexEmitter.Render(index, output.CancellationToken));
        }
    }

    private static void Add(SourceProductionContext output, ProjectSettings settings)
    {
        if (settings.IsCorpus)
        {
            Add(output, "Corpus.Library.g.cs", LibraryEmitter.Render(settings, output.CancellationToken));
        }
    }

    private static void Add(SourceProductionContext output, string hintName, string source) =>
        output.AddSource(hintName, SourceText.From(source, Encoding.UTF8));
}
