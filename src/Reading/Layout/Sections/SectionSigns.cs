namespace Corpus.Reading.Layout.Sections;

/// <summary>What is seen of a line that may name the article's section; each a row of <c>section-weights.tsv</c>.</summary>
[Flags]
internal enum SectionSigns : ulong
{
    None = 0,

    /// <summary>The page names none: what all that is seen of a line must outweigh.</summary>
    Nothing = 1UL << 0,

    // Where it stands beside the headline, in lines that are not blank; copies of the headline are not counted.
    RightAbove = 1UL << 1,
    TwoAbove = 1UL << 2,
    ThreeAbove = 1UL << 3,
    SixAbove = 1UL << 4,
    TwelveAbove = 1UL << 5,
    FarAbove = 1UL << 6,
    RightBelow = 1UL << 7,
    FartherBelow = 1UL << 8,
    BehindText = 1UL << 9,

    /// <summary>Nothing but days, counts and buttons between it and the headline.</summary>
    LittleBetween = 1UL << 10,

    // Its words.
    OneWord = 1UL << 11,
    TwoWords = 1UL << 12,
    ThreeWords = 1UL << 13,
    FewWords = 1UL << 14,
    ManyWords = 1UL << 15,
    Capitals = 1UL << 16,
    SmallLetters = 1UL << 17,
    HoldsSectionWord = 1UL << 18,
    AllSectionWords = 1UL << 19,
    OpensGlued = 1UL << 20,
    Place = 1UL << 21,
    Person = 1UL << 22,
    ManyDigits = 1UL << 23,
    HasDate = 1UL << 24,
    EndsWithColon = 1UL << 25,
    Sentence = 1UL << 26,
    HasAddress = 1UL << 27,

    /// <summary>Words that lost what parted them: <c>HolidaysRecipes</c>, <c>Lighthouses,Harbour Life</c>.</summary>
    Glued = 1UL << 28,
    MenuPhrase = 1UL << 29,
    Furniture = 1UL << 30,
    Credits = 1UL << 31,

    // The way to the article.
    Trail = 1UL << 32,
    EndsTrail = 1UL << 33,

    /// <summary>Behind such words stands what the article is filed under.</summary>
    Cue = 1UL << 35,

    // Elsewhere on the page.
    RepeatedAbove = 1UL << 36,
    RepeatedBelow = 1UL << 37,
    FirstLine = 1UL << 39,
    OnlySectionWordNear = 1UL << 40,

    // The lines right above and below.
    BlankBefore = 1UL << 41,
    BlankAfter = 1UL << 42,
    AfterItem = 1UL << 43,
    AfterItems = 1UL << 44,
    AfterSectionWord = 1UL << 45,
    AfterFurniture = 1UL << 46,
    AfterWords = 1UL << 47,
    AfterDate = 1UL << 48,
    AfterNothing = 1UL << 49,
    BeforeItem = 1UL << 50,
    BeforeSectionWord = 1UL << 51,

    /// <summary>Written otherwise than the line above: in capitals, or not.</summary>
    OtherCaseThanAbove = 1UL << 52,
    OtherCaseThanBelow = 1UL << 53,
    AfterMenuPhrase = 1UL << 54,

    /// <summary>The headline that it stands above is printed again farther down.</summary>
    AtCopy = 1UL << 55,

    /// <summary>A section's word, and no two items of a menu lead down to it.</summary>
    SectionWordApart = 1UL << 56,

    /// <summary>A word or two in capitals, and no item of a menu above.</summary>
    CapitalsApart = 1UL << 57,

    /// <summary>A section's bare name, and between it and the headline a kicker: a series, what kind of text it is.</summary>
    AboveKicker = 1UL << 58,

    /// <summary>Below a section's bare name that no menu leads down to, and no section's name itself: a series, what kind of text it is.</summary>
    Kicker = 1UL << 38,

    /// <summary>A section's word in capitals above items that are not: the head of a menu that leads down to the headline.</summary>
    HeadOfMenu = 1UL << 59,

    /// <summary>A section's word, and the page repeats the line.</summary>
    SectionWordRepeated = 1UL << 60,

    /// <summary>The headline has one of its words.</summary>
    SharesHeadlineWord = 1UL << 61,

    /// <summary>The text has some of its words.</summary>
    Topical = 1UL << 62,

    /// <summary>A section's word below two others: the last item of a menu of sections.</summary>
    EndsSectionMenu = 1UL << 63,

    /// <summary>A section's bare name, and no other word of a section or item of a menu near.</summary>
    Lone = 1UL << 34,
}
