using System.Globalization;

namespace Corpus.Reading.Naming;

/// <summary>What an article is called in code and in look-ups.
/// Both come from the document alone, so no other document can rename it.</summary>
/// <param name="Member">The headline's words in Pascal case: <c>BeWaryOfForeignInterference</c>.</param>
/// <param name="Slug">The same words in lower case with hyphens: <c>be-wary-of-foreign-interference</c>.</param>
internal readonly record struct ArticleName(string Member, string Slug)
{
    private const int MostWords = 16;
    private const int MostLength = 80;

    /// <summary>Names an article by its headline; where that holds no letter, by its file name, and where that holds none either,
    /// by a hash of its path.</summary>
    /// <param name="headline">The headline; empty where there is none.</param>
    /// <param name="path">The document's path, <c>/</c>-separated.</param>
    public static ArticleName Of(string headline, string path)
    {
        var words = NameWords.Of(headline, MostWords, MostLength);
        if (words.Count == 0)
        {
            words = NameWords.Of(FileName(path), MostWords, MostLength);
        }

        if (words.Count == 0)
        {
            words = ["Article", StableHash.Of(path).ToString("X8", CultureInfo.InvariantCulture)];
        }

        return new ArticleName(ReservedNames.ForArticle(NameCase.Pascal(words)), NameCase.Slug(words));
    }

    private static string FileName(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var stop = path.LastIndexOf('.');
        return stop > start ? path.Substring(start, stop - start) : path.Substring(start);
    }
}
