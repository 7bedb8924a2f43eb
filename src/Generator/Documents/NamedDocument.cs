using System.Collections.Immutable;
using Corpus.Reading.Rules.Options;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Documents;

/// <summary>An additional file that the manifest names, with what is configured for it. It is equal as long as host, manifest and options
/// hand over the same, so a document is read once.</summary>
/// <param name="shown">The path that output shows.</param>
internal sealed class NamedDocument(AdditionalText file, string shown, DocumentOptions options) : IEquatable<NamedDocument>
{
    private CompiledDocument? compiled;

    public AdditionalText File => file;

    public string Shown => shown;

    public DocumentOptions Options => options;

    /// <summary>What was read of the documents, now or before. In a cold build nothing was, and the host asks on one
    /// core: they are read on all.</summary>
    public static IEnumerable<CompiledDocument> Compile(ImmutableArray<NamedDocument> documents, CancellationToken cancellation)
    {
        var unread = documents.Where(document => document.compiled is null).ToArray();
        if (unread.Length > 1)
        {
            Parallel.ForEach(unread, new ParallelOptions { CancellationToken = cancellation }, document => document.Compile(cancellation));
        }

        return documents.Select(document => document.Compile(cancellation));
    }

    private CompiledDocument Compile(CancellationToken cancellation) => compiled ??= DocumentCompiler.Compile(this, cancellation);

    public bool Equals(NamedDocument? other) => other is not null && ReferenceEquals(File, other.File)
        && string.Equals(Shown, other.Shown, StringComparison.Ordinal) && Options.Equals(other.Options);

    public override bool Equals(object? obj) => Equals(obj as NamedDocument);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Shown);
}
