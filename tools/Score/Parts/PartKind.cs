namespace Score.Parts;

/// <summary>The parts of a page that are labelled; <c>Labels/part-labels.tsv</c> says what each is.</summary>
internal enum PartKind
{
    Headline,
    Section,
    Standfirst,
    Byline,
    Published,
    Caption,
    Credit,
    Video,
    Related,
}
