namespace Corpus.Reading.Figures.Factors;

/// <summary>What a word does in a change that a factor states.</summary>
[Flags]
internal enum FactorClass : ushort
{
    None = 0,

    /// <summary><c>double</c>: a verb, but a noun or an adjective as often.</summary>
    Base = 1,

    /// <summary><c>doubles</c></summary>
    Third = 2,

    /// <summary><c>doubled</c></summary>
    Past = 4,

    /// <summary><c>doubling</c></summary>
    Participle = 8,

    /// <summary>Beside a word of change: <c>rose threefold</c>, <c>a tenfold increase</c>.</summary>
    Fold = 16,

    /// <summary>Makes <c>double</c> a verb: <c>will</c>, <c>to</c>.</summary>
    Modal = 32,

    /// <summary><c>has</c></summary>
    Perfect = 64,

    /// <summary><c>was</c>: before a past form, a passive.</summary>
    Be = 128,

    /// <summary>Stands between a verb and what goes with it: <c>has since doubled</c>.</summary>
    Between = 256,

    /// <summary>Behind the verb, makes it another one: <c>doubled back</c>, <c>doubles as a bar</c>.</summary>
    Apart = 512,

    /// <summary>Goes up and down by a factor: <c>sales</c>, <c>number</c>.</summary>
    Amount = 1024,

    /// <summary>Says whose something is: <c>doubled its profit</c>.</summary>
    Own = 2048,

    /// <summary>Says how many times as much without a number: <c>twice as many</c>, <c>twice the price</c>.</summary>
    Times = 4096,

    /// <summary>Leads from such a word to what is compared: <c>as</c>.</summary>
    Compares = 8192,

    Verb = Base | Third | Past | Participle,
    Starts = Verb | Fold | Times,
}
