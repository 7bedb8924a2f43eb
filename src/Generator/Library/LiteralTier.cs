namespace Corpus.Generator.Library;

/// <summary>
/// How many buckets go out as string literals. An assembly's literals share a heap of 16 MB (CS8103); what does not fit goes out as
/// UTF-8 data, which is dearer to compile.
/// </summary>
internal static class LiteralTier
{
    /// <summary>UTF-16 bytes of literals that are kept: 16 MB less what other literals of the project may take.</summary>
    public const int DefaultBudget = 12 << 20;

    /// <summary>Buckets change sides in groups, and their sizes are taken in steps, so that a small edit moves no bucket but at a border.</summary>
    private const int Group = 8;
    private const int StepsPerBudget = 1024;

    /// <summary>What the index takes of the heap an article and a person, beside their slug, path and name.</summary>
    private const int IndexPerName = 24;

    /// <param name="library">All articles.</param>
    /// <param name="budget">UTF-16 bytes of literals.</param>
    /// <returns>The number of the first bucket that goes out as UTF-8; <see cref="Bucket.Count"/> where all fit.</returns>
    public static int LiteralBuckets(LibraryModel library, int budget)
    {
        var sizes = new long[Bucket.Count];
        var index = 0L;
        foreach (var article in library.Articles)
        {
            sizes[BucketPlan.NumberOf(article.Path)] += Bytes(article.Text.Length + article.Table.Length);
            index += Bytes(article.Path.Length + (2 * article.Slug.Length) + IndexPerName + article.People.Sum(name => name.Length + IndexPerName));
        }

        var step = Math.Max(1, budget / StepsPerBudget);
        var total = RoundUp(index, step);
        for (var number = 0; number < sizes.Length; number++)
        {
            total += RoundUp(sizes[number], step);
            if (total > budget)
            {
                return number / Group * Group;
            }
        }

        return Bucket.Count;
    }

    private static long Bytes(int characters) => 2L * characters;

    private static long RoundUp(long size, int step) => (size + step - 1) / step * step;
}
