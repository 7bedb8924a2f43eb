using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.PeopleRules;

/// <summary>Gathers the surnames of an article: the last word of each mention of a person that no table knows as another word, and the one word
/// that names a speaker whom nothing introduces.</summary>
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

            Add(byWord, context.Text, token.Range, GivenOf(context.Prose, mention.First, last));
        }

        foreach (var quote in context.Facts.Quotes)
        {
            if (quote.Speaker is { Kind: SpeakerKind.Organisation, Person: < 0, Mention: var mention } && IsOneName(context.Prose, mention))
            {
                Add(byWord, context.Text, mention, null);
            }
        }

        return [.. byWord.Values];
    }

    private static void Add(Dictionary<string, Surname> byWord, string text, TextRange range, string? given)
    {
        var word = range.In(text);
        if (byWord.TryGetValue(word, out var known))
        {
            known.Places.Add(range);
            byWord[word] = known with { Given = known.Given ?? given };
        }
        else
        {
            byWord.Add(word, new Surname(word, given, [range]));
        }
    }

    /// <summary>One capitalized word that no table knows.</summary>
    private static bool IsOneName(DocumentProse prose, TextRange range)
    {
        var token = prose.Tokens[prose.TokenFrom(range.Start)];
        return token.Range == range && token.IsWord && token.Classes == 0 && CharClass.IsUpper(prose.Text[range.Start]) && !token.Has(TokenShape.AllCapitals);
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
