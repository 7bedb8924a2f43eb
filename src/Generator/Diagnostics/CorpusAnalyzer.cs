using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Generator.Documents;
using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports what the rules find in a document while it is typed. What stops output or spans documents is the generator's to say;
/// both take it from one reading.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    private readonly ConditionalWeakTable<SourceText, Manifest> manifests = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Live;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var files = start.Options.AdditionalFiles;
            if (files.FirstOrDefault(file => Manifest.IsManifest(file.Path))?.GetText(start.CancellationToken) is { } source)
            {
                var manifest = manifests.GetValue(source, static text => ManifestParser.Parse(text.ToString()));
                var suppressions = ReadSuppressions(files, start.CancellationToken);
                start.RegisterAdditionalFileAction(action => Analyze(action, manifest, suppressions));
            }
        });
    }

    private static SuppressionFile[] ReadSuppressions(ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        [.. files.Where(file => SuppressionFile.Is(file.Path))
            .Select(file => SuppressionFile.Parse(file.Path, file.GetText(cancellation)?.ToString() ?? ""))];

    private static void Analyze(AdditionalFileAnalysisContext context, Manifest manifest, SuppressionFile[] suppressions)
    {
        var (file, cancellation) = (context.AdditionalFile, context.CancellationToken);
        if (manifest.ShownPath(file.Path) is null)
        {
            return;
        }

        var options = EditorOptions.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file));
        if (TryRead(file, options, cancellation) is not { } reading)
        {
            return;
        }

        var suppressor = new Suppressor(suppressions);
        foreach (var finding in new FindingLocator(file.Path, reading.Text).Locate(reading.Findings))
        {
            cancellation.ThrowIfCancellationRequested();
            if (finding.Rule.IsLive && !suppressor.Suppresses(finding) && ReportBuilder.OfLevel(finding, options) is { } reported)
            {
                context.ReportDiagnostic(Descriptors.Diagnose(reported));
            }
        }
    }

    /// <summary>The document's reading; null where the host cannot hand it over, which the generator reports.</summary>
    private static DocumentReading? TryRead(AdditionalText file, DocumentOptions options, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation) is { } source ? ReadingCache.Read(source, options.MostBytes, cancellation) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
