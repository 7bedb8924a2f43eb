using Corpus.Facts;

namespace Corpus.Reading.People;

/// <summary>The people of an article and where they are named.</summary>
/// <param name="Mentions">In text order, without overlap.</param>
/// <param name="Genders">A gender for each person.</param>
internal sealed record ArticlePeople(PersonFact[] Facts, PersonMention[] Mentions, Gender[] Genders)
{
    public static readonly ArticlePeople Nobody = new([], [], []);

    /// <summary>Index of the first mention that ends behind the token.</summary>
    public int FirstMentionFrom(int token)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Mentions[middle].End > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The mention whose last token is the one before this; null where none is.</summary>
    public PersonMention? MentionEndingAt(int end) =>
        FirstMentionFrom(end - 1) is var mention && mention < Mentions.Length && Mentions[mention].End == end ? Mentions[mention] : null;
}
