using Corpus.Generator.Documents;

namespace Corpus.Generator.Library;

/// <summary>The articles of one generated file.</summary>
/// <param name="Number">From 0 up to <see cref="Count"/>; an article's number hangs on its path alone.</param>
/// <param name="IsUtf8">Whether texts and tables go out as UTF-8 data, which does not fill up the heap of string literals.</param>
/// <param name="Articles">Ordered by path.</param>
internal sealed record Bucket(int Number, bool IsUtf8, EquatableArray<ArticleModel> Articles)
{
    /// <summary>How many generated files there are at most; a file a document would cost every edit a look at them all.</summary>
    public const int Count = 256;
}
