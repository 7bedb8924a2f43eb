namespace Corpus.Cli.Check;

/// <summary>The member name that a headline asks for: its words run together, each with a capital.</summary>
internal static class ArticleNaming
{
    public static string MemberName(string headline)
    {
        var name = new char[headline.Length];
        var (length, startsWord) = (0, true);
        foreach (var c in headline)
        {
            if (char.IsLetterOrDigit(c))
            {
                name[length++] = startsWord ? char.ToUpperInvariant(c) : c;
                startsWord = false;
            }
            else
            {
                startsWord = c is not ('\'' or '’');
            }
        }

        return new string(name, 0, length);
    }
}
