using Corpus.Facts;

namespace Corpus;

/// <summary>What one article says of a person.</summary>
public sealed class Appearance
{
    internal Appearance(Article article, PersonFact fact)
    {
        Article = article;
        Roles = Passages(article, fact.Roles);
        Mentions = Passages(article, fact.Mentions);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Offices and descriptions the article gives, in text order, each once.</summary>
    public IReadOnlyList<Passage> Roles { get; }

    /// <summary>Where the person's name stands, in text order.</summary>
    public IReadOnlyList<Passage> Mentions { get; }

    /// <summary>The article and the roles it gives: <c>Night ferry to sail on (Director, Captain)</c>.</summary>
    public override string ToString() => Roles.Count == 0 ? Article.ToString() : $"{Article} ({string.Join(", ", Roles)})";

    private static Passage[] Passages(Article article, TextRange[] ranges) =>
        Array.ConvertAll(ranges, range => new Passage(article, range));
}
