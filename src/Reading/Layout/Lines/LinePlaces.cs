using Corpus.Reading.Layout.Lines.Placing;

namespace Corpus.Reading.Layout.Lines;

/// <summary>What is seen of a line beside the rest of its page. Each, as each of <see cref="LineTraits"/>, is a row of
/// <c>line-weights.tsv</c> where it says something.</summary>
[Flags]
internal enum LinePlaces : ulong
{
    None = 0,

    // Beside the stretch of lines that has most running text.
    AboveText = 1UL << 0,
    InText = 1UL << 1,
    BelowText = 1UL << 2,
    TextStart = 1UL << 3,

    // How much of its content words the first running text of that stretch has too.
    TopicNone = 1UL << 4,
    TopicLow = 1UL << 5,
    TopicSome = 1UL << 6,
    TopicHigh = 1UL << 7,

    // How many of the lines around it are running text.
    ProseNone = 1UL << 8,
    ProseFew = 1UL << 9,
    ProseHalf = 1UL << 10,
    ProseMost = 1UL << 11,

    // Blank lines above it beside those between two paragraphs of the text.
    GapAsText = 1UL << 12,
    GapNarrower = 1UL << 13,
    GapWider = 1UL << 14,

    // The same words stand on another line.
    RepeatedAbove = 1UL << 15,
    RepeatedBelow = 1UL << 16,
    RepeatedOften = 1UL << 17,

    FirstLine = 1UL << 18,

    // What stands in the lines right below and above.
    CreditsBelow = 1UL << 19,
    CreditsAbove = 1UL << 20,
    FurnitureAbove = 1UL << 21,
    FurnitureBelow = 1UL << 22,
    SameShapeAbove = 1UL << 23,
    SameShapeBelow = 1UL << 24,

    // Several dated short lines follow, or went before: comments, lists of other stories.
    DatesAbove = 1UL << 25,
    DatesBelow = 1UL << 26,

    // Another line opens with the same words: a caption pasted twice, a teaser and its headline.
    OpeningRepeatedNear = 1UL << 27,
    OpeningRepeatedFar = 1UL << 28,

    /// <summary>A name, and then what the person or company is: <c>Ann Lee is a …</c></summary>
    IntroducesName = 1UL << 29,

    // A line of that class stood above, behind the first paragraphs.
    BehindAdvertisement = (ulong)LineTraits.Advertisement << ClassesBehind.Shift,
    BehindShare = (ulong)LineTraits.Share << ClassesBehind.Shift,
    BehindMenu = (ulong)LineTraits.Menu << ClassesBehind.Shift,
    BehindNewsletter = (ulong)LineTraits.Newsletter << ClassesBehind.Shift,
    BehindRelatedCue = (ulong)LineTraits.RelatedCue << ClassesBehind.Shift,
    BehindClosing = (ulong)LineTraits.Closing << ClassesBehind.Shift,
    BehindLegal = (ulong)LineTraits.Legal << ClassesBehind.Shift,
    BehindDiscussion = (ulong)LineTraits.Discussion << ClassesBehind.Shift,
    BehindAuthorNote = (ulong)LineTraits.AuthorNote << ClassesBehind.Shift,
    BehindCreditCue = (ulong)LineTraits.CreditCue << ClassesBehind.Shift,
    BehindBylineCue = (ulong)LineTraits.BylineCue << ClassesBehind.Shift,
    BehindPublishedCue = (ulong)LineTraits.PublishedCue << ClassesBehind.Shift,
    BehindUpdatedCue = (ulong)LineTraits.UpdatedCue << ClassesBehind.Shift,
    BehindVideoCue = (ulong)LineTraits.VideoCue << ClassesBehind.Shift,
    BehindImageCue = (ulong)LineTraits.ImageCue << ClassesBehind.Shift,
}
