namespace Corpus.Cli.Check.Configuration;

/// <summary>The globs of <c>.editorconfig</c>: <c>*</c>, <c>**</c>, <c>?</c>, <c>{a,b}</c>, <c>[abc]</c>, <c>[!abc]</c>.
/// A glob without a slash holds for files in any folder.</summary>
internal static class PathGlob
{
    public static bool Matches(string glob, string path) =>
        Alternatives(glob).Any(one => one.Contains('/')
            ? Matches(one.AsSpan().TrimStart('/'), path)
            : Matches(one, path.AsSpan(path.LastIndexOf('/') + 1)));

    /// <summary>The glob with each of its first braces' words in their place, and so on for the braces behind.</summary>
    private static IEnumerable<string> Alternatives(string glob)
    {
        var open = glob.IndexOf('{');
        var close = open < 0 ? -1 : glob.IndexOf('}', open);
        if (close < 0)
        {
            return [glob];
        }

        return glob[(open + 1)..close].Split(',').SelectMany(word => Alternatives(glob[..open] + word + glob[(close + 1)..]));
    }

    private static bool Matches(ReadOnlySpan<char> glob, ReadOnlySpan<char> path)
    {
        while (true)
        {
            if (glob.IsEmpty)
            {
                return path.IsEmpty;
            }

            if (glob[0] == '*')
            {
                return MatchesStar(glob, path);
            }

            if (path.IsEmpty || !MatchesOne(ref glob, path[0]))
            {
                return false;
            }

            path = path[1..];
        }
    }

    private static bool MatchesStar(ReadOnlySpan<char> glob, ReadOnlySpan<char> path)
    {
        var crosses = glob.StartsWith("**");
        var rest = glob.TrimStart('*');
        if (crosses && rest.StartsWith("/") && Matches(rest[1..], path))
        {
            return true;
        }

        for (var taken = 0; taken <= path.Length; taken++)
        {
            if (Matches(rest, path[taken..]))
            {
                return true;
            }

            if (taken < path.Length && path[taken] == '/' && !crosses)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Matches one character and takes its part of the glob off.</summary>
    private static bool MatchesOne(ref ReadOnlySpan<char> glob, char c)
    {
        var close = glob[0] == '[' ? glob.IndexOf(']') : -1;
        if (close > 1)
        {
            var set = glob[1..close];
            glob = glob[(close + 1)..];
            return set[0] == '!' ? !set[1..].Contains(c) : set.Contains(c);
        }

        var matches = glob[0] == c || (glob[0] == '?' && c != '/');
        glob = glob[1..];
        return matches;
    }
}
