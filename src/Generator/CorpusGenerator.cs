using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Documents;
using Corpus.Generator.Emit;
using Corpus.Generator.Pipeline;
using Corpus.Generator.Project;
using Corpus.Reading;
using Corpus.Reading.Rules.Reports;
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
        var manifest = context.AdditionalTextsProvider
            .Where(static file => Manifest.IsManifest(file.Path))
            .Select(static (file, cancellation) => ManifestParser.Parse(file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select(static (manifests, _) => manifests.IsEmpty ? Manifest.None : manifests[0])
            .WithTrackingName(TrackingNames.Manifest);

        var documents = context.AdditionalTextsProvider
            .Combine(manifest)
            .Where(static pair => pair.Right.ShownPath(pair.Left.Path) is not null)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => Name(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(TrackingNames.Named)
            .Select(static (document, cancellation) => DocumentCompiler.Compile(document, cancellation))
            .WithTrackingName(TrackingNames.Read);

        var all = documents.Collect().Select(static (read, _) => InOrder(read));
        var suppressions = context.AdditionalTextsProvider
            .Where(static file => SuppressionFile.Is(file.Path))
            .Select(static (file, cancellation) => SuppressionFile.Parse(file.Path, file.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .WithTrackingName(TrackingNames.Suppressions);
        var across = all.Select(static (read, cancellation) => CorpusFindings.Across(read, cancellation)).WithTrackingName(TrackingNames.Across);
        var findings = all.Combine(across).Combine(suppressions)
            .Select(static (parts, _) => CorpusFindings.OfGenerator(parts.Left.Left, parts.Left.Right, parts.Right))
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, found) => Report(output, found));

        var properties = context.AdditionalTextsProvider
            .Combine(manifest)
            .Where(static pair => pair.Right.PropertyFiles.Contains(pair.Left.Path))
            .Select(static (pair, cancellation) =>
                PropertyCheck.Check(pair.Left.Path, pair.Left.GetText(cancellation)?.ToString() ?? "", pair.Right))
            .WithTrackingName(TrackingNames.Properties);
        context.RegisterSourceOutput(properties, static (output, found) => Report(output, found));

        var collisions = all.Select(static (read, _) => NameCollisions.Among(read)).WithTrackingName(TrackingNames.Collisions);

        var settings = manifest.Select(static (stated, _) => stated.Settings);
        var literal = all.Select((read, _) => LiteralTier.LiteralBuckets(read, mostLiteralCharacters))
            .WithTrackingName(TrackingNames.LiteralBuckets);
        var buckets = all.Combine(settings).Combine(collisions).Combine(literal)
            .SelectMany(static (parts, _) => DocumentBucket.Of(parts.Left.Left.Left, parts.Left.Left.Right, parts.Left.Right, parts.Right))
            .WithTrackingName(TrackingNames.Bucket);
        context.RegisterSourceOutput(buckets, static (output, bucket) => Add(output, bucket));

        var index = all.Combine(settings).Combine(collisions)
            .Select(static (parts, _) => LibraryIndexModel.Of(parts.Left.Left, parts.Left.Right, parts.Right))
            .WithTrackingName(TrackingNames.Index);
        context.RegisterSourceOutput(index, static (output, model) => Add(output, model));
        context.RegisterSourceOutput(settings, static (output, stated) => Add(output, stated));
    }

    /// <summary>The documents in an order that is the same whatever order the host has them in; one that it lists twice counts once.</summary>
    private static ImmutableArray<CompiledDocument> InOrder(ImmutableArray<CompiledDocument> documents)
    {
        if (IsInOrder(documents))
        {
            return documents;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. documents
            .Where(document => seen.Add(document.FilePath))
            .OrderBy(document => document.Path, StringComparer.Ordinal)
            .ThenBy(document => document.FilePath, StringComparer.Ordinal)];
    }

    /// <summary>Whether each path is greater than the one before, as a host mostly has them: to sort them at each edit would cost more than the rest.</summary>
    private static bool IsInOrder(ImmutableArray<CompiledDocument> documents)
    {
        for (var i = 1; i < documents.Length; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].Path, documents[i].Path) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static NamedDocument Name(AdditionalText file, Manifest manifest, AnalyzerConfigOptionsProvider options) =>
        new(file, manifest.ShownPath(file.Path) ?? "", EditorOptions.Of(options.GetOptions(file)));

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
