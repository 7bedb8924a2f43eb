namespace Corpus.Reading.Figures;

/// <summary>How a word of change goes with its figure.</summary>
[Flags]
internal enum ChangeClass : ushort
{
    None = 0,

    /// <summary><c>rose 5 per cent</c>, <c>fell by 3 points</c></summary>
    Verb = 1,

    /// <summary><c>a 5 per cent rise</c>, <c>a rise of 5 per cent</c></summary>
    Noun = 2,

    /// <summary><c>up 5 per cent</c></summary>
    Adverb = 4,

    /// <summary><c>5 per cent higher</c></summary>
    Comparative = 8,

    /// <summary>A verb with which <c>up</c> says no rise: <c>women make up 38 per cent</c>.</summary>
    BeforeUp = 16,

    /// <summary>A verb with which <c>down</c> says no fall: <c>gunned down 49 people</c>.</summary>
    BeforeDown = 32,

    /// <summary>A verb that <c>up</c> or <c>down</c> makes one of change: <c>shot up 5 per cent</c>.</summary>
    WithParticle = 64,

    /// <summary>A verb with its measure right behind it: <c>rose 5 points</c>, but <c>limited by 5 points</c>.</summary>
    Direct = 128,

    /// <summary>A verb whose counted object is what comes or goes: <c>cut 400 jobs</c>, but <c>grew 40 kinds of apples</c>.</summary>
    Counted = 256,

    /// <summary>What a rise is counted in: <c>sank three places</c>, but <c>sank three ships</c>.</summary>
    Scale = 512,

    /// <summary>A verb with which <c>up to</c> leads to a sum: <c>adds up to $40</c>.</summary>
    SumsUp = 1024,

    /// <summary>Behind a figure says how far off something is: <c>fell 4 points short</c>.</summary>
    Short = 2048,

    /// <summary>How fast something grows: <c>grows at a rate of 5 per cent</c>, <c>a growth rate of 5 per cent</c>.</summary>
    Rate = 4096,
}
