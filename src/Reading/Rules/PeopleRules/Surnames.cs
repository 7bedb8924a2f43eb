using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>Gathers the surnames of an article: the last word of each mention of a person that no table knows as another word.</summary>
internal static class Surnames
{
    public static List<Surname> Of(RuleContext context)
    {
        var byWord = new Dictionary<string, Surname>(StringComparer.Ordinal);
        foreach (var mention in context.People.Mentions)
        {
            var last = mention.End - 1;
            var token = context.Prose.Tokens[last];
            if (!token.IsWord || token.Has(TokenShape.AllCapitals) || token.Is(WordClass.NameSuffix | WordClass.GivenName))
            {
                continue;
            }

            var word = context.Prose.TextOf(last).ToString();
            var given = GivenOf(context.Prose, mention.First, last);
            if (byWord.TryGetValue(word, out var known))
            {
                known.Places.Add(token.Range);
                byWord[word] = known with { Given = known.Given ?? given };
            }
            else
            {
                byWord.Add(word, new Surname(word, given, [token.Range]));
            }
        }

        return [.. byWord.Values];
    }

    /// <summary>The first word of the name that is no rank or office: the <c>Private</c> of <c>Private Bluetooth</c> is no given name.</summary>
    private static string? GivenOf(DocumentProse prose, int first, int last)
    {
        while (first < last && prose.Tokens[first].Is(WordClass.Role))
        {
            first++;
        }

        return first < last ? prose.TextOf(first).ToString() : null;
    }
}
