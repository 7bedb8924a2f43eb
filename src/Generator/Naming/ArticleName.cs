using System.Globalization;
using Corpus.Index;

namespace Corpus.Generator.Naming;

/// <summary>What an article is called, from its headline; where that has no words, from the file's name; else from a hash of the path.</summary>
/// <param name="Member">The class and the member of <c>Articles</c>: <c>BeWaryOfForeignInterference</c>.</param>
/// <param name="Slug">The name in look-ups, the same words: <c>be-wary-of-foreign-interference</c>.</param>
internal readonly record struct ArticleName(string Member, string Slug)
{
    private const string Kind = "Article";

    public static ArticleName From(string headline, string path)
    {
        var words = NameStyle.Cut(NameWords.Of(headline));
        if (words.Count == 0)
        {
            words = NameStyle.Cut(NameWords.Of(FileName(path)));
        }

        if (words.Count == 0)
        {
            words = [Kind, StableHash.Of(path).ToString("x8", CultureInfo.InvariantCulture)];
        }

        if (ReservedNames.OfArticles.Contains(NameStyle.Pascal(words)))
        {
            words.Add(Kind);
        }

        return new ArticleName(NameStyle.Pascal(words), NameStyle.Slug(words));
    }

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
