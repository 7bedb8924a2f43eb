namespace Corpus.Cli.Check;

internal static class ArticleNaming
{
    public static string MemberName(string headline) => string.Concat(headline.Where(char.IsLetterOrDigit));
}
