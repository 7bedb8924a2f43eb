using Corpus.Reading.People;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>Walks the mentions of people along with the tokens.</summary>
internal sealed class MentionCursor(PersonMention[] mentions)
{
    private int next;

    /// <summary>Where the next mention's name, with its title, starts: all that most tokens are asked.</summary>
    private int start = mentions.Length > 0 ? mentions[0].Phrase : int.MaxValue;

    /// <summary>The mention that <see cref="Covers"/> found.</summary>
    public PersonMention Current => mentions[next];

    /// <summary>Whether the next mention's name, with its title, starts at the token or goes on there.</summary>
    public bool Covers(int token)
    {
        while (start <= token && mentions[next].End <= token)
        {
            next++;
            start = next < mentions.Length ? mentions[next].Phrase : int.MaxValue;
        }

        return start <= token;
    }

    /// <summary>Whether the next mention starts at the token.</summary>
    public bool Starts(int token) => start == token;
}
