using Corpus.Facts;

namespace Corpus;

/// <summary>How the text attributes a quote: to whom, in which words, through whom.</summary>
public sealed class Attribution
{
    internal Attribution(Article article, SpeakerFact speaker, TextRange? cue, TextRange? via)
    {
        Mention = new Passage(article, speaker.Mention);
        Kind = speaker.Kind;
        Name = speaker.Name;
        Person = speaker.Person < 0 ? null : article.People[speaker.Person];
        Cue = article.PassageAt(cue);
        Via = article.PassageAt(via);
    }

    /// <summary>The words that name the source: <c>Wei</c>, <c>she</c>, <c>a spokesman for the ministry</c>.</summary>
    public Passage Mention { get; }

    /// <summary>What those words are.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The full name the mention resolves to; null where the source stays unnamed.</summary>
    public string? Name { get; }

    /// <summary>The person the mention resolves to; null for organisations and unnamed sources.</summary>
    public Person? Person { get; }

    /// <summary>The words that say that somebody speaks: <c>said</c>, <c>according to</c>; null where only the setting tells.</summary>
    public Passage? Cue { get; }

    /// <summary>Who handed the words on: <c>Chinese defence ministry</c>, when it quoted somebody; null where nobody did.</summary>
    public Passage? Via { get; }

    /// <summary>The resolved name, or the mention where there is none.</summary>
    public override string ToString() => Name ?? Mention.Text;
}
