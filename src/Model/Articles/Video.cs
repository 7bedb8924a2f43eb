using Corpus.Facts;

namespace Corpus;

/// <summary>A video that the page showed, known by its title and running time.</summary>
public sealed class Video
{
    internal Video(Article article, VideoFact fact)
    {
        Provenance = new Provenance(article, fact.Range);
        Title = article.PassageAt(fact.Title);
        Duration = fact.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
    }

    /// <summary>The title, once, however often the page repeats it; null where the page gives none.</summary>
    public Passage? Title { get; }

    /// <summary>The running time, in whole seconds; null where the page states none.</summary>
    public TimeSpan? Duration { get; }

    /// <summary>Where the video stands.</summary>
    public Provenance Provenance { get; }

    /// <summary>The title, or the source text where there is none.</summary>
    public override string ToString() => Title?.Text ?? Provenance.Text;
}
