namespace Corpus.Reading.Layout.Parts;

/// <summary>What the words before a date say of it.</summary>
internal enum DateCue
{
    None,
    Published,
    Updated,
}
