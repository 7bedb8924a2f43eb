namespace Corpus.Reading.Layout.Segments;

/// <summary>What a line is to the article; each has a column of <c>line-weights.tsv</c>.</summary>
internal enum LineLabel : byte
{
    /// <summary>What the page says before the article begins.</summary>
    Before,
    Headline,
    Standfirst,
    Byline,
    Date,
    Caption,

    /// <summary>What stands between the article's lines and is none of it.</summary>
    Aside,
    Body,

    /// <summary>The first line behind the article.</summary>
    End,
    After,
}
