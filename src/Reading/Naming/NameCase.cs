using System.Text;

namespace Corpus.Reading.Naming;

/// <summary>Joins words to the two forms a name has.</summary>
internal static class NameCase
{
    /// <summary><c>BeWaryOfForeign</c>: each word with a capital, the rest as written;
    /// a leading digit gets an underscore before it.</summary>
    public static string Pascal(List<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            // Two numbers side by side would read as one: 2005, 2020.
            if (name.Length > 0 && char.IsDigit(word[0]) && char.IsDigit(name[name.Length - 1]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.Length > 0 && !char.IsLetter(name[0]) ? name.Insert(0, '_').ToString() : name.ToString();
    }

    /// <summary><c>be-wary-of-foreign</c>.</summary>
    public static string Slug(List<string> words)
    {
        var slug = new StringBuilder();
        foreach (var word in words)
        {
            if (slug.Length > 0)
            {
                slug.Append('-');
            }

            slug.Append(word.ToLowerInvariant());
        }

        return slug.ToString();
    }
}
