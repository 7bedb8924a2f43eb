using Corpus.Reading.People;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Walks the mentions of people along with the tokens.</summary>
internal sealed class MentionCursor(PersonMention[] mentions)
{
    private int next;

    /// <summary>The mention that <see cref="Covers"/> found.</summary>
    public PersonMention Current => mentions[next];

    /// <summary>Whether the next mention's name, with its title, starts at the token or goes on there.</summary>
    public bool Covers(int token)
    {
        while (next < mentions.Length && mentions[next].End <= token)
        {
            next++;
        }

        return next < mentions.Length && mentions[next].Phrase <= token;
    }

    /// <summary>Whether the next mention starts at the token.</summary>
    public bool Starts(int token) => next < mentions.Length && mentions[next].Phrase == token;
}
